import type { Frequency } from '../../questionnaire/outcome.js';
import type { RankingFlag, Scale, TraitId } from '../../scoring/types.js';
import type { Address } from '../languages.js';
import { advisers } from './advisers.js';
import { positions } from './profiles.js';
import { rows } from './rows.js';
import { preferences } from './traits.js';
import { plural, step } from './words.js';

const activities: Readonly<Record<Scale, readonly [short: string, long: string]>> = {
  R: ['réparer', 'réparer et fabriquer'],
  I: ['chercher', 'chercher et comprendre'],
  A: ['imaginer', 'imaginer et créer'],
  S: ['aider', 'aider et accompagner'],
  E: ['lancer', 'lancer et convaincre'],
  C: ['organiser', 'organiser et vérifier'],
};

/** After « Ni toi ni ce métier : ». */
const lacking: Readonly<Record<Scale, string>> = {
  R: 'la technique',
  I: 'la recherche',
  A: 'la création',
  S: 'l’aide aux personnes',
  E: 'convaincre',
  C: 'le classement',
};

/** What a profession has more or less of than all others in view. */
const apart: Readonly<Record<Scale | TraitId, readonly [most: string, least: string]>> = {
  R: ['Le plus technique', 'Le moins technique'],
  I: ['Le plus de recherche', 'Le moins de recherche'],
  A: ['Le plus créatif', 'Le moins créatif'],
  S: ['Le plus d’aide aux gens', 'Le moins d’aide aux gens'],
  E: ['Le plus d’initiative', 'Le moins d’initiative'],
  C: ['Le plus d’ordre et de méthode', 'Le moins d’ordre et de méthode'],
  onCall: ['Le plus de soirs et de nuits', 'Le plus en horaires de jour'],
  pressure: ['Le plus d’urgence', 'Le plus calme'],
  precision: ['Le plus de précision', 'Le moins de précision'],
  rules: ['Le plus de règles', 'Le moins de règles'],
  hygiene: ['L’hygiène la plus stricte', 'L’hygiène la moins stricte'],
  physical: ['Le plus physique', 'Le moins physique'],
  mobility: ['Le plus en déplacement', 'Le moins en déplacement'],
  learning: ['Le plus de formation continue', 'Le moins de formation continue'],
  studies: ['Les plus longues études', 'Les plus courtes études'],
  autonomy: ['Le plus en solo', 'Le plus en équipe'],
  contact: ['Le plus de contact', 'Le moins de contact'],
};

