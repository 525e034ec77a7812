/** Fit of interests: the correlation of two profiles of six scales, drawn towards neutral by what the answers leave open. */
import type { Reading } from './answers.js';
import { DIMENSIONS, INTEREST_POSITIONS, newByScale, product, type Vector } from './dimensions.js';
import type { Requirements } from './requirements.js';
import { clamp } from './statistics.js';
import type { Band, InterestFit } from './types.js';

/** Beyond it the hyperbolic scale of the band runs off to infinity. */
const LARGEST_CORRELATION = 0.995;
const SMALLEST_UNEXPLAINED_SHARE = 0.02;

/**
 * Fills in the interests' points.
 *
 * @returns `null` when a scale has no answer or the six levels are equal.
 */
export function interestFit({ direction }: Requirements, { profile, bandFactor, z }: Reading, points: Vector): InterestFit | null {
  if (!direction || !profile) return null;
  const { likings, contrast, error, damped } = profile;
  const contributions = newByScale(0);
  for (const position of INTEREST_POSITIONS) {
    // || 0 because −0 would be shown as « −0 ».
    points[position] = (50 * likings[position] * direction[position]) / damped || 0;
    contributions[DIMENSIONS[position]] = points[position];
  }
  const common = product(likings, direction);
  const rawCorrelation = clamp(common / contrast || 0, -1, 1);
  const shrunkCorrelation = clamp(common / damped || 0, -1, 1);
  const unexplained = Math.max(1 - shrunkCorrelation * shrunkCorrelation, SMALLEST_UNEXPLAINED_SHARE);
  // Flat answers leave the same open, however small their error is.
  const openness = damped > 0 ? error / damped : Math.sqrt(1 / 5);
  return {
    score: 50 * (1 + shrunkCorrelation),
    band: bandAround(shrunkCorrelation, (z * bandFactor * openness) / Math.sqrt(unexplained)),
    rawCorrelation,
    shrunkCorrelation,
    contributions,
  };
}

/** @param spread on the scale of the inverse hyperbolic tangent, where errors are alike everywhere. */
function bandAround(correlation: number, spread: number): Band {
  const middle = Math.atanh(clamp(correlation, -LARGEST_CORRELATION, LARGEST_CORRELATION));
  // A correlation beyond the largest one can lie outside a narrow band around that.
  return {
    low: 50 * (1 + Math.min(Math.tanh(middle - spread), correlation)),
    high: 50 * (1 + Math.max(Math.tanh(middle + spread), correlation)),
  };
}
