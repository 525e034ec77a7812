/** The single files: all three elements, registered, and put where editors left their marks. One file, because under Trusted Types a second Lit cannot load. */
// Styles first, then texts: beside their like they compress better, by 0.8 kB in all.
import '../components/shared/styles.js';
import '../components/metier-card/metier-card.styles.js';
import '../components/metier-quiz/metier-quiz.styles.js';
import '../components/metier-compare/metier-compare.styles.js';
import '../components/metier-compare/table.styles.js';
import '../src/messages/card.js';
import '../src/messages/compare.js';
import '../src/messages/quiz.js';
import { MetierCard } from '../components/metier-card/metier-card.element.js';
import { MetierCompare } from '../components/metier-compare/metier-compare.element.js';
import { MetierQuiz } from '../components/metier-quiz/metier-quiz.element.js';
import { defineOnce } from '../components/shared/define.js';
import { startLoader } from './loader.js';

defineOnce('metier-card', MetierCard);
defineOnce('metier-compare', MetierCompare);
defineOnce('metier-quiz', MetierQuiz);
startLoader();
