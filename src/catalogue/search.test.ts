import { describe, expect, it } from 'vitest';
import { sheet } from '../../tests/catalogue/fixtures.js';
import { createCatalogue, type Catalogue } from './catalogue.js';
import { prepareSearch, search } from './search.js';
import { summarise } from './summary.js';

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
    expect(found('so')).toEqual(['aide-soignant', 'infirmier']);
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
