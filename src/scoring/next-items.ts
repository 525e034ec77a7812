import { dimensionOf, readAnswers } from './answers.js';
import type { Answers, InterestItem, ProfessionProfile, Questionnaire, ScoringParameters } from './types.js';

/**
 * The interest items worth asking next, most useful first: those that most lower the error between
 * the professions that lead the ranking (`design/scoring.md`, F).
 *
 * That error depends on the numbers of answers through the mean of 1/n over the six scales alone,
 * and grows with it. So the best item is always one of the scale with the fewest answers, whichever
 * professions lead; among equals the bank's order decides.
 *
 * @param questionnaire what the answers are scored with; it may hold items of the bank.
 * @param bank an item that was skipped counts as unanswered: leave it out so as not to ask it again.
 * @param count at most so many; fewer when the bank has fewer.
 * @throws RangeError as `assess`, for the items and the answers.
 */
export function nextItems(
  answers: Answers,
  questionnaire: Questionnaire,
  bank: readonly InterestItem[],
  _professions: readonly ProfessionProfile[],
  count: number,
  parameters?: Partial<ScoringParameters>,
): readonly InterestItem[] {
  const { answered } = readAnswers(answers, questionnaire, parameters);
  const { answered: done } = readAnswers(answers, { interests: bank, traits: [] }, parameters);
  const remaining = bank.filter((item) => !done.includes(item));
  const answersBefore = (item: InterestItem): number =>
    [...answered, ...remaining.slice(0, remaining.indexOf(item))].filter((other) => dimensionOf(other) === item.scale).length;
  return [...remaining].sort((a, b) => answersBefore(a) - answersBefore(b)).slice(0, count);
}
