import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rank, SCALES, type Answers, type ProfessionProfile, type Questionnaire, type Ranking, type Scale } from './index.js';
import {
  answerAll,
  answersTo,
  byScale,
  FULL,
  interestLevels,
  NO_INTERESTS,
  ONE_PEAK,
  manyProfessions,
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
    expect(ranking.leading).toEqual({ far: 1 });
  });

  test('of nothing is nothing', () => {
    expect(rank(REALISTIC, SHORT, [])).toMatchObject({ assessments: [], groups: [], leading: {}, standing: {} });
  });
});

/** Two items a scale. */
const PAIRS: Questionnaire = { interests: SCALES.flatMap((scale) => [1, 2].map((number) => ({ id: `${scale}${number}`, scale }))), traits: [] };

const without = { interests: NO_INTERESTS, traits: {} };

describe('groups', () => {
  // Without any error of the answers, the first k lead in every redraw and the others in none.
  const certain = { sigma0: 0, traitError: 0, skippedTraitError: 0 };
  /** Score by id: the higher the level, the worse it suits who rejects rules. */
  const ladder = (count: number): ProfessionProfile[] =>
    Array.from({ length: count }, (_, index) => ({
      ...without,
      id: `p${String(index).padStart(2, '0')}`,
      traits: { rules: { level: index / 100 } },
    }));
  const sizes = (count: number) => rank({ rules: 1 }, SHORT, ladder(count), certain).groups.map((group) => group.length);

  test('begin with as many as count as the first: a quarter, one to six', () => {
    expect([1, 2, 5, 6, 9, 10].map(sizes)).toEqual([[1], [1, 1], [1, 4], [2, 4], [2, 7], [3, 7]]);
    expect([21, 22, 40].map(sizes)).toEqual([
      [5, 16],
      [6, 16],
      [6, 34],
    ]);
  });

  test('of twelve or more, three are first, also where the third seldom leads', () => {
    const answers = Object.fromEntries(PAIRS.interests.map(({ id, scale }) => [id, scale === 'R' ? 5 : 2] as const));
    const profile = (id: string, levels: Partial<Record<Scale, number>>): ProfessionProfile => ({
      id,
      interests: byScale((scale) => levels[scale] ?? 1),
      traits: {},
    });
    const others = SCALES.slice(1).flatMap((one, index) =>
      SCALES.slice(index + 2).map((other) => profile(one + other, { R: 4, [one]: 6, [other]: 6 })),
    );
    const first = (count: number) =>
      rank(answers, PAIRS, [profile('1', { R: 7 }), profile('2', { R: 6.9 }), ...others].slice(0, count), { sigma0: 1.2 });
    expect(others).toHaveLength(10);
    for (const [count, size] of [
      [11, 2],
      [12, 3],
    ] as const) {
      const { groups, leading } = first(count);
      expect(groups[0]).toHaveLength(size);
      expect(Object.values(leading).filter((share) => share >= 0.25)).toHaveLength(2);
    }
  });

  test('are by how often each leads: a quarter, a twentieth, and the rest', () => {
    fc.assert(
      fc.property(answersTo(FULL), manyProfessions, (answers, profiles) => {
        const { assessments, groups, leading, flags } = rank(answers, FULL, profiles);
        const scored = assessments.filter(({ score }) => score !== null).map(({ professionId }) => professionId);
        expect(Object.keys(leading).sort()).toEqual([...scored].sort());
        expect(groups.length).toBeLessThanOrEqual(3);
        expect(groups.every((group) => group.length > 0)).toBe(true);
        const order = [...scored].sort((a, b) => leading[b]! - leading[a]!);
        expect(groups.flat()).toEqual(order);
        if (flags.includes('flat-profile')) return void expect(groups.length).toBeLessThanOrEqual(1);
        const first = order.filter((id, index) => leading[id]! >= 0.25 || (order.length >= 12 && index < 3));
        const second = order.filter((id) => !first.includes(id) && leading[id]! >= 0.05);
        const rest = order.filter((id) => !first.includes(id) && !second.includes(id));
        expect(groups).toEqual([first, second, rest].filter((group) => group.length > 0));
      }),
      RUNS,
    );
  });

  test('are one when the interests do not differ, however the traits do', () => {
    const { groups, flags } = rank({ ...answerAll(SHORT, 4), rules: 1 }, SHORT, ladder(20));
    expect(flags).toContain('flat-profile');
    expect(groups).toHaveLength(1);
    expect(groups[0]).toHaveLength(20);
  });
});

