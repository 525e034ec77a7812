/** What weighs most in a score, for and against. */
import { DIMENSIONS, type Vector } from './dimensions.js';
import { ROUNDING } from './statistics.js';
import { DEMANDS, SCALES, type Contribution, type Scale, type TraitId } from './types.js';

const SHOWN = 3;
/** Above every number of points. */
const ALWAYS_SHOWN = 1000;

/** All by dimension. */
interface Highlighted {
  readonly points: Vector;
  readonly answers: readonly (number | null)[];
  readonly levels: Vector;
}

export const strengths = (what: Highlighted): readonly Contribution[] => mostUrgent([...what.points], what);

/** A high demand that is rejected always comes first, whether or not it has points. */
export function watchPoints(what: Highlighted): readonly Contribution[] {
  return mostUrgent(
    what.points.map((value, position) => (isRejectedDemand(position, what) ? ALWAYS_SHOWN : 0) - value),
    what,
  );
}

function isRejectedDemand(position: number, { answers, levels }: Highlighted): boolean {
  const answer = answers[position] as number | null;
  return (
    position >= SCALES.length &&
    position < SCALES.length + DEMANDS.length &&
    answer !== null &&
    answer <= 0.25 &&
    (levels[position] as number) >= 0.75
  );
}

function mostUrgent(urgencies: number[], { points, answers, levels }: Highlighted): readonly Contribution[] {
  const chosen: Contribution[] = [];
  for (;;) {
    let most = chosen.length < SHOWN ? ROUNDING : ALWAYS_SHOWN / 2;
    let found = -1;
    for (let position = 0; position < urgencies.length; position += 1) {
      const urgency = urgencies[position] as number;
      if (urgency > most) {
        most = urgency;
        found = position;
      }
    }
    if (found < 0) return chosen;
    urgencies[found] = 0;
    chosen.push({
      kind: found < SCALES.length ? 'interest' : 'trait',
      key: DIMENSIONS[found] as Scale | TraitId,
      points: points[found] as number,
      answer: answers[found] as number | null,
      level: levels[found] as number,
    });
  }
}
