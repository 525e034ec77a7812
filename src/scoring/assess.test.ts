import { describe, expect, test } from 'vitest';
import { assess, type Answer, type Answers, type Assessment, type ProfessionProfile } from './index.js';
import { answerAll, FULL, NO_INTERESTS, ONE_PEAK, REALISTIC, SHORT } from './test-samples.js';

const TRAIT_ANSWERS: Answers = { onCall: 2, precision: 5, autonomy: 1 };
const TRAITS: ProfessionProfile['traits'] = {
  onCall: { level: 0.8 },
  precision: { level: 0.9, weight: 0.5 },
  autonomy: { level: 0.75, weight: 0.5 },
  studies: { level: 0.4 },
};

const round = (value: number): number => Math.round(value * 10_000) / 10_000;

describe('interests and traits together', () => {
  const assessment = assess({ ...REALISTIC, ...TRAIT_ANSWERS }, SHORT, { ...ONE_PEAK, traits: TRAITS });

  test('the score is halfway between them', () => {
    // I = 78.284271, T = 23.147522 (see their own tests): .5 · 78.284271 + .5 · 23.147522
    expect(assessment.status).toBe('complete');
    expect(assessment.score).toBeCloseTo(50.715896, 6);
  });

  test('half-widths add up as independent errors, each side by itself', () => {
    // Below: I − 51.960402 = 26.323869, T − 4.625502 = 18.522019; √(13.161935² + 9.261010²) = 16.093565
    // Above: 92.316612 − I = 14.032340, 65.163328 − T = 42.015807; √(7.016170² + 21.007903²) = 22.148559
    expect(assessment.band?.low).toBeCloseTo(34.622332, 5);
    expect(assessment.band?.high).toBeCloseTo(72.864455, 5);
  });

  test('the probability of a fit above neutral uses the half-width towards neutral', () => {
    // Φ(.715896 / (16.093565 / 1.2816)) = Φ(.057010)
    expect(assessment.probability).toBeCloseTo(0.522731, 6);
    expect(assessment.closeness).toBe('undecided');
  });

  test('strengths and watch points are the largest contributions to the score', () => {
    // Half of: R 23.5702, C 4.7140, E 2.3570, I −2.3570; precision 17.9017, onCall and autonomy −22.3771
    expect(assessment.strengths.map(({ key, points }) => [key, round(points)])).toEqual([
      ['R', 11.7851],
      ['precision', 8.9508],
      ['C', 2.357],
    ]);
    // onCall: answer 2 is .25, level .8: rejected, so first; it ties with autonomy anyway
    expect(assessment.watchPoints.map(({ key, points }) => [key, round(points)])).toEqual([
      ['onCall', -11.1885],
      ['autonomy', -11.1885],
      ['I', -1.1785],
    ]);
  });

  test('a contribution says what was answered and what the profession has, 0–1', () => {
    expect(assessment.strengths[0]).toEqual({
      kind: 'interest',
      key: 'R',
      points: expect.any(Number) as number,
      answer: 1,
      level: 1,
    });
    expect(assessment.strengths[1]).toEqual({
      kind: 'trait',
      key: 'precision',
      points: expect.any(Number) as number,
      answer: 1,
      level: 0.9,
    });
    expect(assessment.strengths[2]).toMatchObject({ kind: 'interest', key: 'C', answer: 0, level: 0 });
  });
});

test('below neutral the other half-width counts', () => {
  // Reversed interests: I = 21.715729 with the band mirrored, 7.683388 to 48.039598. S = .5 · 21.715729 + .5 · 23.147522
  const reversed: Answers = { R: 1, I: 2, A: 3, S: 3, E: 4, C: 5 };
  const { score, band, probability, closeness } = assess({ ...reversed, ...TRAIT_ANSWERS }, SHORT, {
    ...ONE_PEAK,
    traits: TRAITS,
  });
  expect(score).toBeCloseTo(22.431625, 6);
  expect(band?.low).toBeCloseTo(22.431625 - 11.618646, 5);
  expect(band?.high).toBeCloseTo(22.431625 + 24.790493, 5);
  // 1 − Φ(27.568375 / (24.790493 / 1.2816)) = 1 − Φ(1.425209) = .077048
  expect(probability).toBeCloseTo(0.077048, 6);
  expect(closeness).toBe('far');
});