describe('standing', () => {
  test('is the share of the others that a profession outranks, equals aside', () => {
    const twin = { ...PEAK_ON_I, id: 'I again' };
    const flat = { id: 'flat', interests: NO_INTERESTS, traits: {} };
    const { standing } = rank(REALISTIC, SHORT, [PEAK_ON_I, flat, PEAK_ON_C, twin, PEAK_ON_R]);
    expect(standing).toEqual({ R: 1, I: 1 / 3, 'I again': 1 / 3, C: 0 });
  });

  test('is unknown for a profession alone', () => {
    const flat = { id: 'flat', interests: NO_INTERESTS, traits: {} };
    expect(rank(REALISTIC, SHORT, [PEAK_ON_R, flat]).standing).toEqual({});
  });

  test('is 0 for all when all are equal', () => {
    expect(rank(answerAll(SHORT, 3), SHORT, [PEAK_ON_R, PEAK_ON_I]).standing).toEqual({ R: 0, I: 0 });
  });
});

describe('what the answers say', () => {
  test('means by scale, reversed items turned round', () => {
    const { interests, elevation } = rank({ ...answerAll(FULL, 5), I1: 4, A2: null }, FULL, []);
    // R: (5 + 5 + 1) / 3; I: (4 + 5 + 1) / 3; A: (5 + 1) / 2; the others as R
    expect(interests).toEqual({ R: 11 / 3, I: 10 / 3, A: 3, S: 11 / 3, E: 11 / 3, C: 11 / 3 });
    expect(elevation).toBeCloseTo((4 * 11 + 10 + 9) / 18, 10);
  });

  test('positions by trait, 0–1, reversed items turned round, several averaged; null without an answer', () => {
    const asked = { ...FULL, traits: [...FULL.traits, { id: 'rules again', trait: 'rules' as const }] };
    // FULL turns every third trait round: onCall, rules, mobility, autonomy
    const { traits } = rank({ onCall: 5, pressure: 5, rules: 2, 'rules again': 5, contact: 4, studies: null }, asked, []);
    expect(traits).toEqual({
      onCall: 0,
      pressure: 1,
      precision: null,
      rules: 0.875,
      hygiene: null,
      physical: null,
      mobility: null,
      learning: null,
      studies: null,
      autonomy: null,
      contact: 0.75,
    });
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

  describe('scattered answers: the scales differ less than the answers inside them', () => {
    const scatteredFor = (answers: Answers, asked: Questionnaire = PAIRS) => rank(answers, asked, []).flags.includes('scattered-answers');

    test('by the ratio of the two variances', () => {
      // c = (1, −1, 0, 0, 0, 0) from pairs: Σ n c² / 5 = .8. SS / df = 2 · d² / 6 for one pair that differs by 2 d.
      const pairs = { R1: 4, R2: 4, I1: 2, I2: 2, A1: 3, A2: 3, S1: 3, S2: 3, E1: 3, E2: 3, C1: 3, C2: 3 } as const;
      // SS = 2 · 1 each for three pairs: 6 / 6 = 1, F = .8: not below
      expect(scatteredFor({ ...pairs, A1: 2, A2: 4, S1: 2, S2: 4, E1: 2, E2: 4 })).toBe(false);
      // SS = 8, F = .6
      expect(scatteredFor({ ...pairs, A1: 2, A2: 4, S1: 2, S2: 4, E1: 2, E2: 4, C1: 2, C2: 4 })).toBe(true);
      expect(scatteredFor(pairs)).toBe(false);
    });

    test('not of a flat profile, which says so itself', () => {
      const answers = Object.fromEntries(PAIRS.interests.map(({ id }) => [id, id.endsWith('1') ? 1 : 5])) as Answers;
      expect(rank(answers, PAIRS, []).flags).toEqual(['flat-profile']);
    });

    test('nor with one answer a scale, or a scale without any', () => {
      expect(scatteredFor(REALISTIC, SHORT)).toBe(false);
      expect(scatteredFor({ R1: 5, R2: 1, I1: 5, I2: 1, A1: 5, A2: 1, S1: 5, S2: 1, E1: 5, E2: 1 })).toBe(false);
    });
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
