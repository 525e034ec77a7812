import { readAnswers } from './answers.js';
import { place } from './assess.js';
import { checkUnique } from './check.js';
import { flagsOf, isFlat } from './flags.js';
import { newRaces } from './redraws.js';
import type { Answers, Assessment, ProfessionProfile, Questionnaire, Ranking, ScoringParameters } from './types.js';

const FIRST_GROUP = 0.25;
const SECOND_GROUP = 0.05;
/** The first group of so many professions or more has at least three. */
const MANY = 12;
const FEWEST_OF_MANY = 3;

/**
 * All professions from the nearest to the farthest from the answers, in groups by how often they
 * would lead on another day. Pure, as `assess`; an assessment does not depend on the other professions.
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
  return completed(rankInSteps(answers, questionnaire, professions, parameters, timings));
}

/** What work in steps gives, done at once. */
export function completed<Result>(steps: Iterator<void, Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** {@link rank}, which yields between one profession and the next, so that a page can let others have their turn. */
export function* rankInSteps(...[answers, questionnaire, professions, parameters, timings]: Parameters<typeof rank>): Generator<void, Ranking> {
  const reading = readAnswers(answers, questionnaire, parameters);
  checkUnique(professions);
  const races = newRaces(reading);
  const assessments: Assessment[] = [];
  for (const profession of professions) {
    const placement = place(profession, reading);
    assessments.push(placement.assessment);
    if (placement.assessment.score !== null) races.enter(placement);
    yield;
  }
  assessments.sort((a, b) => scoreOf(b) - scoreOf(a) || (a.professionId < b.professionId ? -1 : 1));
  const scored = assessments.filter(({ score }) => score !== null);
  const ids = scored.map(({ professionId }) => professionId);
  const leading = races.leading(ids);
  return {
    assessments,
    groups: groupsOf(ids, leading, isFlat(reading)),
    leading,
    standing: standingOf(scored),
    interests: reading.interests,
    traits: reading.traits,
    elevation: reading.elevation,
    flags: flagsOf(answers, reading, timings),
  };
}

/** Below any score where there is none. */
const scoreOf = ({ score }: Assessment): number => score ?? -1;

/** @param ids by score: equal ones stay so. */
function groupsOf(ids: readonly string[], leading: Ranking['leading'], isOne: boolean): readonly (readonly string[])[] {
  const often = (id: string): number => Number(leading[id]);
  const sorted = [...ids].sort((a, b) => often(b) - often(a));
  const countOf = (share: number): number => sorted.filter((id) => often(id) >= share).length;
  const first = isOne ? ids.length : Math.max(countOf(FIRST_GROUP), ids.length < MANY ? 0 : FEWEST_OF_MANY);
  const second = Math.max(countOf(SECOND_GROUP), first);
  return [sorted.slice(0, first), sorted.slice(first, second), sorted.slice(second)].filter((group) => group.length > 0);
}

/** @param scored best first. */
function standingOf(scored: readonly Assessment[]): Ranking['standing'] {
  let below = 0;
  let last = 0;
  const entries = [...scored].reverse().map((assessment, position): [string, number] => {
    if (scoreOf(assessment) > last) below = position;
    last = scoreOf(assessment);
    return [assessment.professionId, below / (scored.length - 1)];
  });
  return Object.fromEntries(scored.length > 1 ? entries : []);
}
