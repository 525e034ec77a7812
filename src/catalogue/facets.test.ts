import { describe, expect, it } from 'vitest';
import { sheet } from '../../tests/catalogue/fixtures.js';
import { bundledCatalogue } from './bundled/bundled-catalogue.js';
import { createCatalogue, type Catalogue } from './catalogue.js';
import { facetOf, Facets, isOffered, isOneEnough, type FacetOption } from './facets.js';
import { summarise } from './record/summary.js';
import { subsectorId } from './subsector.js';

const catalogue = bundledCatalogue();
const facets = new Facets(catalogue);
const options = (...ids: string[]): FacetOption[] => ids.map((id) => facets.option(id)!);
const narrow = (...ids: string[]) => facets.narrow(catalogue.professions, options(...ids));
const has = (id: string) =>
  catalogue.professions.filter((profession) => profession.sector === id || subsectorId(profession) === id || profession.criteria.includes(id)).length;

const small = (entries: readonly [id: string, sector: string, criteria: string[]][]): Catalogue =>
  createCatalogue({
    version: '',
    sectors: [...new Set(entries.map(([, sector]) => sector))].map((id) => ({ id, label: { fr: id } })),
    criteria: ['un', 'deux', 'trois'].map((id) => ({ id, label: { fr: id } })),
    professions: entries.map(([id, sector, criteria]) => ({ ...summarise(sheet(id, { sector }), []), criteria })),
    load: () => Promise.reject(new Error('nothing to load')),
  });

describe('facets', () => {
  it('offer sectors, studies, conditions and shortage, in one order', () => {
    const shown = [...new Set(facets.options.map(({ facet }) => facet))];
    expect(shown).toEqual(['sector', 'subsector', 'studies', 'place', 'manner', 'rhythm', 'employment']);
    expect(facets.option('alternance')?.facet).toBe('studies');
    expect(facets.option('gardes-et-nuits')?.facet).toBe('rhythm');
    expect(facets.option('en-penurie-bruxelles')?.facet).toBe('employment');
  });

  it('know a sub-sector where it leads to another profession, and offer it while it is chosen', () => {
    const shared = facets.option('sante/soins-infirmiers')!;
    expect(shared.label).toBe('Soins infirmiers');
    const found = narrow('sante', 'sante/soins-infirmiers').professions;
    expect(found.length).toBeGreaterThan(1);
    for (const { sector, subsector } of found) expect([sector, subsector]).toEqual(['sante', 'Soins infirmiers']);
    expect(facets.option('sante/technique-hospitaliere'), 'of one profession alone').toBeUndefined();
    expect(isOffered(shared, options('sante'))).toBe(false);
    expect(isOffered(shared, [shared])).toBe(true);
  });

  it('count, before anything is chosen, how many professions have each', () => {
    for (const [{ id }, count] of narrow().counts) expect(count, id).toBe(has(id));
  });

  it('narrow by all the facets that are chosen', () => {
    const found = narrow('sante', 'bachelier', 'milieu-hospitalier').professions;
    expect(found.length).toBeGreaterThan(0);
    for (const { sector, criteria } of found) {
      expect(sector).toBe('sante');
      expect(criteria).toEqual(expect.arrayContaining(['bachelier', 'milieu-hospitalier']));
    }
  });

  it('widen by a second sector or level of studies, and ask for both of two conditions', () => {
    expect(narrow('sante', 'industrie').professions.length).toBe(has('sante') + has('industrie'));
    const both = narrow('contact-humain', 'en-equipe').professions;
    for (const { criteria } of both) expect(criteria).toEqual(expect.arrayContaining(['contact-humain', 'en-equipe']));
    expect(both.length).toBeLessThan(Math.min(has('contact-humain'), has('en-equipe')));
  });

  it('count what choosing one more would show', () => {
    const chosen = options('sante', 'travail-physique');
    const { professions, counts } = facets.narrow(catalogue.professions, chosen);
    for (const option of facets.options) {
      const alone = isOneEnough(option.facet) ? chosen.filter(({ facet }) => facet !== option.facet) : chosen;
      const expected = facets.narrow(catalogue.professions, [...new Set([...alone, option])]).professions.length;
      expect(counts.get(option), option.id).toBe(expected);
    }
    expect(counts.get(facets.option('sante')!)).toBe(professions.length);
  });

  it('say what to give up where nothing is left, and what that gives', () => {
    const chosen = options('informatique', 'sur-chantier', 'bachelier');
    expect(facets.narrow(catalogue.professions, chosen).professions).toEqual([]);
    const removals = facets.removals(catalogue.professions, chosen);
    expect(removals.map(({ option }) => option.id)).toEqual(['informatique', 'sur-chantier']);
    for (const { option, count } of removals) {
      expect(count).toBe(narrow(...['informatique', 'sur-chantier', 'bachelier'].filter((id) => id !== option.id)).professions.length);
      expect(count).toBeGreaterThan(0);
    }
  });

  it('are not there where they cannot work', () => {
    const one = small([
      ['a', 'seul', ['un', 'trois']],
      ['b', 'seul', ['trois']],
      ['c', 'seul', ['trois']],
    ]);
    // One sector, a criterion of all and one of none tell nothing apart.
    expect(new Facets(one).options.map(({ id }) => id)).toEqual([]);
    const none = small([
      ['a', 'nord', []],
      ['b', 'sud', []],
    ]);
    expect(new Facets(none).options.map(({ id }) => id)).toEqual(['nord', 'sud']);
    expect(new Facets(small([])).options).toEqual([]);
  });

  it('tell a sector from a criterion that is called alike', () => {
    const alike = small([
      ['a', 'un', []],
      ['b', 'deux', ['un', 'trois']],
      ['c', 'deux', ['un', 'trois']],
      ['d', 'deux', ['un', 'trois']],
    ]);
    const { options: found } = new Facets(alike);
    const counts = new Facets(alike).narrow(alike.professions, []).counts;
    expect(found.map(({ facet, id }) => [facet, id])).toEqual([
      ['sector', 'un'],
      ['sector', 'deux'],
      ['manner', 'un'],
      ['manner', 'trois'],
    ]);
    expect([...counts.values()]).toEqual([1, 3, 3, 3]);
  });

  it('know how near professions are, once there are answers', () => {
    const closeness = new Map(catalogue.professions.map(({ id }, position) => [id, position < 5 ? ('close' as const) : ('far' as const)]));
    const answered = new Facets(catalogue, closeness);
    expect(answered.options.slice(0, 2)).toEqual([
      { facet: 'closeness', id: 'close' },
      { facet: 'closeness', id: 'far' },
    ]);
    expect(answered.narrow(catalogue.professions, [answered.option('close')!]).professions).toEqual(catalogue.professions.slice(0, 5));
    expect(facets.options.some(({ facet }) => facet === 'closeness')).toBe(false);
  });

  it('take a criterion of a host’s by what makes it hold', () => {
    const criterion = (when?: object, facet?: string) => facetOf({ id: 'x', label: { fr: 'X' }, ...(when && { when }), ...(facet && { facet }) });
    expect(criterion()).toBe('manner');
    expect(criterion({ studies: 'master' })).toBe('studies');
    expect(criterion({ trait: 'onCall', to: 0.2 })).toBe('rhythm');
    expect(criterion({ trait: 'physical', from: 0.7 })).toBe('manner');
    expect(criterion({ shortage: 'wallonia' })).toBe('employment');
    expect(criterion(undefined, 'place')).toBe('place');
  });
});
