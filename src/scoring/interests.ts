/** Fit of interests: the correlation of two profiles of six scales, drawn towards neutral by what the answers leave open. */
import type { Reading } from './answers.js';
import { checkNoOthers, checkRange } from './check.js';
import { centre, DIMENSIONS, INTEREST_POSITIONS, newVector, type Vector } from './dimensions.js';
import { clamp } from './statistics.js';
import { SCALES, type Band, type InterestFit, type ProfessionProfile } from './types.js';

/** Beyond it the hyperbolic scale of the band runs off to infinity. */
const LARGEST_CORRELATION = 0.995;
const SMALLEST_UNEXPLAINED_SHARE = 0.02;

/**
 * Fills in the interests' part of the vectors.
 *
 * @returns `null` when a scale has no answer or the six levels are equal.
 * @throws RangeError when a level is out of its range or a scale is unknown.
 */
export function interestFit(
  { id, interests }: ProfessionProfile,
  reading: Reading,
  levels: Vector,
  points: Vector,
  sensitivity: Vector,
): InterestFit | null {
  const { likings, contrast, error, damped, bandFactor, z } = reading;
  checkNoOthers(id, 'scale', interests, SCALES.length, SCALES);
  const direction = newVector();
  for (const position of INTEREST_POSITIONS) {
    const scale = DIMENSIONS[position];
    checkRange(id, scale, interests[scale], 1, 7);
    direction[position] = levels[position] = (interests[scale] - 1) / 6;
  }
  const length = centre(direction);
  let common = 0;
  for (const position of INTEREST_POSITIONS) {
    direction[position] /= length;
    common += likings[position] * direction[position];
  }
  for (const position of INTEREST_POSITIONS) {
    // Error along the likings only stretches them, which no correlation feels: it is taken out.
    const across = direction[position] - (common * likings[position]) / (contrast * contrast || 1);
    // || 0 because −0 would be shown as « −0 ».
    points[position] = (50 * likings[position] * direction[position]) / damped || 0;
    sensitivity[position] = (50 * error * across) / damped;
  }
  if (Number.isNaN(common)) return null;

  const rawCorrelation = clamp(common / contrast || 0, -1, 1);
  const shrunkCorrelation = clamp(common / damped || 0, -1, 1);
  const unexplained = Math.max(1 - rawCorrelation * rawCorrelation, SMALLEST_UNEXPLAINED_SHARE);
  const spread = contrast ? (z * bandFactor * error) / contrast / Math.sqrt(unexplained) : Infinity;
  return {
    score: 50 * (1 + shrunkCorrelation),
    band: bandAround(shrunkCorrelation, spread),
    rawCorrelation,
    shrunkCorrelation,
    contributions: { R: points[0], I: points[1], A: points[2], S: points[3], E: points[4], C: points[5] },
  };
}

/** @param spread on the scale of the inverse hyperbolic tangent, where errors are alike everywhere. */
function bandAround(correlation: number, spread: number): Band {
  const middle = Math.atanh(spread > 0 ? clamp(correlation, -LARGEST_CORRELATION, LARGEST_CORRELATION) : correlation);
  // A correlation beyond the largest one can lie outside a narrow band around that.
  return {
    low: 50 * (1 + Math.min(Math.tanh(middle - spread), correlation)),
    high: 50 * (1 + Math.max(Math.tanh(middle + spread), correlation)),
  };
}
