import type { Facet } from '../../catalogue/facets.js';
import type { Address } from '../languages.js';
import { rows } from './rows.js';
import { plural } from './words.js';

const professions = (count: number): string => (count === 0 ? 'Aucun métier' : plural(count, 'métier', 'métiers'));

/** All professions, by word and by criterion. */
export const explorer = (address: Address) => {
  const formal = address === 'vous';
  const [your, you] = formal ? ['vos', 'vous'] : ['tes', 'toi'];
  return {
    ...rows(address),
    explorerTitle: 'Explorer les métiers',
    lede: (count: number) => `${professions(count)}. La forme à côté de chaque titre est son empreinte : ses six centres d’intérêt.`,
    ledeWithAnswers: `Les plus proches de ${your} réponses d’abord. Le trait, c’est ${you} ; la forme pleine, le métier.`,
    /** Names of the scales around the picture that explains the others. */
    corners: { R: 'Concret', I: 'Recherche', A: 'Création', S: 'Aide', E: 'Initiative', C: 'Méthode' },
    searchLabel: 'Un métier, un mot, un lieu',
    emptyField: 'Effacer',
    tryWords: formal ? 'Essayez :' : 'Essaie :',
    words: ['bois', 'ordinateur', 'jeux vidéo', 'animaux'] as readonly string[],
    filter: (chosen: number) => (chosen === 0 ? 'Filtrer' : `Filtrer (${chosen})`),
    filters: 'Filtres',
    facets: {
      closeness: formal ? 'Vos réponses' : 'Tes réponses',
      sector: 'Secteur',
      subsector: 'Sous-secteur',
      studies: 'Études',
      place: 'Où ?',
      manner: 'Quoi, avec qui ?',
      rhythm: 'Rythme',
      employment: 'Emploi',
    } satisfies Record<Facet, string>,
    /** What choosing two of one facet does. */
    either: 'l’un ou l’autre',
    both: 'à la fois',
    removeFilter: (label: string) => `Enlever le filtre : ${label}`,
    removeAll: 'Tout enlever',
    showFound: (count: number) => (count === 0 ? 'Aucun métier' : `Voir ${count > 1 ? `les ${count} métiers` : 'le métier'}`),
    count: professions,
    bySector: 'par secteur',
    byCloseness: 'les plus proches d’abord',
    byText: (text: string) => `pour « ${text} »`,
    more: (count: number) => `Voir ${plural(count, 'métier de plus', 'métiers de plus')}`,
    absent: (text: string) => `« ${text} » n’est pas dans notre catalogue.`,
    near: 'Ces métiers en sont proches.',
    none: (named: string, several: boolean) => (several ? `Aucun métier ne réunit ${named}.` : `Aucun métier pour ${named}.`),
    quoted: (text: string) => `« ${text} »`,
    without: (label: string) => `Sans ${label}`,
    withoutAll: 'Sans aucun filtre',
    searchFailed: 'La recherche n’a pas pu être chargée. La liste reste là.',
    door: 'Pas d’idée précise ?',
    doorText: `29 questions, 2 minutes : on trie les métiers pour ${you}.`,
    doorWithAnswers: `Les plus proches de ${your} réponses d’abord.`,
    seeResult: 'Revoir mon résultat',
    backToList: (count: number, sorted: boolean) => `${professions(count)}${sorted ? `, triés pour ${you}` : ''}`,
  };
};
