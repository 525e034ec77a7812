/** What the single files load when it is needed: what shows something is inside, what few pages use lies beside the file. */
import type { Parts } from '../components/on-demand.js';
import type { LoadModule } from '../src/catalogue/import-on-demand.js';
import { importBeside } from './beside-the-script.js';
import { shownParts } from './shown-parts.js';

export const parts: { readonly [Name in keyof Parts]: LoadModule<Parts[Name]> } = {
  ...shownParts,
  'trait-reasons': (attempt) => importBeside('trait-reasons.js', attempt),
  search: (attempt) => importBeside('search.js', attempt),
  'host-catalogue': (attempt) => importBeside('host-catalogue.js', attempt),
};

export const base = '';
