import { check, checkKnown, checkRange, checkUnique } from './check.js';
import {
  centre,
  DIMENSIONS,
  INTEREST_POSITIONS,
  isTrait,
  newByScale,
  newByTrait,
  newInterestVector,
  newVector,
  POSITIONS,
  type InterestVector,
  type Vector,
} from './dimensions.js';
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

export type Item = InterestItem | TraitItem;

/** What the answers say, worked out once for all professions. */
export interface Reading extends ScoringParameters, Pick<Ranking, 'interests' | 'traits' | 'elevation'> {
  /** The items with an answer. */
  readonly answered: readonly Item[];
  /** Mean answer of each dimension, reversed items turned round: 0 for all 1, 1 for all 5, NaN without any. */
  readonly means: Vector;
  /** `null` while a scale has no answer. */
  readonly profile: InterestProfile | null;
}

export interface InterestProfile {
  /** How much each scale is liked beyond the other five, in answer steps. */
  readonly likings: InterestVector;
  /** Euclidean length of the likings. */
  readonly contrast: number;
  /** Standard error of a liking, by how much the person's own answers scatter inside the scales. */
  readonly error: number;
  /** The contrast, lengthened by that error. */
  readonly damped: number;
  /** Variance between the scales over variance inside them; NaN or infinite where nothing scatters. */
  readonly separation: number;
}

export const dimensionOf = (item: Item): Scale | TraitId => ('scale' in item ? item.scale : item.trait);

/**
 * @throws RangeError for an answer other than 1–5 or null, an unknown scale or trait, two items with
 *   one id, or a norm that is not a number from 1 to 5.
 */
export function readAnswers(answers: Answers, { interests, traits }: Questionnaire, changes?: Partial<ScoringParameters>): Reading {
  for (const { id, scale } of interests) checkKnown(id, 'scale', scale, SCALES);
  for (const { id, trait } of traits) checkKnown(id, 'trait', trait, TRAITS);
  const items = [...interests, ...traits];
  checkUnique(items);
  const parameters = { ...DEFAULT_PARAMETERS, ...changes };
  for (const scale of SCALES) checkRange('norms', scale, parameters.norms[scale], 1, 5);

  const answered: Item[] = [];
  const means = newVector();
  const interestMeans = newByScale<number | null>(null);
  const positions = newByTrait<number | null>(null);
  const counts = newInterestVector();
  const likings = newInterestVector();
  let [elevation, scatter, freedom, dilution, between] = [0, 0, 0, 0, 0];
  for (const position of POSITIONS) {
    let [count, sum, squares] = [0, 0, 0];
    for (const item of items) {
      const answer = dimensionOf(item) === DIMENSIONS[position] ? answerTo(item.id, answers) : null;
      if (answer === null) continue;
      const value = item.reversed ? 6 - answer : answer;
      answered.push(item);
      count += 1;
      sum += value;
      squares += value * value;
    }
    const mean = sum / count;
    means[position] = (mean - 1) / 4;
    if (isTrait(position)) {
      positions[DIMENSIONS[position]] = count > 0 ? means[position] : null;
      continue;
    }
    const scale = DIMENSIONS[position];
    interestMeans[scale] = mean || null;
    counts[position] = count;
    likings[position] = mean - parameters.norms[scale];
    elevation += mean / SCALES.length;
    // Whole numbers until the division, so that the order of the items leaves no trace.
    scatter += (count * squares - sum * sum) / count;
    freedom += count - 1;
    dilution += 1 / count / SCALES.length;
  }
  const contrast = centre(likings);
  const weight = parameters.scatterWeight + freedom;
  const variance = (parameters.sigma0 * parameters.sigma0 * (1 - freedom / weight) + scatter / weight) * dilution;
  // Six deviations from their own mean are free to vary in five ways.
  for (const position of INTEREST_POSITIONS) between += (counts[position] * likings[position] * likings[position]) / 5;
  const profile = {
    likings,
    contrast,
    error: Math.sqrt(variance),
    damped: Math.sqrt(contrast * contrast + 5 * variance),
    separation: between / (scatter / freedom),
  };
  return {
    ...parameters,
    answered,
    means,
    interests: interestMeans,
    traits: positions,
    // A scale without an answer makes everything beyond it NaN.
    elevation: elevation || null,
    profile: contrast >= 0 ? profile : null,
  };
}

/** Only own keys count: an item may be called "constructor". */
function answerTo(id: string, answers: Answers): Answer {
  const answer = (Object.hasOwn(answers, id) ? answers[id] : null) ?? null;
  check([1, 2, 3, 4, 5, null].includes(answer), id, 'answer', answer);
  return answer;
}
