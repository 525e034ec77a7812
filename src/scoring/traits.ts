/** Fit of working conditions: what a profession's traits gain or lose against a neutral answer. */
import type { Vector } from './dimensions.js';
import { clamp, sum } from './statistics.js';
import { DEMANDS, SCALES, TRAITS, type TraitFit, type TraitId } from './types.js';

/**
 * −.5 to .5 against the neutral answer, so that a profession that asks little does not suit everybody.
 *
 * @param position in `TRAITS`.
 * @param level NaN when not rated.
 */
export function gain(position: number, answer: number | null, level: number): number {
  if (answer === null || Number.isNaN(level)) return 0;
  // Demands come first. To accept more than one asks earns nothing.
  return position < DEMANDS.length
    ? Math.max(0, level - 0.5) - Math.max(0, level - answer)
    : Math.abs(level - 0.5) - Math.abs(level - answer);
}

/** @param points by trait, which sum to score − 50. */
export function traitFit(points: Vector, levels: Vector, halfWidth: number): TraitFit {
  const contributions: Partial<Record<TraitId, number>> = {};
  TRAITS.forEach((trait, position) => {
    if (!Number.isNaN(levels[SCALES.length + position])) contributions[trait] = points[position] as number;
  });
  const score = clamp(50 + sum(points), 0, 100);
  return { score, band: { low: Math.max(score - halfWidth, 0), high: Math.min(score + halfWidth, 100) }, contributions };
}
