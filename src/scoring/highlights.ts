/** What weighs most in a score, for and against. */
import { DIMENSIONS, isDemand, isTrait, newVector, POSITIONS, type Position, type Vector } from './dimensions.js';
import { ROUNDING } from './statistics.js';
import type { Assessment, Contribution } from './types.js';

const SHOWN = 3;
/** More than any number of points. */
const FIRST = 1000;

/** @param points are used up. */
export function highlights(points: Vector, answers: Vector, levels: Vector): Pick<Assessment, 'strengths' | 'watchPoints'> {
  const losses = newVector();
  let rejected = 0;
  for (const position of POSITIONS) {
    losses[position] = -points[position];
    // A high demand that is rejected comes first, whether or not it has points.
    if (isDemand(position) && answers[position] <= 0.25 && levels[position] >= 0.75) {
      losses[position] += FIRST;
      rejected += 1;
    }
  }
  return { strengths: largest(points, SHOWN), watchPoints: largest(losses, Math.max(rejected, SHOWN)) };

  function largest(amounts: Vector, count: number): readonly Contribution[] {
    const chosen: Contribution[] = [];
    while (chosen.length < count) {
      let found: Position = 0;
      for (const position of POSITIONS) if (amounts[position] > amounts[found]) found = position;
      if (amounts[found] < ROUNDING) break;
      chosen.push({
        kind: isTrait(found) ? 'trait' : 'interest',
        key: DIMENSIONS[found],
        points: points[found],
        answer: answers[found],
        level: levels[found],
      });
      amounts[found] = 0;
    }
    return chosen;
  }
}
