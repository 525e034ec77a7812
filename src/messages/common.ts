import type { common } from './fr/common.js';
import type { facts } from './fr/facts.js';
import type { profiles } from './fr/profiles.js';

/** What every element can say. */
export type CommonMessages = ReturnType<typeof common>;
/** Facts of a profession: card and comparison. */
export type FactMessages = CommonMessages & ReturnType<typeof facts>;
/** Scores, bands and profiles: quiz and comparison. */
export type ProfileMessages = ReturnType<typeof profiles>;
