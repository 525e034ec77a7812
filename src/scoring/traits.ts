/** Fit of working conditions: what a profession's traits gain or lose against a neutral answer. */
import type { Reading } from './answers.js';
import { DEMAND_POSITIONS, DIMENSIONS, isDemand, newVector, PREFERENCE_POSITIONS, TRAIT_POSITIONS, type Vector } from './dimensions.js';
import type { Requirements } from './requirements.js';
import { normalShareBelow, ROUNDING } from './statistics.js';
import type { ProfessionProfile, TraitFit, TraitId } from './types.js';

const NEUTRAL = newVector().fill(0.5);

/**
 * Fills in the traits' points.
 *
 * @returns `null` when the traits with an answer carry less than half of the weight, or none has weight.
 */
export function traitFit({ traits }: ProfessionProfile, { levels, shares }: Requirements, reading: Reading, points: Vector): TraitFit | null {
  const { means, traitStretch, traitError, skippedTraitError, z } = reading;
  let answered = 0;
  let gained = 0;
  let variance = 0;
  for (const position of TRAIT_POSITIONS) {
    const answer = means[position];
    const level = levels[position];
    const share = shares[position];
    points[position] = 0;
    let error = skippedTraitError * skippedTraitError;
    if (answer >= 0) {
      answered += share;
      // The gain over a neutral answer, −.5 to .5, so that a profession that asks little does not suit everybody.
      if (isDemand(position)) {
        points[position] = share * (demandMismatch(level, 0.5) - demandMismatch(level, answer));
        // Far beyond what a demand asks for, an error of the answer costs nothing.
        error = traitError * traitError * normalShareBelow((level - answer) / traitError || 0);
      } else {
        points[position] = share * (preferenceMismatch(level, 0.5, 0.5) - preferenceMismatch(level, answer, answer));
        error = traitError * traitError;
      }
    }
    gained += points[position];
    variance += share * share * error;
  }
  if (answered < 0.5 - ROUNDING) return null;

  // What all gains share of the bend; where they cancel out, the slope that it has there.
  const pointsOfGain = gained === 0 ? 100 * traitStretch : (50 * Math.tanh(2 * traitStretch * gained)) / gained;
  const contributions: Partial<Record<TraitId, number>> = {};
  for (const position of TRAIT_POSITIONS) {
    // || 0 because −0 would be shown as « −0 ».
    points[position] = points[position] * pointsOfGain || 0;
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

/** What neutral answers miss of a profession. */
export const neutralMismatch = (requirements: Requirements): number => meanMismatch(requirements, NEUTRAL, NEUTRAL);

/** What the best answers between two miss of a profession, by the shares of its traits: 0–1. */
export function meanMismatch({ levels, shares }: Requirements, lowest: Vector, highest: Vector): number {
  let missed = 0;
  for (const position of DEMAND_POSITIONS) missed += shares[position] * demandMismatch(levels[position], highest[position]);
  for (const position of PREFERENCE_POSITIONS) missed += shares[position] * preferenceMismatch(levels[position], lowest[position], highest[position]);
  return missed;
}

/** To accept more than a demand asks costs nothing. */
const demandMismatch = (level: number, answer: number): number => (level > answer ? level - answer : 0);

/** A preference can be missed on both sides. */
const preferenceMismatch = (level: number, lowest: number, highest: number): number => Math.max(level - highest, lowest - level, 0);
