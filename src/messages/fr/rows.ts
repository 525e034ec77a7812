import type { Closeness, Scale, TraitId } from '../../scoring/types.js';
import type { Address } from '../languages.js';
import { common } from './common.js';
import { facts } from './facts.js';
import { keeping } from './keeping.js';
import { profiles } from './profiles.js';
import { plural } from './words.js';

const liked: Readonly<Record<Scale, string>> = {
  R: 'Réparer, fabriquer',
  I: 'Chercher, comprendre',
  A: 'Imaginer, créer',
  S: 'Aider, accompagner',
  E: 'Lancer, convaincre',
  C: 'Organiser, vérifier',
};

/** What a profession asks for, before « que tu acceptes ». */
const accepted: Readonly<Record<Exclude<TraitId, 'autonomy' | 'contact'>, string>> = {
  onCall: 'Des soirs et des nuits',
  pressure: 'De l’urgence',
  precision: 'De la précision',
  rules: 'Des règles à suivre',
  hygiene: 'Une hygiène stricte',
  physical: 'Des efforts physiques',
  mobility: 'Des déplacements',
  learning: 'De la formation continue',
  studies: 'De longues études',
};

/** A profession in a list, and the list of those that are kept. */
export const rows = (address: Address) => {
  const formal = address === 'vous';
  return {
    ...common(address),
    ...facts(),
    ...profiles(address),

    seen: 'vu',
    ...keeping,
    closenessShort: {
      close: 'Proche',
      'rather-close': 'Plutôt proche',
      undecided: 'À explorer',
      'rather-far': 'Plutôt éloigné',
      far: 'Éloigné',
    } satisfies Record<Closeness, string>,
    brings: 'Ce qui vous rapproche : ',
    hinders: 'Ce qui peut coincer : ',
    /** What speaks for a profession; a way of working says which one it is. */
    reason: (key: Scale | TraitId, level: number) => {
      if (key === 'autonomy') return `${level >= 0.5 ? 'En solo' : 'En équipe'}, comme ${formal ? 'vous aimez' : 'tu aimes'}`;
      if (key === 'contact') return `${level >= 0.5 ? 'Des contacts' : 'Peu de contacts'}, comme ${formal ? 'vous aimez' : 'tu aimes'}`;
      return key in liked ? liked[key as Scale] : `${accepted[key as keyof typeof accepted]}, que ${formal ? 'vous acceptez' : 'tu acceptes'}`;
    },
    payShort: {
      gross: 'brut',
      net: 'net',
      group: 'groupe de métiers',
      sector: 'secteur',
      estimate: 'estimation',
      france: 'France',
      mean: 'en moyenne ',
    },
    tray: formal ? 'Vos métiers gardés' : 'Tes métiers gardés',
    keptCount: (count: number) => plural(count, 'métier gardé', 'métiers gardés'),
    keptOne: (title: string) => `${title} : gardé`,
    oneMore: `Un de plus et ${formal ? 'vous pouvez' : 'tu peux'} comparer.`,
    compareKept: 'Comparer',
    chooseKept: 'Choisir',
    chooseMost: (most: number) => `Choisir jusqu’à ${most} métiers à comparer`,
    removeKept: 'Retirer',
    nowKept: (title: string, count: number) => `${title} : gardé. ${plural(count, 'métier gardé', 'métiers gardés')}.`,
    nowRemoved: (title: string, count: number) => `${title} : retiré. ${plural(count, 'métier gardé', 'métiers gardés')}.`,
  };
};
