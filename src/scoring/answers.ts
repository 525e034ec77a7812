import { check, checkKnown, checkUnique } from './check.js';
import { centre, DIMENSIONS, INTEREST_POSITIONS, newVector, POSITIONS, type Position, type Vector } from './dimensions.js';
import { DEFAULT_PARAMETERS } from './parameters.js';
import {
  SCALES,
  TRAITS,
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
export interface Reading extends ScoringParameters {
  /** The items with an answer. */
  readonly answered: readonly Item[];
  /** Mean answer of each dimension, reversed items turned round: 0 for all 1, 1 for all 5. */
  readonly means: Vector;
  /** The same for the scales, 1–5, as the ranking shows them. */
  readonly interests: Ranking['interests'];
  readonly elevation: Ranking['elevation'];
  /** How much each scale is liked beyond the other five, in answer steps. It and what follows is NaN while a scale has no answer. */
  readonly likings: Vector;
  /** Euclidean length of the likings. */
  readonly contrast: number;
  /** Standard error of a liking. */
  readonly error: number;
  /** The contrast, lengthened by that error. */
  readonly damped: number;
}

export const dimensionOf = (item: Item): Scale | TraitId => ('scale' in item ? item.scale : item.trait);

/** @throws RangeError for an answer other than 1–5 or null, an unknown scale or trait, or two items with one id. */
export function readAnswers(answers: Answers, { interests, traits }: Questionnaire, changes?: Partial<ScoringParameters>): Reading {
  for (const { id, scale } of interests) checkKnown(id, 'scale', scale, SCALES);
  for (const { id, trait } of traits) checkKnown(id, 'trait', trait, TRAITS);
  const items = [...interests, ...traits];
  checkUnique(items);

  const parameters = { ...DEFAULT_PARAMETERS, ...changes };
  const answered: Item[] = [];
  const counts = newVector();
  const means = newVector();
  const likings = newVector();
  for (const item of items) {
    const { id, reversed } = item;
    // Only own keys count: an item may be called "constructor".
    const answer = (Object.hasOwn(answers, id) ? answers[id] : null) ?? null;
    check([1, 2, 3, 4, 5, null].includes(answer), id, 'answer', answer);
    if (answer === null) continue;
    const position = DIMENSIONS.indexOf(dimensionOf(item)) as Position;
    answered.push(item);
    counts[position] = (counts[position] || 0) + 1;
    means[position] = (means[position] || 0) + (reversed ? 6 - answer : answer);
  }
  for (const position of POSITIONS) means[position] = (means[position] / counts[position] - 1) / 4;

  const interestMeans = {} as Record<Scale, number | null>;
  let elevation = 0;
  let variance = 0;
  for (const position of INTEREST_POSITIONS) {
    const scale = DIMENSIONS[position];
    const mean = 1 + 4 * means[position];
    interestMeans[scale] = mean || null;
    elevation += mean / SCALES.length;
    likings[position] = mean - parameters.norms[scale];
    variance += parameters.sigma0 ** 2 / counts[position] / SCALES.length;
  }
  const contrast = centre(likings);
  // Six deviations from their own mean are free to vary in five ways.
  const damped = Math.sqrt(contrast * contrast + 5 * variance);
  return {
    ...parameters,
    answered,
    means,
    interests: interestMeans,
    elevation: elevation || null,
    likings,
    contrast,
    error: Math.sqrt(variance),
    damped,
  };
}
