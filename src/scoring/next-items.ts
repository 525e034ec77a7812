import { readAnswers, unanswered, likingVariance, type Reading } from './answers.js';
import { DIMENSIONS, type Position, type Vector } from './dimensions.js';
import { differenceError, groupsOf, rankAll, type Ranked } from './rank.js';
import { ROUNDING } from './statistics.js';
import { SCALES, type Answers, type InterestItem, type ProfessionProfile, type Questionnaire, type ScoringParameters } from './types.js';

/**
 * The interest items worth asking next, most useful first: one by one, the unanswered item of the
 * bank whose scale most lowers the error between the professions that lead the ranking, by bank
 * order when equal. Where nothing leads or one profession does alone, the scale with the fewest
 * answers comes first. An item that was skipped counts as unanswered: leave it out of `bank` so as
 * not to ask it again.
 *
 * @param questionnaire what the answers are scored with; it may hold items of the bank.
 * @param count at most so many; fewer when the bank has fewer.
 * @throws RangeError as `rank`.
 */
export function nextItems(
  answers: Answers,
  questionnaire: Questionnaire,
  bank: readonly InterestItem[],
  professions: readonly ProfessionProfile[],
  count: number,
  parameters?: Partial<ScoringParameters>,
): readonly InterestItem[] {
  const remaining = unanswered(answers, bank);
  const reading = readAnswers(answers, questionnaire, parameters);
  const leaders = groupsOf(rankAll(professions, reading), reading)[0] ?? [];
  const counts = { ...reading.counts };
  const chosen: InterestItem[] = [];
  while (chosen.length < count && remaining.length > 0) {
    const errors = remaining.map(({ scale }) => errorAfter(positionOf(scale), counts, leaders, reading));
    const least = Math.min(...errors) + ROUNDING;
    const [item] = remaining.splice(errors.findIndex((error) => error < least), 1) as [InterestItem];
    counts[positionOf(item.scale)] += 1;
    chosen.push(item);
  }
  return chosen;
}

const positionOf = (scale: InterestItem['scale']): Position => DIMENSIONS.indexOf(scale) as Position;

/**
 * Mean error between the leading profession and those that tie with it, with one more answer for
 * the scale. Without such a pair the number of answers takes its place.
 */
function errorAfter(position: Position, counts: Vector, [best, ...others]: readonly Ranked[], { contrast, parameters }: Reading): number {
  if (best === undefined || others.length === 0 || Number.isNaN(contrast)) return counts[position];
  const variance = likingVariance({ ...counts, [position]: counts[position] + 1 }, parameters);
  return others.reduce((total, other) => total + differenceError(best, other, contrast, variance), 0) / others.length;
}
