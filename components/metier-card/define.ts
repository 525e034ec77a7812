import '../elements.js';
import { defineOnce } from '../shared/define.js';
import { MetierCard } from './metier-card.element.js';

defineOnce('metier-card', MetierCard);
