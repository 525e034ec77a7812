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

export const isTrait = (position: number): position is TraitPosition => position >= SCALES.length;
export const isDemand = (position: Position): boolean => isTrait(position) && position < SCALES.length + DEMANDS.length;

const positions = [...DIMENSIONS.keys()];
export const INTEREST_POSITIONS = positions.filter((position): position is InterestPosition => !isTrait(position));
export const TRAIT_POSITIONS = positions.filter(isTrait);
export const POSITIONS: readonly Position[] = [...INTEREST_POSITIONS, ...TRAIT_POSITIONS];

type NumberFor<List extends readonly unknown[]> = { -readonly [Key in keyof List]: number };
/** One number for each dimension. Plain arrays: ranking thousands of professions spends its time in them. */
export type Vector = NumberFor<Names>;
/** One number for each interest scale. */
export type InterestVector = NumberFor<typeof SCALES>;

/** As long as `DIMENSIONS`, or it does not compile. */
const NO_NUMBERS: Vector = [NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN];
export const newVector = (): Vector => [...NO_NUMBERS];
export const newInterestVector = (): InterestVector => [NaN, NaN, NaN, NaN, NaN, NaN];

/** By name, for results; what is missing does not compile. */
export const newByScale = <Value>(value: Value): Record<Scale, Value> => ({ R: value, I: value, A: value, S: value, E: value, C: value });
export const newByTrait = <Value>(value: Value): Record<TraitId, Value> => ({
  onCall: value,
  pressure: value,
  precision: value,
  rules: value,
  hygiene: value,
  physical: value,
  mobility: value,
  learning: value,
  studies: value,
  autonomy: value,
  contact: value,
});

/** Written out: it is what a ranking of thousands computes most. */
export const product = (one: InterestVector, two: InterestVector): number =>
  one[0] * two[0] + one[1] * two[1] + one[2] * two[2] + one[3] * two[3] + one[4] * two[4] + one[5] * two[5];

/**
 * Takes the mean of the six out of each of them.
 *
 * @returns the Euclidean length of what is left: exactly 0 where the six are equal.
 */
export function centre(vector: InterestVector): number {
  let mean = 0;
  for (const position of INTEREST_POSITIONS) mean += vector[position] / SCALES.length;
  for (const position of INTEREST_POSITIONS) {
    vector[position] -= mean;
    if (Math.abs(vector[position]) < ROUNDING) vector[position] = 0;
  }
  return Math.sqrt(product(vector, vector));
}

/** {@link centre}, then at length 1; `null` where the six are equal or one is missing. */
export function directionOf(vector: InterestVector): InterestVector | null {
  const length = centre(vector);
  for (const position of INTEREST_POSITIONS) vector[position] /= length;
  return length > 0 ? vector : null;
}
