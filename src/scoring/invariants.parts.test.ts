/** What has to hold of one part of a score, whatever the answers: numbered with those of `invariants.test.ts`. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  assess,
  rank,
  SCALES,
  type Answer,
  type Answers,
  type InterestFit,
  type ProfessionProfile,
  type Scale,
  type TraitFit,
  type TraitId,
} from './index.js';
import {
  answer,
  answersTo,
  byScale,
  FULL,
  hundredths,
  interests,
  NO_INTERESTS,
  parameters,
  profession,
  RUNS,
  SHORT,
  traits,
} from './test-samples.js';

const NEAR = 1e-9;
const near = (actual: number, expected: number): void => expect(Math.abs(actual - expected)).toBeLessThan(NEAR);

const complete = answersTo(FULL, answer);
const interestsOf = (answers: Answers, profile: ProfessionProfile, asked = FULL): InterestFit =>
  assess(answers, asked, profile).interests as InterestFit;
const profileOf = (levels: Record<Scale, number>): ProfessionProfile => ({ id: 'p', interests: levels, traits: {} });
/** Not flat: something to correlate with. */
const contrasted = interests.filter((levels) => new Set(Object.values(levels)).size > 1);

/** Answers to the interest items changed one by one, the others kept. */
const changeInterests = (answers: Answers, change: (value: Answer, id: string) => Answer): Answers => ({
  ...answers,
  ...Object.fromEntries(FULL.interests.map(({ id }) => [id, change(answers[id] as Answer, id)])),
});

test('4. one step more on every interest answer changes nothing', () => {
  const below5 = answersTo(SHORT, fc.constantFrom<Answer>(1, 2, 3, 4));
  fc.assert(
    fc.property(below5, contrasted, (answers, levels) => {
      const raised = Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, (Number(value) + 1) as Answer]));
      const before = interestsOf(answers, profileOf(levels), SHORT);
      const after = interestsOf(raised, profileOf(levels), SHORT);
      same(after, before);
    }),
    RUNS,
  );
});

test('5. reversed interest answers mirror the result', () => {
  fc.assert(
    fc.property(complete, contrasted, (answers, levels) => {
      const before = interestsOf(answers, profileOf(levels));
      const after = interestsOf(
        changeInterests(answers, (value) => (6 - Number(value)) as Answer),
        profileOf(levels),
      );
      near(after.shrunkCorrelation, -before.shrunkCorrelation);
      near(after.score, 100 - before.score);
      near(after.band.low, 100 - before.band.high);
      near(after.band.high, 100 - before.band.low);
    }),
    RUNS,
  );
});

test("6. neither the level and contrast of a profession's interests nor the names of the scales matter", () => {
  const scaling = fc.record({ p: hundredths(0.1, 1), q: hundredths(0, 1) });
  fc.assert(
    fc.property(complete, contrasted, scaling, (answers, levels, { p, q }) => {
      // (y − 1) is 0–6: p y + q stays within 1–7.
      const scaled = byScale((scale) => Math.min(1 + p * (levels[scale] - 1) + q * 6 * (1 - p), 7)); // 7.000000000000001 is none
      same(interestsOf(answers, profileOf(scaled)), interestsOf(answers, profileOf(levels)));
    }),
    RUNS,
  );
  fc.assert(
    fc.property(answersTo(SHORT, answer), contrasted, fc.shuffledSubarray([...SCALES], { minLength: 6 }), (answers, levels, names) => {
      const before = interestsOf(answers, profileOf(levels), SHORT);
      const renamed = Object.fromEntries(SCALES.map((scale, index) => [names[index] as Scale, answers[scale] as Answer]));
      const renamedLevels = Object.fromEntries(SCALES.map((scale, index) => [names[index] as Scale, levels[scale]])) as Record<Scale, number>;
      const after = interestsOf(renamed, profileOf(renamedLevels), SHORT);
      same({ ...after, contributions: byScale((_, index) => after.contributions[names[index] as Scale]) }, before);
    }),
    RUNS,
  );
});

test('8. shrinking never turns or strengthens a correlation', () => {
  fc.assert(
    fc.property(complete, contrasted, hundredths(0, 3), (answers, levels, sigma0) => {
      const { rawCorrelation: raw, shrunkCorrelation: shrunk } = assess(answers, FULL, profileOf(levels), { sigma0 }).interests as InterestFit;
      expect(Math.abs(shrunk) <= Math.abs(raw) && Math.abs(raw) <= 1).toBe(true);
      expect(Math.sign(shrunk)).toBe(Math.sign(raw));
    }),
    RUNS,
  );
});

/** So great a weight of the common error that a person's own scatter does not count. */
const ERROR_HELD = { scatterWeight: 1e15 };
const heldInterestsOf = (answers: Answers, profile: ProfessionProfile, asked = FULL): InterestFit =>
  assess(answers, asked, profile, ERROR_HELD).interests as InterestFit;

test('9. liking what a profession is about never counts against it', () => {
  const items = FULL.interests.filter(({ reversed }) => !reversed);
  fc.assert(
    fc.property(complete, fc.constantFrom(...items), hundredths(1, 6.9), (answers, { id, scale }, rest) => {
      const peak = profileOf(byScale((each) => (each === scale ? 7 : rest)));
      const scores = [1, 2, 3, 4, 5].map((value) => heldInterestsOf({ ...answers, [id]: value as Answer }, peak).score);
      for (const [index, score] of scores.slice(1).entries()) expect(score).toBeGreaterThanOrEqual((scores[index] as number) - NEAR);
    }),
    RUNS,
  );
});

