import { checkStates } from './accessible.js';
import { cardStates, compareStates } from './states.js';

describe('accessibility of card and comparison', () => checkStates({ ...cardStates, ...compareStates }));
