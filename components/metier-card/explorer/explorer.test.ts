import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { bundledCatalogue } from '../../../src/catalogue/bundled/bundled-catalogue.js';
import { createCatalogue } from '../../../src/catalogue/catalogue.js';
import { spokenTitle } from '../../../src/catalogue/spoken-title.js';
import type { ProfessionSummary } from '../../../src/catalogue/record/summary.js';
import { answersBy, technical } from '../../../tests/browser/answer-sets.js';
import { catalogueWith } from '../../../tests/browser/catalogues.js';
import {
  all,
  focused,
  levelOf,
  listenToWarnings,
  nameOf,
  names,
  one,
  press,
  record,
  roleOf,
  sees,
  settled,
  textOf,
  type,
} from '../../../tests/browser/visitor.js';
import { visitor } from '../../shared/visitor.js';
import '../define.js';
import type { MetierCard } from '../metier-card.element.js';

const { professions } = bundledCatalogue();
const COUNT = professions.length;
const titleOf = (id: string) => spokenTitle(bundledCatalogue().get(id)!);

async function explorer(attributes: Partial<MetierCard> = {}, width = 400): Promise<MetierCard> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.style.inlineSize = `${width}px`;
  const card = Object.assign(document.createElement('metier-card'), attributes);
  place.append(card);
  await sees(card, 'Explorer les métiers');
  return card;
}

const field = (card: MetierCard) => one<HTMLInputElement>(card, 'searchbox');
/** What the list shows, in its order. */
const rows = (card: MetierCard) => all(card, 'listitem').filter((item) => all(item, 'button', /^Gard(er|é)/).length === 1);
const titles = (card: MetierCard) =>
  rows(card).map((row) => nameOf([...all(row, 'button'), ...all(row, 'link')].find((way) => !/^Gard(er|é)/.test(nameOf(way)))!));
const count = (card: MetierCard) => /(\d+ métiers?|Aucun métier)(?= (?:par|pour|les))/.exec(textOf(card))?.[1];
const chip = (card: MetierCard, label: string) => one(card, 'button', new RegExp(`^${label} \\d+$`));
const countOn = (card: MetierCard, label: string) => Number(/\d+$/.exec(nameOf(chip(card, label)))?.[0]);
const said = (card: MetierCard) => all(card, 'status').map(textOf).join(' ');

async function search(card: MetierCard, text: string): Promise<void> {
  await type(card, field(card), text);
  await waitUntil(() => text === '' || textOf(card).includes(`« ${text} »`), `nothing for « ${text} »`);
}

