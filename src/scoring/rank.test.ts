import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rank, SCALES, TRAITS, type Answers, type Assessment, type ProfessionProfile, type Ranking, type Scale, type TraitId } from './index.js';
import { DEFAULT_PARAMETERS } from './parameters.js';
import {
  answerAll,
  answersTo,
  FULL,
  interestLevels,
  NO_INTERESTS,
  ONE_PEAK,
  parameters,
  professions,
  REALISTIC,
  RUNS,
  SHORT,
} from './test-samples.js';

const PEAK_ON_R = { ...ONE_PEAK, id: 'R' };
const PEAK_ON_I = { ...ONE_PEAK, id: 'I', interests: interestLevels(1, 7, 1, 1, 1, 1) };
const PEAK_ON_C = { ...ONE_PEAK, id: 'C', interests: interestLevels(1, 1, 1, 1, 1, 7) };

const idsOf = ({ assessments }: Ranking): string[] => assessments.map(({ professionId }) => professionId);

describe('order', () => {
  test('best score first', () => {
    expect(idsOf(rank(REALISTIC, SHORT, [PEAK_ON_C, PEAK_ON_R, PEAK_ON_I]))).toEqual(['R', 'I', 'C']);
  });

  test('equal scores by id, in no language', () => {
    const same = ['é', 'b', 'a', 'B', 'z', ''].map((id) => ({ ...ONE_PEAK, id }));
    expect(idsOf(rank(REALISTIC, SHORT, same))).toEqual(['', 'B', 'a', 'b', 'z', 'é']);
  });

  test('professions without a score last, by id', () => {
    const far = { ...ONE_PEAK, id: 'far', interests: interestLevels(1, 2.5, 4, 4, 5.5, 7) };
    const flat = ['y', 'x'].map((id) => ({ id, interests: NO_INTERESTS, traits: {} }));
    const ranking = rank(REALISTIC, SHORT, [...flat, far], { sigma0: 0 });
    expect(idsOf(ranking)).toEqual(['far', 'x', 'y']);
    expect(ranking.assessments[0]?.score).toBe(0);
    expect(ranking.groups).toEqual([['far']]);
  });

  test('of nothing is nothing', () => {
    expect(rank(REALISTIC, SHORT, [])).toMatchObject({ assessments: [], groups: [], standing: new Map() });
  });
});

