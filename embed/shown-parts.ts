/** All that shows something later, the file of its own beside a single file. */
import '../src/messages/fr/index.js'; // first, and beside their like, texts compress better
import * as closeness from '../components/metier-card/closeness.js';
import * as explorer from '../components/metier-card/explorer/explorer.js';
import * as fullCard from '../components/metier-card/full-card.js';
import * as comparison from '../components/metier-compare/comparison.js';
import * as person from '../components/metier-compare/person.js';
import * as openedViews from '../components/shared/opened-views.js';
import * as codes from '../components/metier-quiz/codes.js';
import * as resultPage from '../components/metier-quiz/paper/result-page.js';
import * as resultScreens from '../components/metier-quiz/result-screens.js';

export const shownParts = {
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