describe('the explorer', () => {
  let warnings: readonly string[];
  let stop: () => void;
  beforeEach(() => ({ warnings, stop } = listenToWarnings()));
  afterEach(() => {
    stop();
    expect(warnings, 'warnings').to.deep.equal([]);
  });

  describe('at first', () => {
    it('lists the first 30 professions by sector and title, and more on demand', async () => {
      const card = await explorer();
      expect(rows(card)).to.have.length(30);
      expect(count(card)).to.equal(`${COUNT} métiers`);
      const heads = all(card, 'heading').filter((heading) => levelOf(heading) === 3);
      expect(heads.map((head) => nameOf(head).replace(/ \d+ .*/, ''))).to.deep.equal(
        heads.map((head) => nameOf(head).replace(/ \d+ .*/, '')).sort((a, b) => a.localeCompare(b, 'fr')),
      );
      await press(card, 'Voir 30 métiers de plus');
      expect(rows(card)).to.have.length(60);
      expect(nameOf(focused())).to.equal(titles(card)[30]);
      await press(card, /^Voir \d+ métiers? de plus$/);
      await press(card, /^Voir \d+ métiers? de plus$/);
      expect(rows(card)).to.have.length(COUNT);
      expect(all(card, 'button', /de plus$/)).to.deep.equal([]);
    });

    it('says of each what it is, what it takes and what its picture shows', async () => {
      const card = await explorer({ metiers: 'macon perfusionniste' });
      const [first] = rows(card);
      const { tagline, keyCards } = bundledCatalogue().get('macon')!;
      expect(textOf(first!)).to.contain(tagline).and.to.contain(keyCards.studies).and.to.contain('Surtout technique');
      expect(titles(card)).to.deep.equal([titleOf('macon'), titleOf('perfusionniste')]);
    });

    it('speaks with vous', async () => {
      const card = await explorer({ register: 'vous' });
      expect(textOf(card))
        .to.contain('on trie les métiers pour vous')
        .and.not.to.match(/\b(tu|toi|tes)\b/);
    });

    it('has a title whose level the host decides', async () => {
      const card = await explorer({ headingLevel: 4 });
      expect(levelOf(one(card, 'heading', 'Explorer les métiers'))).to.equal(4);
      expect(levelOf(one(card, 'heading', /^Alimentation/))).to.equal(5);
    });

    it('keeps to the professions that the host chose', async () => {
      const card = await explorer({ sector: 'construction' });
      const inSector = professions.filter(({ sector }) => sector === 'construction');
      expect(count(card)).to.equal(`${inSector.length} métiers`);
      await search(card, 'bois');
      expect(titles(card)).to.deep.equal([titleOf('menuisier')]);
      // Words that may find nothing here are not offered, nor is what all of them have.
      expect(textOf(card)).not.to.contain('Essaie');
      expect(textOf(card)).not.to.contain('Secteur');
    });
  });

  describe('by word', () => {
    it('finds from the first letter, and tells how many at rest', async () => {
      const card = await explorer();
      await search(card, 'bois');
      expect(titles(card)).to.include(titleOf('menuisier'));
      expect(said(card)).not.to.contain('métier');
      await waitUntil(() => /\d métiers/.test(said(card)), 'is not told');
      expect(nameOf(focused())).to.equal('Un métier, un mot, un lieu');
    });

    it('tries a word that is offered, and empties the field with Escape or the cross', async () => {
      const card = await explorer();
      await press(card, 'ordinateur');
      await sees(card, 'pour « ordinateur »');
      expect(field(card).value).to.equal('ordinateur');
      expect(focused()).to.equal(field(card));
      expect(textOf(card)).not.to.contain('Essaie');
      await press(card, 'Effacer');
      expect(field(card).value).to.equal('');
      expect(focused()).to.equal(field(card));
      expect(count(card)).to.equal(`${COUNT} métiers`);
      await search(card, 'bois');
      field(card).dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true }));
      await settled(card);
      expect(field(card).value).to.equal('');
      expect(rows(card)).to.have.length(30);
    });

    it('leaves what is typed as it is typed', async () => {
      const card = await explorer();
      await type(card, field(card), '  Jeux  vidéo ');
      await sees(card, 'pour « Jeux');
      visitor.set({ shortlist: ['macon'] });
      await settled(card);
      expect(field(card).value).to.equal('  Jeux  vidéo ');
      expect(titles(card)[0]).to.equal(titleOf('concepteur-jeux-video'));
    });

    it('submits no form of the host’s, and leaves Escape to the page where there is nothing to empty', async () => {
      const card = await explorer();
      const keys = record<KeyboardEvent>('keydown', card);
      const pressKey = (key: string) => {
        const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
        field(card).dispatchEvent(event);
        return event.defaultPrevented;
      };
      expect(pressKey('Escape')).to.equal(false);
      expect(pressKey('a')).to.equal(false);
      expect(pressKey('Enter')).to.equal(true);
      expect(keys.map(({ key }) => key)).to.deep.equal(['Escape', 'a']);
    });

    it('says that a profession is not there, with what is near', async () => {
      const card = await explorer();
      await search(card, 'pilote');
      expect(textOf(card)).to.contain('« pilote » n’est pas dans notre catalogue. Ces métiers en sont proches.');
      expect(rows(card).length).to.be.greaterThan(0);
      await waitUntil(() => said(card).includes('n’est pas dans notre catalogue'), 'is not told');
      await search(card, 'bois');
      expect(textOf(card)).not.to.contain('n’est pas dans notre catalogue');
    });

    it('says in a sentence that nothing was found, and goes back', async () => {
      const card = await explorer();
      await search(card, 'zzzz');
      expect(textOf(card)).to.contain('Aucun métier pour « zzzz ».');
      await press(card, `Sans « zzzz » ${COUNT} métiers`);
      expect(field(card).value).to.equal('');
      expect(rows(card)).to.have.length(30);
    });
  });

  describe('by criterion', () => {
    it('counts live, narrows, and keeps focus and the order of the chips', async () => {
      const card = await explorer({}, 1100);
      const order = names(card, 'button')
        .filter((name) => /^\D+ \d+$/.test(name))
        .map((name) => name.replace(/ \d+$/, ''));
      const expected = countOn(card, 'Santé');
      expect(expected).to.equal(professions.filter(({ sector }) => sector === 'sante').length);
      await press(card, /^Santé \d+$/);
      expect(count(card)).to.equal(`${expected} métiers`);
      expect(chip(card, 'Santé').getAttribute('aria-pressed')).to.equal('true');
      expect(focused()).to.equal(chip(card, 'Santé'));
      const both = countOn(card, 'Bachelier');
      await press(card, /^Bachelier \d+$/);
      expect(count(card)).to.equal(`${both} métiers`);
      const after = names(card, 'button')
        .filter((name) => /^\D+ \d+$/.test(name))
        .map((name) => name.replace(/ \d+$/, ''));
      expect(after).to.deep.equal(order);
      await press(card, 'Tout enlever');
      expect(count(card)).to.equal(`${COUNT} métiers`);
    });

    it('takes a chosen one away beside the field, focus on the next', async () => {
      const card = await explorer({ facets: 'sante bachelier' });
      expect(nameOf(one(card, 'button', /^Filtrer/))).to.equal('Filtrer (2)');
      await press(card, 'Enlever le filtre : Santé');
      expect(nameOf(focused())).to.equal('Enlever le filtre : Bachelier');
      await press(card, 'Enlever le filtre : Bachelier');
      expect(nameOf(focused())).to.equal('Filtrer');
    });

    it('opens the filters in place of the list on narrow containers, and closes them where they were opened', async () => {
      const card = await explorer();
      expect(names(card, 'button').filter((name) => name.startsWith('Santé'))).to.deep.equal([]);
      await press(card, 'Filtrer');
      expect(focused()).to.equal(chip(card, 'Santé'));
      expect(rows(card)).to.have.length(0);
      await press(card, /^En atelier \d+$/);
      const name = `Voir les ${countOn(card, 'En atelier')} métiers`;
      await press(card, name);
      expect(nameOf(focused())).to.equal('Filtrer (1)');
      expect(rows(card).length).to.be.greaterThan(0);
    });

    it('shows filters and list side by side where there is room', async () => {
      const card = await explorer({}, 1100);
      expect(chip(card, 'Santé').getAttribute('aria-pressed')).to.equal('false');
      expect(rows(card)).to.have.length(30);
      expect(all(card, 'button', 'Filtrer')).to.deep.equal([]);
    });

    it('lets the keyboard pass the filters', async () => {
      const card = await explorer({}, 1100);
      await press(card, `Voir les ${COUNT} métiers`);
      expect(textOf(focused())).to.contain(`${COUNT} métiers`);
    });

    it('says which filter to give up where none has them all, and what that gives', async () => {
      const card = await explorer({ facets: 'informatique sur-chantier' });
      expect(textOf(card)).to.contain('Aucun métier ne réunit Informatique et Sur chantier.');
      const ways = names(card, 'button').filter((name) => name.startsWith('Sans '));
      expect(ways).to.have.length(2);
      const [, wanted] = /^Sans Informatique (\d+) métiers$/.exec(ways[0]!)!;
      await press(card, ways[0]!);
      expect(count(card)).to.equal(`${wanted} métiers`);
      expect(focused()).not.to.equal(document.body);
    });

    it('takes the second half of a double click for what it is', async () => {
      const card = await explorer({}, 1100);
      const pressed = chip(card, 'Santé');
      pressed.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
      pressed.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 2 }));
      await settled(card);
      expect(chip(card, 'Santé').getAttribute('aria-pressed')).to.equal('true');
    });
  });

  describe('a profession', () => {
    it('opens in place, and the way back names the list and leads to the very row', async () => {
      const selected = record<CustomEvent<{ metier: string }>>('metier-select');
      const card = await explorer();
      await search(card, 'hôpital');
      const row = rows(card)[5]!;
      const title = titles(card)[5]!;
      row.scrollIntoView();
      const before = scrollY;
      await press(card, title);
      await sees(card, /\d+ métiers?/);
      await waitUntil(() => nameOf(focused()) === title && roleOf(focused()) === 'heading', 'focus is not at the title');
      expect(selected.map(({ detail }) => detail.metier)).to.deep.equal([professions.find((profession) => spokenTitle(profession) === title)!.id]);
      await press(card, /^\d+ métiers?$/);
      expect(nameOf(focused())).to.equal(title);
      expect(row.contains(focused()) || row.shadowRoot === null).to.equal(true);
      expect(Math.abs(scrollY - before)).to.be.lessThan(4);
      expect(field(card).value).to.equal('hôpital');
      expect(textOf(rows(card)[5]!)).to.contain('vu');
    });

    it('can be opened by the host instead', async () => {
      const card = await explorer({ metiers: 'macon perfusionniste' });
      const take = (event: Event) => event.preventDefault();
      document.addEventListener('metier-select', take);
      await press(card, titleOf('macon'));
      document.removeEventListener('metier-select', take);
      await aTimeout(50);
      expect(rows(card)).to.have.length(2);
    });

    it('leads to the host’s page where there is one', async () => {
      const card = await explorer({ metiers: 'macon', professionUrl: '/metiers/{id}' });
      expect(one<HTMLAnchorElement>(card, 'link', titleOf('macon')).getAttribute('href')).to.equal('/metiers/macon');
    });
  });

  describe('without an idea', () => {
    it('there is a door to the quiz, with a way back', async () => {
      const asked = record('metier-quiz-request');
      const card = await explorer();
      await press(card, /^29 questions, 2 minutes/);
      await sees(card, 'Commencer');
      expect(asked).to.have.length(1);
      await press(card, `${COUNT} métiers`);
      expect(nameOf(focused())).to.match(/^29 questions/);
    });

    it('the host may lead to its own page of the quiz', async () => {
      const card = await explorer({ quizUrl: '/test' });
      expect(one<HTMLAnchorElement>(card, 'link', /^29 questions/).getAttribute('href')).to.equal('/test');
    });
  });

  describe('with answers', () => {
    it('sorts by how near professions are, each with its band, and one reason and one caution that tell it apart', async () => {
      const card = await explorer();
      visitor.set({ answers: technical });
      await sees(card, 'les plus proches d’abord');
      const bands = rows(card).map((row) => nameOf(one(row, 'img')));
      const estimates = bands.map((band) => Number(/l’estimation est (\d+)/.exec(band)?.[1]));
      const words = bands.map((band) => band.slice(0, band.indexOf('.')));
      for (const word of new Set(words)) {
        const alike = estimates.filter((_, index) => words[index] === word);
        expect(alike, word).to.deep.equal([...alike].sort((a, b) => b - a));
      }
      const reasons = rows(card).map((row) => /Ce qui (vous rapproche|peut coincer).*/.exec(textOf(row))?.[0] ?? '');
      for (const [index, reason] of reasons.entries()) if (index > 0 && reason) expect(reason, titles(card)[index]).not.to.equal(reasons[index - 1]);
      expect(reasons.join(' ')).to.match(/(Plus|Moins) .* que tu n’aimes/);
    });

    it('has one group for each word of closeness, nearest first, with how many it holds', async () => {
      const card = await explorer();
      visitor.set({ answers: answersBy((_, position) => ([4, 5, 2, 4, 1, 3, 5] as const)[position % 7] ?? 3) });
      await sees(card, 'les plus proches d’abord');
      const heads = all(card, 'heading').map(nameOf).slice(1);
      const words = heads.map((head) => head.replace(/ \d+ métiers?$/, ''));
      expect(words).to.deep.equal([...new Set(words)]);
      const shown = rows(card).length;
      expect(shown).to.equal(30);
      const counts = heads.map((head) => Number(/(\d+) métiers?$/.exec(head)?.[1]));
      expect(counts.reduce((sum, count) => sum + count, 0)).to.be.at.least(shown);
    });

    it('offers closeness as a facet, and the result instead of the door', async () => {
      visitor.set({ answers: technical });
      const card = await explorer({}, 1100);
      const close = countOn(card, 'Proche');
      await press(card, /^Proche \d+$/);
      expect(count(card)).to.equal(close > 1 ? `${close} métiers` : '1 métier');
      expect(textOf(card)).to.contain('Revoir mon résultat').and.not.to.contain('Pas d’idée précise');
    });

    it('leads back to the row of a profession that has moved meanwhile', async () => {
      const card = await explorer({ sector: 'construction' });
      const title = titles(card)[1]!;
      await press(card, title);
      await waitUntil(() => roleOf(focused()) === 'heading', 'not opened');
      visitor.set({ answers: technical });
      await settled(card);
      await press(card, /triés pour toi$/);
      expect(nameOf(focused())).to.equal(title);
    });

    it('says nothing of closeness while the questionnaire is half answered', async () => {
      visitor.set({ answers: Object.fromEntries(Object.entries(technical).slice(0, 12)) });
      const card = await explorer();
      expect(all(card, 'img')).to.have.length(0);
      expect(textOf(card)).to.contain('par secteur');
    });
  });

  describe('the shortlist', () => {
    it('keeps with the star, tells so, and shows the tray', async () => {
      const changes = record<CustomEvent<{ metier: string; kept: boolean }>>('metier-shortlist-change');
      const card = await explorer({ metiers: 'macon menuisier couvreur' });
      await press(card, `Garder : ${titleOf('macon')}`);
      expect(visitor.record.shortlist).to.deep.equal(['macon']);
      expect(said(card)).to.contain(`${titleOf('macon')} : gardé. 1 métier gardé.`);
      expect(textOf(card)).to.contain('Un de plus et tu peux comparer.');
      const star = one(card, 'button', `Gardé : ${titleOf('macon')}`);
      expect(star.getAttribute('aria-pressed')).to.equal('true');
      expect(focused()).to.equal(star);
      await press(card, `Garder : ${titleOf('couvreur')}`);
      expect(textOf(card)).to.contain('2 métiers gardés');
      await press(card, `Gardé : ${titleOf('macon')}`);
      expect(visitor.record.shortlist).to.deep.equal(['couvreur']);
      expect(changes.map(({ detail }) => detail)).to.deep.equal([
        { metier: 'macon', kept: true },
        { metier: 'couvreur', kept: true },
        { metier: 'macon', kept: false },
      ]);
    });

    it('is left as it is where the host says no', async () => {
      const card = await explorer({ metiers: 'macon' });
      card.addEventListener('metier-shortlist-change', (event) => event.preventDefault());
      await press(card, `Garder : ${titleOf('macon')}`);
      expect(visitor.record.shortlist).to.deep.equal([]);
    });

    it('is compared from the tray, and the list is there again afterwards', async () => {
      visitor.set({ shortlist: ['macon', 'couvreur'] });
      const card = await explorer();
      await press(card, 'Comparer');
      await sees(card, 'Comparer des métiers');
      await press(card, `${COUNT} métiers`);
      expect(nameOf(focused())).to.equal('Comparer');
    });

    it('lets choose at most four of more', async () => {
      visitor.set({ shortlist: ['macon', 'couvreur', 'menuisier', 'soudeur', 'horloger'] });
      const card = await explorer();
      await press(card, 'Choisir');
      const compare = () => one<HTMLButtonElement>(card, 'button', 'Comparer');
      expect(compare().disabled).to.equal(true);
      for (const id of ['macon', 'couvreur', 'menuisier', 'soudeur']) {
        one<HTMLInputElement>(card, 'checkbox', titleOf(id)).click();
        await settled(card);
      }
      expect(compare().disabled).to.equal(false);
      expect(one<HTMLInputElement>(card, 'checkbox', titleOf('horloger')).disabled).to.equal(true);
      await press(card, `Retirer : ${titleOf('macon')}`);
      expect(visitor.record.shortlist).to.deep.equal(['couvreur', 'menuisier', 'soudeur', 'horloger']);
    });

    it('keeps what the catalogue does not have, without showing it', async () => {
      visitor.set({ shortlist: ['inconnu', 'macon'] });
      const card = await explorer();
      expect(textOf(card)).to.contain(`${titleOf('macon')} : gardé`);
      await press(card, `Garder : ${titles(card)[0]}`);
      expect(textOf(card)).to.contain('2 métiers gardés');
      expect(visitor.record.shortlist[0]).to.equal('inconnu');
    });
  });
});

