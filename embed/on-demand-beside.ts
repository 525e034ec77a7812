/** What the single files load when it is needed: all that shows something is one file beside it, what few pages use a file each. */
import type { Parts } from '../components/on-demand.js';
import * as bundledCatalogue from '../src/catalogue/bundled/bundled-catalogue.js';
import type { LoadModule } from '../src/catalogue/import-on-demand.js';
import { importBeside } from './beside-the-script.js';
import type { shownParts } from './shown-parts.js';

/** What that file shares with this one; put in by the build. */
declare const SHARED_WITH_PARTS: object;
type ShownParts = typeof shownParts;

let shown: Promise<ShownParts> | undefined;
let failures = 0;

function loadShown(): Promise<ShownParts> {
  return (shown ??= Promise.resolve(importBeside<{ default: (shared: object) => ShownParts }>('metier-widgets.parts.js', failures))
    .then(({ default: make }) => make(SHARED_WITH_PARTS))
    .catch((cause: unknown) => {
      shown = undefined;
      failures += 1;
      throw cause;
    }));
}

const part =
  <Name extends keyof ShownParts>(name: Name): LoadModule<ReturnType<ShownParts[Name]>> =>
  async () =>
    (await loadShown())[name]() as ReturnType<ShownParts[Name]>;

export const parts: { readonly [Name in keyof Parts]: LoadModule<Parts[Name]> } = {
  'bundled-catalogue': () => bundledCatalogue,
  'opened-views': part('opened-views'),
  'full-card': part('full-card'),
  explorer: part('explorer'),
  closeness: part('closeness'),
  'result-screens': part('result-screens'),
  codes: part('codes'),
  'result-page': part('result-page'),
  comparison: part('comparison'),
  person: part('person'),
  'trait-reasons': (attempt) => importBeside('trait-reasons.js', attempt),
  search: (attempt) => importBeside('search.js', attempt),
  'host-catalogue': (attempt) => importBeside('host-catalogue.js', attempt),
};

export const base = '';
