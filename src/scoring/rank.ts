import { readAnswers, type Reading } from './answers.js';
import { place, type Placement } from './assess.js';
import { checkUnique } from './check.js';
import { flagsOf, isFlat } from './flags.js';
import { Races } from './redraws.js';
import type { Answers, ProfessionProfile, Questionnaire, Ranking, ScoringParameters } from './types.js';

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
  const steps = rankInSteps(answers, questionnaire, professions, parameters, timings);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

type Placed = Pick<Placement, 'id' | 'score' | 'assessment'>;

/** {@link rank}, which yields between one profession and the next, so that a page can let others have their turn. */
export function* rankInSteps(...[answers, questionnaire, professions, parameters, timings]: Parameters<typeof rank>): Generator<void, Ranking> {
  const reading = readAnswers(answers, questionnaire, parameters);
  checkUnique(professions);
  const races = new Races(reading);
  const placements: Placed[] = [];
  for (const profession of professions) {
    const placement = place(profession, reading);
    const { id, score, assessment } = placement;
    placements.push({ id, score, assessment });
    if (score >= 0) races.enter(placement);
    yield;
  }
  placements.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const scored = placements.filter(({ score }) => score >= 0);
  const leading = races.leading(scored.map(({ id }) => id));
  return {
    assessments: placements.map(({ assessment }) => assessment),
    groups: groupsOf(scored, leading, reading),
    leading,
    standing: standingOf(scored),
    interests: reading.interests,
    traits: reading.traits,
    elevation: reading.elevation,
    flags: flagsOf(answers, reading, timings),
  };
}

function groupsOf(scored: readonly Placed[], leading: Ranking['leading'], reading: Reading): readonly (readonly string[])[] {
  const often = (id: string): number => Number(leading[id]);
  // A stable sort: equal ones stay by score, then id.
  const ids = scored.map(({ id }) => id).sort((a, b) => often(b) - often(a));
  const first = ids.filter((id) => often(id) >= FIRST_GROUP).length;
  const second = ids.filter((id) => often(id) >= SECOND_GROUP).length;
  const firstEnd = isFlat(reading) ? ids.length : Math.max(first, ids.length < MANY ? 0 : FEWEST_OF_MANY);
  const groups = [ids.slice(0, firstEnd), ids.slice(firstEnd, second), ids.slice(Math.max(firstEnd, second))];
  return groups.filter((group) => group.length > 0);
}

function standingOf(scored: readonly Placed[]): Ranking['standing'] {
  if (scored.length < 2) return {};
  let below = 0;
  let last = 0;
  return Object.fromEntries(
    [...scored].reverse().map(({ id, score }, position) => {
      if (score > last) below = position;
      last = score;
      return [id, below / (scored.length - 1)];
    }),
  );
}