test('9. one answer moved by one step moves the interests by at most 50 / √(6 n)', () => {
  const size = fc.integer({ min: 1, max: 5 });
  fc.assert(
    fc.property(size, fc.array(answer, { minLength: 30, maxLength: 30 }), fc.nat({ max: 29 }), contrasted, (n, values, moved, levels) => {
      const items = SCALES.flatMap((scale) => Array.from({ length: n }, (_, index) => ({ id: `${scale}${index}`, scale })));
      const answers = Object.fromEntries(items.map(({ id }, index) => [id, values[index] as Answer]));
      const { id } = items[moved % items.length] as { id: string };
      const value = Number(answers[id]);
      const asked = { interests: items, traits: [] };
      const before = heldInterestsOf(answers, profileOf(levels), asked).score;
      const after = heldInterestsOf({ ...answers, [id]: (value === 5 ? 4 : value + 1) as Answer }, profileOf(levels), asked).score;
      expect(Math.abs(after - before)).toBeLessThanOrEqual(50 / Math.sqrt(6 * n) + NEAR);
    }),
    RUNS,
  );
});

test('10. accepting more of a demand never counts against a profession; a preference is best met', () => {
  const trait = fc.constantFrom<TraitId>('onCall', 'studies', 'hygiene', 'autonomy', 'contact');
  fc.assert(
    fc.property(answersTo(SHORT, answer), traits, trait, hundredths(0, 1), (answers, ratings, changed, level) => {
      const profile = { id: 'p', interests: NO_INTERESTS, traits: { ...ratings, [changed]: { level, weight: 0.5 } } };
      const scores = [1, 2, 3, 4, 5].map((value) => (assess({ ...answers, [changed]: value as Answer }, SHORT, profile).traits as TraitFit).score);
      const isPreference = changed === 'autonomy' || changed === 'contact';
      for (let step = 0; step < 4; step += 1) {
        const [before, after] = [scores[step] as number, scores[step + 1] as number];
        const accepted = (step + 1) / 4;
        if (!isPreference || accepted <= level) expect(after).toBeGreaterThanOrEqual(before);
        else if (step / 4 >= level) expect(after).toBeLessThan(before);
      }
    }),
    RUNS,
  );
});

test('12. neutral or skipped traits are exactly neutral', () => {
  const neutral = answersTo(FULL, fc.constantFrom<Answer>(3, 3, null));
  fc.assert(
    fc.property(neutral, profession, parameters, (answers, profile, changes) => {
      const { traits: fit } = assess(answers, FULL, profile, changes);
      if (fit !== null) expect(fit.score).toBe(50);
    }),
    RUNS,
  );
});

test('12. no profession fits better than one with the very profile of the answers', () => {
  fc.assert(
    fc.property(answersTo(SHORT, answer), contrasted, hundredths(0.1, 1.5), (answers, levels, p) => {
      const own = byScale((scale) => 4 + p * (Number(answers[scale]) - 3));
      fc.pre(new Set(Object.values(own)).size > 1);
      const best = interestsOf(answers, profileOf(own), SHORT).shrunkCorrelation;
      expect(interestsOf(answers, profileOf(levels), SHORT).shrunkCorrelation).toBeLessThanOrEqual(best + NEAR);
    }),
    RUNS,
  );
});

test('15. the raw correlation is that of Pearson', () => {
  fc.assert(
    fc.property(complete, contrasted, (answers, levels) => {
      const { interests: means } = rank(answers, FULL, []);
      const x = SCALES.map((scale) => means[scale] as number);
      const y = SCALES.map((scale) => levels[scale]);
      // The computing formula, from raw sums.
      const sum = (value: (index: number) => number): number => SCALES.reduce((total, _, index) => total + value(index), 0);
      const [sx, sy] = [sum((i) => x[i] as number), sum((i) => y[i] as number)];
      const sxx = sum((i) => (x[i] as number) ** 2);
      const syy = sum((i) => (y[i] as number) ** 2);
      const sxy = sum((i) => (x[i] as number) * (y[i] as number));
      const spread = Math.sqrt((6 * sxx - sx ** 2) * (6 * syy - sy ** 2));
      fc.pre(spread > 1e-3);
      expect(interestsOf(answers, profileOf(levels)).rawCorrelation).toBeCloseTo((6 * sxy - sx * sy) / spread, 8);
    }),
    RUNS,
  );
});

test('16. more scatter inside the scales, at the same means, never narrows the band', () => {
  fc.assert(
    fc.property(complete, contrasted, fc.constantFrom(...SCALES), (answers, levels, scale) => {
      // Two answers drawn apart by a step each: FULL turns the third item round, the first two are as given.
      const [low, high] = [Number(answers[`${scale}1`]), Number(answers[`${scale}2`])].sort((a, b) => a - b) as [number, number];
      fc.pre(low > 1 && high < 5);
      const width = (given: Answers) => {
        const { band } = interestsOf(given, profileOf(levels));
        return band.high - band.low;
      };
      const apart = { ...answers, [`${scale}1`]: (low - 1) as Answer, [`${scale}2`]: (high + 1) as Answer };
      expect(width(apart)).toBeGreaterThanOrEqual(width(answers) - NEAR);
    }),
    RUNS,
  );
});

function same(actual: InterestFit, expected: InterestFit): void {
  near(actual.score, expected.score);
  near(actual.rawCorrelation, expected.rawCorrelation);
  near(actual.shrunkCorrelation, expected.shrunkCorrelation);
  near(actual.band.low, expected.band.low);
  near(actual.band.high, expected.band.high);
  for (const scale of SCALES) near(actual.contributions[scale], expected.contributions[scale]);
}
