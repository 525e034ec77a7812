/** Registers the three elements. */
export { MetierCard } from '../components/metier-card/metier-card.element.js';
export { MetierCompare } from '../components/metier-compare/metier-compare.element.js';
export { MetierQuiz } from '../components/metier-quiz/metier-quiz.element.js';
import '../components/metier-card/define.js';
import '../components/metier-compare/define.js';
import '../components/metier-quiz/define.js';
