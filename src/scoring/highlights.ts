/** What weighs most in a score, for or against. */
import type { Reading } from './answers.js';
import { DIMENSIONS, isDemand, isTrait, newVector, POSITIONS, type Position, type Vector } from './dimensions.js';
import type { Requirements } from './requirements.js';
import { ROUNDING } from './statistics.js';
import type { Contribution } from './types.js';

const SHOWN = 3;
/** A high demand that is rejected comes first, whether or not it has points: more than any number of them. */
const FIRST = 200;

/** @param sign 1 for what adds most to the score, −1 for what takes most from it. */
export function highlights(sign: 1 | -1, points: Vector, { answers }: Reading, { levels }: Requirements): readonly Contribution[] {
  const amounts = newVector();
  for (const position of POSITIONS) {
    amounts[position] = sign * points[position];
    if (isDemand(position) && sign < 0 && answers[position] <= 0.25 && levels[position] >= 0.75) amounts[position] += 2 * FIRST;
  }
  const chosen: Contribution[] = [];
  for (;;) {
    let found: Position = 0;
    for (const position of POSITIONS) if (amounts[position] > amounts[found]) found = position;
    if (amounts[found] < (chosen.length < SHOWN ? ROUNDING : FIRST)) return chosen;
    amounts[found] = 0;
    chosen.push({
      kind: isTrait(found) ? 'trait' : 'interest',
      key: DIMENSIONS[found],
      points: points[found],
      answer: answers[found],
      level: levels[found],
    });
  }
}
