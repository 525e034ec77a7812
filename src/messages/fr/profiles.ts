import type { Closeness, Scale, TraitId } from '../../scoring/types.js';
import type { Address } from '../messages.js';
import { step } from './words.js';

export const preferences = {
  autonomy: ['On y travaille en équipe', 'Plutôt en équipe', 'Tantôt en solo, tantôt en équipe', 'Plutôt en solo', 'On y travaille surtout en solo'],
  contact: ['Très peu de contacts', 'Peu de contacts', 'Des contacts réguliers', 'Beaucoup de contacts', 'Des contacts toute la journée'],
};

const positions = {
  autonomy: ['en équipe', 'plutôt en équipe', 'peu importe', 'plutôt en solo', 'en solo'],
  contact: ['très peu de contacts', 'peu de contacts', 'peu importe', 'beaucoup de contacts', 'des contacts toute la journée'],
};
const demanded = (person: string) => [
  `pas du tout pour ${person}`,
  `plutôt pas pour ${person}`,
  'sans avis',
  `plutôt pour ${person}`,
  `vraiment pour ${person}`,
];

/** Scores, bands and profiles, in the quiz and in the comparison. */
export const profiles = (address: Address) => {
  const formal = address === 'vous';
  const answers = formal ? 'vos réponses' : 'tes réponses';
  return {
    closeness: {
      close: `Proche de ${answers}`,
      'rather-close': `Plutôt proche de ${answers}`,
      undecided: `À explorer : ${answers} ne tranchent pas`,
      'rather-far': `Plutôt éloigné de ${answers}`,
      far: `Éloigné de ${answers}`,
    } satisfies Record<Closeness, string>,
    insufficientTitle: 'Pas encore de résultat',
    bandEnds: ['éloigné', 'neutre', 'proche'],
    bandAlternative: (closeness: string, score: number, low: number, high: number) =>
      `${closeness}. Sur une échelle de 0 (éloigné) à 100 (proche), l’estimation est ${score} ; le vrai résultat se trouve probablement entre ${low} et ${high}.`,
    person: formal ? 'vous' : 'toi',
    /** Where the answers put the visitor, never what was clicked: an item may be reversed or have two sides. */
    standpoint: (key: Scale | TraitId, answer: number) =>
      `d’après ${answers} : ${step(key === 'autonomy' || key === 'contact' ? positions[key] : demanded(formal ? 'vous' : 'toi'), answer)}`,
    scales: {
      R: 'Concret et technique',
      I: 'Recherche et analyse',
      A: 'Création',
      S: 'Aide aux autres',
      E: 'Entreprendre et convaincre',
      C: 'Ordre et méthode',
    } satisfies Record<Scale, string>,
    traits: {
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
    } satisfies Record<TraitId, string>,
    hexagonTable: 'Lire le graphique en tableau',
    hexagonScale: 'Domaine d’intérêt',
    about: {
      is: `C’est une invitation à explorer, calculée ici, dans cette page, à partir de ${answers}.`,
      isNot: `Ce n’est ni un test d’aptitude, ni une sélection, et il n’est pas complet : ${formal ? 'vos acquis, votre santé, vos proches ou votre' : 'tes notes, ta santé, tes proches ou ton'} budget ne sont pas pris en compte.`,
    },
  };
};
