import '../elements.js';
import { defineOnce } from '../shared/define.js';
import { MetierCompare } from './metier-compare.element.js';

defineOnce('metier-compare', MetierCompare);
