/** What a host's script has of the elements: it waits for them, starts, prints, reads where they stand, hears what the visitor does, and takes over. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { bundledCatalogue } from '../../src/catalogue/bundled/bundled-catalogue.js';
import { spokenTitle } from '../../src/catalogue/spoken-title.js';
import { encodeRecord, readableCode } from '../../src/links/answer-code.js';
import { linkTo } from '../../src/links/address.js';
import { baseItemIds } from '../../src/questionnaire/items.js';
import type { MetierCard } from '../../components/metier-card/metier-card.element.js';
import type { MetierCompare } from '../../components/metier-compare/metier-compare.element.js';
import type { MetierQuiz } from '../../components/metier-quiz/metier-quiz.element.js';
import { visitor } from '../../components/shared/visitor.js';
import { technical } from './answer-sets.js';
import { failing, waiting } from './catalogues.js';
import { all, elementsOf, focused, listenToWarnings, nameOf, names, one, press, record, sees, settled, textOf, type } from './visitor.js';

type Told = CustomEvent<Readonly<Record<string, unknown>>>;
const COUNT = baseItemIds.length;
const some = Object.fromEntries(Object.entries(technical).slice(0, 3));
const titleOf = (id: string) => spokenTitle(bundledCatalogue().get(id)!);
const inside = (element: Element, name: string) => [...elementsOf(element)].find(({ localName }) => localName === name) as HTMLElement | undefined;
const quizOf = (attributes: Partial<MetierQuiz> = {}): MetierQuiz => Object.assign(document.createElement('metier-quiz'), attributes);

describe('a host’s control', () => {
  let place: HTMLElement;
  let warnings: readonly string[];
  let stop: () => void;
  beforeEach(async () => {
    ({ warnings, stop } = listenToWarnings());
    place = await fixture<HTMLElement>(html`<div></div>`);
  });
  afterEach(() => {
    stop();
    history.replaceState(null, '', location.pathname + location.search);
    localStorage.clear();
  });

  /** Comes first: each element is defined once in this file. */
  it('begins where the script arrives: what was set and listened to before holds, and what is called then works', async () => {
    const quiz = document.createElement('metier-quiz');
    const restored = record<Told>('metier-quiz-restore', quiz);
    Object.assign(quiz, { metier: 'perfusionniste', answers: some });
    place.append(quiz);
    expect((quiz as { start?: unknown }).start).to.equal(undefined);
    const started = customElements.whenDefined('metier-quiz').then(() => quiz.start());
    await import('../../components/metier-quiz/define.js');
    await started;
    expect(textOf(quiz)).to.contain('4 sur 29');
    expect(restored.map(({ detail }) => detail)).to.deep.equal([{ metier: 'perfusionniste', from: 'property', answered: 3, of: COUNT }]);
    await import('../../components/metier-card/define.js');
    await import('../../components/metier-compare/define.js');
  });

  describe('start()', () => {
    it('begins as the visitor’s press does, and leaves the focus where it is', async () => {
      const button = document.createElement('button');
      place.append(button, quizOf({ metier: 'menuisier' }));
      const quiz = place.querySelector('metier-quiz')!;
      await settled(quiz);
      button.focus();
      const started = record<Told>('metier-quiz-start');
      await quiz.start();
      expect(textOf(quiz)).to.contain('1 sur 29');
      expect(quiz.phase).to.equal('question');
      expect(started.map(({ detail }) => detail)).to.deep.equal([{ metier: 'menuisier' }]);
      expect(focused()).to.equal(button);
      quiz.focus();
      expect(nameOf(focused()), 'the question').to.not.equal('');
      expect(focused().getAttribute('role')).to.equal('heading');
    });

    it('keeps the focus inside where it was inside', async () => {
      const quiz = place.appendChild(quizOf());
      await settled(quiz);
      one(quiz, 'button', 'Commencer').focus();
      await quiz.start();
      expect(focused().getAttribute('role')).to.equal('heading');
    });

    it('counts once: twice at a time, in a question, with a result', async () => {
      const quiz = place.appendChild(quizOf());
      const started = record<Told>('metier-quiz-start');
      await Promise.all([quiz.start(), quiz.start()]);
      await press(quiz, /Tout à fait/);
      await quiz.start();
      expect(textOf(quiz)).to.contain('2 sur 29');
      quiz.answers = technical;
      await quiz.start();
      expect(quiz.phase).to.equal('result');
      expect(started).to.have.length(1);
    });

    it('before the quiz is in the page takes effect once it is, after what a link holds', async () => {
      const quiz = quizOf();
      const started = quiz.start();
      history.replaceState(null, '', linkTo(location.href, { answers: some, shortlist: [] }));
      place.append(quiz);
      await started;
      expect(textOf(quiz)).to.contain('4 sur 29');
    });

    it('while a host’s catalogue is on its way waits for it, and without one does nothing', async () => {
      const quiz = place.appendChild(quizOf({ catalogueSrc: 'data:application/json,{}' }));
      const started = record<Told>('metier-quiz-start');
      await quiz.start();
      expect(quiz.phase).to.equal('intro');
      expect(started).to.have.length(0);
      quiz.catalogueSrc = null;
      quiz.metier = 'menuisier';
      await quiz.start();
      expect(started.map(({ detail }) => detail)).to.deep.equal([{ metier: 'menuisier' }]);
    });
  });

  describe('restart()', () => {
    it('forgets the answers, also where they are kept, tells it once, and has nothing to do after', async () => {
      const quiz = place.appendChild(quizOf({ save: 'local', answers: some }));
      await quiz.start();
      await press(quiz, /Garder mes réponses/);
      expect(localStorage).to.have.length(1);
      const restarted = record<Told>('metier-quiz-restart');
      await Promise.all([quiz.restart(), quiz.restart()]);
      await quiz.restart();
      expect(quiz.phase).to.equal('intro');
      expect(visitor.record.answers).to.deep.equal({});
      expect(localStorage).to.have.length(0);
      expect(restarted).to.have.length(1);
      expect(names(quiz, 'button')[0]).to.equal('Commencer');
    });

    it('closes what is opened over a result', async () => {
      const quiz = place.appendChild(quizOf({ metier: 'perfusionniste', answers: technical }));
      await sees(quiz, 'Et maintenant');
      await press(quiz, 'Voir la fiche du métier');
      await waitUntil(() => inside(quiz, 'metier-card'));
      await quiz.restart();
      expect(inside(quiz, 'metier-card')).to.equal(undefined);
      expect(names(quiz, 'button')[0]).to.equal('Commencer');
    });
  });

  it('of a quiz that was closed again never fails, and shows nothing', async () => {
    const card = place.appendChild(Object.assign(document.createElement('metier-card'), { metier: 'perfusionniste' }));
    await settled(card);
    await press(card, 'Faire le test en 2 minutes');
    await waitUntil(() => inside(card, 'metier-quiz'));
    const quiz = inside(card, 'metier-quiz') as MetierQuiz;
    await quiz.start();
    expect(textOf(card)).to.contain('1 sur 29');
    await press(card, 'Revenir à la fiche');
    await quiz.restart();
    await quiz.start();
    await quiz.print();
    quiz.focus();
    expect(textOf(card)).to.contain('plairait').and.not.to.contain('sur 29');
  });

  it('reads where a quiz stands, and cannot set it', async () => {
    const quiz = place.appendChild(quizOf());
    await settled(quiz);
    const told: unknown[] = [[quiz.phase, quiz.progress]];
    await quiz.start();
    await press(quiz, /Tout à fait/);
    await press(quiz, 'Passer');
    told.push([quiz.phase, quiz.progress]);
    await press(quiz, 'Retour');
    told.push([quiz.phase, quiz.progress]);
    quiz.answers = technical;
    await settled(quiz);
    told.push([quiz.phase, quiz.progress]);
    expect(told).to.deep.equal([
      ['intro', { answered: 0, of: COUNT }],
      ['question', { answered: 2, of: COUNT }],
      ['question', { answered: 2, of: COUNT }],
      ['result', { answered: COUNT, of: COUNT }],
    ]);
    expect(() => Object.assign(quiz, { phase: 'intro' })).to.throw();
  });

  describe('print()', () => {
    const { print } = window;
    /** Beside the window, and hidden until it is printed. */
    const paper = () => document.querySelector('[data-metier-paper]')?.shadowRoot?.firstElementChild?.shadowRoot?.textContent ?? '';
    let printed: string[];
    beforeEach(() => {
      printed = [];
      window.print = () => void printed.push(paper());
    });
    afterEach(() => {
      window.print = print;
      dispatchEvent(new Event('afterprint'));
    });

    it('of a card in short is the whole sheet, once however often it is asked for, while parts still load', async () => {
      const { catalogue, letGo } = waiting();
      const card = place.appendChild(Object.assign(document.createElement('metier-card'), { metier: 'perfusionniste', catalogue }));
      const asked = Promise.all([card.print(), card.print()]);
      letGo();
      await asked;
      expect(printed).to.have.length(1);
      expect(printed[0]).to.contain('Se décider').and.to.contain('Perfusionniste');
      expect(textOf(card), 'the card stays as it is').to.contain('Voir la fiche complète');
      dispatchEvent(new Event('afterprint'));
      expect(document.querySelector('[data-metier-paper]')).to.equal(null);
      await card.print();
      expect(printed, 'again later').to.have.length(2);
    });

    it('of a comparison is its table', async () => {
      const compare = place.appendChild(Object.assign(document.createElement('metier-compare'), { metiers: ['perfusionniste', 'menuisier'] }));
      await compare.print();
      expect(printed).to.have.length(1);
      expect(printed[0]).to.contain('Conditions').and.to.contain(bundledCatalogue().get('menuisier')!.title.inclusive);
    });

    it('of a quiz is its result alone, on one page', async () => {
      const quiz = place.appendChild(quizOf({ answers: technical }));
      await quiz.print();
      expect(printed).to.have.length(1);
    });

    it('does nothing where there is nothing to print, and says so by settling', async () => {
      const { catalogue } = failing(9);
      const elements = [
        document.createElement('metier-card'),
        Object.assign(document.createElement('metier-card'), { metier: 'perfusionnist' }),
        Object.assign(document.createElement('metier-card'), { metier: 'perfusionniste', catalogue }),
        Object.assign(document.createElement('metier-compare'), { metiers: 'perfusionniste' }),
        quizOf(),
      ];
      place.append(...elements);
      await Promise.all(elements.map((element) => element.print()));
      const quiz = elements.at(-1) as MetierQuiz;
      quiz.answers = technical;
      await settled(quiz);
      await press(quiz, /Revoir mes réponses/);
      await quiz.print();
      expect(printed).to.deep.equal([]);
    });
  });

  describe('hears that answers are there again', () => {
    const restored = (quiz: MetierQuiz) => record<Told>('metier-quiz-restore', quiz);
    const link = () => linkTo(location.href, { answers: technical, shortlist: ['menuisier'] });
    const whole = (from: string) => [{ metier: null, from, answered: COUNT, of: COUNT }];
    const details = (events: readonly Told[]) => events.map(({ detail }) => detail);

    it('from a link, at first and later; the result is there then', async () => {
      history.replaceState(null, '', link());
      const quiz = quizOf();
      const events = restored(quiz);
      const results: unknown[] = [];
      quiz.addEventListener('metier-quiz-restore', () => results.push(quiz.result?.versions.questionnaire));
      place.append(quiz);
      await waitUntil(() => events.length > 0);
      expect(details(events)).to.deep.equal(whole('link'));
      expect(results).to.deep.equal(['2']);
      await quiz.restart();
      location.hash = new URL(link()).hash;
      await waitUntil(() => events.length > 1);
      expect(details(events.slice(1))).to.deep.equal(whole('link'));
    });

    it('from a typed code', async () => {
      const quiz = place.appendChild(quizOf());
      const events = restored(quiz);
      await settled(quiz);
      await press(quiz, 'J’ai un code');
      await type(quiz, one<HTMLInputElement>(quiz, 'textbox'), readableCode(encodeRecord({ answers: technical, shortlist: [] })));
      await press(quiz, 'Reprendre ces réponses');
      await waitUntil(() => events.length > 0);
      expect(details(events)).to.deep.equal(whole('code'));
    });

    it('from what this browser kept', async () => {
      const before = place.appendChild(quizOf({ save: 'local', answers: technical }));
      await sees(before, 'métiers à ouvrir');
      await press(before, /Garder mes réponses/);
      const kept = localStorage.getItem('metier-widgets')!;
      before.remove();
      visitor.set({ answers: null });
      localStorage.setItem('metier-widgets', kept);
      const quiz = quizOf({ save: 'local' });
      const events = restored(quiz);
      place.append(quiz);
      await waitUntil(() => events.length > 0);
      expect(details(events)).to.deep.equal(whole('storage'));
    });

    it('from the host itself, with what was readable of it; never of nothing', async () => {
      const quiz = place.appendChild(quizOf({ metier: 'menuisier' }));
      const events = restored(quiz);
      Object.assign(quiz, { answers: { ...some, nonsense: 7 } });
      await settled(quiz);
      quiz.answers = null;
      Object.assign(quiz, { answers: { nonsense: 7 } });
      Object.assign(quiz, { answers: {} });
      await settled(quiz);
      expect(details(events)).to.deep.equal([{ metier: 'menuisier', from: 'property', answered: 3, of: COUNT }]);
    });

    it('but not what was answered here', async () => {
      const quiz = place.appendChild(quizOf());
      const events = restored(quiz);
      await quiz.start();
      await press(quiz, /Tout à fait/);
      const other = quizOf();
      const others = restored(other);
      place.append(other);
      await settled(other);
      expect([...events, ...others]).to.have.length(0);
    });
  });

  describe('takes over what is opened', () => {
    const cancel = (type: string) => {
      const asked: Told[] = [];
      place.addEventListener(type, (event) => (event.preventDefault(), asked.push(event as Told)));
      return () => asked.map(({ detail }) => detail['metier']);
    };

    it('from a comparison and from a result', async () => {
      const asked = cancel('metier-select');
      const compare = place.appendChild(Object.assign(document.createElement('metier-compare'), { metiers: ['perfusionniste', 'menuisier'] }));
      await sees(compare, 'Conditions');
      await press(compare, titleOf('menuisier'));
      const quiz = place.appendChild(quizOf({ metier: 'perfusionniste', answers: technical }));
      await sees(quiz, 'Et maintenant');
      await press(quiz, 'Voir la fiche du métier');
      expect(asked()).to.deep.equal(['menuisier', 'perfusionniste']);
      expect([inside(compare, 'metier-card'), inside(quiz, 'metier-card')]).to.deep.equal([undefined, undefined]);
    });

    it('from the explorer', async () => {
      const [selected, requested] = [cancel('metier-select'), cancel('metier-quiz-request')];
      const card = place.appendChild(document.createElement('metier-card'));
      await sees(card, 'Explorer les métiers');
      await press(card, titleOf('boulanger-patissier'));
      one(card, 'button', /Faire le test|29 questions/).click();
      await settled(card);
      expect(selected()).to.have.length(1);
      expect(requested()).to.deep.equal([null]);
      expect(inside(card, 'metier-quiz') ?? inside(card, 'metier-card')).to.equal(undefined);
    });

    it('from what is opened inside: the quiz of a card in a comparison and in a quiz', async () => {
      const asked = cancel('metier-quiz-request');
      const compare = place.appendChild(Object.assign(document.createElement('metier-compare'), { metiers: ['perfusionniste', 'menuisier'] }));
      await sees(compare, 'Conditions');
      await press(compare, titleOf('menuisier'));
      await waitUntil(() => inside(compare, 'metier-card'));
      await sees(compare, 'Se décider');
      all(compare, 'button', 'Faire le test en 2 minutes')[0]!.click();
      await settled(compare);
      expect(asked()).to.deep.equal(['menuisier']);
      expect(inside(compare, 'metier-quiz')).to.equal(undefined);
    });
  });

  describe('by names of earlier versions', () => {
    const notices = (name: string) => warnings.filter((warning) => warning.includes(`"${name}"`));

    it('address is register; told once, whatever the element', async () => {
      const quiz = place.appendChild(document.createElement('metier-quiz'));
      quiz.setAttribute('address', 'vous');
      const card = place.appendChild(Object.assign(document.createElement('metier-card'), { metier: 'perfusionniste', address: 'vous' }));
      await settled(quiz);
      await settled(card);
      expect(textOf(card)).to.contain('vous plairait');
      expect([quiz.register, card.address]).to.deep.equal(['vous', 'vous']);
      expect(notices('address')).to.have.length(1);
      quiz.removeAttribute('address');
      await settled(quiz);
      expect(textOf(quiz)).not.to.match(/\bvous\b/);
    });

    it('metier-card-select and metier-card-quiz can still be read and canceled; who does not listen is told nothing', async () => {
      const card = place.appendChild(Object.assign(document.createElement('metier-card'), { metier: 'perfusionniste' }));
      await settled(card);
      await press(card, 'Faire le test en 2 minutes');
      await waitUntil(() => inside(card, 'metier-quiz'));
      expect(notices('metier-card-quiz')).to.have.length(0);
      await press(card, 'Revenir à la fiche');

      const asked: unknown[] = [];
      place.addEventListener('metier-card-quiz', (event) => (event.preventDefault(), asked.push((event as Told).detail['metier'])));
      place.addEventListener('metier-card-select', (event) => (event.preventDefault(), asked.push((event as Told).detail['metier'])));
      await press(card, 'Faire le test en 2 minutes');
      await press(card, 'Faire le test en 2 minutes');
      await press(card, 'Voir la fiche complète');
      await sees(card, 'Métiers proches');
      const near = bundledCatalogue().get('perfusionniste')!.similar[0]!;
      await press(card, titleOf(near));
      expect(asked).to.deep.equal(['perfusionniste', 'perfusionniste', near]);
      expect(inside(card, 'metier-quiz') ?? inside(card, 'metier-card')).to.equal(undefined);
      expect([notices('metier-card-quiz'), notices('metier-card-select')].map(({ length }) => length)).to.deep.equal([1, 1]);
    });

    it('one that cancels by the new name is not asked by the old one', async () => {
      const card = place.appendChild(Object.assign(document.createElement('metier-card'), { metier: 'perfusionniste' }));
      await settled(card);
      const old = record<Told>('metier-card-quiz', place);
      place.addEventListener('metier-quiz-request', (event) => event.preventDefault());
      await press(card, 'Faire le test en 2 minutes');
      expect(old).to.have.length(0);
    });
  });

  describe('reaches what is opened inside', () => {
    it('with every setting of the opener, as they are and as they change', async () => {
      const card = place.appendChild(
        Object.assign(document.createElement('metier-card'), {
          metier: 'perfusionniste',
          register: 'vous',
          theme: 'dark',
          sections: 'missions similar',
          quizUrl: 'javascript:no',
          headingLevel: 3,
          variant: 'full',
        } as Partial<MetierCard>),
      );
      await waitUntil(() => all(card, 'button').length > 3);
      await press(card, titleOf(bundledCatalogue().get('perfusionniste')!.similar[0]!));
      await waitUntil(() => inside(card, 'metier-card'));
      const inner = inside(card, 'metier-card') as MetierCard;
      const { register, theme, sections, quizUrl, headingLevel } = inner;
      expect({ register, theme, sections, quizUrl, headingLevel: Number(headingLevel) }).to.deep.equal({
        register: 'vous',
        theme: 'dark',
        sections: 'missions similar',
        quizUrl: 'javascript:no',
        headingLevel: 3,
      });
      card.register = 'tu';
      await settled(card);
      expect(inner.register).to.equal('tu');
    });

    it('with the parts that it styles', async () => {
      const style = document.createElement('style');
      style.textContent = `metier-quiz::part(title) { color: rgb(1, 2, 3) } metier-quiz::part(button) { color: rgb(4, 5, 6) }
        metier-quiz::part(section) { color: rgb(7, 8, 9) } metier-quiz::part(base) { padding: 7px } metier-quiz::part(inner) { padding: 9px }`;
      place.append(style);
      const quiz = place.appendChild(quizOf({ metier: 'perfusionniste', answers: technical }));
      await sees(quiz, 'Et maintenant');
      const colour = (element: Element) => getComputedStyle(element).color;
      expect(colour(all(quiz, 'heading')[0]!)).to.equal('rgb(1, 2, 3)');
      expect(colour(one(quiz, 'button', 'Voir la fiche du métier'))).to.equal('rgb(4, 5, 6)');
      await press(quiz, 'Voir la fiche du métier');
      await sees(quiz, 'Se décider');
      const card = inside(quiz, 'metier-card')!;
      expect(colour(all(card, 'heading')[0]!)).to.equal('rgb(1, 2, 3)');
      expect(colour(one(card, 'button', 'Faire le test en 2 minutes'))).to.equal('rgb(4, 5, 6)');
      const paddings = [...elementsOf(quiz)]
        .filter((element) => /base/.test(element.getAttribute('part') ?? ''))
        .map((element) => getComputedStyle(element).paddingTop);
      expect(paddings).to.deep.equal(['7px', '9px']);
    });
  });

  describe('styles by state', () => {
    const has = (element: Element, state: string) => element.matches(CSS.supports('selector(:state(a))') ? `:state(${state})` : `:--${state}`);
    const { attachInternals } = HTMLElement.prototype;
    afterEach(() => (HTMLElement.prototype.attachInternals = attachInternals));

    it('a quiz by where it stands, a card by what it shows, any by what is opened in it', async () => {
      const quiz = place.appendChild(quizOf());
      await settled(quiz);
      const seen = () => ['intro', 'question', 'result'].filter((state) => has(quiz, state)).join();
      const states = [seen()];
      await quiz.start();
      states.push(seen());
      quiz.answers = technical;
      await settled(quiz);
      states.push(seen());
      expect(states).to.deep.equal(['intro', 'question', 'result']);

      const card = place.appendChild<MetierCard>(Object.assign(document.createElement('metier-card'), { metier: 'perfusionniste' }));
      await settled(card);
      expect(has(card, 'summary') && !has(card, 'opened')).to.equal(true);
      await press(card, 'Faire le test en 2 minutes');
      await waitUntil(() => has(card, 'opened'));
      card.metier = null;
      await settled(card);
      expect(has(card, 'explorer') && !has(card, 'summary') && !has(card, 'opened')).to.equal(true);
      const compare = place.appendChild(document.createElement('metier-compare'));
      await settled(compare);
      expect(has(compare, 'empty')).to.equal(true);
    });

    it('in browsers that know states by a name with hyphens only', async () => {
      const states = new Set<string>();
      const add = (name: string) => {
        if (!name.startsWith('--')) throw new SyntaxError(name);
        states.add(name);
      };
      const old = { add, delete: (name: string) => states.delete(name) };
      HTMLElement.prototype.attachInternals = () => ({ states: old }) as unknown as ElementInternals;
      const quiz = place.appendChild(quizOf());
      await quiz.start();
      expect([...states]).to.deep.equal(['--question']);
    });

    for (const [browser, without] of Object.entries({
      'Firefox 115, which has internals without states': () => ({}) as ElementInternals,
      'Safari 15.4, which has none': undefined as unknown as typeof attachInternals,
    })) {
      it(`${browser}: works without`, async () => {
        HTMLElement.prototype.attachInternals = without;
        const compare: MetierCompare = place.appendChild(document.createElement('metier-compare'));
        const quiz = place.appendChild(quizOf());
        await settled(compare);
        await quiz.start();
        expect(textOf(quiz)).to.contain('1 sur 29');
        expect(textOf(compare)).to.contain('au moins deux métiers');
      });
    }
  });
});
