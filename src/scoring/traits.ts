/** Fit of working conditions: what a profession's traits gain or lose against a neutral answer. */
import type { Reading } from './answers.js';
import { checkNoOthers, checkRange } from './check.js';
import { DIMENSIONS, isDemand, newVector, TRAIT_POSITIONS, type Position, type Vector } from './dimensions.js';
import { bandOf, clamp, ROUNDING } from './statistics.js';
import { TRAITS, type ProfessionProfile, type TraitFit, type TraitId } from './types.js';

/**
 * Fills in the traits' part of the vectors.
 *
 * @returns `null` when the traits with an answer carry less than half of the weight, or none has weight.
 * @throws RangeError when a level or a weight is out of its range, or a trait is unknown.
 */
export function traitFit({ id, traits }: ProfessionProfile, reading: Reading, levels: Vector, points: Vector, sensitivity: Vector): TraitFit | null {
  const { means, traitError, skippedTraitError, z } = reading;
  const weights = newVector();
  let rated = 0;
  let total = 0;
  for (const position of TRAIT_POSITIONS) {
    const trait = DIMENSIONS[position];
    const rating = traits[trait];
    if (rating === undefined) continue;
    const { level, weight = 1 } = rating;
    checkRange(id, trait, level, 0, 1);
    checkRange(id, trait, weight, 0, 1);
    levels[position] = level;
    weights[position] = weight;
    total += weight;
    rated += 1;
  }
  checkNoOthers(id, 'trait', traits, rated, TRAITS);
  const contributions: Partial<Record<TraitId, number>> = {};
  let answered = 0;
  let gained = 0;
  let variance = 0;
  for (const position of TRAIT_POSITIONS) {
    // || 0 for a trait that is not rated, and because −0 would be shown as « −0 ».
    const share = (100 * weights[position]) / total || 0;
    points[position] = share * gain(position, means[position], levels[position]) || 0;
    sensitivity[position] = share * (means[position] >= 0 ? traitError : skippedTraitError);
    if (means[position] >= 0) answered += share;
    gained += points[position];
    variance += sensitivity[position] * sensitivity[position];
    if (weights[position] >= 0) contributions[DIMENSIONS[position]] = points[position];
  }
  if (answered < 50 - ROUNDING) return null;
  const score = clamp(50 + gained, 0, 100);
  const halfWidth = z * Math.sqrt(variance);
  return { score, band: bandOf(score, halfWidth, halfWidth), contributions };
}

/** −.5 to .5 against the neutral answer, so that a profession that asks little does not suit everybody. */
const gain = (position: Position, answer: number, level: number): number => mismatch(position, level - 0.5) - mismatch(position, level - answer);

/** To accept more than a demand asks costs nothing; a preference can be missed on both sides. */
const mismatch = (position: Position, lack: number): number => Math.max(lack, isDemand(position) ? 0 : -lack);
