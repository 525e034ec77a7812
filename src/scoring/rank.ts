import { place, readAnswers, type Placement, type Reading } from './assess.js';
import { checkUnique } from './check.js';
import { flagsOf } from './flags.js';
import { readProfession } from './professions.js';
import type { Tally } from './answers.js';
import type { Vector } from './dimensions.js';
import type { Uncertainty } from './interests.js';
import { ROUNDING, sum } from './statistics.js';
import type { Answers, ProfessionProfile, Questionnaire, Ranking, Scale, ScoringParameters } from './types.js';
import { SCALES } from './types.js';

/** One that has a score. */
type Scored = Placement & { readonly assessment: { readonly score: number } };

/**
 * All professions from the nearest to the farthest from the answers, in groups that the answers
 * cannot tell apart. Pure, as `assess`; an assessment does not depend on the other professions.
 *
 * @param parameters replaces any of `DEFAULT_PARAMETERS`.
 * @param timings milliseconds by item id that an answer took, for the flag `fast-answers`: raised
 *   when more than half of the timed answers took less than 1.2 s. Skipped items do not count.
 * @throws RangeError as `assess`; also for two professions with one id.
 */
export function rank(
  answers: Answers,
  questionnaire: Questionnaire,
  professions: readonly ProfessionProfile[],
  parameters?: Partial<ScoringParameters>,
  timings?: Readonly<Record<string, number>>,
): Ranking {
  const reading = readAnswers(answers, questionnaire, parameters);
  const { tallies, signal } = reading;
  const placements = placeAll(professions, reading);
  const means = SCALES.map((_, position) => (tallies[position] as Tally).mean);
  return {
    assessments: placements.map(({ assessment }) => assessment),
    groups: groupsOf(placements, reading).map((group) => group.map(({ assessment }) => assessment.professionId)),
    standing: standingOf(placements.filter(isScored)),
    interests: Object.fromEntries(SCALES.map((scale, index) => [scale, means[index]])) as Record<Scale, number | null>,
    elevation: signal.complete ? sum(means as Vector) / means.length : null,
    flags: flagsOf(answers, questionnaire, signal, timings),
  };
}

/** Best score first, equal scores by id; without a score last, by id. */
export function placeAll(professions: readonly ProfessionProfile[], reading: Reading): readonly Placement[] {
  checkUnique(professions);
  return professions
    .map((profession) => place(readProfession(profession), reading))
    .sort(({ assessment: a }, { assessment: b }) => (b.score ?? -1) - (a.score ?? -1) || (a.professionId < b.professionId ? -1 : 1));
}

/** Each group starts at its best profession and takes the following ones while they tie with that one. */
export function groupsOf(placements: readonly Placement[], { signal, parameters }: Reading): readonly (readonly Placement[])[] {
  const groups: (Scored[] & { 0?: Scored })[] = [];
  for (const placement of placements.filter(isScored)) {
    const group = groups.at(-1);
    const best = group?.[0];
    if (best && best.assessment.score - placement.assessment.score < reach(best, placement)) group.push(placement);
    else groups.push([placement]);
  }
  return groups;

  // Professions with one and the same profile have no error between them, and tie all the same.
  function reach(best: Scored, placement: Scored): number {
    return Math.max(parameters.z * differenceError(best, placement, signal), ROUNDING);
  }
}

/**
 * Standard error of the difference of two scores, in points. Both come from the same answers: most
 * of their error is common and cancels, what is left is the distance of their sensitivities.
 */
export function differenceError(first: Placement, second: Placement, { error, dampedLength }: Uncertainty): number {
  let interests = 0;
  let traits = 0;
  for (let position = 0; position < first.sensitivity.length; position += 1) {
    const difference = (first.sensitivity[position] as number) - (second.sensitivity[position] as number);
    if (position < SCALES.length) interests += difference * difference;
    else traits += difference * difference;
  }
  return Math.sqrt((error / dampedLength) ** 2 * interests + traits);
}

const isScored = (placement: Placement): placement is Scored => placement.assessment.score !== null;

function standingOf(scored: readonly Scored[]): ReadonlyMap<string, number> {
  const others = scored.length - 1;
  const standing = new Map<string, number>();
  if (others < 1) return standing;
  let outranked = 0;
  let scoreBelow = 0;
  [...scored].reverse().forEach(({ assessment: { professionId, score } }, position) => {
    if (score > scoreBelow) outranked = position;
    scoreBelow = score;
    standing.set(professionId, outranked / others);
  });
  return standing;
}
