import { check, checkKnown, checkUnique } from './check.js';
import { centre, DIMENSIONS, INTEREST_POSITIONS, newVector, POSITIONS, type Vector } from './dimensions.js';
import { DEFAULT_PARAMETERS } from './parameters.js';
import { SCALES, TRAITS, type Answers, type InterestItem, type Questionnaire, type ScoringParameters } from './types.js';

/** What the answers say, worked out once for all professions. */
export interface Reading {
  readonly parameters: ScoringParameters;
  /** How many answers each dimension has. */
  readonly counts: Vector;
  /** Their mean from 0 (1) to 1 (5), reversed items turned round. */
  readonly means: Vector;
  /** Of each scale in answer steps, less the mean of the six; NaN while a scale has no answer. */
  readonly likings: Vector;
  /** Euclidean length of the likings. */
  readonly contrast: number;
  /** Squared standard error of a liking, before the mean is taken out. */
  readonly variance: number;
}

/** @throws RangeError for an answer other than 1–5 or null, an unknown scale or trait, or two items with one id. */
export function readAnswers(
  answers: Answers,
  { interests, traits }: Questionnaire,
  changes?: Partial<ScoringParameters>,
): Reading {
  const items = [...interests, ...traits];
  for (const { id, scale } of interests) checkKnown(id, 'scale', scale, SCALES);
  for (const { id, trait } of traits) checkKnown(id, 'trait', trait, TRAITS);
  checkUnique(items);

  const parameters = { ...DEFAULT_PARAMETERS, ...changes };
  const counts = newVector();
  const means = newVector();
  const likings = newVector();
  for (const position of POSITIONS) {
    let total = 0;
    counts[position] = 0;
    for (const item of items) {
      if (('scale' in item ? item.scale : item.trait) !== DIMENSIONS[position]) continue;
      const answer = givenAnswer(answers, item.id);
      if (answer === null) continue;
      total += item.reversed ? 6 - answer : answer;
      counts[position] += 1;
    }
    means[position] = (total / counts[position] - 1) / 4;
  }
  for (const position of INTEREST_POSITIONS) likings[position] = 1 + 4 * means[position] - parameters.norms[SCALES[position]];
  return { parameters, counts, means, likings, contrast: centre(likings), variance: likingVariance(counts, parameters) };
}

/** For so many answers a scale. */
export function likingVariance(counts: Vector, { sigma0 }: ScoringParameters): number {
  let variance = 0;
  for (const position of INTEREST_POSITIONS) variance += (sigma0 * sigma0) / counts[position] / SCALES.length;
  return variance;
}

/** The contrast, lengthened by the error in it: six deviations from their own mean are free to vary in five ways. */
export const dampedContrast = (contrast: number, variance: number): number => Math.sqrt(contrast * contrast + 5 * variance);

/** The items of a bank that have no answer. */
export function unanswered(answers: Answers, bank: readonly InterestItem[]): InterestItem[] {
  for (const { id, scale } of bank) checkKnown(id, 'scale', scale, SCALES);
  checkUnique(bank);
  return bank.filter(({ id }) => givenAnswer(answers, id) === null);
}

/** The answer as given, `null` when skipped or missing. Only own keys count: an item may be called "constructor". */
export function givenAnswer(answers: Answers, id: string): number | null {
  const answer = (Object.hasOwn(answers, id) ? answers[id] : null) ?? null;
  check([1, 2, 3, 4, 5, null].includes(answer), id, 'answer', answer);
  return answer;
}
