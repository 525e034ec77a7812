import type { Catalogue } from '../catalogue/catalogue.js';
import { similarTo } from '../catalogue/look-ups.js';
import type { ItemId } from './items.js';
import type { Norms } from './norms.js';
import { quizResult, refiningItems, type QuizResult } from './result.js';
import type { VisitorRecord } from './visitor.js';

const REFINING_ITEMS = 6;
const NEAR_PROFESSIONS = 3;
const MOST_COMPARED = 3;

/** A result and where it leads. */
export interface Outcome {
  readonly result: QuizResult;
  /** Ids of professions near the one that the quiz was about; none for the whole catalogue. */
  readonly near: readonly string[];
  /** Ids of the professions worth comparing. */
  readonly compared: readonly string[];
  /** What « Affiner » would ask next; none where there is nothing to separate. */
  readonly refining: readonly ItemId[];
}

/** @param metier id of the profession that the quiz is about; `null` for the whole catalogue. */
export function outcomeOf(
  { answers, timings }: Pick<VisitorRecord, 'answers' | 'timings'>,
  catalogue: Catalogue,
  metier: string | null,
  norms: Norms | null,
): Outcome {
  const result = quizResult(answers, catalogue, metier, { timings, norms });
  const { groups } = result.ranking;
  const near = result.metier ? similarTo(catalogue, result.metier, NEAR_PROFESSIONS).map(({ profession }) => profession.id) : [];
  return {
    result,
    near,
    compared: (result.metier ? [result.metier, ...near] : groups.flat()).slice(0, MOST_COMPARED),
    refining: groups.length > 0 ? refiningItems(answers, REFINING_ITEMS) : [],
  };
}
