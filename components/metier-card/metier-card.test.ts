import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { bundledCatalogue, loadProfession } from '../../src/catalogue/bundled/bundled-catalogue.js';
import { spokenTitle } from '../../src/catalogue/spoken-title.js';
import type { Profession } from '../../src/catalogue/record/schema.js';
import type { ProfessionSummary } from '../../src/catalogue/record/summary.js';
import { FONTS } from '../../tests/browser/fonts.js';
import { catalogueWith, failing, neverLoading, waiting } from '../../tests/browser/catalogues.js';
import {
  all,
  focused,
  focusIsIn,
  levelOf,
  listenToWarnings,
  nameOf,
  names,
  one,
  plain,
  press,
  record,
  sees,
  settled,
  textOf,
} from '../../tests/browser/visitor.js';
import { baseItemIds } from '../../src/questionnaire/items.js';
import { visitor } from '../shared/visitor.js';
import './define.js';
import type { MetierCard } from './metier-card.element.js';

const CHAPTERS = ['Le métier', 'Se former', 'Travailler', 'Se décider'];
const GUIDES = ['technicien-gaz-medicaux', 'perfusionniste', 'microtechnicien', 'intervenant-medico-technique', 'technologue-imagerie-medicale'];

/** Block of a record → title of the section that shows it. */
const SECTIONS: readonly (readonly [keyof Profession, string])[] = [
  ['definition', 'En quoi consiste ce métier ?'],
  ['introduction', 'Pour commencer'],
  ['keyFigures', 'Le métier en chiffres'],
  ['missions', 'Missions'],
  ['tools', 'Outils et équipements'],
  ['skills', 'Compétences'],
  ['qualities', 'Qualités'],
  ['typicalDay', 'Une journée type'],
  ['conditions', 'Conditions de travail'],
  ['workplaces', 'Lieux de travail'],
  ['belgianFacts', 'En Belgique'],
  ['testimony', 'Sur le terrain'],
  ['studies', 'Études et formations'],
  ['languages', 'Langues'],
  ['access', 'Accès à la profession'],
  ['salary', 'Salaire'],
  ['outlook', 'Emploi et évolution'],
  ['employmentZones', 'Où travailler'],
  ['prosAndCons', 'Pour et contre'],
  ['advice', 'Conseils'],
  ['selfEvaluation', 'Questions à te poser'],
  ['questions', 'Questions fréquentes'],
  ['visitorQuestions', 'Questions du public'],
  ['lexicon', 'Lexique'],
];

const full = (metier: string) => fixture<MetierCard>(html`<metier-card metier=${metier} variant="full"></metier-card>`);
const QUIZ = 'Faire le test en 2 minutes';
const TOP_OF_CARD = /^Perfusionniste$/;

/** A click on a link of the widget, without leaving the page: whether the page would have been left, and for where. */
async function follow(element: HTMLElement, name: string | RegExp): Promise<{ readonly address: string; readonly left: boolean }> {
  const link = one<HTMLAnchorElement>(element, 'link', name);
  let left = true;
  document.addEventListener(
    'click',
    (event) => {
      left = !event.defaultPrevented;
      event.preventDefault();
    },
    { once: true },
  );
  link.click();
  await settled(element);
  return { address: link.getAttribute('href') ?? '', left };
}

