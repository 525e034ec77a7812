import { readAnswers } from './answers.js';
import type { Answers, InterestItem, Questionnaire, Scale } from './types.js';

/**
 * The interest items worth asking next: the bank's first unanswered one of each scale, the scales
 * with the fewest answers first, equal ones in the bank's order; then the second ones, and so on.
 * (To choose by the answers was measured: it gains nothing.)
 *
 * @param questionnaire what the answers are scored with; it may hold items of the bank.
 * @param bank an item that was skipped counts as unanswered: leave it out so as not to ask it again.
 * @param count at most so many; fewer when the bank has fewer.
 * @throws RangeError as `assess`, for the items and the answers.
 */
export function nextItems(answers: Answers, questionnaire: Questionnaire, bank: readonly InterestItem[], count: number): readonly InterestItem[] {
  const { answered } = readAnswers(answers, questionnaire);
  const { answered: done } = readAnswers(answers, { interests: bank, traits: [] });
  const remaining = bank.filter(({ id }) => !done.some((item) => item.id === id));
  const round = (item: InterestItem): number => ofScale(remaining, item).indexOf(item);
  return [...remaining].sort((a, b) => round(a) - round(b) || ofScale(answered, a).length - ofScale(answered, b).length).slice(0, count);
}

const ofScale = <Item extends { readonly id: string; readonly scale?: Scale }>(items: readonly Item[], { scale }: InterestItem): readonly Item[] =>
  items.filter((item) => item.scale === scale);
