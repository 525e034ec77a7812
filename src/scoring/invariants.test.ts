/** What has to hold of whole results, whatever the answers, numbered; those of one part of a score are in `invariants.parts.test.ts`, number 14 is the view's. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess, rank, SCALES, type Answer, type Answers, type Assessment, type Band, type TraitId } from './index.js';
import {
  answer,
  answerAll,
  answersTo,
  FULL,
  interestLevels,
  manyProfessions,
  parameters,
  profession,
  professions,
  questionnaire,
  RUNS,
  situation,
} from './test-samples.js';

const NEAR = 1e-9;
const near = (actual: number, expected: number): void => expect(Math.abs(actual - expected)).toBeLessThan(NEAR);

const complete = answersTo(FULL, answer);
/** Answers to the interest items changed one by one, the others kept. */
const changeInterests = (answers: Answers, change: (value: Answer, id: string) => Answer): Answers => ({
  ...answers,
  ...Object.fromEntries(FULL.interests.map(({ id }) => [id, change(answers[id] as Answer, id)])),
});

const freeze = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
};

test('1. scores lie in their bands, and bands between 0 and 100', () => {
  const bounded = (part: { readonly score: number | null; readonly band: Band | null } | null): void => {
    if (part === null || part.score === null || part.band === null) return;
    const { low, high } = part.band;
    expect([low, part.score, high].every(Number.isFinite)).toBe(true);
    expect(0 <= low && low <= part.score && part.score <= high && high <= 100).toBe(true);
  };
  fc.assert(
    fc.property(situation, ({ answers, questionnaire: asked, professions: profiles, parameters: changes }) => {
      for (const assessment of rank(answers, asked, profiles, changes).assessments) {
        bounded(assessment);
        bounded(assessment.interests);
        bounded(assessment.traits);
        expect((assessment.score === null) === (assessment.status === 'insufficient')).toBe(true);
        if (assessment.probability !== null) expect(assessment.probability >= 0 && assessment.probability <= 1).toBe(true);
      }
    }),
    RUNS,
  );
});

test('2. the inputs stay as they are, neither their order nor that of their keys matters, and JSON loses nothing', () => {
  const shuffled = situation.chain((input) =>
    fc.record({
      input: fc.constant(input),
      keys: fc.shuffledSubarray(Object.keys(input.answers), { minLength: Object.keys(input.answers).length }),
      interestItems: fc.shuffledSubarray([...input.questionnaire.interests], {
        minLength: input.questionnaire.interests.length,
      }),
      traitItems: fc.shuffledSubarray([...input.questionnaire.traits], {
        minLength: input.questionnaire.traits.length,
      }),
      profiles: fc.shuffledSubarray([...input.professions], { minLength: input.professions.length }),
    }),
  );
  const backwards = <Value extends object>(record: Value): Value => Object.fromEntries(Object.entries(record).reverse()) as Value;
  fc.assert(
    fc.property(shuffled, ({ input, keys, interestItems, traitItems, profiles }) => {
      const { answers, questionnaire: asked, professions: originals, parameters: changes } = freeze(input);
      const ranking = rank(answers, asked, originals, changes);
      expect(rank(answers, asked, originals, changes)).toEqual(ranking);
      expect(JSON.parse(JSON.stringify(ranking))).toEqual(ranking);
      const reordered = Object.fromEntries(keys.map((id) => [id, answers[id] as Answer]));
      const rekeyed = profiles.map((profile) => ({
        ...profile,
        interests: backwards(profile.interests),
        traits: backwards(profile.traits),
      }));
      expect(rank(reordered, { interests: interestItems, traits: traitItems }, rekeyed, changes)).toEqual(ranking);
    }),
    RUNS,
  );
});

test('3. a result does not depend on the other professions, and the order is by score, then id', () => {
  fc.assert(
    fc.property(situation, ({ answers, questionnaire: asked, professions: profiles, parameters: changes }) => {
      const { assessments } = rank(answers, asked, profiles, changes);
      expect(assessments).toHaveLength(profiles.length);
      for (const profile of profiles) {
        expect(assessments).toContainEqual(assess(answers, asked, profile, changes));
      }
      const key = ({ score, professionId }: Assessment) => [-(score ?? -1), professionId] as const;
      for (const [index, assessment] of assessments.slice(1).entries()) {
        const [score, id] = key(assessment);
        const [scoreBefore, idBefore] = key(assessments[index] as Assessment);
        expect(scoreBefore < score || (scoreBefore === score && idBefore < id)).toBe(true);
      }
    }),
    RUNS,
  );
});

