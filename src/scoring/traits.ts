/** Fit of working conditions: what a profession's traits gain or lose against a neutral answer. */
import type { Reading } from './answers.js';
import { DIMENSIONS, isDemand, TRAIT_POSITIONS, type TraitPosition, type Vector } from './dimensions.js';
import type { Requirements } from './requirements.js';
import { normalShareBelow, ROUNDING } from './statistics.js';
import type { ProfessionProfile, TraitFit, TraitId } from './types.js';

/**
 * Fills in the traits' points.
 *
 * @returns `null` when the traits with an answer carry less than half of the weight, or none has weight.
 */
export function traitFit({ traits }: ProfessionProfile, { levels, shares }: Requirements, reading: Reading, points: Vector): TraitFit | null {
  const { means, traitStretch, traitError, skippedTraitError, z } = reading;
  let [answered, variance] = [0, 0];
  for (const position of TRAIT_POSITIONS) {
    const isAnswered = means[position] >= 0;
    const error = shares[position] * (isAnswered ? traitError : skippedTraitError);
    // Far beyond what a demand asks for, an error of the answer costs nothing.
    const felt = isAnswered && isDemand(position) ? normalShareBelow((levels[position] - means[position]) / traitError || 0) : 1;
    variance += error * error * felt;
    if (isAnswered) answered += shares[position];
  }
  if (answered < 0.5 - ROUNDING) return null;

  const gained = meanGain(levels, shares, means, means);
  // What all gains share of the bend; where they cancel out, the slope that it has there.
  const pointsOfGain = gained === 0 ? 100 * traitStretch : (50 * Math.tanh(2 * traitStretch * gained)) / gained;
  const contributions: Partial<Record<TraitId, number>> = {};
  for (const position of TRAIT_POSITIONS) {
    // || 0 for a skipped trait, and because −0 would be shown as « −0 ».
    points[position] = pointsOfGain * shares[position] * gain(position, levels[position], means[position], means[position]) || 0;
    const trait = DIMENSIONS[position];
    if (traits[trait]) contributions[trait] = points[position];
  }
  const halfWidth = z * Math.sqrt(variance);
  return {
    score: traitScore(gained, traitStretch),
    band: { low: traitScore(gained - halfWidth, traitStretch), high: traitScore(gained + halfWidth, traitStretch) },
    contributions,
  };
}

/** 0–100 of a mean gain: stretched, and bent so that it never passes the ends. */
export const traitScore = (gained: number, stretch: number): number => 50 * (1 + Math.tanh(2 * stretch * gained));

/** Gain of all traits by their shares, for the best answers between two; NaN is a skipped one. */
export function meanGain(levels: Vector, shares: Vector, lowest: Vector, highest: Vector): number {
  let gained = 0;
  for (const position of TRAIT_POSITIONS) gained += shares[position] * gain(position, levels[position], lowest[position], highest[position]) || 0;
  return gained;
}

/** −.5 to .5 against the neutral answer, so that a profession that asks little does not suit everybody. */
const gain = (position: TraitPosition, level: number, lowest: number, highest: number): number =>
  mismatch(position, level, 0.5, 0.5) - mismatch(position, level, lowest, highest);

/** To accept more than a demand asks costs nothing; a preference can be missed on both sides. */
const mismatch = (position: TraitPosition, level: number, lowest: number, highest: number): number =>
  Math.max(level - highest, isDemand(position) ? 0 : lowest - level, 0);
