import { check, checkKnown, checkUnique } from './check.js';
import { centre, DIMENSIONS, INTEREST_POSITIONS, newVector, POSITIONS, type Position, type Vector } from './dimensions.js';
import { DEFAULT_PARAMETERS } from './parameters.js';
import { SCALES, TRAITS, type Answers, type Questionnaire, type ScoringParameters } from './types.js';

/** What the answers say, worked out once for all professions. */
export interface Reading {
  readonly parameters: ScoringParameters;
  /** Ids of the items with an answer. */
  readonly answered: readonly string[];
  /** How many answers each dimension has; NaN instead of 0. */
  readonly counts: Vector;
  /** Their mean from 0 (1) to 1 (5), reversed items turned round. */
  readonly means: Vector;
  /** Of each scale in answer steps, less the mean of the six; NaN while a scale has no answer, as all that follows. */
  readonly likings: Vector;
  /** Euclidean length of the likings. */
  readonly contrast: number;
  /** Standard error of a liking. */
  readonly error: number;
  /** The contrast lengthened by that error. */
  readonly dampedContrast: number;
}

/** @throws RangeError for an answer other than 1–5 or null, an unknown scale or trait, or two items with one id. */
export function readAnswers(
  answers: Answers,
  { interests, traits }: Questionnaire,
  changes?: Partial<ScoringParameters>,
): Reading {
  for (const { id, scale } of interests) checkKnown(id, 'scale', scale, SCALES);
  for (const { id, trait } of traits) checkKnown(id, 'trait', trait, TRAITS);
  const items = [...interests, ...traits];
  checkUnique(items);

  const parameters = { ...DEFAULT_PARAMETERS, ...changes };
  const answered: string[] = [];
  const counts = newVector();
  const means = newVector();
  const likings = newVector();
  for (const item of items) {
    const { id, reversed } = item;
    // Only own keys count: an item may be called "constructor".
    const answer = (Object.hasOwn(answers, id) ? answers[id] : null) ?? null;
    check([1, 2, 3, 4, 5, null].includes(answer), id, 'answer', answer);
    if (answer === null) continue;
    const position = DIMENSIONS.indexOf('scale' in item ? item.scale : item.trait) as Position;
    answered.push(id);
    addOne(counts, position);
    means[position] = (means[position] || 0) + (reversed ? 6 - answer : answer);
  }
  for (const position of POSITIONS) means[position] = (means[position] / counts[position] - 1) / 4;

  let variance = 0;
  for (const position of INTEREST_POSITIONS) {
    likings[position] = 1 + 4 * means[position] - parameters.norms[DIMENSIONS[position]];
    variance += parameters.sigma0 ** 2 / counts[position] / SCALES.length;
  }
  const contrast = centre(likings);
  // Six deviations from their own mean are free to vary in five ways.
  const dampedContrast = Math.sqrt(contrast * contrast + 5 * variance);
  return { parameters, answered, counts, means, likings, contrast, error: Math.sqrt(variance), dampedContrast };
}

/** @returns how many there are then. */
export const addOne = (counts: Vector, position: Position): number => (counts[position] = (counts[position] || 0) + 1);
