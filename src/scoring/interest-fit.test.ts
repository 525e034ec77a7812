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
    // s = 1.5 · 1 / (√15 · √(1 − .32)) = .469668; z s = .601927; atanh(.565685) = .641155
    // 50 (1 + tanh(.039228)) and 50 (1 + tanh(1.243082))
    expect(fit.band.low).toBeCloseTo(51.9604, 4);
    expect(fit.band.high).toBeCloseTo(92.31661, 4);
  });
});

describe('more answers to a scale', () => {
  const questionnaire = {
    interests: [
      ...SHORT.interests,
      { id: 'R2', scale: 'R' as const },
      { id: 'R3', scale: 'R' as const, reversed: true },
      { id: 'A2', scale: 'A' as const },
    ],
    traits: [],
  };
  const fitTo = (changes: Answers) => fitOf({ ...REALISTIC, R2: 5, R3: 1, A2: 3, ...changes }, ONE_PEAK.interests, {}, questionnaire);

  test('lessen the error and not the liking', () => {
    // R has three answers (5, 5 and a reversed 1), A has two: mean(1/n) = (1/3 + 1 + 1/2 + 1 + 1 + 1) / 6 = .805556
    // They agree: σ_own² = (12 · 1 + 0) / (12 + 3) = .8; σ² = .8 · .805556 = .644444
    // 12 / √(30 · (10 + 5 · .644444)) = .602516; s = 1.5 · √.644444 / (√13.222222 · √(1 − .363025)) = .414926
    const fit = fitTo({});
    expect(fit.rawCorrelation).toBeCloseTo(0.69282, 5);
    expect(fit.shrunkCorrelation).toBeCloseTo(0.602516, 6);
    expect(fit.band.low).toBeCloseTo(58.19142, 4);
    expect(fit.band.high).toBeCloseTo(92.11237, 4);
  });

  test('lessen it less where they disagree, at the same mean', () => {
    // A: 2 and 4 instead of 3 and 3: SS = 2, σ_own² = 14 / 15, σ² = .751852
    const fit = fitTo({ A: 2, A2: 4 });
    expect(fit.rawCorrelation).toBeCloseTo(0.69282, 5);
    expect(fit.shrunkCorrelation).toBeCloseTo(0.59064, 6);
    expect(fit.band.low).toBeCloseTo(56.05776, 4);
    expect(fit.band.high).toBeCloseTo(92.209, 4);
  });
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
  expect(fit.band.low).toBeCloseTo(33.52561, 4);
  expect(fit.band.high).toBeCloseTo(91.52198, 4);
});

describe('at the ends', () => {
  const twins = interestLevels(7, 5.5, 4, 4, 2.5, 1);

  test('the unexplained share of a perfect correlation counts as .02', () => {
    // σ0 = .1: r* = √(10 / 10.05) = .997509, 1 − r*² = .004975 → .02; above .995: atanh(.995) = 2.994481
    // s = 1.5 · .1 / (√10.05 · √.02) = .334578; z s = .428795: 50 (1 + tanh(2.565686)) and 50 (1 + tanh(3.423276))
    const fit = fitOf(REALISTIC, twins, { sigma0: 0.1 });
    expect(fit.rawCorrelation).toBeCloseTo(1, 12);
    expect(fit.band.low).toBeCloseTo(99.4125, 3);
    expect(fit.band.high).toBeCloseTo(99.8939, 3);
  });

  test('a score beyond the largest correlation of the band stays inside its band', () => {
    // σ0 = .01: r* = √(10 / 10.0005) = .999975, above .995; z s = 1.2816 · .033540 = .042985 around atanh(.995) = 2.994481
    const { score, band } = fitOf(REALISTIC, twins, { sigma0: 0.01 });
    expect(score).toBeCloseTo(99.99875, 5);
    expect(band.low).toBeCloseTo(50 * (1 + Math.tanh(2.994481 - 0.042985)), 4);
    expect(band.high).toBe(score);
    const mirrored = fitOf(REALISTIC, interestLevels(1, 2.5, 4, 4, 5.5, 7), { sigma0: 0.01 });
    expect(mirrored.band.low).toBe(mirrored.score);
    expect(mirrored.band.high).toBeCloseTo(50 * (1 - Math.tanh(2.994481 - 0.042985)), 4);
  });

  test('without any error the band is the score', () => {
    const { score, band, rawCorrelation, shrunkCorrelation } = fitOf(REALISTIC, ONE_PEAK.interests, { sigma0: 0 });
    expect(shrunkCorrelation).toBe(rawCorrelation);
    expect(band.high - band.low).toBeLessThan(1e-9);
    expect(band.low).toBeLessThanOrEqual(score);
    expect(band.high).toBeGreaterThanOrEqual(score);
    // A perfect correlation too, as far as the largest one of the band reaches.
    expect(fitOf(REALISTIC, twins, { sigma0: 0 }).score).toBeCloseTo(100, 9);
    expect(fitOf(REALISTIC, twins, { sigma0: 0 }).band).toEqual({ low: expect.closeTo(99.75, 9) as number, high: expect.closeTo(100, 9) as number });
  });

  test('flat answers say nothing: neutral, with a wide band that an answer without any error has not', () => {
    const neutral = { score: 50, rawCorrelation: 0, shrunkCorrelation: 0, contributions: { R: 0, I: 0, A: 0, S: 0, E: 0, C: 0 } };
    // r* = 0, s = 1.5 σ / √(5 σ²) = .670820, however small σ is; z s = .859723: 50 (1 ± tanh(.859723))
    for (const sigma0 of [0.01, 1]) {
      expect(fitOf(answerAll(SHORT, 4), ONE_PEAK.interests, { sigma0 })).toEqual({
        ...neutral,
        band: { low: expect.closeTo(15.19424, 5) as number, high: expect.closeTo(84.80576, 5) as number },
      });
    }
    expect(fitOf(answerAll(SHORT, 4), ONE_PEAK.interests, { sigma0: 0 })).toEqual({ ...neutral, band: { low: 50, high: 50 } });
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
