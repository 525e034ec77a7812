/** Fit of interests: the correlation of two profiles of six scales, drawn towards neutral by what the answers leave open. */
import type { Tally } from './answers.js';
import type { Vector } from './dimensions.js';
import { clamp, deviations, lengthOf, product, sum } from './statistics.js';
import { SCALES, type Band, type InterestFit, type ScoringParameters } from './types.js';

/** What the answers say about interests, and how surely. */
export interface InterestSignal extends Uncertainty {
  /** False while a scale has no answer: then there is no liking either. */
  readonly complete: boolean;
  /** Liking of each scale, less the mean of the six. */
  readonly likings: Vector;
  /** Euclidean; 0 for a flat profile. */
  readonly length: number;
}

export interface Uncertainty {
  /** Standard error of a scale mean, in answer steps. */
  readonly error: number;
  /** The length of the likings lengthened by the error expected in it; 1 instead of 0. */
  readonly dampedLength: number;
}

/** Beyond it the hyperbolic scale of the band runs off to infinity. */
const LARGEST_CORRELATION = 0.995;
const SMALLEST_UNEXPLAINED_SHARE = 0.02;

export function interestSignal(tallies: readonly Tally[], { sigma0, norms }: ScoringParameters): InterestSignal {
  const counts = SCALES.map((_, position) => (tallies[position] as Tally).count);
  const complete = !counts.includes(0);
  const likings = deviations(SCALES.map((scale, position) => (complete ? Number(tallies[position]?.mean) - norms[scale] : 0)));
  const length = lengthOf(likings);
  return { complete, likings, length, ...uncertainty(length, counts, sigma0) };
}

/** Of likings of this length that rest on so many answers a scale. */
export function uncertainty(length: number, counts: Vector, sigma0: number): Uncertainty {
  const variance = (sigma0 ** 2 * sum(counts.map((count) => 1 / count))) / counts.length;
  // Six deviations from their own mean are free to vary in five ways.
  return { error: Math.sqrt(variance), dampedLength: Math.sqrt(length ** 2 + 5 * variance) || 1 };
}

/** @param points by scale, which sum to score − 50. */
export function interestFit(
  { likings, length, error, dampedLength }: InterestSignal,
  direction: Vector,
  points: Vector,
  { bandFactor, z }: ScoringParameters,
): InterestFit {
  const common = product(likings, direction);
  const rawCorrelation = clamp(common / (length || 1), -1, 1);
  const shrunkCorrelation = clamp(common / dampedLength, -1, 1);
  const [R, I, A, S, E, C] = points as SixNumbers;
  const spread = (z * bandFactor * error) / (length * Math.sqrt(Math.max(1 - rawCorrelation ** 2, SMALLEST_UNEXPLAINED_SHARE)));
  return {
    score: 50 * (1 + shrunkCorrelation),
    band: length === 0 ? { low: 0, high: 100 } : bandAround(shrunkCorrelation, spread),
    rawCorrelation,
    shrunkCorrelation,
    contributions: { R, I, A, S, E, C },
  };
}

type SixNumbers = Vector & readonly [number, number, number, number, number, number];

/** @param spread on the scale of the inverse hyperbolic tangent, where errors are alike everywhere. */
function bandAround(correlation: number, spread: number): Band {
  const centre = Math.atanh(clamp(correlation, -LARGEST_CORRELATION, LARGEST_CORRELATION));
  const end = (position: number): number => (spread === 0 ? correlation : Math.tanh(position));
  // A correlation beyond the largest one can lie outside a narrow band around that.
  return {
    low: 50 * (1 + Math.min(end(centre - spread), correlation)),
    high: 50 * (1 + Math.max(end(centre + spread), correlation)),
  };
}