test('alpha is the share of the interests', () => {
  const { score } = assess({ ...REALISTIC, ...TRAIT_ANSWERS }, SHORT, { ...ONE_PEAK, traits: TRAITS }, { alpha: 0.25 });
  expect(score).toBeCloseTo(0.25 * 78.284271 + 0.75 * 23.147522, 5);
});

describe('one part alone', () => {
  test('interests make the score when too few traits were answered', () => {
    const assessment = assess({ ...REALISTIC, precision: 5 }, SHORT, { ...ONE_PEAK, traits: TRAITS });
    expect(assessment).toMatchObject({ status: 'partial', traits: null });
    expect(assessment.score).toBe(assessment.interests?.score);
    expect(assessment.band?.low).toBeCloseTo(51.9604, 4);
    expect(assessment.band?.high).toBeCloseTo(92.31661, 4);
    expect(round(assessment.strengths[0]?.points as number)).toBe(23.5702);
    expect(assessment.strengths.map(({ key }) => key)).toEqual(['R', 'C', 'E']);
  });

  test('traits make the score when a scale has no answer', () => {
    const assessment = assess({ ...REALISTIC, ...TRAIT_ANSWERS, S: null }, SHORT, { ...ONE_PEAK, traits: TRAITS });
    expect(assessment).toMatchObject({ status: 'partial', interests: null });
    expect(assessment.score).toBe(assessment.traits?.score);
    expect(assessment.band?.low).toBeCloseTo(4.625502, 5);
    expect(assessment.band?.high).toBeCloseTo(65.163328, 5);
    expect(assessment.strengths.map(({ key, points }) => [key, round(points)])).toEqual([['precision', 17.9017]]);
  });

  test('neither makes no score', () => {
    expect(assess({}, SHORT, { ...ONE_PEAK, traits: TRAITS })).toEqual({
      professionId: 'one-peak',
      status: 'insufficient',
      score: null,
      band: null,
      probability: null,
      closeness: null,
      interests: null,
      traits: null,
      strengths: [],
      watchPoints: [],
    });
  });

  test('a few traits alone make no reasons either', () => {
    const profession = { ...ONE_PEAK, interests: NO_INTERESTS, traits: { rules: { level: 1 }, studies: { level: 0.9 }, contact: { level: 0.5 } } };
    expect(assess({ rules: 5 }, SHORT, profession)).toMatchObject({ status: 'insufficient', strengths: [], watchPoints: [] });
  });
});

describe('closeness', () => {
  // One demand alone, answered: X = max(0, L − .5) − max(0, L − A), SE = .18 √Φ((L − A) / .18).
  const closenessFor = (answer: Answer, level: number): Assessment['closeness'] =>
    assess({ rules: answer }, SHORT, { id: 'p', interests: NO_INTERESTS, traits: { rules: { level } } }).closeness;

  test.each([
    // p = .90 at .606297, .70 at .531383; p = .30 at .072943, .10 at .217157
    [4, 0.6063, 'close'],
    [4, 0.6062, 'rather-close'],
    [4, 0.5314, 'rather-close'],
    [4, 0.5313, 'undecided'],
    [1, 0.0729, 'undecided'],
    [1, 0.073, 'rather-far'],
    [1, 0.2171, 'rather-far'],
    [1, 0.2172, 'far'],
  ] as const)('answer %d to a level of %d is %s', (answer, level, closeness) => {
    expect(closenessFor(answer, level)).toBe(closeness);
  });

  test('is close whenever the band lies wholly above neutral', () => {
    const { band, closeness } = assess({ rules: 4 }, SHORT, { id: 'p', interests: NO_INTERESTS, traits: { rules: { level: 0.60631 } } });
    expect(band?.low).toBeGreaterThan(50);
    expect(band?.low).toBeLessThan(50.01);
    expect(closeness).toBe('close');
  });

  test('is open at neutral, with or without any error', () => {
    for (const traitError of [0, 0.18]) {
      const profession = { id: 'p', interests: NO_INTERESTS, traits: { rules: { level: 0.8 } } };
      expect(assess({ rules: 3 }, SHORT, profession, { traitError })).toMatchObject({
        probability: 0.5,
        closeness: 'undecided',
      });
    }
  });

  test('is certain beside neutral without any error', () => {
    const profession = { id: 'p', interests: NO_INTERESTS, traits: { rules: { level: 0.8 } } };
    expect(assess({ rules: 4 }, SHORT, profession, { traitError: 0 })).toMatchObject({
      probability: 1,
      closeness: 'close',
    });
    expect(assess({ rules: 2 }, SHORT, profession, { traitError: 0 })).toMatchObject({
      probability: 0,
      closeness: 'far',
    });
  });
});

