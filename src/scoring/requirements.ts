import { check, inRange } from './check.js';
import { DIMENSIONS, direct, INTEREST_POSITIONS, newVector, TRAIT_POSITIONS, type Vector } from './dimensions.js';
import { SCALES, TRAITS, type ProfessionProfile } from './types.js';

/** What a profession is and asks, ready for the arithmetic. */
export interface Requirements {
  /** 0–1, of interests and traits; 0 for a trait that is not rated. */
  readonly levels: Vector;
  /**
   * What counts of each: the interest levels without their mean, at length 1, all 0 where they are
   * equal; and each trait's share in the weight of all, 0 for one that is not rated.
   */
  readonly weights: Vector;
}

/** @throws RangeError when a level or a weight is out of its range, or a scale or a trait is unknown. */
export function requirementsOf({ id, interests, traits }: ProfessionProfile): Requirements {
  const levels = newVector();
  const weights = newVector();
  for (const key of Object.keys(interests)) check(SCALES.includes(key as never), id, 'scale', key);
  for (const key of Object.keys(traits)) check(TRAITS.includes(key as never), id, 'trait', key);
  for (const position of INTEREST_POSITIONS) {
    const scale = DIMENSIONS[position];
    weights[position] = levels[position] = (inRange(id, scale, interests[scale], 1, 7) - 1) / 6;
  }
  direct(weights);
  let total = 0;
  for (const position of TRAIT_POSITIONS) {
    const trait = DIMENSIONS[position];
    const { level, weight = 1 } = traits[trait] ?? { level: 0, weight: 0 };
    levels[position] = inRange(id, trait, level, 0, 1);
    weights[position] = inRange(id, trait, weight, 0, 1);
    total += weight;
  }
  for (const position of TRAIT_POSITIONS) weights[position] /= total || 1;
  return { levels, weights };
}
