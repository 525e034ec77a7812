import type { TraitId } from '../../scoring/types.js';
import { step } from './words.js';

/** Working conditions and ways of working, by name. */
export const traits = {
  onCall: 'Gardes et nuits',
  pressure: 'Urgence et pression',
  precision: 'Précision',
  rules: 'Règles et normes',
  hygiene: 'Hygiène stricte',
  physical: 'Effort physique',
  mobility: 'Déplacements',
  learning: 'Formation continue',
  studies: 'Longues études',
  autonomy: 'En solo ou en équipe',
  contact: 'Contact avec les gens',
} satisfies Record<TraitId, string>;

export const preferences = {
  autonomy: ['On y travaille en équipe', 'Plutôt en équipe', 'Tantôt en solo, tantôt en équipe', 'Plutôt en solo', 'On y travaille surtout en solo'],
  contact: ['Très peu de contacts', 'Peu de contacts', 'Des contacts réguliers', 'Beaucoup de contacts', 'Des contacts toute la journée'],
};

const frequency = ['Rarement', 'Parfois', 'De temps en temps', 'Souvent', 'Très souvent'];
const amount = ['Très faible', 'Faible', 'Moyenne', 'Élevée', 'Très élevée'];
const traitLevels: Readonly<Record<TraitId, readonly string[]>> = {
  onCall: frequency,
  pressure: frequency,
  precision: amount,
  rules: amount,
  hygiene: amount,
  physical: frequency,
  mobility: frequency,
  learning: frequency,
  studies: ['Très courtes', 'Courtes', 'Moyennes', 'Longues', 'Très longues'],
  ...preferences,
};

/** How much of a trait a profession has, in a word. */
export const traitLevel = (trait: TraitId, level: number): string => step(traitLevels[trait], level);
