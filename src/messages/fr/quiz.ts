import type { RankingFlag, Scale } from '../../scoring/types.js';
import type { Address } from '../messages.js';
import { common } from './common.js';
import { itemTexts } from './items.js';
import { profiles } from './profiles.js';
import { preferences } from './traits.js';
import { plural, step } from './words.js';

const lacking: Readonly<Record<Scale, string>> = {
  R: 'la technique',
  I: 'la recherche',
  A: 'la création',
  S: 'l’aide aux personnes',
  E: 'convaincre',
  C: 'le classement',
};

export const quiz = (address: Address) => {
  const formal = address === 'vous';
  const [you, your, mine, conducts] = formal ? ['vous', 'vos', 'Vos', 'Vous avez'] : ['te', 'tes', 'Tes', 'Tu as'];
  const answers = `${your} réponses`;
  return {
    ...common(address),
    ...profiles(address),
    items: itemTexts(address),
    answers: ['Pas du tout', 'Plutôt pas', 'Neutre', 'Plutôt oui', 'Tout à fait'] as readonly string[],
    quizTitle: formal ? 'Explorez des métiers en 2 minutes' : 'Explore des métiers en 2 minutes',
    quizTitleFor: `Ce métier ${you} correspond-il ?`,
    intro: (professions: number) =>
      `Des questions courtes sur ce qui ${you} plaît et sur les conditions que ${formal ? 'vous acceptez' : 'tu acceptes'}. ${mine} réponses sont comparées à ${professions > 1 ? `${professions} métiers` : 'ce métier'}.`,
    introFacts: (count: number) => [
      `${count} questions, environ 2 minutes`,
      'Rien n’est enregistré ni envoyé : tout se calcule dans cette page',
      `Pas de bonne ni de mauvaise réponse ; ${formal ? 'vous pouvez' : 'tu peux'} passer une question`,
    ],
    start: 'Commencer',
    seeResult: 'Voir mon résultat',
    resume: (position: number) => `Reprendre à la question ${position}`,
    interestLead: formal ? 'Est-ce que cela vous plairait ?' : 'Est-ce que ça te plairait ?',
    traitLead: formal ? 'Est-ce que cela vous ressemble ?' : 'Est-ce que ça te ressemble ?',
    skip: 'Passer',
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
    insufficient: `Trop peu de réponses pour situer ${formal ? 'votre profil. Répondez à quelques questions que vous avez' : 'ton profil. Réponds à quelques questions que tu as'} passées : rien n’est perdu.`,
    partial: (part: 'interests' | 'traits') =>
      `Résultat partiel : il tient compte ${part === 'interests' ? `de ${your} goûts, pas des conditions de travail` : `des conditions de travail, pas de ${your} goûts`}.`,
    bandSentence: (count: number) => `Avec ${plural(count, 'réponse', 'réponses')}, le vrai résultat se trouve probablement dans cette zone.`,
    strengths: 'Ce qui vous rapproche',
    watchPoints: 'Ce qui peut coincer',
    noStrengths: `Rien ne ressort nettement de ${answers}.`,
    noWatchPoints: `D’après ${answers}, rien ne coince nettement.`,
    asks: 'ce métier',
    /** Joins what the profession asks and where the visitor stands. */
    reasonLink: (standpoint: string) => ` ; ${standpoint}`,
    askedLevel: (level: number) =>
      `Ce métier ${step(['n’en demande pas ou presque pas', 'en demande peu', 'en demande moyennement', 'en demande pas mal', 'en demande beaucoup'], level)}`,
    preferenceLevel: (trait: keyof typeof preferences, level: number) => step(preferences[trait], level),
    /** What neither the visitor nor the profession has is no strength, and is told as what it is. */
    neither: (scale: Scale) => `Ni ${formal ? 'vous' : 'toi'} ni ce métier : ${lacking[scale]}`,
    hexagonTitle: `${mine} intérêts et ceux du métier`,
    hexagonTitleAlone: `${mine} intérêts`,
    elevation: (mean: number) =>
      mean > 2.4 && mean < 3.6 ? null : `En général, ${mean < 3 ? 'peu de ces ' : 'beaucoup d’'}activités ${you} plaisent.`,
    flags: {
      'flat-profile': `${mine} réponses se ressemblent beaucoup d’un domaine à l’autre : elles départagent mal les métiers.`,
      'scattered-answers': `${mine} réponses se contredisent dans plusieurs domaines : ${formal ? 'affinez avec quelques questions de plus, ou revoyez vos' : 'affine avec quelques questions de plus, ou revois tes'} réponses.`,
      'identical-answers': `${conducts} donné partout la même réponse : le résultat dit donc peu de chose.`,
      'fast-answers': `${conducts} répondu très vite : ${formal ? 'lisez' : 'lis'} ce résultat avec prudence.`,
    } satisfies Record<RankingFlag, string>,
    groups: (position: number) => (position === 0 ? `Les plus proches de ${answers}` : position === 1 ? 'Ensuite' : 'Plus loin'),
    /** Once, above professions that say how often they lead. */
    redraws: `On a refait le calcul 64 fois en faisant varier un peu ${answers}, comme si ${formal ? 'vous répondiez' : 'tu répondais'} un autre jour.`,
    /** Of a profession, by the share of the redraws in which it is among the first; `null` where that is too seldom to tell. */
    leading: (share: number) => {
      const often = share >= 0.75 ? 'Presque toujours' : share >= 0.5 ? 'Souvent' : share >= 0.25 ? 'Parfois' : null;
      return often && `${often} dans ${your} premiers`;
    },
    showMore: (count: number) => `Voir ${plural(count, 'métier de plus', 'métiers de plus')}`,
    standing: (share: number, count: number) =>
      `Dans ${share >= 0.9 ? 'le premier dixième' : share >= 0.75 ? 'le premier quart' : share >= 0.5 ? 'la première moitié' : 'la seconde moitié'} des ${count} métiers`,
    nearby: `Métiers voisins, comparés à ${answers}`,
    next: 'Et maintenant',
    refine: (count: number) => `Affiner : ${plural(count, 'question', 'questions')} de plus`,
    compare: 'Comparer ces métiers',
    seeSheet: 'Voir la fiche du métier',
    print: 'Imprimer',
    copyLink: 'Copier le lien de ce résultat',
    copied: `Lien copié : il contient ${answers}, à ${formal ? 'vous' : 'toi'} de choisir à qui le donner.`,
    copyFailed: 'La copie n’est pas possible ici. Voici le lien :',
    restart: 'Recommencer',
    resultComing: 'Le résultat arrive…',
    backToResult: 'Revenir au résultat',
    review: 'Revoir mes réponses',
    thinkAbout: 'Pour y réfléchir',
    aboutTitle: 'Ce que dit ce résultat, et ce qu’il ne dit pas',
    talk: `${formal ? 'Vous pouvez' : 'Tu peux'} en parler à`,
    advisers: [
      ['SIEP', 'information sur les études et les professions'],
      [formal ? 'Votre centre PMS' : 'Ton centre PMS', 'à l’école, gratuit'],
      ['Cité des métiers · Carrefour', 'sans rendez-vous'],
      ['Le Forem', 'emploi et formation en Wallonie'],
      ['IFAPME', 'formation en alternance'],
    ] as const,
    versions: (data: string, scoring: string) => `Données du ${data} · calcul ${scoring}`,
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
      copy: 'Copier le code',
      copied: (code: string) => `Code copié : ${code}`,
      noLink: (code: string) => `Cette page n’a pas de lien à donner. Ce code reprend ${answers} dans une page qui propose ce test : ${code}`,
    },
  };
};
