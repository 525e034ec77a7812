import { SCALES, TRAITS } from './types.js';

/** What answers and professions have in common: the interest scales, then the traits, demands first. */
export const DIMENSIONS = [...SCALES, ...TRAITS] as const;

/** Their positions in `DIMENSIONS`. */
export const INTEREST_POSITIONS = [0, 1, 2, 3, 4, 5] as const;
export const TRAIT_POSITIONS = [6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16] as const;
export const POSITIONS = [...INTEREST_POSITIONS, ...TRAIT_POSITIONS] as const;
const FIRST_PREFERENCE = 15;

export type InterestPosition = (typeof INTEREST_POSITIONS)[number];
export type Position = (typeof POSITIONS)[number];

/** One number for each dimension. */
export type Vector = Record<Position, number>;

export const isDemand = (position: Position): boolean => position >= TRAIT_POSITIONS[0] && position < FIRST_PREFERENCE;

/** To be filled in; a plain array, because ranking thousands of professions spends its time here. */
export const newVector = (): Vector => BLANK.slice() as unknown as Vector;

const BLANK = POSITIONS.map(() => NaN);
