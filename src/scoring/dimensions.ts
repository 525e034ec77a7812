import { ROUNDING } from './statistics.js';
import { DEMANDS, SCALES, TRAITS, type Scale, type TraitId } from './types.js';

/** What answers and professions have in common: the interest scales, then the traits, demands first. */
export const DIMENSIONS = [...SCALES, ...TRAITS] as const;

type Names = typeof DIMENSIONS;
/** Where the names of one kind stand in `DIMENSIONS`, as the compiler counts them. */
type PositionOf<Name> = {
  [Key in keyof Names & `${number}`]: Names[Key] extends Name ? (Key extends `${infer Position extends number}` ? Position : never) : never;
}[keyof Names & `${number}`];

export type InterestPosition = PositionOf<Scale>;
export type TraitPosition = PositionOf<TraitId>;
export type Position = InterestPosition | TraitPosition;

export const isTrait = (position: Position): position is TraitPosition => position >= SCALES.length;
export const isDemand = (position: Position): boolean => isTrait(position) && position < SCALES.length + DEMANDS.length;

export const POSITIONS = [...DIMENSIONS.keys()] as readonly Position[];
export const INTEREST_POSITIONS = [...SCALES.keys()] as readonly Position[] as readonly InterestPosition[];
export const TRAIT_POSITIONS = POSITIONS.filter(isTrait);

type NumberFor<List extends readonly unknown[]> = { -readonly [Key in keyof List]: number };
/** One number for each dimension. Plain arrays: ranking thousands of professions spends its time in them. */
export type Vector = NumberFor<Names>;
/** One number for each interest scale, the first ones of a `Vector`. */
export type InterestVector = NumberFor<typeof SCALES>;

/** The middle of everything. */
export const NEUTRAL = DIMENSIONS.map(() => 0.5) as Vector;
/** To be filled. */
export const newVector = (): Vector => [...NEUTRAL];

/** Of the interests. Written out: it is what a ranking of thousands computes most. */
export const product = (one: InterestVector | Vector, two: InterestVector | Vector): number =>
  one[0] * two[0] + one[1] * two[1] + one[2] * two[2] + one[3] * two[3] + one[4] * two[4] + one[5] * two[5];

/**
 * Takes the mean of the interests out of each of them and brings them to length 1; equal ones become 0.
 *
 * @returns the Euclidean length they had without their mean: exactly 0 where the six are equal, NaN where one is missing.
 */
export function direct(vector: InterestVector | Vector): number {
  let mean = 0;
  for (const position of INTEREST_POSITIONS) mean += vector[position] / SCALES.length;
  for (const position of INTEREST_POSITIONS) {
    vector[position] -= mean;
    if (Math.abs(vector[position]) < ROUNDING) vector[position] = 0;
  }
  const length = Math.sqrt(product(vector, vector));
  for (const position of INTEREST_POSITIONS) vector[position] /= length || 1;
  return length;
}
