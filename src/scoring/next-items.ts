import { unanswered, type Tally } from './answers.js';
import { readAnswers, type Placement, type Reading } from './assess.js';
import type { Vector } from './dimensions.js';
import { uncertainty } from './interests.js';
import { differenceError, groupsOf, placeAll } from './rank.js';
import { ROUNDING, sum } from './statistics.js';
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
  const reading = readAnswers(answers, questionnaire, parameters);
  const leaders = groupsOf(placeAll(professions, reading), reading)[0] ?? [];
  const remaining = unanswered(answers, bank);
  const counts = SCALES.map((_, position) => (reading.tallies[position] as Tally).count);
  const chosen: InterestItem[] = [];
  while (chosen.length < count && remaining.length > 0) {
    const errors = remaining.map(({ scale }) => errorAfter(SCALES.indexOf(scale), counts, leaders, reading));
    const least = Math.min(...errors);
    const [item] = remaining.splice(errors.findIndex((error) => error < least + ROUNDING), 1) as [InterestItem];
    const asked = SCALES.indexOf(item.scale);
    counts[asked] = (counts[asked] as number) + 1;
    chosen.push(item);
  }
  return chosen;
}

/**
 * Mean error between the leading profession and those that tie with it, with one more answer for
 * the scale. Without such a pair the number of answers takes its place.
 */
function errorAfter(position: number, counts: Vector, [best, ...others]: readonly Placement[], { signal, parameters }: Reading): number {
  if (!signal.complete || best === undefined || others.length === 0) return counts[position] as number;
  const countsAfter = counts.map((count, index) => (index === position ? count + 1 : count));
  const after = uncertainty(signal.length, countsAfter, parameters.sigma0);
  return sum(others.map((other) => differenceError(best, other, after))) / others.length;
}
