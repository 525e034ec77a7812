/**
 * Why the bundled professions are rated as they are, in their records' own words: too much for the
 * index, and needed only where rows say what speaks for a profession.
 */
import { traitReasons } from '../../generated/trait-reasons.js';
import { TRAITS, type TraitId } from '../../scoring/types.js';

/** Of a bundled profession, by id. */
export const reasonOf = (id: string, trait: TraitId): string | undefined => traitReasons[id]?.split('|')[TRAITS.indexOf(trait)] || undefined;
