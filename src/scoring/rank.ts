import { readAnswers, type Reading } from './answers.js';
import { place, type Placement } from './assess.js';
import { checkUnique } from './check.js';
import { DIMENSIONS, INTEREST_POSITIONS, POSITIONS } from './dimensions.js';
import { flagsOf } from './flags.js';
import { ROUNDING } from './statistics.js';
import type { Answers, ProfessionProfile, Questionnaire, Ranking, Scale, ScoringParameters } from './types.js';

/** In its place: `score` is −1 for a profession without a score. */
interface Ranked extends Placement {
  readonly id: string;
  readonly score: number;
}

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
  const ranked = rankAll(professions, reading);
  return {
    assessments: ranked.map(({ assessment }) => assessment),
    groups: groupsOf(ranked, reading.parameters.z).map((group) => group.map(({ id }) => id)),
    standing: standingOf(ranked),
    ...likings(reading),
    flags: flagsOf(answers, questionnaire, reading, timings),
  };
}

/** Best score first, equal scores by id; without a score last, by id. */
function rankAll(professions: readonly ProfessionProfile[], reading: Reading): readonly Ranked[] {
  checkUnique(professions);
  return professions
    .map((profession) => {
      const { assessment, sensitivity } = place(profession, reading);
      return { id: profession.id, score: assessment.score ?? -1, assessment, sensitivity };
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** Each group starts at its best profession and takes the following ones while they tie with that one. */
function groupsOf(ranked: readonly Ranked[], z: number): readonly (readonly Ranked[])[] {
  const groups: Ranked[][] = [];
  let group: Ranked[] = [];
  for (const profession of ranked) {
    if (profession.score < 0) break;
    const [best] = group;
    if (best === undefined || !tie(best, profession, z)) groups.push((group = []));
    group.push(profession);
  }
  return groups;
}

/** Professions with one and the same profile have no error between them, and tie all the same. */
const tie = (better: Ranked, worse: Ranked, z: number): boolean =>
  better.score - worse.score < Math.max(z * differenceError(better, worse), ROUNDING);

/**
 * Standard error of the difference of two scores, in points. Both come from the same answers: most
 * of their error is common and cancels, what is left is the distance of their sensitivities.
 */
function differenceError(first: Ranked, second: Ranked): number {
  let square = 0;
  for (const position of POSITIONS) square += (first.sensitivity[position] - second.sensitivity[position]) ** 2;
  return Math.sqrt(square);
}

function standingOf(ranked: readonly Ranked[]): ReadonlyMap<string, number> {
  const scored = ranked.filter(({ score }) => score >= 0);
  const others = scored.length - 1;
  const below = new Map<number, number>();
  const standing = new Map<string, number>();
  // Of equal scores the last one counts.
  scored.forEach(({ score }, position) => below.set(score, others - position));
  if (others > 0) for (const { id, score } of scored) standing.set(id, Number(below.get(score)) / others);
  return standing;
}

function likings({ means }: Reading): Pick<Ranking, 'interests' | 'elevation'> {
  const interests = {} as Record<Scale, number | null>;
  let elevation = 1;
  for (const position of INTEREST_POSITIONS) {
    interests[DIMENSIONS[position]] = orNull(1 + 4 * means[position]);
    elevation += (4 * means[position]) / INTEREST_POSITIONS.length;
  }
  return { interests, elevation: orNull(elevation) };
}

const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);
