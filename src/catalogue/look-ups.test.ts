import { describe, expect, it } from 'vitest';
import { bundledCatalogue } from './bundled/bundled-catalogue.js';
import { createCatalogue, MINIMUM_BY_CRITERION, ProfessionLoadError } from './catalogue.js';
import { byTitle, nearestIds, similarTo, withCriterion } from './look-ups.js';
import { select } from './selection.js';

const catalogue = bundledCatalogue();

describe('criteria', () => {
  it('each lead to at least three professions', () => {
    for (const { id } of catalogue.criteria) expect(withCriterion(catalogue, id).length, id).toBeGreaterThanOrEqual(MINIMUM_BY_CRITERION);
  });

  it('chosen together narrow the choice', () => {
    const both = withCriterion(catalogue, 'milieu-hospitalier', 'gardes-et-nuits');
    expect(both.map(({ id }) => id)).toContain('perfusionniste');
    for (const { criteria } of both) expect(criteria).toEqual(expect.arrayContaining(['milieu-hospitalier', 'gardes-et-nuits']));
  });
});

describe('similar professions', () => {
  it('begin with those named by hand and say what is shared', () => {
    const profession = catalogue.get('perfusionniste');
    const similar = similarTo(catalogue, 'perfusionniste', 6);
    expect(similar.slice(0, profession?.similar.length).map(({ profession: { id } }) => id)).toEqual(profession?.similar.slice(0, 6));
    expect(similar[0]?.shared).toContain('milieu-hospitalier');
    expect(similar.map(({ profession: { id } }) => id)).not.toContain('perfusionniste');
  });

  it('of an unknown id are none', () => {
    expect(similarTo(catalogue, 'unknown')).toEqual([]);
  });
});

describe('names', () => {
  it('sort as a French dictionary does', () => {
    const titles = byTitle(catalogue.professions, 'fr').map(({ title }) => title.inclusive);
    expect(titles.findIndex((title) => title.startsWith('Éducateur'))).toBeLessThan(titles.findIndex((title) => title.startsWith('Fleuriste')));
  });

  it('mistyped find their neighbours', () => {
    expect(nearestIds(catalogue, 'perfusioniste')[0]).toBe('perfusionniste');
    expect(nearestIds(catalogue, 'Micro-technicien')[0]).toBe('microtechnicien');
  });
});

describe('a selection', () => {
  it('keeps the order asked for and names unknown ids and sectors', () => {
    const { catalogue: selected, problems } = select(catalogue, { ids: ['soudeur', 'nope', 'comptable'] });
    expect(selected.professions.map(({ id }) => id)).toEqual(['soudeur', 'comptable']);
    expect(problems).toEqual([expect.stringContaining('"nope"')]);
    expect(select(catalogue, { sector: 'sante' }).catalogue.professions.every(({ sector }) => sector === 'sante')).toBe(true);
    expect(select(catalogue, { sector: 'nope' })).toMatchObject({ catalogue, problems: [expect.stringContaining('sante')] });
  });
});

describe('loading a record', () => {
  it('fails with the cause, and asks again the next time', async () => {
    let attempts = 0;
    const record = await catalogue.load('perfusionniste');
    const flaky = createCatalogue({
      ...catalogue,
      load: () => (attempts++ === 0 ? Promise.reject(new TypeError('offline')) : Promise.resolve(record)),
    });
    await expect(flaky.load('perfusionniste')).rejects.toThrow(ProfessionLoadError);
    await expect(flaky.load('perfusionniste')).resolves.toBe(record);
    await flaky.load('perfusionniste');
    expect(attempts).toBe(2);
  });
});
