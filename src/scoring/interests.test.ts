import { describe, expect, test } from 'vitest';
import { assess, type Answers, type InterestFit, type ScoringParameters } from './index.js';
import { answerAll, FULL, interestLevels, NO_INTERESTS, ONE_PEAK, REALISTIC, SHORT } from './test-samples.js';

const fitOf = (answers: Answers, levels = ONE_PEAK.interests, parameters: Partial<ScoringParameters> = {}, questionnaire = SHORT): InterestFit =>
  assess(answers, questionnaire, { ...ONE_PEAK, interests: levels }, parameters).interests as InterestFit;

describe('one item a scale', () => {
  const fit = fitOf(REALISTIC);

  test('the raw correlation is that of the two profiles', () => {
    // Σ c ŷ = (2·5 − 1 − 0 − 0 + 1 + 2) / √30 = 12 / √30; ‖c‖ = √10: 12 / √300
    expect(fit.rawCorrelation).toBeCloseTo(0.69282, 5);
  });

  test('the shrunk correlation allows for the error of one answer a scale', () => {
    // σ² = 1, √(10 + 5) = √15: 12 / √450
    expect(fit.shrunkCorrelation).toBeCloseTo(0.565685, 6);
    expect(fit.score).toBeCloseTo(78.28427, 5);
  });

  test('each scale contributes its part', () => {
    // 50 · 10 / √450; 50 · −1 / √450; 0; 0; 50 · 1 / √450; 50 · 2 / √450
    const { R, I, A, S, E, C } = fit.contributions;
    expect([R, I, A, S, E, C].map((points) => points.toFixed(4))).toEqual(['23.5702', '-2.3570', '0.0000', '0.0000', '2.3570', '4.7140']);
    expect(Object.is(A, 0)).toBe(true);
  });

  test('the band lies around the shrunk correlation on the hyperbolic scale', () => {
    // s = 1.15 · 1 / (√10 · √(1 − .48)) = .504308; z s = .646322; atanh(.565685) = .641155
    // 50 (1 + tanh(−.005167)) and 50 (1 + tanh(1.287476))
    expect(fit.band.low).toBeCloseTo(49.74167, 4);
    expect(fit.band.high).toBeCloseTo(92.92321, 4);
  });
});

test('more answers to a scale lessen the error and not the liking', () => {
  // R has three answers (5, 5 and a reversed 1), A has two: mean(1/n) = (1/3 + 1 + 1/2 + 1 + 1 + 1) / 6 = .805556
  // 12 / √(30 · (10 + 5 · .805556)) = .584960; s = 1.15 · √.805556 / 2.280351 = .452631
  const questionnaire = {
    interests: [
      ...SHORT.interests,
      { id: 'R2', scale: 'R' as const },
      { id: 'R3', scale: 'R' as const, reversed: true },
      { id: 'A2', scale: 'A' as const },
    ],
    traits: [],
  };
  const fit = fitOf({ ...REALISTIC, R2: 5, R3: 1, A2: 3 }, ONE_PEAK.interests, {}, questionnaire);
  expect(fit.rawCorrelation).toBeCloseTo(0.69282, 5);
  expect(fit.shrunkCorrelation).toBeCloseTo(0.58496, 5);
  expect(fit.band.low).toBeCloseTo(54.48186, 4);
  expect(fit.band.high).toBeCloseTo(92.41504, 4);
});

test('a skipped item leaves the mean of its scale to the others', () => {
  const answers: Answers = { ...answerAll(FULL, null), R1: 5, I2: 4, A3: 3, S1: 3, E1: 2, C3: 5 };
  expect(fitOf(answers, ONE_PEAK.interests, {}, FULL)).toEqual(fitOf(REALISTIC));
});

test('norms move what counts as liking', () => {
  // As if everybody liked R at 5, I at 4 …: nobody is left with a preference.
  const norms = interestLevels(5, 4, 3, 3, 2, 1);
  expect(fitOf(REALISTIC, ONE_PEAK.interests, { norms })).toMatchObject({ score: 50, rawCorrelation: 0 });
});

test('a greater error draws the score to neutral and widens the band', () => {
  // 5 σ² = 20: 12 / √(30 · 30) = .4
  const fit = fitOf(REALISTIC, ONE_PEAK.interests, { sigma0: 2 });
  expect(fit.shrunkCorrelation).toBeCloseTo(0.4, 12);
  expect(fit.band.low).toBeLessThan(fitOf(REALISTIC).band.low);
});

