import { check, checkUnique, inRange } from './check.js';
import { DIMENSIONS, direct, INTEREST_POSITIONS, isTrait, newVector, POSITIONS, type Vector } from './dimensions.js';
import { DEFAULT_PARAMETERS } from './parameters.js';
import {
  SCALES,
  TRAITS,
  type Answer,
  type Answers,
  type InterestItem,
  type Questionnaire,
  type Ranking,
  type Scale,
  type ScoringParameters,
  type TraitId,
  type TraitItem,
} from './types.js';

/** What the answers say, worked out once for all professions. */
export interface Reading extends ScoringParameters {
  /** What a ranking tells of the answers themselves. */
  readonly person: Pick<Ranking, 'interests' | 'traits' | 'elevation'>;
  /** The items with an answer, as it was given. */
  readonly answered: readonly (Item & { readonly answer: Answer })[];
  /** Mean answer of each dimension, reversed items turned round: 0 for all 1, 1 for all 5, NaN without any. */
  readonly answers: Vector;
  /** How much each interest is liked beyond the other five, at length 1; NaN, as all that follows, while one has no answer. */
  readonly likings: Vector;
  /** Their length, in answer steps. */
  readonly contrast: number;
  /** Standard error of a liking, by how much the person's own answers scatter inside the scales. */
  readonly error: number;
  /** Variance between the scales over variance inside them; NaN or infinite where nothing scatters. */
  readonly separation: number;
}

type Item = Partial<InterestItem & TraitItem> & Pick<InterestItem, 'id'>;

/**
 * @throws RangeError for an answer other than 1–5 or null, an unknown scale or trait, two items with
 *   one id, or a norm that is not a number from 1 to 5.
 */
export function readAnswers(given: Answers, { interests, traits }: Questionnaire, changes?: Partial<ScoringParameters>): Reading {
  for (const { id, scale } of interests) check(SCALES.includes(scale), id, 'scale', scale);
  for (const { id, trait } of traits) check(TRAITS.includes(trait), id, 'trait', trait);
  const items: readonly Item[] = [...interests, ...traits];
  checkUnique(items);
  const parameters = { ...DEFAULT_PARAMETERS, ...changes };
  const { sigma0, scatterWeight, norms } = parameters;

  const answered: (Item & { answer: Answer })[] = [];
  const answers = newVector();
  const likings = newVector();
  const counts = newVector();
  const interestMeans: Partial<Record<Scale, number | null>> = {};
  const traitMeans: Partial<Record<TraitId, number | null>> = {};
  let elevation = 0;
  let scatter = 0;
  let freedom = 0;
  let dilution = 0;
  let separation = 0;
  for (const position of POSITIONS) {
    let count = 0;
    let sum = 0;
    let squares = 0;
    for (const item of items) {
      if ((item.scale ?? item.trait) !== DIMENSIONS[position]) continue;
      // Only own keys count: an item may be called "constructor".
      const answer = (Object.hasOwn(given, item.id) ? given[item.id] : null) ?? null;
      check([1, 2, 3, 4, 5, null].includes(answer), item.id, 'answer', answer);
      if (!answer) continue;
      const value = item.reversed ? 6 - answer : answer;
      answered.push({ ...item, answer });
      count += 1;
      sum += value;
      squares += value * value;
    }
    const mean = sum / count;
    answers[position] = (mean - 1) / 4;
    if (isTrait(position)) {
      traitMeans[DIMENSIONS[position]] = orNull(answers[position]);
      continue;
    }
    const scale = DIMENSIONS[position];
    interestMeans[scale] = orNull(mean);
    counts[position] = count;
    likings[position] = mean - inRange('norms', scale, norms[scale], 1, 5);
    elevation += mean / SCALES.length;
    // Whole numbers until the division, so that the order of the items leaves no trace.
    scatter += (count * squares - sum * sum) / count;
    freedom += count - 1;
    dilution += 1 / count / SCALES.length;
  }
  const contrast = direct(likings);
  // Six deviations from their own mean are free to vary in five ways.
  for (const position of INTEREST_POSITIONS) {
    const liking = contrast * likings[position];
    separation += (counts[position] * liking * liking * freedom) / scatter / 5;
  }
  return {
    ...parameters,
    answered,
    answers,
    likings,
    contrast,
    error: Math.sqrt(((scatterWeight * sigma0 * sigma0 + scatter) / (scatterWeight + freedom)) * dilution),
    separation,
    person: {
      interests: interestMeans as Ranking['interests'],
      traits: traitMeans as Ranking['traits'],
      elevation: orNull(elevation),
    },
  };
}

/** A scale without an answer makes everything beyond it NaN. */
const orNull = (value: number): number | null => (value >= 0 ? value : null);
