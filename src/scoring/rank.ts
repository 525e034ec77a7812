import { readAnswers, type Reading } from './answers.js';
import { place, type Placement } from './assess.js';
import { checkUnique } from './check.js';
import { POSITIONS } from './dimensions.js';
import { flagsOf } from './flags.js';
import { ROUNDING } from './statistics.js';
import type { Answers, ProfessionProfile, Questionnaire, Ranking, ScoringParameters } from './types.js';

/**
 * All professions from the nearest to the farthest from the answers, in groups that the answers
 * cannot tell apart. Pure, as `assess`; an assessment does not depend on the other professions.
 *
 * @param parameters replaces any of `DEFAULT_PARAMETERS`.
 * @param timings milliseconds by item id that an answer took, for the flag `fast-answers`: raised
 *   when more than half of all answers took less than 1.2 s each. Skipped items do not count.
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
  const ranked = placeAll(professions, reading);
  return {
    assessments: ranked.map(({ assessment }) => assessment),
    groups: groupsOf(ranked, reading.z).map((group) => group.map(({ id }) => id)),
    standing: standingOf(ranked),
    interests: reading.interests,
    elevation: reading.elevation,
    flags: flagsOf(answers, reading, timings),
  };
}

/** Best score first, equal scores by id; without a score last, by id. */
function placeAll(professions: readonly ProfessionProfile[], reading: Reading): readonly Placement[] {
  checkUnique(professions);
  return professions.map((profession) => place(profession, reading)).sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** Each group starts at its best profession and takes the following ones while they tie with that one. */
function groupsOf(ranked: readonly Placement[], z: number): readonly (readonly Placement[])[] {
  const groups: Placement[][] = [];
  for (const placement of ranked) {
    if (placement.score < 0) break;
    const group = groups.at(-1);
    if (group?.[0] && tie(group[0], placement, z)) group.push(placement);
    else groups.push([placement]);
  }
  return groups;
}

/**
 * Whether the answers leave open which of two is better. Both scores come from the same answers:
 * most of their error is common and cancels, what is left is the distance of their sensitivities.
 */
function tie(better: Placement, worse: Placement, z: number): boolean {
  let variance = 0;
  for (const position of POSITIONS) variance += (better.sensitivity[position] - worse.sensitivity[position]) ** 2;
  // Professions with one and the same profile have no error between them, and tie all the same.
  return better.score - worse.score < Math.max(z * Math.sqrt(variance), ROUNDING);
}

function standingOf(placements: readonly Placement[]): ReadonlyMap<string, number> {
  const scored = placements.filter(({ score }) => score >= 0).reverse();
  const standing = new Map<string, number>();
  let below = 0;
  let last = 0;
  scored.forEach(({ id, score }, position) => {
    if (score > last) below = position;
    last = score;
    if (scored.length > 1) standing.set(id, below / (scored.length - 1));
  });
  return standing;
}
