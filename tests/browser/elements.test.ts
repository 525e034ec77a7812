/** What holds of all three elements: settings that are wrong, languages, a host's catalogue, coming and going. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../components/metier-card/define.js';
import '../../components/metier-compare/define.js';
import '../../components/metier-quiz/define.js';
import { visitor } from '../../components/shared/visitor.js';
import { bundledCatalogue, loadProfession } from '../../src/catalogue/bundled/bundled-catalogue.js';
import { spokenTitle } from '../../src/catalogue/spoken-title.js';
import { technical } from './answer-sets.js';
import { all, focusIsIn, levelOf, listenToWarnings, nameOf, names, one, press, record, sees, settled, textOf, type } from './visitor.js';

const TAGS = ['metier-card', 'metier-quiz', 'metier-compare'] as const;

const create = async (tag: (typeof TAGS)[number], attributes: Readonly<Record<string, string>>, place?: Element): Promise<HTMLElement> => {
  const element = document.createElement(tag);
  const needed: Readonly<Record<string, string>> =
    tag === 'metier-card' ? { metier: 'perfusionniste' } : tag === 'metier-compare' ? { metiers: 'perfusionniste microtechnicien' } : {};
  for (const [name, value] of Object.entries({ ...needed, ...attributes })) element.setAttribute(name, value);
  (place ?? (await fixture<HTMLElement>(html`<div></div>`))).append(element);
  await settled(element);
  return element;
};

describe('all elements', () => {
  let warnings: string[];
  let stop: () => void;
  beforeEach(() => ({ warnings, stop } = listenToWarnings()));
  afterEach(() => stop());

  describe('with a wrong value of an attribute use the default and tell the developer once', () => {
    const level = (element: HTMLElement) => levelOf(all(element, 'heading')[0]!);
    const wrong: readonly (readonly [
      tag: (typeof TAGS)[number],
      attribute: string,
      value: string,
      allowed: readonly string[],
      usesDefault: (element: HTMLElement) => boolean,
    ])[] = [
      ...TAGS.flatMap((tag) => [
        [tag, 'heading-level', '9', ['1', '6'], (element: HTMLElement) => level(element) === 2] as const,
        [tag, 'heading-level', 'two', ['1', '6'], (element: HTMLElement) => level(element) === 2] as const,
        [tag, 'heading-level', '2.5', ['1', '6'], (element: HTMLElement) => level(element) === 2] as const,
        [tag, 'register', 'toi', ['tu', 'vous'], (element: HTMLElement) => !/\b(vous|vos|votre)\b/i.test(textOf(element))] as const,
        [tag, 'theme', 'blue', ['light', 'dark'], () => true] as const,
      ]),
      ['metier-card', 'variant', 'big', ['summary', 'full'], (card) => textOf(card).includes('Voir la fiche complète')],
      ['metier-quiz', 'save', 'forever', ['none', 'session', 'local'], (quiz) => all(quiz, 'button', /Garder/).length === 0],
      ['metier-quiz', 'sector', 'nowhere', ['sante', 'industrie'], (quiz) => textOf(quiz).includes(`parmi ${bundledCatalogue().professions.length}`)],
      [
        'metier-quiz',
        'metiers',
        'perfusioniste',
        ['perfusionniste'],
        (quiz) => textOf(quiz).includes(`parmi ${bundledCatalogue().professions.length}`),
      ],
      ['metier-compare', 'sector', 'nowhere', ['sante', 'industrie'], () => true],
    ];
    for (const [tag, attribute, value, allowed, usesDefault] of wrong) {
      it(`<${tag} ${attribute}="${value}">`, async () => {
        const element = await create(tag, { [attribute]: value, ...(tag === 'metier-compare' && { editable: '' }) });
        expect(usesDefault(element), textOf(element)).to.equal(true);
        if (attribute === 'save') await press(element, 'Commencer');
        if (attribute === 'sector' && tag === 'metier-compare')
          await type(element, one<HTMLInputElement>(element, 'combobox'), 'electri').then(() => sees(element, /trouvé/));
        // Again and again, in whatever the visitor and the host do next.
        element.setAttribute('profession-url', '/metiers/{id}');
        await settled(element);
        element.setAttribute('profession-url', '/m/{id}');
        await settled(element);
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.contain(tag).and.to.contain(attribute).and.to.contain(value);
        for (const option of allowed) expect(warnings[0]).to.contain(option);
      });
    }

    it('and take what is only written another way', async () => {
      await create('metier-card', { variant: ' FULL ', register: 'Vous', theme: '', 'heading-level': '03' });
      await create('metier-quiz', { save: 'Local', theme: 'DARK', metiers: 'perfusionniste,\n microtechnicien' });
      expect(warnings).to.deep.equal([]);
    });

    it('two elements with the same mistake each tell it', async () => {
      await create('metier-card', { theme: 'blue' });
      await create('metier-card', { theme: 'blue' });
      expect(warnings).to.have.length(2);
    });
  });

  describe('in a page of any language', () => {
    for (const language of ['auto', 'nl_NL', 'fr-BE', 'fr_be', 'FR', 'xx', 'x-klingon', '-', ' ', 'de-DE-u-co-phonebk']) {
      it(`“${language}” show a text, in the language that they say it is in`, async () => {
        const place = await fixture<HTMLElement>(html`<div></div>`);
        place.lang = language;
        for (const tag of TAGS) {
          const element = await create(tag, {}, place);
          const own = await create(tag, { lang: language }, place);
          for (const shown of [element, own]) {
            const [heading] = all(shown, 'heading');
            expect(nameOf(heading!)).not.to.equal('');
            expect(heading!.closest('[lang]')!.getAttribute('lang')).to.equal('fr');
          }
        }
        expect(warnings).to.deep.equal([]);
        place.lang = 'nl';
        await settled(place);
        expect(all(place, 'heading')).to.have.length(6);
      });
    }
  });

  describe('come and go', () => {
    it('a hundred times, and leave no listener and no observer behind', async () => {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      const { addEventListener, removeEventListener } = EventTarget.prototype;
      const { observe, disconnect } = MutationObserver.prototype;
      const listening = new Map<string, Set<unknown>>();
      const observing = new Set<MutationObserver>();
      const outside = (target: unknown) =>
        target === window || target === undefined || target === document || target === document.documentElement || target === place;
      EventTarget.prototype.addEventListener = function (
        this: EventTarget | undefined,
        kind: string,
        listener: EventListenerOrEventListenerObject | null,
        options,
      ) {
        if (outside(this)) listening.set(kind, (listening.get(kind) ?? new Set()).add(listener));
        addEventListener.call(this ?? window, kind, listener, options);
      };
      EventTarget.prototype.removeEventListener = function (
        this: EventTarget | undefined,
        kind: string,
        listener: EventListenerOrEventListenerObject | null,
        options,
      ) {
        if (outside(this)) listening.get(kind)?.delete(listener);
        removeEventListener.call(this ?? window, kind, listener, options);
      };
      MutationObserver.prototype.observe = function (...parts) {
        observing.add(this);
        observe.apply(this, parts);
      };
      MutationObserver.prototype.disconnect = function () {
        observing.delete(this);
        disconnect.call(this);
      };
      const count = () => [...listening.values()].reduce((sum, { size }) => sum + size, 0);
      let most = 0;
      try {
        const quiz = await create('metier-quiz', { id: 'followed' }, place);
        const [listeners, observers] = [count(), observing.size];
        expect(Math.min(listeners, observers), 'the counters work').to.be.above(0);
        for (let round = 0; round < 100; round += 1) {
          const elements = TAGS.map((tag) => document.createElement(tag));
          elements[0]!.setAttribute('metier', 'perfusionniste');
          elements[2]!.setAttribute('metiers', 'perfusionniste microtechnicien');
          elements[2]!.setAttribute('for', 'followed');
          place.append(...elements);
          if (round % 25 === 0) await settled(place);
          most = Math.max(most, count());
          for (const element of elements) element.remove();
          expect([count(), observing.size]).to.deep.equal([listeners, observers]);
        }
        expect(most).to.be.above(listeners);
        quiz.remove();
        expect([count(), observing.size]).to.deep.equal([0, 0]);
      } finally {
        Object.assign(EventTarget.prototype, { addEventListener, removeEventListener });
        Object.assign(MutationObserver.prototype, { observe, disconnect });
      }
    });

    it('and work when they are moved, and when they are put back', async () => {
      const place = await fixture<HTMLElement>(
        html`<div>
          <section></section>
          <section></section>
        </div>`,
      );
      const [first, second] = place.querySelectorAll('section');
      const elements = await Promise.all(TAGS.map((tag) => create(tag, { editable: '' }, first!)));
      const [card, quiz, compare] = elements as [HTMLElement, HTMLElement, HTMLElement];
      await press(card, 'Voir la fiche complète');
      await sees(card, 'Se décider');
      await press(card, 'Milieu hospitalier');
      await press(quiz, 'Commencer');
      await press(quiz, 'Neutre');
      await type(compare, one<HTMLInputElement>(compare, 'combobox'), 'horlog');
      await sees(compare, /trouvé/);
      second!.append(...elements);
      place.remove();
      document.body.append(place);
      try {
        await settled(place);
        expect(textOf(card)).to.match(/\d+ autres métiers/);
        expect(textOf(quiz)).to.contain('2 sur 29');
        await press(quiz, 'Neutre');
        expect(textOf(quiz)).to.contain('3 sur 29');
        await press(card, 'Milieu hospitalier');
        expect(textOf(card)).not.to.match(/\d+ autres métiers/);
        await press(compare, new RegExp(`^${spokenTitle(bundledCatalogue().get('horloger')!)}`), 'option');
        await waitUntil(() => names(compare, 'columnheader').length === 4, 'the profession joins');
      } finally {
        place.remove();
      }
    });

    it('and follow what surrounds them in their new place', async () => {
      const [light, dark] = [await fixture<HTMLElement>(html`<div></div>`), await fixture<HTMLElement>(html`<div></div>`)];
      dark.style.setProperty('color', 'white');
      dark.style.setProperty('background', 'black');
      const card = await create('metier-card', {}, light);
      const paper = () => getComputedStyle(card.shadowRoot!.querySelector('.surface')!).backgroundColor;
      const before = paper();
      dark.append(card);
      await waitUntil(() => paper() !== before);
      await settled(card);
      await expect(dark).to.be.accessible();
      light.append(card);
      await waitUntil(() => paper() === before);
    });
  });

  describe('with norms of the host’s', () => {
    const norms = { R: 4.5, I: 3, A: 2, S: 3, E: 3, C: 3 };
    afterEach(() => void visitor.set({ answers: null }));
    const scored = async (tag: (typeof TAGS)[number], own: unknown): Promise<string> => {
      visitor.set({ answers: technical });
      const element = document.createElement(tag);
      const settings = tag === 'metier-compare' ? { metiers: 'perfusionniste microtechnicien', answers: technical } : { metier: 'perfusionniste' };
      Object.assign(element, settings, { norms: own });
      (await fixture<HTMLElement>(html`<div></div>`)).append(element);
      await sees(element, 'tes réponses');
      await settled(element);
      return names(element, 'img').join(' | ');
    };

    for (const tag of TAGS) {
      it(`${tag} allows for them, as the file of a pilot gives them too`, async () => {
        const plain = await scored(tag, undefined);
        const adjusted = await scored(tag, norms);
        expect(adjusted).not.to.equal(plain);
        expect(await scored(tag, { questionnaire: '2', people: 200, norms })).to.equal(adjusted);
        expect(warnings).to.deep.equal([]);
      });

      it(`${tag} tells what is out of shape, once, and uses the default`, async () => {
        const plain = await scored(tag, undefined);
        for (const [wrong, message] of [
          ['R=3', 'norms: "R=3": expected an object'],
          [{ ...norms, S: 9 }, 'norms: S: 9: expected a number from 1 to 5'],
        ] as const) {
          const errors = record<CustomEvent<{ code: string; message: string }>>('metier-error');
          expect(await scored(tag, wrong)).to.equal(plain);
          expect(errors.map(({ detail }) => detail.code)).to.deep.equal(['norms-invalid']);
          expect(errors[0]!.detail.message).to.contain(message);
          expect(warnings.splice(0)).to.have.length(1);
        }
      });
    }
  });

  describe('with a catalogue of the host’s', () => {
    const json = async () => ({
      version: '2026-01-01',
      professions: await Promise.all(['perfusionniste', 'microtechnicien', 'horloger'].map(loadProfession)),
    });
    const { fetch } = window;
    before(() => import('../../src/catalogue/host/host-catalogue.js'));
    afterEach(() => void (window.fetch = fetch));
    const answer =
      (body: unknown, status = 200) =>
      () =>
        Promise.resolve(new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } }));

    it('given as JSON, show its professions alone', async () => {
      const catalogue = await json();
      const quiz = document.createElement('metier-quiz');
      quiz.catalogue = catalogue;
      (await fixture<HTMLElement>(html`<div></div>`)).append(quiz);
      await sees(quiz, 'parmi 3');
      quiz.answers = technical;
      await settled(quiz);
      expect(quiz.result!.versions.data).to.equal('2026-01-01');
      expect(quiz.result!.ranking.assessments).to.have.length(3);
    });

    it('that lacks the profession say so, in place of the bundled one', async () => {
      const card = document.createElement('metier-card');
      Object.assign(card, { catalogue: await json(), metier: 'technicien-son' });
      (await fixture<HTMLElement>(html`<div></div>`)).append(card);
      await sees(card, 'ne se trouve pas dans notre catalogue');
    });

    it('read from an address: say that it is on its way, then show it', async () => {
      const catalogue = await json();
      let letGo = () => undefined as void;
      const gate = new Promise<void>((resolve) => (letGo = resolve));
      window.fetch = () => gate.then(answer(catalogue));
      const compare = await create('metier-compare', { 'catalogue-src': '/metiers.json', metiers: 'perfusionniste horloger' });
      expect(names(compare, 'status')[0]).to.match(/arrive/);
      letGo();
      await sees(compare, 'Différences seulement');
      expect(names(compare, 'columnheader').slice(1)).to.deep.equal(
        ['perfusionniste', 'horloger'].map((id) => spokenTitle(bundledCatalogue().get(id)!)),
      );
      expect(warnings).to.deep.equal([]);
    });

    it('that cannot be read: say so, tell the developer, and try again on request, focus inside', async () => {
      const catalogue = await json();
      window.fetch = answer('not there', 404);
      const errors = record<CustomEvent<{ code: string }>>('metier-error');
      const card = await create('metier-card', { 'catalogue-src': '/metiers.json' });
      await sees(card, 'Les métiers de cette page n’ont pas pu être chargés.');
      expect(errors.map(({ detail }) => detail.code)).to.deep.equal(['catalogue-failed']);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('/metiers.json').and.to.contain('404');
      window.fetch = answer(catalogue);
      await press(card, 'Réessayer');
      await sees(card, 'Perfusionniste');
      await settled(card);
      expect(focusIsIn(card)).to.equal(true);
    });
  });
});
