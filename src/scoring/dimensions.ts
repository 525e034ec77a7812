import { ROUNDING } from './statistics.js';
import { DEMANDS, SCALES, TRAITS } from './types.js';

/** What answers and professions have in common: the interest scales, then the traits, demands first. */
export const DIMENSIONS = [...SCALES, ...TRAITS] as const;

/** Their positions in `DIMENSIONS`. */
export type InterestPosition = 0 | 1 | 2 | 3 | 4 | 5;
export type TraitPosition = 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16;
export type Position = InterestPosition | TraitPosition;
export const POSITIONS = DIMENSIONS.map((_, position) => position as Position);
export const INTEREST_POSITIONS = POSITIONS.slice(0, SCALES.length) as InterestPosition[];
export const TRAIT_POSITIONS = POSITIONS.slice(SCALES.length) as TraitPosition[];

/** One number for each dimension; NaN where there is none. */
export type Vector = Record<Position, number>;

/** A plain array: ranking thousands of professions spends its time in them. */
export const newVector = (): Vector => NO_NUMBERS.slice() as unknown as Vector;

const NO_NUMBERS = POSITIONS.map(() => NaN);

export const isTrait = (position: Position): boolean => position >= SCALES.length;
export const isDemand = (position: Position): boolean => isTrait(position) && position < SCALES.length + DEMANDS.length;

/**
 * Takes the mean of the six interests out of each of them.
 *
 * @returns the Euclidean length of what is left: exactly 0 when the six are equal.
 */
export function centre(vector: Vector): number {
  let mean = 0;
  let square = 0;
  for (const position of INTEREST_POSITIONS) mean += vector[position] / SCALES.length;
  for (const position of INTEREST_POSITIONS) {
    vector[position] -= mean;
    if (Math.abs(vector[position]) < ROUNDING) vector[position] = 0;
    square += vector[position] * vector[position];
  }
  return Math.sqrt(square);
}
