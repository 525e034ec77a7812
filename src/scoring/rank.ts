import { readAnswers } from './answers.js';
import { place, type Placement } from './assess.js';
import { checkUnique } from './check.js';
import { flagsOf } from './flags.js';
import { race } from './redraws.js';
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
export const rank = (...given: Parameters<typeof rankInSteps>): Ranking => [...rankInSteps(...given)].pop() as Ranking;

/** {@link rank}, which yields nothing between its steps, so that a page can let others have their turn, and then the ranking. */
export function* rankInSteps(
  answers: Answers,
  questionnaire: Questionnaire,
  professions: readonly ProfessionProfile[],
  parameters?: Partial<ScoringParameters>,
  timings?: Readonly<Record<string, number>>,
): Iterable<Ranking | undefined> {
  const reading = readAnswers(answers, questionnaire, parameters);
  checkUnique(professions);
  const placements: Placement[] = [];
  for (const profession of professions) {
    placements.push(place(profession, reading));
    yield;
  }
  placements.sort((a, b) => scoreOf(b) - scoreOf(a) || (idOf(a) < idOf(b) ? -1 : 1));
  const scored = placements.filter((placement) => scoreOf(placement) >= 0);
  yield* race(scored, reading);
  const flags = flagsOf(reading, timings);
  yield {
    assessments: placements.map(({ assessment }) => assessment),
    groups: groupsOf(scored, flags.includes('flat-profile')),
    leading: byId(scored, ({ leading }) => leading),
    standing: standingOf(scored),
    ...reading.person,
    flags,
  };
}

const idOf = ({ assessment }: Placement): string => assessment.professionId;
/** Below any score where there is none. */
const scoreOf = ({ assessment }: Placement): number => assessment.score ?? -1;

/** @param scored by score: equal ones stay so. */
function groupsOf(scored: readonly Placement[], isOne: boolean): readonly (readonly string[])[] {
  const groups: [string[], string[], string[]] = [[], [], []];
  [...scored]
    .sort((a, b) => b.leading - a.leading)
    .forEach((placement, index) => {
      const isFirst = isOne || placement.leading >= FIRST_GROUP || (index < FEWEST_OF_MANY && scored.length >= MANY);
      groups[isFirst ? 0 : placement.leading >= SECOND_GROUP ? 1 : 2].push(idOf(placement));
    });
  return groups.filter((group) => group.length);
}

/** @param scored best first. */
function standingOf(scored: readonly Placement[]): Ranking['standing'] {
  let below = 0;
  let last = 0;
  return byId(scored.length > 1 ? [...scored].reverse() : [], (placement, position) => {
    if (scoreOf(placement) > last) below = position;
    last = scoreOf(placement);
    return below / (scored.length - 1);
  });
}

/** By assignment without a prototype, where every id is a key: of what a ranking allocated, `Object.fromEntries` made nearly a third. */
function byId(placements: readonly Placement[], of: (placement: Placement, position: number) => number): Readonly<Record<string, number>> {
  const found = Object.setPrototypeOf({}, null) as Record<string, number>;
  placements.forEach((placement, position) => (found[idOf(placement)] = of(placement, position)));
  return Object.setPrototypeOf(found, Object.prototype) as typeof found;
}