test('7. contributions sum to what the score is beside neutral', () => {
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  fc.assert(
    fc.property(situation, ({ answers, questionnaire: asked, professions: profiles, parameters: changes }) => {
      for (const { status, score, interests: ours, traits: theirs } of rank(answers, asked, profiles, changes).assessments) {
        if (ours) near(sum(Object.values(ours.contributions)), ours.score - 50);
        if (theirs) near(sum(Object.values(theirs.contributions)), theirs.score - 50);
        const alpha = status === 'complete' ? (changes.alpha ?? 0.5) : ours ? 1 : 0;
        const parts = alpha * sum(Object.values(ours?.contributions ?? {})) + (1 - alpha) * sum(Object.values(theirs?.contributions ?? {}));
        if (score !== null) near(parts, score - 50);
      }
    }),
    RUNS,
  );
});

test('11. a skipped scale leaves the interests out; a skipped trait leaves the others as they are', () => {
  fc.assert(
    fc.property(complete, profession, fc.constantFrom(...SCALES), (answers, profile, scale) => {
      const skipped = changeInterests(answers, (value, id) => (id.startsWith(scale) ? null : value));
      const { interests: ours, traits: theirs } = assess(skipped, FULL, profile);
      expect(ours).toBeNull();
      expect(theirs).toEqual(assess(answers, FULL, profile).traits);
    }),
    RUNS,
  );
  fc.assert(
    fc.property(complete, profession, fc.constantFrom(...FULL.traits), (answers, profile, { trait }) => {
      // Hardly stretched: a contribution is then 100 times what the trait itself gains by its share.
      const fit = (given: Answers) => assess(given, FULL, profile, { traitStretch: 1e-9 }).traits;
      const [before, after] = [fit(answers), fit({ ...answers, [trait]: null })];
      if (before === null || after === null) return;
      const others = Object.entries(before.contributions).filter(([key]) => key !== trait);
      for (const [key, points] of others) expect(after.contributions[key as TraitId]! * 1e9).toBeCloseTo(points * 1e9, 5);
      if (trait in before.contributions) expect(after.contributions[trait]).toBe(0);
    }),
    RUNS,
  );
  fc.assert(
    fc.property(questionnaire, professions, parameters, (asked, profiles, changes) => {
      for (const answers of [{}, answerAll(asked, null)]) {
        const ranking = rank(answers, asked, profiles, changes);
        expect(ranking.assessments.every(({ score }) => score === null)).toBe(true);
        expect(ranking).toMatchObject({ groups: [], elevation: null, flags: [] });
      }
    }),
    RUNS,
  );
});

test('13. neutral answers are neutral everywhere, and open', () => {
  fc.assert(
    fc.property(questionnaire, profession, parameters, (asked, profile, { norms: _, ...changes }) => {
      const assessment = assess(answerAll(asked, 3), asked, profile, changes);
      if (assessment.interests) expect(assessment.interests.score).toBe(50);
      if (assessment.traits) expect(assessment.traits.score).toBe(50);
      if (assessment.status === 'insufficient') return;
      near(assessment.score as number, 50);
      expect(assessment.closeness).toBe('undecided');
    }),
    RUNS,
  );
  const answers = answerAll(FULL, 3);
  const profile = {
    id: 'p',
    interests: interestLevels(7, 5, 1, 2, 1, 5),
    traits: { rules: { level: 0.9 }, contact: { level: 0.1 } },
  };
  expect(assess(answers, FULL, profile)).toMatchObject({
    status: 'complete',
    score: 50,
    probability: 0.5,
    closeness: 'undecided',
  });
  const { groups, flags } = rank(answers, FULL, [profile, { ...profile, id: 'q', traits: { rules: { level: 0.1 } } }]);
  expect(flags).toContain('flat-profile');
  expect(groups).toHaveLength(1);
});

test('17. as many lead in each redraw as there are first places, and equals lead equally', () => {
  fc.assert(
    fc.property(answersTo(FULL, answer), manyProfessions, parameters, (answers, profiles, changes) => {
      const { leading, groups } = rank(answers, FULL, profiles, changes);
      const count = groups.flat().length;
      fc.pre(count > 0);
      const places = Math.max(1, Math.min(6, Math.round(count / 4)));
      const total = Object.values(leading).reduce((sum, share) => sum + share, 0);
      expect(total).toBeGreaterThanOrEqual(places - NEAR);
      const scores = rank(answers, FULL, profiles, changes).assessments.flatMap(({ score }) => score ?? []);
      // Distinct scores and some error of the answers: no two can tie in a redraw but by chance.
      if (new Set(scores.map((score) => score.toFixed(6))).size === scores.length && scores.every((score) => score > 0.1 && score < 99.9))
        near(total, places);
      const [twin] = profiles.filter(({ id }) => id in leading);
      if (!twin || profiles.some(({ id }) => id === 'twin')) return;
      const again = rank(answers, FULL, [...profiles, { ...twin, id: 'twin' }], changes).leading;
      expect(again['twin']).toBe(again[twin.id]);
    }),
    RUNS,
  );
});
