import { describe, expect, test } from 'vitest';
import { assess, type Answers, type ProfessionProfile, type Questionnaire, type TraitFit } from './index.js';
import { NO_INTERESTS, SHORT } from './test-samples.js';

type Ratings = ProfessionProfile['traits'];

const assessTraits = (answers: Answers, traits: Ratings, questionnaire: Questionnaire = SHORT) =>
  assess(answers, questionnaire, { id: 'p', interests: NO_INTERESTS, traits });

const fitOf = (answers: Answers, traits: Ratings, questionnaire?: Questionnaire): TraitFit =>
  assessTraits(answers, traits, questionnaire).traits as TraitFit;

describe('four traits', () => {
  const fit = fitOf(
    { onCall: 2, precision: 5, autonomy: 1 },
    {
      onCall: { level: 0.8 }, //                   A = .25: f = .45, f(½) = .70, g = −.25
      precision: { level: 0.9, weight: 0.5 }, //   A = 1:   f = 1,   f(½) = .60, g = +.40
      autonomy: { level: 0.75, weight: 0.5 }, //   A = 0:   f = .25, f(½) = .75, g = −.50
      studies: { level: 0.4, weight: 1 }, //       skipped: g = 0
    },
  );

  test('the score is the weighted mean of the gains, stretched', () => {
    // Σ w = 3; X = (−.25 + .5 · .4 − .5 · .5 + 0) / 3 = −.1; T = 50 (1 + tanh(−.6))
    expect(fit.score).toBeCloseTo(23.147522, 6);
  });

  test('each rated trait contributes its part, a skipped one nothing', () => {
    // (T − 50) / X = 268.524783 a unit of gain
    expect(Object.keys(fit.contributions)).toEqual(['onCall', 'precision', 'studies', 'autonomy']);
    expect(fit.contributions.onCall).toBeCloseTo(-22.377065, 6);
    expect(fit.contributions.precision).toBeCloseTo(17.901652, 6);
    expect(fit.contributions.autonomy).toBeCloseTo(-22.377065, 6);
    expect(fit.contributions.studies).toBe(0);
  });

  test('the band allows for each answer, least where a demand is far exceeded, most where it was skipped', () => {
    // SE = √(.18² · Φ(.55 / .18) + .25 · .18² · Φ(−.1 / .18) + .25 · .18² + .29²) / 3, Φ = .998877 and .289257: .118747
    // z SE = .152186: 50 (1 + tanh(6 · (−.1 − .152186))) and 50 (1 + tanh(6 · (−.1 + .152186)))
    expect(fit.band.low).toBeCloseTo(4.625502, 5);
    expect(fit.band.high).toBeCloseTo(65.163328, 5);
  });
});

// One trait alone: T = 50 (1 + tanh(6 g))
const STRETCHED = new Map([
  [-0.5, 0.247262],
  [-0.25, 4.742587],
  [0, 50],
  [0.25, 95.257413],
]);

describe('a demand', () => {
  const scoreOf = (answer: 1 | 2 | 3 | 4 | 5, level: number): number => fitOf({ hygiene: answer }, { hygiene: { level } }).score;

  test('costs what one lacks', () => {
    // L = .75: f(½) = .75; A = 0: f = .25, g = −.5; A = .25: f = .5, g = −.25
    expect(scoreOf(1, 0.75)).toBeCloseTo(STRETCHED.get(-0.5)!, 5);
    expect(scoreOf(2, 0.75)).toBeCloseTo(STRETCHED.get(-0.25)!, 5);
    expect(scoreOf(3, 0.75)).toBe(50);
  });

  test('earns nothing for more than it asks', () => {
    // A = .75 and A = 1: f = 1, g = +.25
    expect(scoreOf(4, 0.75)).toBeCloseTo(STRETCHED.get(0.25)!, 5);
    expect(scoreOf(5, 0.75)).toBe(scoreOf(4, 0.75));
  });

  test('that is mild cannot suit more than neutrally', () => {
    // L = .25: f(½) = 1; A = 0: f = .75, g = −.25
    expect(scoreOf(1, 0.25)).toBeCloseTo(STRETCHED.get(-0.25)!, 5);
    expect(scoreOf(5, 0.25)).toBe(50);
  });
});

