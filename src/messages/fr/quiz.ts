import type { Address } from '../languages.js';
import { common } from './common.js';
import { itemTexts } from './questions.js';

export const quiz = (address: Address) => {
  const formal = address === 'vous';
  const you = formal ? 'vous' : 'te';
  return {
    ...common(address),
    items: itemTexts(address),
    answers: ['Pas du tout', 'Plutôt pas', 'Neutre', 'Plutôt oui', 'Tout à fait'] as readonly string[],
    quizTitle: formal ? 'Explorez des métiers en 2 minutes' : 'Explore des métiers en 2 minutes',
    quizTitleFor: `Ce métier ${you} correspond-il ?`,
    intro: (count: number, professions: number) =>
      `${count} questions sur ce qui ${you} plaît. À la fin : des métiers à ouvrir parmi ${professions}, pas une note.`,
    introFor: (count: number) => `${count} questions, 2 minutes. À la fin : ce qui ${you} rapproche de ce métier, et ce qui peut coincer.`,
    introFacts: [
      'Rien n’est enregistré ni envoyé',
      'Pas de bonne ni de mauvaise réponse',
      `${formal ? 'Vous pouvez' : 'Tu peux'} passer, revenir, arrêter`,
    ] as readonly string[],
    /** In the place of the shape that the answers will give. */
    you: formal ? 'vous ?' : 'toi ?',
    start: 'Commencer',
    restart: 'Recommencer',
    seeResult: 'Voir mon résultat',
    resume: (position: number) => `Reprendre à la question ${position}`,
    interestLead: formal ? 'Est-ce que cela vous plairait ?' : 'Est-ce que ça te plairait ?',
    traitLead: formal ? 'Est-ce que cela vous ressemble ?' : 'Est-ce que ça te ressemble ?',
    skip: 'Passer',
    /** Under « Retour »: what was answered last, no label for « Passer ». */
    lastAnswer: (position: number, label: string | undefined) => `${position} : ${label ?? 'passée'}`,
    yourAnswer: formal ? 'votre réponse' : 'ta réponse',
    keyHint: 'Au clavier : touches 1 à 5, flèches, Retour arrière',
    progress: (position: number, count: number) => `${position} sur ${count}`,
    timeLeft: (seconds: number) => {
      if (seconds < 20) return 'presque fini';
      const rounded = Math.ceil(seconds / 15) * 15;
      const [minutes, rest] = [Math.floor(rounded / 60), rounded % 60];
      return `encore ${[minutes && `${minutes} min`, rest && (minutes ? rest : `${rest} s`)].filter(Boolean).join(' ')}`;
    },
    save: {
      hint: 'Garder mes réponses sur cet appareil',
      kept: 'Réponses gardées sur cet appareil',
      forget: 'Les effacer',
      failed: 'Ce navigateur ne permet pas de garder les réponses ici.',
    },
    resultComing: 'Le résultat arrive…',
    backToResult: 'Revenir au résultat',
    notices: {
      unreadable: 'Des réponses transmises à cette page étaient illisibles.',
      'some-unreadable': 'Des réponses transmises à cette page étaient illisibles ; les autres sont gardées.',
      'unknown-version': 'Les réponses transmises à cette page viennent d’une autre version de ce test : elles ne peuvent pas être lues ici.',
    },
    code: {
      have: 'J’ai un code',
      label: formal ? 'Votre code, ou le lien de votre résultat' : 'Ton code, ou le lien de ton résultat',
      use: 'Reprendre ces réponses',
      problems: {
        empty: formal ? 'Écrivez ou collez un code.' : 'Écris ou colle un code.',
        unreadable: `Ce code n’est pas complet, ou un de ses caractères est faux. ${formal ? 'Comparez-le avec l’original, puis réessayez' : 'Compare-le avec l’original, puis réessaie'}.`,
        'unknown-version': 'Ce code vient d’une autre version de ce test : il ne peut pas être lu ici.',
      },
    },
  };
};
