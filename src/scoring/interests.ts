/** Fit of interests: the correlation of two profiles of six scales, drawn towards neutral by what the answers leave open. */
import { tally, type Tally } from './answers.js';
import { clamp, ROUNDING } from './statistics.js';
import { SCALES, type Answers, type Band, type InterestFit, type InterestItem, type Scale, type ScoringParameters } from './types.js';

/** Six values as differences from their mean. */
interface Deviations {
  readonly values: Record<Scale, number>;
  /** Euclidean; exactly 0 when the six are equal. */
  readonly length: number;
}

/** What the answers say about interests, and how surely. */
export interface InterestSignal extends Deviations {
  /** Standard error of a scale mean, in answer steps. */
  readonly error: number;
  /** The length lengthened by the error expected in it; 0 only when both are. */
  readonly dampedLength: number;
}

export interface InterestReading {
  readonly tallies: Readonly<Record<Scale, Tally>>;
  /** `null` while a scale has no answer. */
  readonly signal: InterestSignal | null;
}

const NEUTRAL = 50;
/** Six deviations from their own mean are free to vary in five ways. */
const FREE_DEVIATIONS = SCALES.length - 1;
/** Beyond it the hyperbolic scale of the band runs off to infinity. */
const LARGEST_CORRELATION = 0.995;
const SMALLEST_UNEXPLAINED_SHARE = 0.02;

/** One value for each scale. */
export const byScale = <Value>(value: (scale: Scale) => Value): Record<Scale, Value> => ({
  R: value('R'),
  I: value('I'),
  A: value('A'),
  S: value('S'),
  E: value('E'),
  C: value('C'),
});

export const sumOfScales = (value: (scale: Scale) => number): number => SCALES.reduce((sum, scale) => sum + value(scale), 0);

export function readInterests(answers: Answers, items: readonly InterestItem[], parameters: ScoringParameters): InterestReading {
  const tallies = byScale((scale) => tally(answers, items.filter((item) => item.scale === scale)));
  if (SCALES.some((scale) => tallies[scale].mean === null)) return { tallies, signal: null };
  const likings = deviations(byScale((scale) => Number(tallies[scale].mean) - parameters.norms[scale]));
  return { tallies, signal: interestSignal(likings, (scale) => tallies[scale].count, parameters) };
}

/** The signal that these likings are, when they rest on so many answers a scale. */
export function interestSignal(
  { values, length }: Deviations,
  count: (scale: Scale) => number,
  { sigma0 }: ScoringParameters,
): InterestSignal {
  const variance = (sigma0 ** 2 * sumOfScales((scale) => 1 / count(scale))) / SCALES.length;
  return { values, length, error: Math.sqrt(variance), dampedLength: Math.sqrt(length ** 2 + FREE_DEVIATIONS * variance) };
}

/** A profession's interests without their level and their contrast: length 1; `null` when the six are equal. */
export function direction(interests: Readonly<Record<Scale, number>>): Record<Scale, number> | null {
  const { values, length } = deviations(interests);
  return length === 0 ? null : byScale((scale) => values[scale] / length);
}

export function interestFit(
  signal: InterestSignal | null,
  towards: Readonly<Record<Scale, number>> | null,
  parameters: ScoringParameters,
): InterestFit | null {
  if (signal === null || towards === null) return null;
  const { values, length, dampedLength } = signal;
  const product = sumOfScales((scale) => values[scale] * towards[scale]);
  // Without any contrast the product is 0, and so are both correlations.
  const rawCorrelation = clamp(product / (length || 1), -1, 1);
  const shrunkCorrelation = clamp(product / (dampedLength || 1), -1, 1);
  const score = NEUTRAL * (1 + shrunkCorrelation);
  return {
    score,
    band: interestBand(signal, rawCorrelation, shrunkCorrelation, parameters),
    rawCorrelation,
    shrunkCorrelation,
    // + 0 because −0 would be shown as « −0 ».
    contributions: byScale((scale) => (NEUTRAL * values[scale] * towards[scale]) / (dampedLength || 1) + 0),
  };
}

function interestBand(
  { length, error }: InterestSignal,
  rawCorrelation: number,
  shrunkCorrelation: number,
  { bandFactor, z }: ScoringParameters,
): Band {
  if (length === 0) return { low: 0, high: 100 };
  const score = NEUTRAL * (1 + shrunkCorrelation);
  const spread = (z * bandFactor * error) / (length * Math.sqrt(Math.max(1 - rawCorrelation ** 2, SMALLEST_UNEXPLAINED_SHARE)));
  if (spread === 0) return { low: score, high: score };
  const centre = Math.atanh(clamp(shrunkCorrelation, -LARGEST_CORRELATION, LARGEST_CORRELATION));
  // A score beyond the largest correlation can lie outside a narrow band around it.
  return {
    low: Math.min(NEUTRAL * (1 + Math.tanh(centre - spread)), score),
    high: Math.max(NEUTRAL * (1 + Math.tanh(centre + spread)), score),
  };
}

function deviations(levels: Readonly<Record<Scale, number>>): Deviations {
  const mean = sumOfScales((scale) => levels[scale]) / SCALES.length;
  const values = byScale((scale) => levels[scale] - mean);
  const length = Math.sqrt(sumOfScales((scale) => values[scale] ** 2));
  return length < ROUNDING ? { values: byScale(() => 0), length: 0 } : { values, length };
}
