/** The single files: all three elements, registered, and put where editors left their marks. One file, because under Trusted Types a second Lit cannot load. */
// Styles first, then texts: beside their like they compress better, by 1.5 kB in all.
import '../components/shared/styles.js';
import '../components/shared/tokens.js';
import '../components/metier-card/metier-card.styles.js';
import '../components/metier-card/sheet.styles.js';
import '../components/metier-card/explorer/explorer.styles.js';
import '../components/shared/filter.styles.js';
import '../components/shared/profession-row.styles.js';
import '../components/metier-quiz/metier-quiz.styles.js';
import '../components/metier-quiz/result.styles.js';
import '../components/metier-quiz/paper/result-page.styles.js';
import '../components/metier-compare/metier-compare.styles.js';
import '../components/metier-compare/table.styles.js';
import '../src/messages/fr/index.js';
import { MetierCard } from '../components/metier-card/metier-card.element.js';
import { MetierCompare } from '../components/metier-compare/metier-compare.element.js';
import { MetierQuiz } from '../components/metier-quiz/metier-quiz.element.js';
import { defineOnce } from '../components/shared/define.js';
import { startLoader } from './loader.js';

defineOnce('metier-card', MetierCard);
defineOnce('metier-compare', MetierCompare);
defineOnce('metier-quiz', MetierQuiz);
startLoader();