describe('a preference', () => {
  const fitTo = (answer: 1 | 2 | 3 | 4 | 5, level: number): TraitFit => fitOf({ contact: answer }, { contact: { level } });

  test('can be missed on both sides', () => {
    // L = .25: f(½) = .75; A = 0: f = .75, g = 0; A = .25: f = 1, g = .25; A = 1: f = .25, g = −.5
    expect(fitTo(1, 0.25).score).toBe(50);
    expect(fitTo(2, 0.25).score).toBeCloseTo(STRETCHED.get(0.25)!, 5);
    expect(fitTo(5, 0.25).score).toBeCloseTo(STRETCHED.get(-0.5)!, 5);
  });

  test('has the whole error of its answer on both sides', () => {
    // g = 0, SE = .18: 50 (1 ± tanh(6 · 1.2816 · .18))
    expect(fitTo(3, 0.9).band.low).toBeCloseTo(50 * (1 - Math.tanh(6 * 1.2816 * 0.18)), 9);
    expect(fitTo(3, 0.1).band.high).toBeCloseTo(50 * (1 + Math.tanh(6 * 1.2816 * 0.18)), 9);
  });
});

describe('gains that cancel out', () => {
  // onCall: A = 1, L = .75: +.25; rules: A = .5 − .25, L = .75: −.25
  const cancelling = { onCall: { level: 0.75 }, rules: { level: 0.75 } };

  test('still have their points: the limit of those beside', () => {
    // 300 · .25 / 2
    const { score, contributions } = fitOf({ onCall: 5, rules: 2 }, cancelling);
    expect(score).toBe(50);
    expect(contributions).toEqual({ onCall: 37.5, rules: -37.5 });
    const beside = fitOf({ onCall: 5, rules: 2 }, { ...cancelling, rules: { level: 0.75, weight: 1 - 1e-9 } });
    expect(beside.contributions.onCall).toBeCloseTo(37.5, 6);
  });
});

test('several items of a trait are averaged, reversed ones turned round', () => {
  const questionnaire: Questionnaire = {
    interests: [],
    traits: [
      { id: 'one', trait: 'rules' },
      { id: 'two', trait: 'rules', reversed: true },
      { id: 'three', trait: 'rules' },
    ],
  };
  // 2 and 6 − 1 = 5: mean 3.5, A = .625; L = 1: f(½) = .5, f = .625, g = .125
  expect(fitOf({ one: 2, two: 1, three: null }, { rules: { level: 1 } }, questionnaire).score).toBeCloseTo(81.757448, 6);
});

test('a trait that nobody asks about counts as skipped', () => {
  const questionnaire: Questionnaire = { interests: [], traits: [{ id: 'rules', trait: 'rules' }] };
  const fit = fitOf({ rules: 3 }, { rules: { level: 1 }, studies: { level: 1, weight: 0.5 } }, questionnaire);
  expect(fit.score).toBe(50);
  // SE = √(1 · .18² · Φ(.5 / .18) + .25 · .29²) / 1.5; 50 (1 + tanh(6 · 1.2816 · SE))
  expect(fit.band.high).toBeCloseTo(91.434257, 5);
});

describe('too few answers', () => {
  test('less than half of the weight gives no score', () => {
    const traits: Ratings = { rules: { level: 1, weight: 0.49 }, studies: { level: 1, weight: 0.51 } };
    expect(assessTraits({ rules: 5 }, traits).traits).toBeNull();
    expect(assessTraits({ studies: 5 }, traits).traits).not.toBeNull();
  });

  test('half of the weight is enough, however it is rounded', () => {
    // .1 + .2 and .3 are a half each, yet .1 + .2 > .3 in floating point.
    const traits: Ratings = {
      onCall: { level: 1, weight: 0.1 },
      pressure: { level: 1, weight: 0.2 },
      precision: { level: 1, weight: 0.3 },
    };
    expect(assessTraits({ precision: 5 }, traits).traits).not.toBeNull();
    expect(assessTraits({ onCall: 5, pressure: 5 }, traits).traits).not.toBeNull();
  });

  test('a profession whose traits have no weight has no score', () => {
    expect(assessTraits({ rules: 5 }, { rules: { level: 1, weight: 0 } }).traits).toBeNull();
    expect(assessTraits({ rules: 5 }, {}).traits).toBeNull();
  });
});

test('a trait without weight is shown with no points', () => {
  const { contributions } = fitOf({ rules: 1, studies: 4 }, { rules: { level: 1, weight: 0 }, studies: { level: 1 } });
  expect(contributions).toEqual({ rules: 0, studies: expect.closeTo(45.257413, 5) as number });
});
