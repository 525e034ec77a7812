import { describe, expect, it } from 'vitest';
import { sheet } from '../../tests/catalogue/fixtures.js';
import { bundledCatalogue } from './bundled/bundled-catalogue.js';
import { createCatalogue, type Catalogue } from './catalogue.js';
import { parseCatalogue } from './host/host-catalogue.js';
import { find, prepareSearch, search } from './search.js';
import { select } from './selection.js';
import { summarise } from './record/summary.js';

const sectors = [
  { id: 'sante', label: { fr: 'Santé', nl: 'Gezondheid' } },
  { id: 'industrie', label: { fr: 'Électricité et machines' } },
];

const professions: [id: string, inclusive: string, feminine: string, masculine: string, otherNames: string[], sector: string][] = [
  ['electricien', 'Électricien·ne', 'Électricienne', 'Électricien', ['Monteur·euse en installations'], 'industrie'],
  ['infirmier', 'Infirmier·ère en soins généraux', 'Infirmière en soins généraux', 'Infirmier en soins généraux', ['Nurse'], 'sante'],
  ['aide-soignant', 'Aide-soignant·e', 'Aide-soignante', 'Aide-soignant', ['Auxiliaire de l’infirmier·ère'], 'sante'],
  ['boulanger', 'Boulanger·ère', 'Boulangère', 'Boulanger', ['Maître·sse d’œuvre du pain', 'Pâtissier·ère'], 'industrie'],
  ['directeur', 'Directeur·rice', 'Directrice', 'Directeur', [], 'industrie'],
];

const catalogueOf = (entries: typeof professions): Catalogue =>
  createCatalogue({
    version: '',
    sectors,
    criteria: [],
    professions: entries.map(([id, inclusive, feminine, masculine, otherNames, sector]) =>
      summarise(sheet(id, { title: { inclusive, feminine, masculine }, otherNames, sector }), []),
    ),
    load: () => Promise.reject(new Error('nothing to load')),
  });
const catalogue = catalogueOf(professions);
const found = (text: string, options?: Parameters<typeof search>[2]) => search(catalogue, text, options).map(({ id }) => id);

describe('search', () => {
  it.each([
    ['without accents', 'electr', 'electricien'],
    ['with accents and capitals', 'ÉLECTR', 'electricien'],
    ['with accents typed in two', 'e\u0301lectr', 'electricien'],
    ['in the feminine', 'infirmière', 'infirmier'],
    ['as it is written on the card', 'Infirmier·ère', 'infirmier'],
    ['with a full stop for the point', 'infirmier.ère', 'infirmier'],
    ['by words in any order', 'soins inf', 'infirmier'],
    ['by another name', 'nurse', 'infirmier'],
    ['by the feminine of another name', 'pâtissière', 'boulanger'],
    ['by a feminine in -euse', 'monteuse', 'electricien'],
    ['by a ligature', 'oeuvre', 'boulanger'],
    ['by the middle of a word', 'lectric', 'electricien'],
    ['by an apostrophe’s second word', 'l’infirmier', 'aide-soignant'],
  ])('finds %s', (_, text, id) => {
    expect(found(text)).toContain(id);
  });

  it('puts titles before other names, and beginnings before middles', () => {
    expect(found('infirm')).toEqual(['infirmier', 'aide-soignant']);
    expect(found('di')).toEqual(['directeur']);
    expect(found('so').slice(0, 2)).toEqual(['aide-soignant', 'infirmier']);
    expect(found('a').indexOf('aide-soignant')).toBe(0);
  });

  it('finds by sector, in the language of the page, after everything else', () => {
    expect(found('electri')).toEqual(['electricien', 'boulanger', 'directeur']);
    expect(found('gezond', { language: 'nl' })).toEqual(['aide-soignant', 'infirmier']);
    expect(found('gezond')).toEqual([]);
  });

  it('wants every word', () => {
    expect(found('infirmier machines')).toEqual([]);
    expect(found('zzz')).toEqual([]);
  });

  it('gives the first in alphabetical order, accents aside, when nothing is typed yet', () => {
    expect(found('', { limit: 4 })).toEqual(['aide-soignant', 'boulanger', 'directeur', 'electricien']);
    expect(found(' ·. ')).toHaveLength(5);
  });

  it('reads each catalogue of its own', () => {
    expect(search(catalogueOf(professions.slice(0, 1)), 'infirmier')).toEqual([]);
    expect(found('infirmier')).toHaveLength(2);
  });

  it('can be prepared ahead, with the same results', async () => {
    const other = catalogueOf(professions);
    await prepareSearch(other);
    expect(search(other, 'infirm').map(({ id }) => id)).toEqual(found('infirm'));
    await expect(prepareSearch(other, { signal: AbortSignal.abort(new Error('left')) })).rejects.toThrow('left');
  });
});

const bundled = bundledCatalogue();
const inBundled = (text: string) => search(bundled, text, { limit: 100 }).map(({ id }) => id);

