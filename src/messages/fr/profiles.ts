import type { Closeness, Scale, TraitId } from '../../scoring/types.js';
import type { Address } from '../languages.js';
import { traits } from './traits.js';
import { step } from './words.js';

/** Where somebody stands on a way of working. */
export const positions = {
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

/** What a profession has more or less of than the visitor wants, before « que tu n’aimes ». */
const wanted: Readonly<Record<Scale | TraitId, readonly [more: string, less: string]>> = {
  R: ['Plus de technique', 'Moins de technique'],
  I: ['Plus de recherche', 'Moins de recherche'],
  A: ['Plus de création', 'Moins de création'],
  S: ['Plus d’aide aux gens', 'Moins d’aide aux gens'],
  E: ['Plus à convaincre', 'Moins à convaincre'],
  C: ['Plus de rangement', 'Moins de rangement'],
  onCall: ['Plus de soirs et de nuits', 'Moins de soirs et de nuits'],
  pressure: ['Plus d’urgence', 'Moins d’urgence'],
  precision: ['Plus de précision', 'Moins de précision'],
  rules: ['Plus de règles', 'Moins de règles'],
  hygiene: ['Plus d’hygiène stricte', 'Moins d’hygiène stricte'],
  physical: ['Plus d’efforts physiques', 'Moins d’efforts physiques'],
  mobility: ['Plus de déplacements', 'Moins de déplacements'],
  learning: ['Plus de formation continue', 'Moins de formation continue'],
  studies: ['Études plus longues', 'Études plus courtes'],
  autonomy: ['Plus en solo', 'Plus en équipe'],
  contact: ['Plus de contacts', 'Moins de contacts'],
};

const areas: Readonly<Record<Scale, string>> = { R: 'technique', I: 'recherche', A: 'création', S: 'aide', E: 'initiative', C: 'méthode' };

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
    /** A caution says its direction: « Plus de règles que tu n’aimes ». */
    caution: (key: Scale | TraitId, direction: 'more' | 'less') =>
      `${wanted[key][direction === 'more' ? 0 : 1]} que ${formal ? 'vous n’aimez' : 'tu n’aimes'}`,
    /** A profile in words: « Surtout technique et recherche ». */
    mostly: (scales: readonly Scale[]) => {
      const names = scales.map((scale) => areas[scale]);
      return `Surtout ${[names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' et ')}`;
    },
    /** Said before a reason and before a caution, which readers tell apart by their icons. */
    brings: 'Ce qui vous rapproche : ',
    hinders: 'Ce qui peut coincer : ',
    scales: {
      R: 'Concret et technique',
      I: 'Recherche et analyse',
      A: 'Création',
      S: 'Aide aux autres',
      E: 'Entreprendre et convaincre',
      C: 'Ordre et méthode',
    } satisfies Record<Scale, string>,
    traits,
    hexagonTable: 'Lire le graphique en tableau',
    hexagonScale: 'Domaine d’intérêt',
    about: {
      is: `C’est une invitation à explorer, calculée ici, dans cette page, à partir de ${answers}.`,
      isNot: `Ce n’est ni un test d’aptitude, ni une sélection, et il n’est pas complet : ${formal ? 'vos acquis, votre santé, vos proches ou votre' : 'tes notes, ta santé, tes proches ou ton'} budget ne sont pas pris en compte.`,
    },
  };
};