describe('metier-card', () => {
  let warnings: readonly string[];
  let stop: () => void;
  beforeEach(() => ({ warnings, stop } = listenToWarnings()));
  afterEach(() => {
    stop();
    visitor.set({ answers: null, shortlist: [] });
  });

  describe('in short', () => {
    it('shows the essentials from the index alone', async () => {
      const asked: string[] = [];
      const catalogue = catalogueWith((id) => (asked.push(id), Promise.reject(new Error('not asked for'))));
      const card = await fixture<MetierCard>(html`<metier-card metier="technicien-gaz-medicaux" .catalogue=${catalogue}></metier-card>`);
      const { title, tagline, hook, keyCards, keyFigures } = catalogue.get('technicien-gaz-medicaux')!;
      const text = textOf(card);
      for (const said of [title.inclusive, tagline, hook!, ...Object.values(keyCards), ...keyFigures.map(({ value }) => value)])
        expect(text).to.contain(plain(said));
      for (const said of ['Santé', 'Études', 'Qualités', 'Salaire', 'Conditions', 'brut par mois']) expect(text).to.contain(said);
      expect(names(card, 'button')).to.deep.equal([QUIZ, 'Voir la fiche complète']);
      expect(asked).to.deep.equal([]);
      expect(warnings).to.deep.equal([]);
    });

    it('in a row is as high as the others, the call to the quiz on one line, and what not every profession has comes last', async () => {
      const ids = ['perfusionniste', 'technicien-gaz-medicaux', 'menuisier'];
      const row = await fixture<HTMLElement>(
        html`<div style="display: grid; grid-template-columns: repeat(3, 270px)">
          ${ids.map((id) => html`<metier-card metier=${id}></metier-card>`)}
        </div>`,
      );
      const cards = [...row.querySelectorAll('metier-card')];
      for (const card of cards) await settled(card);
      const sameForAll = (numbers: readonly number[]) => expect(new Set(numbers.map(Math.round)).size, numbers.join()).to.equal(1);
      sameForAll(cards.map((card) => card.shadowRoot!.querySelector('[part~="base"]')!.getBoundingClientRect().height));
      sameForAll(cards.map((card) => one(card, 'button', QUIZ).getBoundingClientRect().bottom));
      for (const card of cards) expect(textOf(card)).to.match(/Études.*Qualités.*Conditions.*Salaire/);
      expect(textOf(cards[2]!)).to.match(/Salaire.*Réglementé à son compte/);
    });

    it('says once what limits all its figures', async () => {
      const card = await fixture<MetierCard>(html`<metier-card metier="technicien-gaz-medicaux"></metier-card>`);
      await settled(card);
      expect(textOf(card).split('Âge moyen')[1]).to.contain('Ces chiffres : estimation non vérifiée, 2025.');
      expect(textOf(card).match(/estimation non vérifiée/g), 'of the salary, of the figures').to.have.length(2);
    });

    it('flags what the lists of this and the last year say, and what the law reserves', async () => {
      const year = new Date().getFullYear();
      const [first] = bundledCatalogue().professions as readonly [ProfessionSummary];
      const flagged: ProfessionSummary = {
        ...first,
        regulated: true,
        ownAccount: true,
        shortage: [
          { region: 'wallonia', status: 'listed', year: year - 1 },
          { region: 'brussels', status: 'critical', year },
          { region: 'wallonia', status: 'shortage', year: year - 2 },
          { region: 'brussels', status: 'shortage', year: null },
        ],
      };
      const none: ProfessionSummary = { ...first, id: 'sans', regulated: false, ownAccount: false, shortage: [] };
      const catalogue = catalogueWith(() => new Promise(() => undefined), [flagged, none]);
      const card = await fixture<MetierCard>(html`<metier-card metier=${flagged.id} .catalogue=${catalogue}></metier-card>`);
      expect(names(card, 'listitem')).to.deep.equal([
        `Sur la liste du Forem ${year - 1} (pénurie ou fonction critique) · Wallonie`,
        `Fonction critique · Bruxelles ${year}`,
        'Accès réglementé',
        'Réglementé à son compte',
      ]);
      card.metier = none.id;
      await settled(card);
      expect(names(card, 'listitem')).to.deep.equal([]);
    });

    it('has a title whose level the host decides', async () => {
      const card = await fixture<MetierCard>(html`<metier-card metier="perfusionniste"></metier-card>`);
      expect(levelOf(one(card, 'heading', TOP_OF_CARD))).to.equal(2);
      card.setAttribute('heading-level', '4');
      await settled(card);
      expect(levelOf(one(card, 'heading', TOP_OF_CARD))).to.equal(4);
    });

    it('unfolds to the whole sheet, focus at the title, and folds again, focus where it was', async () => {
      const card = await fixture<MetierCard>(html`<metier-card metier="perfusionniste"></metier-card>`);
      await press(card, 'Voir la fiche complète');
      await sees(card, 'Missions');
      expect(focusIsIn(card)).to.equal(true);
      expect(nameOf(focused())).to.equal('Perfusionniste');
      await press(card, 'Réduire la fiche');
      expect(textOf(card)).not.to.contain('Missions');
      expect(nameOf(focused())).to.equal('Voir la fiche complète');
    });

    it('speaks with tu, or with vous', async () => {
      const card = await fixture<MetierCard>(html`<metier-card metier="perfusionniste"></metier-card>`);
      expect(textOf(card)).to.contain('Ce métier te plairait-il ?');
      card.setAttribute('register', 'vous');
      await settled(card);
      expect(textOf(card)).to.contain('Ce métier vous plairait-il ?').and.not.to.contain('te plairait');
    });
  });

  describe('in full', () => {
    for (const id of GUIDES) {
      it(`shows every fact of ${id}, each under its title`, async () => {
        const profession = await loadProfession(id);
        const card = await full(id);
        await sees(card, 'Se décider');
        const titles = all(card, 'heading').map(nameOf);
        const blocks = SECTIONS.filter(([block]) => profession[block] !== undefined).map(([, title]) => title);
        expect(titles.filter((title) => blocks.includes(title))).to.have.members(blocks);
        expect(titles.filter((title) => CHAPTERS.includes(title))).to.deep.equal(CHAPTERS);
        expect(names(one(card, 'navigation', 'Sommaire'), 'button').filter((name) => CHAPTERS.includes(name))).to.deep.equal(CHAPTERS);

        for (const summary of all(card, 'summary')) summary.click();
        await settled(card);
        const text = textOf(card);
        for (const fact of facts(profession)) expect(text, fact).to.contain(plain(fact));
        const addresses = all(card, 'link').map((link) => link.getAttribute('href'));
        expect(addresses).to.include.members(linksOf(profession));
        expect(warnings).to.deep.equal([]);
      });
    }

    it('has no empty section', async () => {
      const bare = ({ definition, missions, ...rest }: Profession): Profession => {
        const { $schema, id, depth, language, updated, title, sector, tagline, keyCards, criteria, profile, sources } = rest;
        return { $schema, id, depth, language, updated, title, sector, tagline, keyCards, criteria, profile, sources, definition, missions };
      };
      const { catalogue, letGo } = waiting(bare);
      letGo();
      const card = await fixture<MetierCard>(html`<metier-card metier="perfusionniste" variant="full" .catalogue=${catalogue}></metier-card>`);
      await sees(card, 'Se décider');
      const titles = all(card, 'heading')
        .filter((heading) => levelOf(heading) > 2)
        .map(nameOf);
      expect(titles).to.deep.equal(['Le métier', 'En quoi consiste ce métier ?', 'Missions', 'Se décider', 'Métiers proches', 'Critères', 'Sources']);
    });

    it('says where a block is about France, and leads from a figure to its source', async () => {
      const french = (await Promise.all(GUIDES.map(loadProfession))).find(
        (profession) => profession.studies?.country === 'FR' || profession.salary?.country === 'FR',
      );
      expect(french, 'a guide with French facts').not.to.equal(undefined);
      const card = await full(french!.id);
      await sees(card, 'Se décider');
      expect(textOf(card)).to.contain('Vaut pour la France');
      const [mark] = all(card, 'button', /^Source \d/);
      const position = Number(/\d+/.exec(nameOf(mark!))![0]);
      mark!.click();
      expect(roleOfFocus()).to.equal('li');
      const title = plain(french!.sources[position - 1]!.title);
      expect(nameOf(mark!)).to.equal(`Source ${position} : ${title}`);
      expect(textOf(focused())).to.contain(title);
      await settled(card);
      await press(card, 'Revenir au texte');
      expect(focused(), 'the very mark').to.equal(mark);
      expect(mark!.getBoundingClientRect().top).to.be.within(0, innerHeight);
      expect(all(card, 'button', 'Revenir au texte')).to.have.length(0);
    });

    it('goes from the contents to a section', async () => {
      const card = await full('perfusionniste');
      await sees(card, 'Se décider');
      await press(one(card, 'navigation', 'Sommaire'), 'Se former');
      expect(nameOf(focused())).to.equal('Se former');
      expect(focused().getAttribute('role')).to.equal('heading');
      expect(focused().getBoundingClientRect().top).to.be.within(-1, innerHeight);
    });

    it('shows only the sections that the host names, in that order', async () => {
      const card = await fixture<MetierCard>(html`<metier-card metier="perfusionniste" variant="full" sections="salary missions"></metier-card>`);
      await sees(card, 'Salaire');
      const titles = () => names(card, 'heading').filter((name) => name !== 'Perfusionniste' && name !== 'Sources');
      expect(titles()).to.deep.equal(['Salaire', 'Missions']);
      expect(all(card, 'navigation')).to.have.length(0);
      card.setAttribute('sections', 'questions');
      await settled(card);
      expect(titles()).to.deep.equal(['Questions fréquentes']);
    });

    it('on a phone, opens with the call to the quiz in the first window, and folds what is not essential', async () => {
      const place = await fixture<HTMLElement>(html`<div><metier-card metier="technicien-gaz-medicaux" variant="full"></metier-card></div>`);
      place.style.setProperty('width', '328px');
      place.style.setProperty('font-family', FONTS[0]!);
      const card = place.querySelector('metier-card')!;
      await sees(card, 'Se décider');
      const top = card.getBoundingClientRect().top;
      expect(one(card, 'button', QUIZ).getBoundingClientRect().bottom - top).to.be.below(640);
      expect(card.getBoundingClientRect().height).to.be.below(8 * 640);
      expect(textOf(card)).not.to.contain('Endoscope industriel');
      await press(card, 'Outils — 12 outils');
      expect(textOf(card)).to.contain('Endoscope industriel');
      expect(one(card, 'button', 'Outils — 12 outils').getAttribute('aria-expanded')).to.equal('true');
    });

    it('explains a word of the trade where it occurs first', async () => {
      const explained = ({ lexicon: _lexicon, ...rest }: Profession): Profession => ({
        ...rest,
        definition: { paragraphs: ['On y fait de la soudure TIG, et encore de la soudure TIG.'], sources: rest.definition.sources },
        lexicon: { entries: [{ term: 'TIG', meaning: 'Procédé de soudage à l’arc' }], sources: rest.definition.sources },
      });
      const { catalogue, letGo } = waiting(explained);
      letGo();
      const card = await fixture<MetierCard>(html`<metier-card metier="perfusionniste" variant="full" .catalogue=${catalogue}></metier-card>`);
      await sees(card, 'On y fait');
      expect(all(card, 'button', 'TIG')).to.have.length(1);
      await press(card, 'TIG');
      expect(textOf(card)).to.contain('Procédé de soudage à l’arc');
    });

    it('shows every section where none of the named ones exists, and tells the developer what exists', async () => {
      const card = await fixture<MetierCard>(html`<metier-card metier="perfusionniste" variant="full" sections="wages"></metier-card>`);
      await sees(card, 'Missions');
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('sections').and.to.contain('"wages"').and.to.contain('missions');
    });

    it('keeps the essentials in place while the record is on its way', async () => {
      const card = await fixture<MetierCard>(html`<metier-card metier="perfusionniste" variant="full" .catalogue=${neverLoading()}></metier-card>`);
      expect(nameOf(one(card, 'status'))).to.equal('La fiche complète arrive…');
      expect(textOf(card)).to.contain('Perfusionniste').and.to.contain('Études').and.to.contain('Salaire');
    });

    it('keeps the essentials when the record cannot be had, says so, and tries again on request', async () => {
      const { catalogue, asked } = failing(2);
      const errors = record<CustomEvent<{ code: string }>>('metier-error');
      const card = await fixture<MetierCard>(html`<metier-card metier="perfusionniste" variant="full" .catalogue=${catalogue}></metier-card>`);
      await sees(card, 'La fiche complète n’a pas pu être chargée. L’essentiel reste affiché.');
      expect(all(card, 'alert')).to.have.length(1);
      expect(textOf(card)).to.contain('Études').and.to.contain('Salaire');
      one(card, 'button', QUIZ);
      expect(errors.map(({ detail }) => detail.code)).to.deep.equal(['load-failed']);
      expect(warnings.join()).to.contain('perfusionniste').and.to.contain('offline');

      await press(card, 'Réessayer');
      await sees(card, 'La fiche complète n’a pas pu être chargée.');
      expect(focusIsIn(card), 'focus after a second failure').to.equal(true);
      await press(card, 'Réessayer');
      await sees(card, 'Se décider');
      expect(all(card, 'alert')).to.have.length(0);
      expect(focusIsIn(card), 'focus after success').to.equal(true);
      expect(asked).to.have.length(3);
    });

    it('shows nothing of a catalogue that was replaced while its record was on the way', async () => {
      const old = waiting((profession) => ({ ...profession, missions: { ...profession.missions, items: ['Mission de l’ancien catalogue'] } }));
      const card = await fixture<MetierCard>(html`<metier-card metier="perfusionniste" variant="full" .catalogue=${old.catalogue}></metier-card>`);
      const next = waiting();
      card.catalogue = next.catalogue;
      await settled(card);
      old.letGo();
      await settled(card);
      next.letGo();
      await sees(card, 'Missions');
      expect(textOf(card)).not.to.contain('Mission de l’ancien catalogue');
    });
  });

  describe('without a profession to show', () => {
    it('tells the visitor in a sentence, the developer with the nearest ids', async () => {
      const errors = record<CustomEvent<{ code: string; message: string }>>('metier-error');
      const card = await fixture<MetierCard>(html`<metier-card metier="perfusioniste"></metier-card>`);
      expect(textOf(card)).to.equal('Ce métier ne se trouve pas dans notre catalogue.');
      expect(errors.map(({ detail }) => detail.code)).to.deep.equal(['unknown-profession']);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('metier="perfusioniste"').and.to.contain('"perfusionniste"');
      card.metier = 'perfusionniste';
      await settled(card);
      expect(nameOf(one(card, 'heading'))).to.equal('Perfusionniste');
    });
  });

  describe('other professions', () => {
    const open = async (card: MetierCard) => {
      await sees(card, 'Métiers proches');
      const section = all(card, 'listitem').find((item) => textOf(item).includes('En commun'))!;
      const [button] = all(section, 'button');
      const title = nameOf(button!);
      button!.focus();
      button!.click();
      await settled(card);
      return title;
    };

    it('open in place, one way back at a time, focus at the title, then where it was', async () => {
      const card = await full('perfusionniste');
      const chosen = record<CustomEvent<{ metier: string }>>('metier-select');
      const title = await open(card);
      await waitUntil(() => names(card, 'button').includes('Revenir à : Perfusionniste'), 'the way back');
      expect(chosen).to.have.length(1);
      expect(spokenTitle(bundledCatalogue().get(chosen[0]!.detail.metier)!)).to.equal(title);
      await sees(card, 'Se décider');
      expect(nameOf(focused())).to.equal(title);
      expect(nameOf(all(card, 'heading')[0]!)).to.equal(title);
      expect(card.getAttribute('metier'), 'the host’s attribute is its own').to.equal('perfusionniste');

      const second = await open(card);
      await waitUntil(() => names(card, 'button').includes(`Revenir à : ${title}`), 'the way back');
      await sees(card, 'Se décider');
      expect(nameOf(focused())).to.equal(second);
      expect(names(card, 'button').filter((name) => name.startsWith('Revenir'))).to.deep.equal([`Revenir à : ${title}`]);
      await press(card, `Revenir à : ${title}`);
      expect(nameOf(focused())).to.equal(second);
      await press(card, 'Revenir à : Perfusionniste');
      expect(nameOf(focused())).to.equal(title);
      expect(all(card, 'button', /^Revenir/)).to.have.length(0);
    });

    it('say how near they are once there are answers, and are kept from their row or from their own sheet', async () => {
      const card = await full('perfusionniste');
      const title = await open(card);
      await waitUntil(() => names(card, 'button').includes('Revenir à : Perfusionniste'), 'the way back');
      await press(card, `Garder : ${title}`);
      expect(visitor.record.shortlist.map((id) => spokenTitle(bundledCatalogue().get(id)!))).to.deep.equal([title]);
      await press(card, 'Revenir à : Perfusionniste');
      expect(names(card, 'button'), 'told in its row too').to.include(`Gardé : ${title}`);
      const row = () => one(card, 'button', title).closest('li')!;
      expect(textOf(row())).not.to.match(/proche|éloigné/i);
      visitor.set({ answers: Object.fromEntries(baseItemIds.map((id, position) => [id, [5, 4, 2][position % 3]])) });
      await waitUntil(() => /proche|éloigné|explorer/i.test(textOf(row())), 'how near it is');
      await press(card, `Gardé : ${title}`);
      expect(visitor.record.shortlist).to.deep.equal([]);
    });

    it('of the sector are a press away: the explorer, narrowed to it, and back to the way there', async () => {
      const card = await full('perfusionniste');
      await sees(card, 'Se décider');
      const catalogue = bundledCatalogue();
      const { sectors, professions } = catalogue;
      const { sector } = catalogue.get('perfusionniste')!;
      const label = sectors.find(({ id }) => id === sector)!.label['fr']!;
      const way = one(card, 'button', label);
      way.focus();
      way.click();
      await sees(card, `${professions.filter((other) => other.sector === sector).length} métiers`);
      await press(card, 'Revenir à : Perfusionniste');
      expect(focused()).to.equal(way);
    });

    it('of the sub-sector are a press away too; where there are none, its name is text', async () => {
      const card = await full('infirmier-soins-generaux');
      await sees(card, 'Se décider');
      expect(textOf(card)).to.contain('Santé › Soins infirmiers');
      await press(card, 'Soins infirmiers');
      await sees(card, 'par secteur');
      const shared = bundledCatalogue().professions.filter(({ subsector }) => subsector === 'Soins infirmiers');
      expect(names(card, 'button')).to.include.members([...shared.map(spokenTitle), 'Enlever le filtre : Soins infirmiers']);
      card.metier = 'technicien-gaz-medicaux';
      await sees(card, 'Santé › Technique hospitalière');
      expect(names(card, 'button')).to.include('Santé').and.not.include('Technique hospitalière');
    });

    it('do not open where the host says so', async () => {
      const card = await full('perfusionniste');
      card.addEventListener('metier-select', (event) => event.preventDefault());
      await open(card);
      expect(nameOf(all(card, 'heading')[0]!)).to.equal('Perfusionniste');
    });

    it('that share a criterion appear when it is chosen, and go when it is chosen again', async () => {
      const card = await full('perfusionniste');
      await sees(card, 'Critères');
      const criterion = one(card, 'button', 'Milieu hospitalier');
      expect(criterion.getAttribute('aria-expanded')).to.equal('false');
      await press(card, 'Milieu hospitalier');
      expect(criterion.getAttribute('aria-expanded')).to.equal('true');
      const status = all(card, 'status').find((place) => textOf(place) !== '')!;
      const others = bundledCatalogue().professions.filter(({ id, criteria }) => id !== 'perfusionniste' && criteria.includes('milieu-hospitalier'));
      expect(textOf(status), 'the count alone is announced').to.equal(`Milieu hospitalier : ${others.length} autres métiers`);
      expect(names(card, 'button')).to.include.members(others.map(spokenTitle));
      expect(focused()).to.equal(criterion);
      await press(card, 'Milieu hospitalier');
      expect(textOf(status)).to.equal('');

      await press(card, 'Milieu hospitalier');
      const first = spokenTitle(others[0]!);
      const opener = all(card, 'button', first).at(-1)!;
      opener.click();
      await settled(card);
      await sees(card, 'Se décider');
      expect(nameOf(focused())).to.equal(first);
      await press(card, 'Revenir à : Perfusionniste');
      expect(focused(), 'the very row').to.equal(opener);
      expect(textOf(status), 'as it was left').to.contain('Milieu hospitalier');
    });

    it('are links where the host has pages; the event can keep the visitor here', async () => {
      const card = await fixture<MetierCard>(html`<metier-card metier="perfusionniste" profession-url="/metiers/{id}?from={id}"></metier-card>`);
      expect(await follow(card, 'Voir la fiche complète')).to.deep.equal({ address: '/metiers/perfusionniste?from=perfusionniste', left: true });
      card.variant = 'full';
      await sees(card, 'Métiers proches');
      const { title, id } = bundledCatalogue().get('technologue-imagerie-medicale')!;
      expect(await follow(card, title.inclusive)).to.deep.equal({ address: `/metiers/${id}?from=${id}`, left: true });
      expect(nameOf(all(card, 'heading')[0]!), 'nothing opens in place').to.equal('Perfusionniste');
      card.addEventListener('metier-select', (event) => event.preventDefault());
      expect((await follow(card, title.inclusive)).left).to.equal(false);
    });

    for (const template of [
      'javascript:alert("{id}")',
      'JavaScript:void({id})',
      ' javascript:alert({id})',
      'java\nscript:alert({id})',
      'data:text/html,{id}',
      '/metiers/',
    ]) {
      it(`open in place where the host’s address is ${JSON.stringify(template)}`, async () => {
        const card = await fixture<MetierCard>(html`<metier-card metier="perfusionniste" profession-url=${template}></metier-card>`);
        expect(all(card, 'link')).to.have.length(0);
        await press(card, 'Voir la fiche complète');
        await sees(card, 'Métiers proches');
        expect(all(card, 'link').filter((link) => !/^https?:/.test(link.getAttribute('href') ?? ''))).to.have.length(0);
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.contain('profession-url=').and.to.contain(template);
      });
    }
  });

  describe('the quiz', () => {
    it('opens inside, for this profession, and goes back to the card; focus follows', async () => {
      const card = await fixture<MetierCard>(html`<metier-card metier="perfusionniste" register="vous" heading-level="3"></metier-card>`);
      const asked = record<CustomEvent<{ metier: string }>>('metier-quiz-request');
      await press(card, QUIZ);
      await sees(card, 'Ce métier vous correspond-il ?');
      expect(asked.map(({ detail }) => detail.metier)).to.deep.equal(['perfusionniste']);
      await waitUntil(() => focusIsIn(card));
      expect(nameOf(focused())).to.equal('Perfusionniste : Ce métier vous correspond-il ?');
      expect(levelOf(one(card, 'heading', /correspond/))).to.equal(3);
      await press(card, 'Commencer');
      expect(focusIsIn(card)).to.equal(true);
      await press(card, 'Revenir à la fiche');
      expect(nameOf(one(card, 'heading'))).to.equal('Perfusionniste');
      expect(nameOf(focused()), 'what opened it').to.equal(QUIZ);
    });

    it('does not open where the host says so', async () => {
      const card = await fixture<MetierCard>(html`<metier-card metier="perfusionniste"></metier-card>`);
      card.addEventListener('metier-quiz-request', (event) => event.preventDefault());
      await press(card, QUIZ);
      expect(nameOf(one(card, 'heading'))).to.equal('Perfusionniste');
    });

    it('is a link where the host has a page for it; the event can keep the visitor here', async () => {
      const card = await fixture<MetierCard>(html`<metier-card metier="perfusionniste" quiz-url="/test/{id}"></metier-card>`);
      expect(await follow(card, QUIZ)).to.deep.equal({ address: '/test/perfusionniste', left: true });
      card.addEventListener('metier-quiz-request', (event) => event.preventDefault());
      expect((await follow(card, QUIZ)).left).to.equal(false);
    });

    for (const template of ['javascript:alert(1)', ' JavaScript:alert("{id}")', 'data:text/html,{id}']) {
      it(`opens inside where the host’s address is ${JSON.stringify(template)}`, async () => {
        const card = await fixture<MetierCard>(html`<metier-card metier="perfusionniste" quiz-url=${template}></metier-card>`);
        expect(all(card, 'link')).to.have.length(0);
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.contain('quiz-url=').and.to.contain(template);
        await press(card, QUIZ);
        await sees(card, 'Ce métier te correspond-il ?');
      });
    }

    it('is called again where one makes up one’s mind', async () => {
      const card = await full('microtechnicien');
      await sees(card, 'Se décider');
      expect(all(card, 'button', QUIZ)).to.have.length(2);
      all(card, 'button', QUIZ)[1]!.click();
      await sees(card, 'Ce métier te correspond-il ?');
    });

    it('closes when the host shows another profession', async () => {
      const card = await fixture<MetierCard>(html`<metier-card metier="perfusionniste"></metier-card>`);
      await press(card, QUIZ);
      await sees(card, 'Ce métier te correspond-il ?');
      card.metier = 'microtechnicien';
      await settled(card);
      expect(nameOf(one(card, 'heading'))).to.equal('Microtechnicienne ou microtechnicien');
    });
  });

  describe('what the host puts inside', () => {
    it('has its places in the whole sheet', async () => {
      const card = await fixture<MetierCard>(
        html`<metier-card metier="perfusionniste" variant="full">
          <p slot="media">Film</p>
          <p slot="actions">Inscription</p>
          <p slot="questions">Formulaire</p>
          <p slot="after">Lettre d’information</p>
        </metier-card>`,
      );
      await sees(card, 'Se décider');
      const text = textOf(card);
      const order = ['Film', 'Conduire la machine', 'Inscription', 'Préparer et vérifier la machine', 'Formulaire', 'Lettre d’information'];
      const places = order.map((said) => text.indexOf(said));
      expect(Math.min(...places), text).to.be.at.least(0);
      // The side column comes before the text.
      expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    });
  });
});

const roleOfFocus = () => focused().localName;

/** What a record says to visitors, text by text. */
function facts({ title, otherNames, tagline, hook, keyCards, ...record }: Profession): readonly string[] {
  const own = [title.inclusive, ...(otherNames ?? []), tagline, ...(hook ? [hook] : []), ...Object.values(keyCards)];
  return [...own, ...SECTIONS.flatMap(([block]) => textsIn((record as Partial<Profession>)[block])), ...record.sources.map((source) => source.title)];
}

const linksOf = ({ studies, sources }: Profession): readonly string[] => [...(studies?.schools ?? []), ...sources].flatMap(({ url }) => url ?? []);

const NOT_TEXT = ['sources', 'country', 'levels', 'kind', 'scope', 'amount', 'reserved', 'url'];

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => (NOT_TEXT.includes(key) ? [] : textsIn(child)));
}
