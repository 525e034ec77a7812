/** The complete files ask for nothing: they work where no other file can be loaded. */
import type { Parts } from '../components/on-demand.js';
import * as bundledCatalogue from '../src/catalogue/bundled/bundled-catalogue.js';
import * as hostCatalogue from '../src/catalogue/host/host-catalogue.js';
import type { LoadModule } from '../src/catalogue/import-on-demand.js';
import * as search from '../src/catalogue/search.js';
import * as traitReasons from '../src/catalogue/bundled/trait-reasons.js';
import { shownParts } from './shown-parts.js';

export const parts: { readonly [Name in keyof Parts]: LoadModule<Parts[Name]> } = {
  ...shownParts,
  'bundled-catalogue': () => bundledCatalogue,
  'trait-reasons': () => traitReasons,
  search: () => search,
  'host-catalogue': () => hostCatalogue,
};

export const base = '';
