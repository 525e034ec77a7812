/** The rules that bind the profiles in `data/`: interests, traits, and what follows from them. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { coverage } from '../../cli/records/coverage.js';
import type { Profession } from '../../src/catalogue/record/schema.js';
import { checkProfessions } from '../../cli/records/profession-folder.js';
import { correlationsWithWorkContext } from '../../cli/records/work-context.js';
import { SCALES, TRAITS } from '../../src/scoring/types.js';

const { professions, lists } = await checkProfessions([join(import.meta.dirname, '../../data')]);

describe('the interests of a profession', () => {
  it('tell the scales apart', () => {
    const flat = professions.filter(
      ({ profile: { interests } }) => Math.max(...Object.values(interests)) - Math.min(...Object.values(interests)) < 1,
    );
    expect(flat.map(({ id }) => id)).toEqual([]);
  });

  it('do not go against those of a profession that it leads to by hand', () => {
    const opposed = professions.flatMap((one) =>
      (one.similar ?? []).flatMap((id) => {
        const other = professions.find((candidate) => candidate.id === id);
        return other && correlation(one, other) < 0 ? [`${one.id}–${id}`] : [];
      }),
    );
    expect(opposed).toEqual([]);
  });
});

describe('the levels of the traits', () => {
  it('are there for every trait', () => {
    const missing = professions.flatMap(({ id, profile }) => TRAITS.filter((trait) => !profile.traits[trait]).map((trait) => `${id}: ${trait}`));
    expect(missing).toEqual([]);
  });

  /** How each occupation stands between the lowest and the highest of all, 0–10, summed up from O*NET 18.1 work context (2014): for checking, not shipped. */
  const correlations = correlationsWithWorkContext(professions, join(import.meta.dirname, 'work-context.csv'));

  it.each([
    ['pressure', 0.5],
    ['precision', 0.69],
    ['hygiene', 0.69],
    ['physical', 0.69],
    ['mobility', 0.69],
    ['contact', 0.69],
    ['autonomy', 0.55],
  ] as const)('of %s go with what others found of the same work: %f at least', async (trait, least) => {
    expect((await correlations)[trait]?.r).toBeGreaterThanOrEqual(least);
  });
});

describe('all professions together', () => {
  const { byScale } = coverage(professions, lists);

  it.each([...byScale])('have at least 6 led by interest scale %s (has %i)', (_, count) => {
    expect(count).toBeGreaterThanOrEqual(6);
  });

  it.each(['A', 'I'] as const)('have at least 9 led by %s', (scale) => {
    expect(byScale.get(scale)).toBeGreaterThanOrEqual(9);
  });
});

/** Of two interest profiles, −1 to 1. */
function correlation(one: Profession, other: Profession): number {
  const [a, b] = [one, other].map(({ profile: { interests } }) => {
    const levels = SCALES.map((scale) => interests[scale]);
    const mean = levels.reduce((sum, level) => sum + level, 0) / levels.length;
    return levels.map((level) => level - mean);
  }) as [number[], number[]];
  const product = (x: number[], y: number[]) => x.reduce((sum, value, index) => sum + value * (y[index] as number), 0);
  return product(a, b) / Math.sqrt(product(a, a) * product(b, b));
}
