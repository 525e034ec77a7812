/** The single files: all three elements, registered, and put where editors left their marks. One file, because under Trusted Types a second Lit cannot load. */
import { MetierCard } from '../components/metier-card/metier-card.element.js';
import { MetierCompare } from '../components/metier-compare/metier-compare.element.js';
import { MetierQuiz } from '../components/metier-quiz/metier-quiz.element.js';
import { defineOnce } from '../components/shared/define.js';
import { startLoader } from './loader.js';

defineOnce('metier-card', MetierCard);
defineOnce('metier-compare', MetierCompare);
defineOnce('metier-quiz', MetierQuiz);
startLoader();