describe('the explorer of a host', () => {
  const bare = (id: string, sector: string): ProfessionSummary => {
    const { keywords, ...first } = professions[0] as ProfessionSummary;
    return { ...first, id, sector, title: { inclusive: id, feminine: id, masculine: id }, otherNames: [], traits: {}, criteria: [], shortage: [] };
  };

  it('has no filter that cannot work', async () => {
    const catalogue = catalogueWith(() => new Promise(() => undefined), [bare('alpha', 'sante'), bare('beta', 'sante')]);
    const card = await explorer({ catalogue });
    expect(names(card, 'button').filter((name) => name.startsWith('Filtrer'))).to.deep.equal([]);
    expect(textOf(card)).not.to.contain('Essaie');
    await search(card, 'bet');
    expect(titles(card)).to.deep.equal(['beta']);
  });

  it('warns once of a filter that is not known, with the nearest, and uses the others', async () => {
    const { warnings, stop } = listenToWarnings();
    const card = await explorer({ facets: 'santee bachelier' });
    await press(card, /^Filtrer/);
    await press(card, /^Voir les/);
    stop();
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('"santee"').and.to.contain('"sante"');
    expect(nameOf(one(card, 'button', /^Filtrer/))).to.equal('Filtrer (1)');
  });

  it('holds 10,000 professions, 30 at a time', async () => {
    const sectors = bundledCatalogue().sectors.map(({ id }) => id);
    const catalogue = createCatalogue({
      ...bundledCatalogue(),
      version: 'host',
      professions: Array.from({ length: 10_000 }, (_, index) => bare(`metier-${index}`, sectors[index % sectors.length]!)),
      load: () => Promise.reject(new Error('not asked for')),
    });
    const card = await explorer({ catalogue });
    expect(rows(card)).to.have.length(30);
    await search(card, '9999');
    expect(titles(card)).to.deep.equal(['metier-9999']);
  });

  it('follows what the host chooses later', async () => {
    const card = await explorer({ facets: 'sante' });
    expect(nameOf(one(card, 'button', /^Filtrer/))).to.equal('Filtrer (1)');
    card.facets = 'sante bachelier';
    await settled(card);
    expect(nameOf(one(card, 'button', /^Filtrer/))).to.equal('Filtrer (2)');
    card.metier = 'macon';
    await settled(card);
    expect(nameOf(one(card, 'heading'))).to.equal(titleOf('macon'));
    card.metier = null;
    await settled(card);
    expect(nameOf(one(card, 'heading'))).to.equal('Explorer les métiers');
    expect(nameOf(one(card, 'button', /^Filtrer/))).to.equal('Filtrer (2)');
  });
});
