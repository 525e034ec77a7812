import type { Address } from '../languages.js';
import { common } from './common.js';
import { facts } from './facts.js';

export const card = (address: Address) => {
  const formal = address === 'vous';
  return {
    ...common(address),
    ...facts(),
    loading: 'La fiche complète arrive…',
    keyFigures: {
      'training-length': 'Durée des études',
      'active-workers': 'Personnes en activité',
      growth: 'Évolution de l’emploi par an',
      'insertion-rate': 'Trouvent un emploi',
      'mean-age': 'Âge moyen',
      'share-of-women': 'Part de femmes',
    },
    figuresLimit: (limit: string) => `Ces chiffres : ${limit}.`,
    bonuses: 'Primes',
    withBonuses: 'primes en plus',
    fullSheet: 'Voir la fiche complète',
    lessSheet: 'Réduire la fiche',
    quizCall: formal ? 'Ce métier vous plairait-il ?' : 'Ce métier te plairait-il ?',
    quizCallButton: 'Faire le test en 2 minutes',
    backToCard: 'Revenir à la fiche',
    backToProfession: (title: string) => `Revenir à : ${title}`,
  };
};
