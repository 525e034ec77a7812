/** The elements that open one another, for the files that register one of them: no element knows these. */
import { importOnDemand } from '../src/catalogue/import-on-demand.js';
import { defineOnce } from './shared/define.js';
import { offerElements } from './shared/on-demand.js';

const card = () => import('./metier-card/metier-card.element.js');
const quiz = () => import('./metier-quiz/metier-quiz.element.js');
const compare = () => import('./metier-compare/metier-compare.element.js');

offerElements({
  'metier-card': async (name) => defineOnce(name, (await importOnDemand(name, card, import.meta.url)).MetierCard),
  'metier-quiz': async (name) => defineOnce(name, (await importOnDemand(name, quiz, import.meta.url)).MetierQuiz),
  'metier-compare': async (name) => defineOnce(name, (await importOnDemand(name, compare, import.meta.url)).MetierCompare),
});
