import type { TraitId } from '../../scoring/types.js';
import type { Address } from '../languages.js';
import { profiles } from './profiles.js';
import { result } from './result.js';
import { plural } from './words.js';

/** What stands on the printed result, for a talk with somebody who advises. */
export const paper = (address: Address) => {
  const formal = address === 'vous';
  const profileTexts = profiles(address);
  return {
    ...result(address),
    paperKind: 'Résultat à discuter',
    paperTitle: (count: number) => `${plural(count, 'métier', 'métiers')} à explorer`,
    paperTitleFor: (title: string) => `${title} et ${formal ? 'vous' : 'toi'}`,
    closest: `Les plus proches de ${formal ? 'vos' : 'tes'} réponses`,
    name: 'Nom',
    date: 'Date',
    myInterests: formal ? 'Vos intérêts' : 'Tes intérêts',
    myConditions: formal ? 'Ce que vous acceptez' : 'Ce que tu acceptes',
    conditionEnds: ['non', 'oui'] as const,
    notAnswered: 'sans réponse',
    kept: formal ? 'Vos métiers gardés' : 'Tes métiers gardés',
    weKeep: 'Ce que nous retenons',
    questionsTitle: 'Trois questions pour en parler',
    questionOf: (title: string, trait: TraitId, standpoint: string) =>
      `${title}\u202f: «\u202f${profileTexts.traits[trait]}\u202f» y compte beaucoup\u202f; ${standpoint}. Qu’est-ce qui ${formal ? 'vous' : 'te'} gênerait le plus\u202f?`,
    questionWhy: `Qu’est-ce qui ${formal ? 'vous' : 't’'}${formal ? ' ' : ''}attire dans le premier métier de cette page\u202f?`,
    questionStudies: (accepts: boolean) =>
      accepts
        ? `De longues études ne ${formal ? 'vous' : 'te'} font pas peur. Lesquelles, et avec quelle aide\u202f?`
        : `Quelles études ${formal ? 'accepteriez-vous' : 'accepterais-tu'}, et combien d’années\u202f?`,
    questionVisit: `Lequel de ces métiers ${formal ? 'voudriez-vous' : 'voudrais-tu'} voir une journée, et où\u202f?`,
    key: `Forme pleine\u202f: le métier. Trait\u202f: ${formal ? 'vous' : 'toi'}. Segment\u202f: le vrai résultat s’y trouve probablement, d’«\u202féloigné\u202f» (à gauche) à «\u202fproche\u202f» (à droite).`,
    says: 'Ce que dit cette page.',
    saysNot: 'Ce qu’elle ne dit pas.',
    talkTo: 'En parler\u202f:',
    code: 'Reprendre avec ce code',
  };
};
