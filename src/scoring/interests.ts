/** Fit of interests: the correlation of two profiles of six scales, drawn towards neutral by what the answers leave open. */
import type { Reading } from './answers.js';
import { DIMENSIONS, INTEREST_POSITIONS, product, type Vector } from './dimensions.js';
import type { Requirements } from './requirements.js';
import { clamp, lengthOf, scored } from './statistics.js';
import type { InterestFit, Scale } from './types.js';

/** Beyond it the hyperbolic scale of the band runs off to infinity. */
const LARGEST_CORRELATION = 0.995;
const SMALLEST_UNEXPLAINED_SHARE = 0.02;

/**
 * Fills in the interests' points.
 *
 * @returns `null` when a scale has no answer or the six levels are equal.
 */
export function interestFit({ shares }: Requirements, reading: Reading, points: Vector): InterestFit | null {
  const { likings, contrast, error, bandFactor, z } = reading;
  if (!(product(shares, shares) > 0 && contrast >= 0)) return null;
  const damped = lengthOf(contrast, Math.sqrt(5) * error);
  // Nothing is left of flat answers without an error.
  const kept = contrast / damped || 0;
  const contributions: Partial<Record<Scale, number>> = {};
  for (const position of INTEREST_POSITIONS) {
    points[position] += 50 * kept * likings[position] * shares[position];
    contributions[DIMENSIONS[position]] = points[position];
  }
  const rawCorrelation = clamp(product(likings, shares), -1, 1);
  const shrunkCorrelation = kept * rawCorrelation;
  const unexplained = Math.max(1 - shrunkCorrelation * shrunkCorrelation, SMALLEST_UNEXPLAINED_SHARE);
  return {
    // A correlation beyond the largest one can lie outside a narrow band around that.
    ...scored(
      50 * (1 + shrunkCorrelation),
      Math.atanh(clamp(shrunkCorrelation, -LARGEST_CORRELATION, LARGEST_CORRELATION)),
      (z * bandFactor * error) / damped / Math.sqrt(unexplained) || 0,
    ),
    rawCorrelation,
    shrunkCorrelation,
    contributions: contributions as InterestFit['contributions'],
  };
}
