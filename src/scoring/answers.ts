/** What the answers say, worked out once for all professions. */
import { checkKnown, checkUnique, refuse } from './check.js';
import { DIMENSIONS, INTEREST_POSITIONS, newVector, POSITIONS, type Vector } from './dimensions.js';
import { centre } from './interests.js';
import { DEFAULT_PARAMETERS } from './parameters.js';
import { SCALES, TRAITS, type Answers, type InterestItem, type Questionnaire, type ScoringParameters, type TraitItem } from './types.js';

export interface Reading extends Uncertainty {
  readonly parameters: ScoringParameters;
  /** How many answers each dimension has. */
  readonly counts: Vector;
  /** Their mean, 1–5, reversed items turned round; NaN when there is none. */
  readonly means: Vector;
  /** Whether each scale has an answer. */
  readonly hasInterests: boolean;
  /** Liking of each scale, less the mean of the six; 0 without `hasInterests`. */
  readonly likings: Vector;
  /** Euclidean length of the likings; 0 for a flat profile. */
  readonly contrast: number;
}

export interface Uncertainty {
  /** Standard error of the mean of a scale, in answer steps. */
  readonly error: number;
  /** The contrast, lengthened by the error expected in it; 1 instead of 0. */
  readonly dampedContrast: number;
}

/** @throws RangeError for an answer other than 1–5 or null, an unknown scale or trait, or two items with one id. */
export function readAnswers(answers: Answers, { interests, traits }: Questionnaire, changes?: Partial<ScoringParameters>): Reading {
  const items = [...interests, ...traits];
  checkScales(interests);
  for (const { id, trait } of traits) checkKnown(id, 'trait', trait, TRAITS);
  checkUnique(items);
  const parameters = { ...DEFAULT_PARAMETERS, ...changes };
  const counts = newVector();
  const means = newVector();
  const likings = newVector();
  for (const position of POSITIONS) {
    const given = items.filter((item) => dimensionOf(item) === DIMENSIONS[position]).map((item) => meant(answers, item)).filter(value => value !== null)
  }
}
