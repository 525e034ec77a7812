import { givenAnswer } from './answers.js';
import { readAnswers, type Reading } from './assess.js';
import { checkBank, checkCount } from './check.js';
import { byScale, interestSignal } from './interests.js';
import { completeParameters } from './parameters.js';
import { groupsOf, rankProfessions, type Ranked } from './rank.js';
import { differenceError, sensitivity } from './sensitivity.js';
import { ROUNDING } from './statistics.js';
import type { Answers, InterestItem, ProfessionProfile, Questionnaire, Scale, ScoringParameters } from './types.js';

/**
 * The interest items worth asking next, most useful first: one by one, the unanswered item of the
 * bank whose scale most lowers the error between the professions that lead the ranking, by bank
 * order when equal. Where nothing leads or one profession does alone, the scale with the fewest
 * answers comes first. An item that was skipped counts as unanswered: leave it out of `bank` so as
 * not to ask it again.
 *
 * @param questionnaire what the answers are scored with; it may hold items of the bank.
 * @param count at most so many; fewer when the bank has fewer.
 * @throws RangeError as `rank`; also for a count that is not a whole number from 0.
 */
export function nextItems(
  answers: Answers,
  questionnaire: Questionnaire,
  bank: readonly InterestItem[],
  professions: readonly ProfessionProfile[],
  count: number,
  parameters: Partial<ScoringParameters> = {},
): readonly InterestItem[] {
  checkBank(bank);
  checkCount(count);
  const complete = completeParameters(parameters);
  const reading = readAnswers(answers, questionnaire, complete);
  const leaders = groupsOf(rankProfessions(reading, professions, complete), reading, complete)[0] ?? [];
  const remaining = bank.filter(({ id }) => givenAnswer(answers, id) === null);
  const counts = byScale((scale) => reading.interests.tallies[scale].count);
  const chosen: InterestItem[] = [];
  while (chosen.length < count && remaining.length > 0) {
    const errors = byScale((scale) => errorAfter(scale, counts, reading, leaders, complete));
    const least = Math.min(...remaining.map(({ scale }) => errors[scale]));
    const [item] = remaining.splice(remaining.findIndex(({ scale }) => errors[scale] <= least + ROUNDING), 1) as [InterestItem];
    counts[item.scale] += 1;
    chosen.push(item);
  }
  return chosen;
}

/**
 * Mean error between the leading profession and those that tie with it, had one more item of the
 * scale been answered. Without such a pair the number of answers takes its place.
 */
function errorAfter(
  scale: Scale,
  counts: Readonly<Record<Scale, number>>,
  reading: Reading,
  leaders: readonly Ranked[],
  parameters: ScoringParameters,
): number {
  const { tallies, signal } = reading.interests;
  const [first, ...others] = leaders;
  if (signal === null || first === undefined || others.length === 0) return counts[scale];
  const countAfter = (each: Scale): number => counts[each] + (each === scale ? 1 : 0);
  const after = { ...reading, interests: { tallies, signal: interestSignal(signal, countAfter, parameters) } };
  const sensitivityOf = ({ profession, assessment }: Ranked) => sensitivity(after, profession, assessment, parameters);
  const best = sensitivityOf(first);
  return others.reduce((sum, other) => sum + differenceError(best, sensitivityOf(other)), 0) / others.length;
}
