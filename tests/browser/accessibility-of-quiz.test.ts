import { checkStates } from './accessible.js';
import { quizStates } from './states.js';

describe('accessibility of the quiz', () => checkStates(quizStates));
