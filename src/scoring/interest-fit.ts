/** Fit of interests: the correlation of two profiles of six scales, drawn towards neutral by what the answers leave open. */
import type { Reading } from './answers.js';
import { DIMENSIONS, INTEREST_POSITIONS, product, type Vector } from './dimensions.js';
import type { Requirements } from './requirements.js';
import { bandAround, clamp, lengthOf } from './statistics.js';
import type { InterestFit, Scale } from './types.js';

/** Beyond it the hyperbolic scale of the band runs off to infinity. */
const LARGEST_CORRELATION = 0.995;
const SMALLEST_UNEXPLAINED_SHARE = 0.02;

/**
 * Fills in the interests' points.
 *
 * @returns `null` when a scale has no answer or the six levels are equal.
 */
export function interestFit({ weights }: Requirements, reading: Reading, points: Vector): InterestFit | null {
  const { likings, contrast, error, bandFactor, z } = reading;
  if (!(product(weights, weights) > 0 && contrast >= 0)) return null;
  const damped = lengthOf(contrast, Math.sqrt(5) * error);
  // Nothing is left of flat answers without an error.
  const kept = contrast / damped || 0;
  const contributions: Partial<Record<Scale, number>> = {};
  for (const position of INTEREST_POSITIONS) {
    // || 0 because −0 would be shown as « −0 ».
    points[position] = 50 * kept * likings[position] * weights[position] || 0;
    contributions[DIMENSIONS[position]] = points[position];
  }
  const rawCorrelation = clamp(product(likings, weights), -1, 1);
  const shrunkCorrelation = kept * rawCorrelation;
  const unexplained = clamp(1 - shrunkCorrelation * shrunkCorrelation, SMALLEST_UNEXPLAINED_SHARE, 1);
  const score = 50 * (1 + shrunkCorrelation);
  return {
    score,
    band: bandAround(
      score,
      Math.atanh(clamp(shrunkCorrelation, -LARGEST_CORRELATION, LARGEST_CORRELATION)),
      (z * bandFactor * error) / damped / Math.sqrt(unexplained) || 0,
    ),
    rawCorrelation,
    shrunkCorrelation,
    contributions: contributions as InterestFit['contributions'],
  };
}
