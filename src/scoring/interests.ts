/** Fit of interests: the correlation of two profiles of six scales, drawn towards neutral by what the answers leave open. */
import type { Vector } from './dimensions.js';
import { clamp } from './statistics.js';
import type { Band, InterestFit, ScoringParameters } from './types.js';

/** Beyond it the hyperbolic scale of the band runs off to infinity. */
const LARGEST_CORRELATION = 0.995;
const SMALLEST_UNEXPLAINED_SHARE = 0.02;

/**
 * @param points by scale, which sum to score − 50.
 * @param error standard error of a liking, as a share of the contrast.
 */
export function interestFit(
  rawCorrelation: number,
  shrunkCorrelation: number,
  points: Vector,
  error: number,
  { bandFactor, z }: ScoringParameters,
): InterestFit {
  const unexplained = Math.max(1 - rawCorrelation * rawCorrelation, SMALLEST_UNEXPLAINED_SHARE);
  return {
    score: 50 * (1 + shrunkCorrelation),
    band: bandAround(shrunkCorrelation, (z * bandFactor * error) / Math.sqrt(unexplained)),
    rawCorrelation,
    shrunkCorrelation,
    contributions: { R: points[0], I: points[1], A: points[2], S: points[3], E: points[4], C: points[5] },
  };
}

/** @param spread on the scale of the inverse hyperbolic tangent, where errors are alike everywhere. */
function bandAround(correlation: number, spread: number): Band {
  const centre = Math.atanh(spread > 0 ? clamp(correlation, -LARGEST_CORRELATION, LARGEST_CORRELATION) : correlation);
  // A correlation beyond the largest one can lie outside a narrow band around that.
  return {
    low: 50 * (1 + Math.min(Math.tanh(centre - spread), correlation)),
    high: 50 * (1 + Math.max(Math.tanh(centre + spread), correlation)),
  };
}
