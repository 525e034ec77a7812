import '../elements.js';
import { defineOnce } from '../shared/define.js';
import { MetierQuiz } from './metier-quiz.element.js';

defineOnce('metier-quiz', MetierQuiz);
