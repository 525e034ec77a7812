/**
 * Everything that an element loads when it is needed. A single file has its own list under the same
 * name, `#on-demand`: `imports` of package.json chooses by condition.
 */
export const parts = {
  'bundled-catalogue': () => import('../src/catalogue/bundled/bundled-catalogue.js'),
  'opened-views': () => import('./shared/opened-views.js'),
  'full-card': () => import('./metier-card/full-card.js'),
  explorer: () => import('./metier-card/explorer/explorer.js'),
  closeness: () => import('./metier-card/closeness.js'),
  'result-screens': () => import('./metier-quiz/result-screens.js'),
  codes: () => import('./metier-quiz/codes.js'),
  'result-page': () => import('./metier-quiz/paper/result-page.js'),
  comparison: () => import('./metier-compare/comparison.js'),
  person: () => import('./metier-compare/person.js'),
  'trait-reasons': () => import('../src/catalogue/bundled/trait-reasons.js'),
  search: () => import('../src/catalogue/search.js'),
  'host-catalogue': () => import('../src/catalogue/host/host-catalogue.js'),
};

/** Where a bundler placed this file: what it loads lies beside it. */
export const base = import.meta.url;

/** What each loader gives. */
export type Parts = { readonly [Name in keyof typeof parts]: Awaited<ReturnType<(typeof parts)[Name]>> };
