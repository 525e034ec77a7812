/**
 * What shows something, there from the start. Left to the bundler, each `import()` would wrap every
 * module in a function of its own: 1 kB for nothing.
 */
import * as closeness from '../components/metier-card/closeness.js';
import * as explorer from '../components/metier-card/explorer/explorer.js';
import * as fullCard from '../components/metier-card/full-card.js';
import * as comparison from '../components/metier-compare/comparison.js';
import * as person from '../components/metier-compare/person.js';
import * as openedViews from '../components/shared/opened-views.js';
import * as codes from '../components/metier-quiz/codes.js';
import * as resultPage from '../components/metier-quiz/paper/result-page.js';
import * as resultScreens from '../components/metier-quiz/result-screens.js';
import * as bundledCatalogue from '../src/catalogue/bundled/bundled-catalogue.js';

export const shownParts = {
  'bundled-catalogue': () => bundledCatalogue,
  'opened-views': () => openedViews,
  'full-card': () => fullCard,
  explorer: () => explorer,
  closeness: () => closeness,
  'result-screens': () => resultScreens,
  codes: () => codes,
  'result-page': () => resultPage,
  comparison: () => comparison,
  person: () => person,
};
