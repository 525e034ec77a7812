/**
 * Which professions would still lead if one answered another day: the answers are drawn again 64
 * times within their own error, from one fixed table, so that every engine has the same result.
 */
import type { Reading } from './answers.js';
import type { Placement } from './assess.js';
import { direct, isTrait, NEUTRAL, newVector, POSITIONS, product, type Vector } from './dimensions.js';
import { clamp, ROUNDING, scoreAt } from './statistics.js';
import { missed } from './trait-fit.js';

const ROWS = 32;
/** Of 20,000 tried, the one whose rows are nearest to independent ones of a standard normal. */
const SEED = 12184;
const MOST_PLACES = 6;

/** 32 rows of sums of twelve uniform numbers less 6: exact, as all are whole in 65,536ths. */
export function normalTable(): readonly Vector[] {
  let state = SEED;
  return Array.from({ length: ROWS }, () => {
    const row = newVector();
    for (const position of POSITIONS) {
      row[position] = -6;
      for (let count = 0; count < 12; count += 1) {
        state = Math.imul(state, 1664525) + 1013904223;
        row[position] += (state >>> 16) / 65536;
      }
    }
    return row;
  });
}

/** The answers of another day, and who leads. */
interface Race {
  /** Likings at length 1, then answers to the traits, a skipped one about the middle. */
  readonly answers: Vector;
  /** Everybody who was among the first at the time, best first. */
  readonly leading: [score: number, placement: Placement][];
  /** What it takes to be among them; equals of the last one are. */
  low: number;
}

/**
 * Adds to `leading` of each the share of the redraws in which it is among the first; equals at the
 * last place all are. Yields between one and the next.
 *
 * @param placements with a score; fastest where the best come first.
 */
export function* race(placements: readonly Placement[], reading: Reading): Generator<undefined, void> {
  const { answers, likings, contrast, error, profileVariance, traitError, skippedTraitError, traitStretch } = reading;
  const places = clamp(Math.round(placements.length / 4), 1, MOST_PLACES);
  // Extreme answers are in part chance: another day they would be nearer to the middle.
  const kept = profileVariance / (profileVariance + error * error);
  const races = [1, -1].flatMap((sign) =>
    normalTable().map((row): Race => {
      for (const position of POSITIONS) {
        row[position] *= sign;
        row[position] = isTrait(position)
          ? answers[position] >= 0
            ? clamp(answers[position] + traitError * row[position], 0, 1)
            : 0.5 + skippedTraitError * row[position]
          : kept * contrast * likings[position] + Math.sqrt(kept) * error * row[position] || 0;
      }
      direct(row);
      return { answers: row, leading: [], low: NaN };
    }),
  );
  for (const placement of placements) {
    const { weight, weights } = placement;
    const neutral = missed(placement, NEUTRAL);
    const mostTraitPoints = (1 - weight) * scoreAt(2 * traitStretch * neutral);
    for (const race of races) {
      const interestPoints = 50 * weight * (1 + product(race.answers, weights));
      // Even the best that the traits can do may be too little.
      if (interestPoints + mostTraitPoints < race.low) continue;
      const score = interestPoints + (1 - weight) * scoreAt(2 * traitStretch * (neutral - missed(placement, race.answers)));
      if (score < race.low) continue;
      race.leading.push([score, placement]);
      race.leading.sort((a, b) => b[0] - a[0]);
      race.low = (race.leading[places - 1]?.[0] as number) - ROUNDING;
    }
    yield;
  }
  for (const race of races) {
    for (const [score, placement] of race.leading) if (score >= race.low) placement.leading += 1 / races.length;
  }
}