describe('groups', () => {
  test('hold what the answers cannot tell apart', () => {
    // S: R 50 + 50 · 12 / √450 = 78.2843, I 50 + 50 · 6 / √450 = 64.1421, C 50 − 50 · 12 / √450 = 21.7157
    // R and I: d = (6, −6, 0 …) / √30, ‖d‖² = 2.4, (d · ĉ)² = 36 / 300: SE = 50 √(2.28 / 15) = 19.4936; · z = 24.983
    // R and C: (d · ĉ)² = 576 / 300: SE = 50 √(.48 / 15) = 8.9443; · z = 11.463
    expect(rank(REALISTIC, SHORT, [PEAK_ON_R, PEAK_ON_I, PEAK_ON_C]).groups).toEqual([['R', 'I'], ['C']]);
  });

  test('end where the difference reaches z standard errors', () => {
    // 14.1421 / 19.4936 = .72547
    expect(rank(REALISTIC, SHORT, [PEAK_ON_R, PEAK_ON_I], { z: 0.7255 }).groups).toEqual([['R', 'I']]);
    expect(rank(REALISTIC, SHORT, [PEAK_ON_R, PEAK_ON_I], { z: 0.7254 }).groups).toEqual([['R'], ['I']]);
  });

  test('allow for traits: what each weighs, and whether it was answered', () => {
    const rules = { id: 'rules', interests: NO_INTERESTS, traits: { rules: { level: 0.8 } } };
    const both = {
      id: 'both',
      interests: NO_INTERESTS,
      traits: { rules: { level: 0.6 }, studies: { level: 1, weight: 0.5 } },
    };
    // T: 50 + 100 · .3 = 80; 50 + 100 · (1 · .1 + .5 · 0) / 1.5 = 56.6667: 23.3333 apart
    // Shares 1 and 2/3, 0 and 1/3: SE = 100 √(.18² / 9 + .29² / 9) = 11.3774: z from 2.05086
    const answers: Answers = { rules: 5 };
    expect(rank(answers, SHORT, [rules, both], { z: 2.051 }).groups).toEqual([['rules', 'both']]);
    expect(rank(answers, SHORT, [rules, both], { z: 2.0507 }).groups).toEqual([['rules'], ['both']]);
  });

  test('are measured from their best profession, not from neighbour to neighbour', () => {
    // 80, 72 and 64 from one trait each: SE = 100 √(2 · .18²) = 25.4558, · .5 = 12.7279
    const ladder = (['onCall', 'pressure', 'precision'] as const).map((trait, index) => ({
      id: trait,
      interests: NO_INTERESTS,
      traits: { [trait]: { level: 0.8 - 0.08 * index } },
    }));
    const { groups } = rank({ onCall: 5, pressure: 5, precision: 5 }, SHORT, ladder, { z: 0.5 });
    expect(groups).toEqual([['onCall', 'pressure'], ['precision']]);
  });

  test('keep professions with one and the same profile together', () => {
    const twins = ['a', 'b'].map((id) => ({ ...ONE_PEAK, id }));
    expect(rank(REALISTIC, SHORT, twins).groups).toEqual([['a', 'b']]);
  });

  test('hold everything when every answer is neutral', () => {
    expect(rank(answerAll(SHORT, 3), SHORT, [PEAK_ON_R, PEAK_ON_I, PEAK_ON_C]).groups).toEqual([['C', 'I', 'R']]);
  });

  test('follow the published formula', () => {
    fc.assert(
      fc.property(answersTo(FULL), professions, parameters, (answers, profiles, changes) => {
        const { assessments, groups } = rank(answers, FULL, profiles, changes);
        const scored = assessments.filter(({ score }) => score !== null);
        expect(groups.flat()).toEqual(scored.map(({ professionId }) => professionId));
        const { z, sigma0, alpha, traitError, skippedTraitError, norms } = { ...DEFAULT_PARAMETERS, ...changes };
        const profileOf = (id: string) => profiles.find((profile) => profile.id === id) as ProfessionProfile;
        for (const group of groups) {
          const best = scored.find(({ professionId }) => professionId === group[0]) as Assessment;
          for (const other of scored.slice(scored.indexOf(best) + 1)) {
            const isInGroup = group.includes(other.professionId);
            if (best.status === 'complete' && other.status === 'complete') {
              const reach = z * standardError(profileOf(best.professionId), profileOf(other.professionId));
              const gap = (best.score as number) - (other.score as number);
              if (isInGroup) expect(gap).toBeLessThan(reach + 1e-6);
              else expect(gap).toBeGreaterThan(reach - 1e-6);
            }
            if (!isInGroup) break;
          }
        }

        function standardError(first: ProfessionProfile, second: ProfessionProfile): number {
          const given = (id: string) => answers[id] ?? null;
          const answered = (scale: Scale) => FULL.interests.filter((item) => item.scale === scale && given(item.id) !== null);
          const likings = SCALES.map((scale) => {
            const values = answered(scale).map(({ id, reversed }) => (reversed ? 6 - Number(given(id)) : Number(given(id))));
            return values.reduce((sum, value) => sum + value, 0) / values.length - norms[scale];
          });
          const variance = (sigma0 ** 2 * SCALES.reduce((sum, scale) => sum + 1 / answered(scale).length, 0)) / 6;
          const c = centred(likings);
          const contrast = lengthOf(c);
          const [one, two] = [first, second].map(({ interests }) => {
            const y = centred(SCALES.map((scale) => interests[scale]));
            return y.map((value) => value / lengthOf(y));
          }) as [number[], number[]];
          const d = one.map((value, index) => value - (two[index] as number));
          const direction = c.map((value) => (contrast < 1e-9 ? 0 : value / contrast));
          const along = d.reduce((sum, value, index) => sum + value * (direction[index] as number), 0);
          const across = lengthOf(d.map((value, index) => value - along * (direction[index] as number)));
          const damped = Math.sqrt(contrast ** 2 + 5 * variance);
          const interestPart = damped < 1e-9 ? 0 : (50 * alpha * Math.sqrt(variance) * across) / damped;
          const share = (profile: ProfessionProfile, trait: TraitId) =>
            weight(profile, trait) / TRAITS.reduce((sum, each) => sum + weight(profile, each), 0);
          const traitPart = TRAITS.reduce(
            (sum, trait) => sum + ((given(trait) === null ? skippedTraitError : traitError) * (share(first, trait) - share(second, trait))) ** 2,
            0,
          );
          return Math.sqrt(interestPart ** 2 + ((1 - alpha) * 100) ** 2 * traitPart);
        }
      }),
      RUNS,
    );
  });
});

const weight = ({ traits }: ProfessionProfile, trait: TraitId): number => (traits[trait] ? (traits[trait].weight ?? 1) : 0);
const lengthOf = (values: readonly number[]): number => Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0));
const centred = (values: readonly number[]): number[] => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
};

