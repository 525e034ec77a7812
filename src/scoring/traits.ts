/** Fit of working conditions: what a profession's traits gain or lose against a neutral answer. */
import { DIMENSIONS, isDemand, TRAIT_POSITIONS, type Position, type Vector } from './dimensions.js';
import { bandOf, clamp } from './statistics.js';
import type { TraitFit, TraitId } from './types.js';

/** −.5 to .5 against the neutral answer, so that a profession that asks little does not suit everybody. */
export function gain(position: Position, answer: number, level: number): number {
  return isDemand(position)
    ? Math.max(0, level - 0.5) - Math.max(0, level - answer) // to accept more than it asks earns nothing
    : Math.abs(level - 0.5) - Math.abs(level - answer);
}

/** @param points by trait, which sum to `gained`. */
export function traitFit(gained: number, halfWidth: number, points: Vector, levels: Vector): TraitFit {
  const contributions: Partial<Record<TraitId, number>> = {};
  for (const position of TRAIT_POSITIONS) {
    if (!Number.isNaN(levels[position])) contributions[DIMENSIONS[position]] = points[position];
  }
  const score = clamp(50 + gained, 0, 100);
  return { score, band: bandOf(score, halfWidth, halfWidth), contributions };
}
