/** What the tests of the scoring share: hand-made samples and fast-check arbitraries. Never imported by the library. */
import fc from 'fast-check';
import { vi } from 'vitest';
import {
  SCALES,
  TRAITS,
  type Answer,
  type Answers,
  type InterestItem,
  type ProfessionProfile,
  type Questionnaire,
  type Scale,
  type ScoringParameters,
  type TraitId,
  type TraitItem,
} from './index.js';

// A thousand runs take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** Mutation testing repeats every test many times: it asks for fewer runs. */
export const RUNS = { numRuns: Number(process.env['FAST_CHECK_RUNS'] ?? 1000) };

export const byScale = <Value>(value: (scale: Scale, index: number) => Value): Record<Scale, Value> =>
  Object.fromEntries(SCALES.map((scale, index) => [scale, value(scale, index)])) as Record<Scale, Value>;

/** In the order of `SCALES`. */
export const interestLevels = (...levels: number[]): Record<Scale, number> => byScale((_, index) => levels[index] as number);

/** One item for each scale and each trait, its id the scale or trait. */
export const SHORT: Questionnaire = {
  interests: SCALES.map((scale) => ({ id: scale, scale })),
  traits: TRAITS.map((trait) => ({ id: trait, trait })),
};

/** As long as the quiz: three items a scale, the last one reversed, and one a trait. */
export const FULL: Questionnaire = {
  interests: [1, 2, 3].flatMap((number) => SCALES.map((scale) => ({ id: `${scale}${number}`, scale, ...(number === 3 && { reversed: true }) }))),
  traits: TRAITS.map((trait, index) => ({ id: trait, trait, reversed: index % 3 === 0 })),
};

export const itemsOf = ({ interests, traits }: Questionnaire): readonly (InterestItem | TraitItem)[] => [...interests, ...traits];

export const answerAll = (questionnaire: Questionnaire, answer: Answer): Answers =>
  Object.fromEntries(itemsOf(questionnaire).map(({ id }) => [id, answer]));

/** Likes R, then I; dislikes C. With `SHORT`: c = 2, 1, 0, 0, −1, −2, ‖c‖² = 10. */
export const REALISTIC: Answers = { R: 5, I: 4, A: 3, S: 3, E: 2, C: 1 };

/** Levels 7, 1, 1, 1, 1, 1: ŷ = (5, −1, −1, −1, −1, −1) / √30. */
export const ONE_PEAK: ProfessionProfile = { id: 'one-peak', interests: interestLevels(7, 1, 1, 1, 1, 1), traits: {} };

/** Six equal levels have no direction: only its traits count. */
export const NO_INTERESTS = interestLevels(4, 4, 4, 4, 4, 4);

export const answer = fc.constantFrom<Answer>(1, 2, 3, 4, 5);
export const answerOrSkip = fc.option(answer, { freq: 6, nil: null });

/** A number from `low` to `high` on a grid of hundredths, so that rounding does not decide what a test sees. */
export const hundredths = (low: number, high: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: 100 }).map((step) => low + ((high - low) * step) / 100);

export const answersTo = (questionnaire: Questionnaire, value: fc.Arbitrary<Answer> = answerOrSkip): fc.Arbitrary<Answers> =>
  fc.record(Object.fromEntries(itemsOf(questionnaire).map(({ id }) => [id, value])));

const reversed = fc.boolean();
/** One to four items a scale, none to two a trait, in any order. */
export const questionnaire: fc.Arbitrary<Questionnaire> = fc
  .record({
    interests: fc.tuple(...SCALES.map((scale) => itemList(1, 4, reversed, scale, (id, turned) => ({ id, scale, reversed: turned })))),
    traits: fc.tuple(...TRAITS.map((trait) => itemList(0, 2, reversed, trait, (id, turned) => ({ id, trait, reversed: turned })))),
  })
  .map(({ interests, traits }) => ({ interests: interests.flat(), traits: traits.flat() }));

function itemList<Item>(
  minLength: number,
  maxLength: number,
  turned: fc.Arbitrary<boolean>,
  name: string,
  item: (id: string, turned: boolean) => Item,
): fc.Arbitrary<Item[]> {
  return fc.array(turned, { minLength, maxLength }).map((all) => all.map((value, index) => item(`${name}${index}`, value)));
}

export const interests = fc.tuple(...SCALES.map(() => hundredths(1, 7))).map((levels) => interestLevels(...levels));

const rating = fc.record({ level: hundredths(0, 1), weight: hundredths(0, 1) }, { requiredKeys: ['level'] });
export const traits = fc.record(Object.fromEntries(TRAITS.map((trait) => [trait, rating])) as Record<TraitId, typeof rating>, {
  requiredKeys: [],
});

export const profession: fc.Arbitrary<ProfessionProfile> = fc.record({
  id: fc.string({ maxLength: 6 }),
  interests,
  traits,
});
const id = ({ id: value }: ProfessionProfile): string => value;
export const professions = fc.uniqueArray(profession, { selector: id, maxLength: 6 });
/** So many that not all can lead. */
export const manyProfessions = fc.uniqueArray(profession, { selector: id, maxLength: 40, size: 'max' });

export const parameters: fc.Arbitrary<Partial<ScoringParameters>> = fc.record(
  {
    sigma0: hundredths(0, 3),
    scatterWeight: hundredths(1, 30),
    bandFactor: hundredths(0.5, 2),
    z: hundredths(0.1, 3),
    alpha: hundredths(0, 1),
    traitStretch: hundredths(1, 5),
    traitError: hundredths(0, 0.25),
    skippedTraitError: hundredths(0.25, 0.5),
    profileVariance: hundredths(0.1, 2),
    norms: fc.tuple(...SCALES.map(() => hundredths(1, 5))).map((norms) => interestLevels(...norms)),
  },
  { requiredKeys: [] },
);

/** Everything that a result depends on. */
export const situation = questionnaire.chain((asked) =>
  fc.record({ questionnaire: fc.constant(asked), answers: answersTo(asked), professions, parameters }),
);
