import { checkKeys, checkRange } from './check.js';
import {
  DIMENSIONS,
  directionOf,
  INTEREST_POSITIONS,
  newInterestVector,
  newVector,
  TRAIT_POSITIONS,
  type InterestVector,
  type Vector,
} from './dimensions.js';
import { SCALES, TRAITS, type ProfessionProfile } from './types.js';

/** What a profession is and asks, ready for the arithmetic. */
export interface Requirements {
  /** The six interest levels without their mean, at length 1; `null` when they are equal. */
  readonly direction: InterestVector | null;
  /** 0–1, of interests and traits; 0 for a trait that is not rated. */
  readonly levels: Vector;
  /** Of each trait in the weight of all; 0 for one that is not rated. */
  readonly shares: Vector;
}

/** @throws RangeError when a level or a weight is out of its range, or a scale or a trait is unknown. */
export function requirementsOf({ id, interests, traits }: ProfessionProfile): Requirements {
  const interestLevels = newInterestVector();
  const levels = newVector().fill(0);
  const shares = newVector().fill(0);
  for (const position of INTEREST_POSITIONS) {
    const scale = DIMENSIONS[position];
    const level = interests[scale];
    checkRange(id, scale, level, 1, 7);
    interestLevels[position] = levels[position] = (level - 1) / 6;
  }
  checkKeys(id, 'scale', interests, SCALES);

  let total = 0;
  for (const position of TRAIT_POSITIONS) {
    const trait = DIMENSIONS[position];
    const rating = traits[trait];
    if (rating === undefined) continue;
    const { level, weight = 1 } = rating;
    checkRange(id, trait, level, 0, 1);
    checkRange(id, trait, weight, 0, 1);
    levels[position] = level;
    shares[position] = weight;
    total += weight;
  }
  checkKeys(id, 'trait', traits, TRAITS);
  for (const position of TRAIT_POSITIONS) shares[position] = shares[position] / total || 0;
  return { direction: directionOf(interestLevels), levels, shares };
}