describe('watch points', () => {
  const keysOf = (answers: Answers, traits: ProfessionProfile['traits']): string[] =>
    assess(answers, SHORT, { id: 'p', interests: NO_INTERESTS, traits }).watchPoints.map(({ key }) => key);

  test('are three at most', () => {
    const traits = {
      onCall: { level: 0.5 },
      pressure: { level: 0.6 },
      precision: { level: 0.7 },
      rules: { level: 0.4 },
    };
    expect(keysOf({ onCall: 1, pressure: 1, precision: 1, rules: 1 }, traits)).toEqual(['onCall', 'pressure', 'precision']);
  });

  test('begin with a rejected high demand, even where others cost more', () => {
    // pressure: −.5 · .2; autonomy: A = 1, L = 0: −.5; contact the same
    const traits = {
      pressure: { level: 0.75, weight: 0.2 },
      autonomy: { level: 0 },
      contact: { level: 0 },
      rules: { level: 0.5 },
    };
    expect(keysOf({ pressure: 2, autonomy: 5, contact: 5, rules: 1 }, traits)).toEqual(['pressure', 'rules', 'autonomy']);
  });

  test('hold every rejected high demand, the costliest first', () => {
    const traits = {
      onCall: { level: 0.9, weight: 0.4 },
      pressure: { level: 0.75 },
      precision: { level: 1, weight: 0.6 },
      rules: { level: 0.8, weight: 0.8 },
      contact: { level: 0 },
    };
    const answers: Answers = { onCall: 1, pressure: 1, precision: 1, rules: 1, contact: 5 };
    expect(keysOf(answers, traits)).toEqual(['pressure', 'rules', 'precision', 'onCall']);
  });

  test.each([
    ['a level just below .75', { pressure: { level: 0.74, weight: 0.2 } }, { pressure: 1 }],
    ['an answer above .25', { pressure: { level: 0.9, weight: 0.2 } }, { pressure: 3 }],
    ['a preference', { contact: { level: 0.9, weight: 0.2 } }, { contact: 2 }],
    ['a skipped demand', { pressure: { level: 0.9, weight: 0.2 } }, { pressure: null }],
  ] as const)('do not begin with %s', (_, traits, answers) => {
    expect(keysOf({ ...answers, rules: 1 }, { ...traits, rules: { level: 0.5 } })[0]).toBe('rules');
  });

  test('name a rejected high demand without any weight, at no points', () => {
    const { watchPoints } = assess({ rules: 1, studies: 5 }, SHORT, {
      id: 'p',
      interests: NO_INTERESTS,
      traits: { rules: { level: 1, weight: 0 }, studies: { level: 1 } },
    });
    expect(watchPoints).toEqual([{ kind: 'trait', key: 'rules', points: 0, answer: 0, level: 1 }]);
  });

  test('name it also where the traits are not scored', () => {
    const { traits, watchPoints } = assess({ ...REALISTIC, onCall: 1 }, SHORT, { ...ONE_PEAK, traits: TRAITS });
    expect(traits).toBeNull();
    expect(watchPoints[0]).toEqual({ kind: 'trait', key: 'onCall', points: 0, answer: 0, level: 0.8 });
    expect(watchPoints.map(({ key }) => key)).toEqual(['onCall', 'I']);
  });
});

test('nothing is a strength or a watch point when everything is neutral', () => {
  expect(assess(answerAll(FULL, 3), FULL, { ...ONE_PEAK, traits: TRAITS })).toMatchObject({
    strengths: [],
    watchPoints: [],
  });
});

test('more fields of a profession are ignored', () => {
  const extended = { ...ONE_PEAK, title: 'Perfusionniste', traits: { rules: { level: 1, why: 'asepsis' } } };
  expect(assess(REALISTIC, SHORT, extended)).toEqual(assess(REALISTIC, SHORT, { ...ONE_PEAK, traits: { rules: { level: 1 } } }));
});