const often: Readonly<Record<Frequency, string>> = { always: 'presque toujours', often: 'souvent', sometimes: 'parfois', seldom: 'plus rarement' };
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const result = (address: Address) => {
  const formal = address === 'vous';
  const [you, your, mine, my, conducts] = formal ? ['vous', 'vos', 'Vos', 'Votre', 'Vous avez'] : ['te', 'tes', 'Tes', 'Ton', 'Tu as'];
  const person = formal ? 'vous' : 'toi';
  const answers = `${your} réponses`;
  const replies = (count: number) => plural(count, 'réponse', 'réponses');
  return {
    ...rows(address),
    advisers: advisers(address),

    insufficient: `Trop peu de réponses pour situer ${formal ? 'votre profil. Répondez à quelques questions que vous avez' : 'ton profil. Réponds à quelques questions que tu as'} passées : rien n’est perdu.`,
    partial: (part: 'interests' | 'traits') =>
      `Résultat partiel : il tient compte ${part === 'interests' ? `de ${your} goûts, pas des conditions de travail` : `des conditions de travail, pas de ${your} goûts`}.`,
    bandSentence: (count: number) => `Avec ${replies(count)}, le vrai résultat se trouve probablement dans cette zone.`,
    flags: {
      'flat-profile': `${mine} réponses se ressemblent d’un domaine à l’autre : elles ne séparent pas les métiers. ${formal ? 'Explorez-les' : 'Explore-les'} plutôt par mot ou par critère.`,
      'scattered-answers': `${mine} réponses vont dans plusieurs sens à l’intérieur d’un même domaine. ${formal ? 'Affinez avec quelques questions de plus, ou revoyez vos' : 'Affine avec quelques questions de plus, ou revois tes'} réponses : le résultat sera plus net.`,
      'identical-answers': `${conducts} donné partout la même réponse : le résultat dit donc peu de chose.`,
      'fast-answers': `${conducts} répondu très vite : ${formal ? 'lisez' : 'lis'} ce résultat avec prudence.`,
    } satisfies Record<RankingFlag, string>,
    explore: 'Explorer les métiers',

    about1: (count: number) => `${my} résultat\u00a0· ${replies(count)}`,
    aboutProfession: (title: string) => `${title} et ${person}`,
    /** What stands out in the answers. */
    headline: (scales: readonly Scale[]) => {
      const [first, ...more] = scales;
      if (!first) return 'Un peu de tout';
      if (more.length === 0) return `Surtout ${activities[first][1]}`;
      const names = scales.map((scale) => activities[scale][0]);
      return `Surtout ${names.slice(0, -1).join(', ')}, et ${names.at(-1) ?? ''}`;
    },
    toOpen: (count: number) => `${plural(count, 'métier', 'métiers')} à ouvrir`,
    toOpenOf: (count: number, all: number) => `${count} des ${all} métiers à ouvrir`,
    toDo: formal ? 'Touchez celui qui vous intrigue, gardez ceux qui vous plaisent.' : 'Touche celui qui t’intrigue, garde ceux qui te plaisent.',
    /** Once, above professions that stand under how often they lead. */
    redraws: `On a refait le calcul 64 fois en faisant varier un peu ${answers}, comme si ${formal ? 'vous répondiez' : 'tu répondais'} un autre jour.`,
    frequency: (frequency: Frequency) => `${capital(often[frequency])} dans ${your} premiers`,
    allAlike: 'Tous les métiers',
    next: 'Ensuite',
    nextHint: 'Devant de temps en temps',
    noneOfFirst: `Aucun de ${your} premiers métiers n’a tout cela.`,
    showOthers: (count: number) => `Voir ${count > 1 ? `les ${count} autres métiers` : 'l’autre métier'}`,
    distinction: (kind: 'most' | 'least', key: Scale | TraitId) => apart[key][kind === 'most' ? 0 : 1],
    only: (criterion: string) => `Le seul : ${criterion.charAt(0).toLowerCase()}${criterion.slice(1)}`,

    filter: (chosen: number) => (chosen === 0 ? 'Filtrer' : `Filtrer (${chosen})`),
    filters: 'Filtres',
    filterSentence: `Filtrer cache des métiers ; ${answers} et le calcul ne changent pas.`,
    removeFilter: 'Enlever le filtre : ',
    removeAll: 'Tout enlever',
    filtered: (count: number) => (count === 0 ? 'Aucun métier avec ces filtres.' : `${plural(count, 'métier', 'métiers')} avec ces filtres.`),

    strengths: `Ce qui vous rapproche`,
    watchPoints: 'Ce qui peut coincer',
    noStrengths: `Rien ne ressort nettement de ${answers}.`,
    noWatchPoints: `D’après ${answers}, rien ne coince nettement.`,
    thisJob: 'Ce métier : ',
    you: `${capital(person)} : `,
    askedLevel: (level: number) => step(['pas ou presque pas', 'un peu', 'moyennement', 'pas mal', 'beaucoup'], level),
    /** Where the answers put the visitor, after « Toi : ». */
    position: (key: Scale | TraitId, answer: number) =>
      step(
        key === 'autonomy' || key === 'contact' ? positions[key] : ['pas du tout', 'plutôt pas', 'sans avis', 'plutôt oui', 'tout à fait'],
        answer,
      ),
    preferenceLevel: (trait: keyof typeof preferences, level: number) => step(preferences[trait], level),
    /** What neither the visitor nor the profession has is no strength, and is told as what it is. */
    neither: (scales: readonly Scale[]) => `Ni ${person} ni ce métier : ${scales.map((scale) => lacking[scale]).join(', ')}.`,
    hexagonTitle: 'Vos intérêts, l’un sur l’autre',
    hexagonTitleAlone: `${mine} intérêts`,
    elevation: (mean: number) =>
      mean > 2.4 && mean < 3.6 ? null : `En général, ${mean < 3 ? 'peu de ces ' : 'beaucoup d’'}activités ${you} plaisent.`,
    standing: (share: number, count: number) =>
      `Dans ${share >= 0.9 ? 'le premier dixième' : share >= 0.75 ? 'le premier quart' : share >= 0.5 ? 'la première moitié' : 'la seconde moitié'} des ${count} métiers.`,
    /** Of a profession, how often it is among the first. */
    returning: (frequency: Frequency) => (frequency === 'seldom' ? '' : `Ce métier revient ${often[frequency]} dans ${your} premiers.`),
    nearby: `Métiers voisins, avec ${answers}`,

    changed: (count: number) => `Ce que ${your} ${replies(count)} de plus ${count > 1 ? 'ont' : 'a'} changé`,
    nothingMoved: `Rien n’a bougé : ${formal ? 'votre' : 'ton'} résultat tient.`,
    before: 'avant',
    after: 'après',
    often,
    entering: 'Entrent dans la liste : ',
    leaving: 'En sortent : ',

    nextSteps: 'Et maintenant',
    refine: (count: number) => `Affiner : ${plural(count, 'question', 'questions')} de plus`,
    compare: 'Comparer ces métiers',
    compareKeptOnes: (count: number) => `Comparer ${formal ? 'vos' : 'tes'} ${count} métiers gardés`,
    seeSheet: 'Voir la fiche du métier',
    copyLink: 'Copier le lien de ce résultat',
    copied: `Lien copié : il contient ${answers}, à ${person} de choisir à qui le donner.`,
    copyFailed: 'La copie n’est pas possible ici. À copier à la main :',
    copyCode: 'Copier le code',
    codeCopied: (code: string) => `Code copié : ${code}`,
    noLink: (code: string) => `Cette page n’a pas de lien à donner. Ce code reprend ${answers} dans une page qui propose ce test : ${code}`,
    restart: 'Recommencer',
    review: 'Revoir mes réponses',
    backToResult: 'Revenir au résultat',
    talk: 'En parler avec quelqu’un',
    schools: 'Où l’apprendre',
    thinkAbout: 'Pour y réfléchir',
    questions: formal
      ? [
          'Lequel de ces métiers vous étonne le plus ? Pourquoi ?',
          'Qui, autour de vous, pourrait vous en parler ?',
          'Qu’aimeriez-vous y faire tous les jours ? Et surtout pas ?',
        ]
      : [
          'Lequel de ces métiers t’étonne le plus ? Pourquoi ?',
          'Qui, autour de toi, pourrait t’en parler ?',
          'Qu’aimerais-tu y faire tous les jours ? Et surtout pas ?',
        ],
    aboutTitle: 'Ce que dit ce résultat, et ce qu’il ne dit pas',
    versions: (data: string, scoring: string) => `Données du ${data} · calcul ${scoring}`,
  };
};
