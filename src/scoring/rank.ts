import { assessProfession, readAnswers, type Reading } from './assess.js';
import { checkProfessions } from './check.js';
import { flagsOf } from './flags.js';
import { byScale, sumOfScales } from './interests.js';
import { completeParameters } from './parameters.js';
import { differenceError, sensitivity, type Sensitivity } from './sensitivity.js';
import { ROUNDING } from './statistics.js';
import {
  SCALES,
  type Answers,
  type Assessment,
  type ProfessionProfile,
  type Questionnaire,
  type Ranking,
  type ScoringParameters,
} from './types.js';

/** A profession beside its assessment. */
export interface Ranked {
  readonly profession: ProfessionProfile;
  readonly assessment: Assessment;
}

/** One that has a score. */
type Scored = Ranked & { readonly assessment: { readonly score: number } };

/**
 * All professions from the nearest to the farthest from the answers, in groups that the answers
 * cannot tell apart. Pure, as `assess`; an assessment does not depend on the other professions.
 *
 * @param parameters replaces any of `DEFAULT_PARAMETERS`.
 * @param timings milliseconds by item id that an answer took, for the flag `fast-answers`: raised
 *   when more than half of the timed answers took less than 1.2 s. Skipped items do not count.
 * @throws RangeError as `assess`; also for two professions with one id and for a timing that is not
 *   a number from 0.
 */
export function rank(
  answers: Answers,
  questionnaire: Questionnaire,
  professions: readonly ProfessionProfile[],
  parameters: Partial<ScoringParameters> = {},
  timings: Readonly<Record<string, number>> = {},
): Ranking {
  const complete = completeParameters(parameters);
  const reading = readAnswers(answers, questionnaire, complete);
  const ranked = rankProfessions(reading, professions, complete);
  const scored = ranked.filter(isScored);
  const means = byScale((scale) => reading.interests.tallies[scale].mean);
  return {
    assessments: ranked.map(({ assessment }) => assessment),
    groups: groupsOf(scored, reading, complete).map((group) => group.map(({ profession }) => profession.id)),
    standing: standingOf(scored),
    interests: means,
    elevation: reading.interests.signal && sumOfScales((scale) => Number(means[scale])) / SCALES.length,
    flags: flagsOf(answers, questionnaire, reading.interests.signal, timings),
  };
}

/** Best score first, equal scores by id; without a score last, by id. */
export function rankProfessions(
  reading: Reading,
  professions: readonly ProfessionProfile[],
  parameters: ScoringParameters,
): readonly Ranked[] {
  checkProfessions(professions);
  return professions
    .map((profession) => ({ profession, assessment: assessProfession(reading, profession, parameters) }))
    .sort((a, b) => scoreOrLast(b) - scoreOrLast(a) || (a.profession.id < b.profession.id ? -1 : 1));
}

/** Each group starts at its best profession and takes the following ones while they tie with that one. */
export function groupsOf(
  ranked: readonly Ranked[],
  reading: Reading,
  parameters: ScoringParameters,
): readonly (readonly Scored[])[] {
  const groups: Scored[][] = [];
  let group: Scored[] = [];
  let best: { readonly score: number; readonly sensitivity: Sensitivity } | undefined;
  for (const member of ranked.filter(isScored)) {
    const own = sensitivity(reading, member.profession, member.assessment, parameters);
    const { score } = member.assessment;
    // Professions with one and the same profile have no error between them, and tie all the same.
    if (best && best.score - score < Math.max(parameters.z * differenceError(best.sensitivity, own), ROUNDING)) {
      group.push(member);
    } else {
      group = [member];
      groups.push(group);
      best = { score, sensitivity: own };
    }
  }
  return groups;
}

const isScored = (ranked: Ranked): ranked is Scored => ranked.assessment.score !== null;

const scoreOrLast = ({ assessment }: Ranked): number => assessment.score ?? -1;

function standingOf(scored: readonly Scored[]): ReadonlyMap<string, number> {
  const others = scored.length - 1;
  const standing = new Map<string, number>();
  if (others < 1) return standing;
  let outranked = 0;
  let scoreBelow = 0;
  [...scored].reverse().forEach(({ profession, assessment }, position) => {
    if (assessment.score > scoreBelow) outranked = position;
    scoreBelow = assessment.score;
    standing.set(profession.id, outranked / others);
  });
  return standing;
}