describe('standing', () => {
  test('is the share of the others that a profession outranks, equals aside', () => {
    const twin = { ...PEAK_ON_I, id: 'I again' };
    const flat = { id: 'flat', interests: NO_INTERESTS, traits: {} };
    const { standing } = rank(REALISTIC, SHORT, [PEAK_ON_I, flat, PEAK_ON_C, twin, PEAK_ON_R]);
    expect(standing).toEqual(
      new Map([
        ['R', 1],
        ['I', 1 / 3],
        ['I again', 1 / 3],
        ['C', 0],
      ]),
    );
  });

  test('is unknown for a profession alone', () => {
    const flat = { id: 'flat', interests: NO_INTERESTS, traits: {} };
    expect(rank(REALISTIC, SHORT, [PEAK_ON_R, flat]).standing).toEqual(new Map());
  });

  test('is 0 for all when all are equal', () => {
    expect([...rank(answerAll(SHORT, 3), SHORT, [PEAK_ON_R, PEAK_ON_I]).standing.values()]).toEqual([0, 0]);
  });
});

describe('what the answers say', () => {
  test('means by scale, reversed items turned round', () => {
    const { interests, elevation } = rank({ ...answerAll(FULL, 5), I1: 4, A2: null }, FULL, []);
    // R: (5 + 5 + 1) / 3; I: (4 + 5 + 1) / 3; A: (5 + 1) / 2; the others as R
    expect(interests).toEqual({ R: 11 / 3, I: 10 / 3, A: 3, S: 11 / 3, E: 11 / 3, C: 11 / 3 });
    expect(elevation).toBeCloseTo((4 * 11 + 10 + 9) / 18, 10);
  });

  test('null for a scale without an answer, and for the mean of all', () => {
    expect(rank({ ...REALISTIC, A: null }, SHORT, [])).toMatchObject({
      interests: { R: 5, I: 4, A: null, S: 3, E: 2, C: 1 },
      elevation: null,
    });
  });
});

describe('flags', () => {
  const flagsFor = (answers: Answers, timings?: Record<string, number>) => rank(answers, SHORT, [], undefined, timings).flags;

  test('none for a usual set of answers', () => {
    expect(flagsFor(REALISTIC)).toEqual([]);
    expect(flagsFor({})).toEqual([]);
  });

  test('a flat profile: a standard deviation of the scales below a quarter of a step', () => {
    // One step on one of six scales: √(5/6) / √6 = .3727. Half a step, from two items: .1863
    expect(flagsFor({ R: 4, I: 3, A: 3, S: 3, E: 3, C: 3 })).toEqual([]);
    const two = { interests: [...SHORT.interests, { id: 'R2', scale: 'R' as const }], traits: [] };
    expect(rank({ R: 4, R2: 3, I: 3, A: 3, S: 3, E: 3, C: 3 }, two, []).flags).toEqual(['flat-profile']);
    expect(flagsFor({ R: 4, I: 3, A: 3, S: 3, E: 3 })).toEqual([]);
  });

  test('identical answers: the same button every time, whatever it means', () => {
    expect(rank(answerAll(FULL, 4), FULL, []).flags).toEqual(['flat-profile', 'identical-answers']);
    expect(flagsFor({ onCall: 4, rules: 4, studies: null })).toEqual(['identical-answers']);
    expect(flagsFor({ onCall: 4 })).toEqual([]);
    expect(flagsFor({ onCall: 4, rules: 5 })).toEqual([]);
  });

  test('fast answers: more than half of them under 1.2 seconds', () => {
    const fast = { R: 1199, I: 600, A: 0, S: 1199 };
    expect(flagsFor(REALISTIC, { ...fast, E: 60_000, C: 60_000 })).toEqual(['fast-answers']);
    expect(flagsFor(REALISTIC, { ...fast, S: 1200, E: 5000, C: 5000 })).toEqual([]);
    expect(flagsFor(REALISTIC, { R: 500 })).toEqual([]);
    expect(flagsFor({ ...REALISTIC, R: null, I: null }, fast)).toEqual([]);
  });

  test('never change a score', () => {
    const timings = Object.fromEntries(SCALES.map((scale) => [scale, 100]));
    const { flags, ...hasty } = rank(REALISTIC, SHORT, [PEAK_ON_R], undefined, timings);
    const { flags: none, ...calm } = rank(REALISTIC, SHORT, [PEAK_ON_R]);
    expect([flags, none]).toEqual([['fast-answers'], []]);
    expect(hasty).toEqual(calm);
  });
});