describe('at the ends', () => {
  const twins = interestLevels(7, 5.5, 4, 4, 2.5, 1);

  test('the unexplained share of a perfect correlation counts as .02', () => {
    // r = 1, r* = √(10 / 15) = .816497; s = 1.15 / (√10 · √.02) = 2.571478; z s = 3.295606; atanh(r*) = 1.146216
    // 50 (1 + tanh(−2.149390)) and 50 (1 + tanh(4.441822)) = 99.98614
    const fit = fitOf(REALISTIC, twins);
    expect(fit.rawCorrelation).toBeCloseTo(1, 12);
    expect(fit.score).toBeCloseTo(90.82483, 5);
    expect(fit.band.low).toBeCloseTo(1.3403, 4);
    expect(fit.band.high).toBeCloseTo(99.98614, 4);
  });

  test('a score beyond the largest correlation of the band stays inside its band', () => {
    // σ0 = .01: r* = √(10 / 10.0005) = .999975, above .995; z s = .032956 around atanh(.995) = 2.994481
    const { score, band } = fitOf(REALISTIC, twins, { sigma0: 0.01 });
    expect(score).toBeCloseTo(99.99875, 5);
    expect(band.low).toBeCloseTo(50 * (1 + Math.tanh(2.994481 - 0.032956)), 4);
    expect(band.high).toBe(score);
    const mirrored = fitOf(REALISTIC, interestLevels(1, 2.5, 4, 4, 5.5, 7), { sigma0: 0.01 });
    expect(mirrored.band.low).toBe(mirrored.score);
    expect(mirrored.band.high).toBeCloseTo(50 * (1 - Math.tanh(2.994481 - 0.032956)), 4);
  });

  test('without any error the band is the score', () => {
    for (const levels of [twins, ONE_PEAK.interests]) {
      const { score, band, rawCorrelation, shrunkCorrelation } = fitOf(REALISTIC, levels, { sigma0: 0 });
      expect(shrunkCorrelation).toBe(rawCorrelation);
      expect(band.high - band.low).toBeLessThan(1e-9);
      expect(band.low).toBeLessThanOrEqual(score);
      expect(band.high).toBeGreaterThanOrEqual(score);
    }
    expect(fitOf(REALISTIC, twins, { sigma0: 0 }).score).toBeCloseTo(100, 9);
  });

  test('flat answers say nothing: neutral, with the whole scale as band', () => {
    for (const sigma0 of [0, 1]) {
      expect(fitOf(answerAll(SHORT, 4), ONE_PEAK.interests, { sigma0 })).toEqual({
        score: 50,
        band: { low: 0, high: 100 },
        rawCorrelation: 0,
        shrunkCorrelation: 0,
        contributions: { R: 0, I: 0, A: 0, S: 0, E: 0, C: 0 },
      });
    }
  });

  test('the rounding of thirds is not taken for a preference', () => {
    // Each scale has the mean 11/3, and a norm of 1/3 more or less by the same rounding.
    const answers = Object.fromEntries(FULL.interests.map(({ id }) => [id, id.endsWith('1') ? 5 : 3])) as Answers;
    const norms = interestLevels(1.1, 1.1, 1.1, 1.1, 1.1, 1.1);
    expect(fitOf(answers, ONE_PEAK.interests, { norms, sigma0: 0 }, FULL)).toMatchObject({
      score: 50,
      rawCorrelation: 0,
    });
  });
});

test('a profession without any contrast has no interests to compare', () => {
  expect(assess(REALISTIC, SHORT, { ...ONE_PEAK, interests: NO_INTERESTS }).interests).toBeNull();
  // The mean of six 1.1 is not exactly 1.1.
  expect(assess(REALISTIC, SHORT, { ...ONE_PEAK, interests: interestLevels(1.1, 1.1, 1.1, 1.1, 1.1, 1.1) }).interests).toBeNull();
});

test.each(['R', 'I', 'A', 'S', 'E', 'C'])('without an answer to %s there is no comparison', (scale) => {
  expect(assess({ ...REALISTIC, [scale]: null }, SHORT, ONE_PEAK).interests).toBeNull();
});
