import { SCALES, TRAITS, type Scale, type TraitId } from './types.js';

/** What answers and professions have in common: the interest scales, then the traits. */
export const DIMENSIONS: readonly (Scale | TraitId)[] = [...SCALES, ...TRAITS];

/** One number for each dimension, or for each scale. */
export type Vector = readonly number[];