describe('search in the bundled professions', () => {
  it.each([
    ['bois', 'menuisier'],
    ['ordinateur', 'developpeur-web'],
    ['jeux vidéo', 'concepteur-jeux-video'],
    ['sans diplôme', 'macon'],
    ['bébé', 'sage-femme'],
    ['voiture', 'mecanicien-automobile'],
    ['animaux', 'veterinaire'],
    ['je veux travailler avec des animaux', 'veterinaire'],
    ['boulangerie', 'boulanger-patissier'],
    ['informaticien', 'developpeur-web'],
  ])('finds « %s » by an everyday word', (text, id) => {
    expect(inBundled(text)).toContain(id);
  });

  it.each([
    ['a mission', 'mortier', 'macon'],
    ['a place', 'officine', 'pharmacien'],
    ['the sector', 'construction', 'couvreur'],
    ['a criterion', 'horaires de jour', 'comptable'],
    ['the tagline', 'murs', 'macon'],
  ])('finds by %s', (_, text, id) => {
    expect(inBundled(text)).toContain(id);
  });

  it.each([
    ['plural', 'boulangers'],
    ['feminine plural', 'boulangères'],
    ['without accents', 'boulangere'],
    ['a letter missing', 'boulager'],
    ['a letter too many', 'boulanngère'],
    ['a wrong letter', 'boulenger'],
    ['two letters exchanged', 'boualnger'],
    ['not typed to the end, with a slip', 'boulng'],
  ])('forgives %s', (_, text) => {
    expect(inBundled(text)[0]).toBe('boulanger-patissier');
  });

  it('forgives no slip in a number', () => {
    const numbered = catalogueOf(['1233', '123'].map((id) => [id, `Métier ${id}`, `Métier ${id}`, `Métier ${id}`, [], 'sante']));
    expect(search(numbered, '1234')).toEqual([]);
    expect(search(numbered, '1233').map(({ id }) => id)).toEqual(['1233']);
  });

  it('forgives no slip where the very word is found', () => {
    for (const profession of search(bundled, 'police', { limit: 100 })) expect(JSON.stringify(profession.title), profession.id).toMatch(/polic/i);
  });

  it.each(bundled.professions.map(({ id, title }) => [id, title] as const))('puts %s first by its own title, in every form', (id, title) => {
    for (const form of Object.values(title)) {
      const first = inBundled(form)[0];
      expect(first === id || bundled.get(first!)?.title.inclusive.startsWith(title.masculine.split(' ')[0]!), `${form} → ${first}`).toBe(true);
      expect(inBundled(form)).toContain(id);
    }
  });

  it('tells when a profession is not there, and shows what is near', () => {
    for (const text of ['pilote', 'Pilotes', 'pilote de ligne', 'notaire', 'hôtesse de l’air', 'influenceuse']) {
      const { professions: near, isAbsent } = find(bundled, text);
      expect(isAbsent, text).toBe(true);
      expect(near.length, text).toBeGreaterThan(0);
    }
    for (const text of ['bois', 'maçon', 'infirmière', 'zzz', '']) expect(find(bundled, text).isAbsent, text).toBe(false);
  });

  it('never claims that a profession is missing which has that title or other name', () => {
    for (const { title, otherNames } of bundled.professions)
      for (const name of [...Object.values(title), ...otherNames]) expect(find(bundled, name).isAbsent, name).toBe(false);
  });

  it('finds everyday words in a part of the catalogue as well', () => {
    const { catalogue: construction } = select(bundled, { sector: 'construction' });
    expect(search(construction, 'bois').map(({ id }) => id)).toEqual(['menuisier']);
  });
});

describe('search in a host’s catalogue', () => {
  const record = sheet('souffleur', {
    title: { inclusive: 'Souffleur·euse de verre', feminine: 'Souffleuse de verre', masculine: 'Souffleur de verre' },
    keywords: ['vase'],
    tools: { items: ['Canne à souffler'], sources: ['almanach'] },
    workplaces: { items: ['Cristallerie'], sources: ['almanach'] },
  });

  it('reads full records where they are inside', async () => {
    const { catalogue: host } = await parseCatalogue({ professions: [record] });
    for (const text of ['vase', 'vitres', 'canne', 'cristallerie']) expect(search(host!, text), text).toHaveLength(1);
  });

  it('reads summaries where records lie beside them', async () => {
    const summary = { ...summarise(record, []), criteria: ['en-plein-air'] };
    const { catalogue: host, problems } = await parseCatalogue({ records: 'https://example.org/{id}.json', professions: [summary] });
    expect(problems).toEqual([]);
    for (const text of ['souffleuse', 'vase', 'plein air']) expect(search(host!, text), text).toHaveLength(1);
    expect(search(host!, 'canne')).toEqual([]);
  });

  it('does without everyday words, and knows nothing of ours', async () => {
    const { keywords: _, ...bare } = sheet('menuisier', { updated: '2020-01-01' });
    const { catalogue: host } = await parseCatalogue({ professions: [bare] });
    expect(search(host!, 'allumeuse')).toHaveLength(1);
    expect(search(host!, 'bois')).toEqual([]);
    expect(find(host!, 'pilote').isAbsent).toBe(false);
  });
});

describe('the index that search reads', () => {
  it('is made once for a catalogue and for each part of it', () => {
    const { catalogue: counted, readings } = counting();
    for (const part of [counted, select(counted, { sector: 'industrie' }).catalogue]) {
      for (const text of ['b', 'bo', 'bou']) search(part, text);
      const once = readings();
      for (const text of ['boul', 'boula', 'n']) search(select(counted, { sector: part === counted ? null : 'industrie' }).catalogue, text);
      expect(readings()).toBe(once);
    }
  });
});

/** A catalogue that counts how often its records are read. */
function counting(): { readonly catalogue: Catalogue; readonly readings: () => number } {
  let count = 0;
  const atHand = () => {
    count += 1;
    return undefined;
  };
  return {
    catalogue: createCatalogue({ ...catalogueOf(professions), load: () => Promise.reject(new Error('nothing to load')), atHand }),
    readings: () => count,
  };
}
