import { checkKnown, checkRange } from './check.js';
import type { Vector } from './dimensions.js';
import { deviations, lengthOf, sum } from './statistics.js';
import { SCALES, TRAITS, type ProfessionProfile } from './types.js';

/** A profile as vectors. */
export interface Subject {
  readonly id: string;
  /** By dimension, 0–1; NaN for a trait that is not rated. */
  readonly levels: Vector;
  /** Interests without their mean and their contrast: length 1, or 0 when the six are equal. */
  readonly direction: Vector;
  /** What each trait counts for: together 1, or 0 when none has weight. */
  readonly shares: Vector;
}

/** @throws RangeError when a level or a weight is out of its range, or a scale or trait is unknown. */
export function readProfession({ id, interests, traits }: ProfessionProfile): Subject {
  for (const scale of Object.keys(interests)) checkKnown(id, 'scale', scale, SCALES);
  for (const trait of Object.keys(traits)) checkKnown(id, 'trait', trait, TRAITS);
  const levels: number[] = [];
  for (const scale of SCALES) {
    checkRange(id, scale, interests[scale], 1, 7);
    levels.push((interests[scale] - 1) / 6);
  }
  const contrasts = deviations(levels);
  const length = lengthOf(contrasts) || 1;
  const weights: number[] = [];
  for (const trait of TRAITS) {
    const rating = traits[trait];
    if (rating) {
      const { level, weight = 1 } = rating;
      checkRange(id, trait, level, 0, 1);
      checkRange(id, trait, weight, 0, 1);
      levels.push(level);
      weights.push(weight);
    } else {
      levels.push(NaN);
      weights.push(0);
    }
  }
  const total = sum(weights) || 1;
  return {
    id,
    levels,
    direction: contrasts.map((contrast) => contrast / length),
    shares: weights.map((weight) => weight / total),
  };
}
