import type { SnippetKind } from '../../../src/links/snippets.js';
import { plural } from '../../../src/messages/fr/words.js';
import type { FileFault } from '../../finding.js';

const oneOf = (names: readonly string[]): string => [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' ou ');

export const command = {
  usage: 'usage : metier-widgets',
  colon: ' : ',
  placeholder: '<commande>',
  overview: `metier-widgets <commande> --help en dit plus, metier-widgets --version donne la version. Codes de sortie : 0 fait, 1 erreurs
dans les données, 2 commande pas comprise, ou fichier qui ne peut être lu ou écrit.`,
  json: 'affiche un document JSON au lieu de lignes, pour les erreurs aussi ; les codes de sortie restent les mêmes',
  watch: 'recommence chaque fois qu’un fichier change, jusqu’à Ctrl+C',
  noCommand: (name: string) => `pas de commande "${name}"`,
  didYouMean: (names: readonly string[]) => `vouliez-vous dire ${oneOf(names.map((name) => `"${name}"`))} ?`,
  missing: 'Il manque quelque chose.',
  tooMuch: (given: string) => `"${given}" est de trop.`,
  unknownOption: (option: string) => `Option inconnue : '${option}'.`,
  needsValue: (option: string) => `Il manque la valeur de ${option}.`,
  takesNoValue: (option: string) => `${option} ne prend pas de valeur.`,
  jsonOrWatch: '--json ou --watch : un document dit un seul état.',
  notWatching: '--watch : rien ici ne dit quand un fichier change.',
  expected: (given: string, allowed: readonly string[]) => `${given} : attendu : ${oneOf(allowed)}.`,
  outMissing: 'Il manque --out : le dossier où écrire.',
  siteMissing: 'Il manque --site : l’adresse de ce dossier, avec https://.',
  headingLevel: (given: string) => `--heading-level "${given}" : attendu : 1 à 6.`,
  noProfession: (id: string) => `"${id}" n’est pas l’id d’un métier`,
  dataMissing: 'les métiers du paquet ne sont pas là : réinstallez-le, ou nommez un dossier avec --from',
};

export const files = {
  faults: {
    absent: 'ce fichier ou dossier n’existe pas',
    forbidden: 'ne peut être ni lu ni écrit : accès refusé',
    folder: 'est un dossier',
    noFolder: 'n’est pas un dossier',
    full: 'il n’y a plus de place',
    other: 'ne peut être lu ou écrit',
  } satisfies Record<FileFault, string> as Readonly<Record<FileFault, string>>,
  notUtf8: 'pas en UTF-8 : attendu : un fichier enregistré en UTF-8',
  outside: (folder: string) => `attendu : un fichier dans ${folder}`,
  noList: 'attendu : une liste',
  empty: 'aucun métier : attendu : des fichiers comme menuisier.json, ici ou dans un dossier "professions"',
};

export const writing = {
  nothing: (errors: number) => `${plural(errors, 'erreur', 'erreurs')} : rien n’est écrit`,
  overItself: '--out écrirait par-dessus les métiers eux-mêmes : nommez un autre dossier.',
  draftLeftOut: 'brouillon, laissé de côté',
  onlyDrafts: 'aucun métier qui ne soit un brouillon : rien n’est écrit',
  leftOut: (errors: number) => `${plural(errors, 'erreur', 'erreurs')} : les fichiers qui en ont sont laissés de côté`,
  leftOver: 'ne fait plus partie du catalogue',
  professions: (count: number, folder: string) => `${plural(count, 'métier écrit', 'métiers écrits')} dans ${folder}`,
  files: (count: number, folder: string) => `${plural(count, 'fichier écrit', 'fichiers écrits')} dans ${folder}`,
  identifier: (id: string) => `"${id}" : attendu : des mots en minuscules reliés par des traits d’union, comme "aide-soignant".`,
  thereAlready: 'existe déjà : rien n’est écrit',
  begun: (file: string) => `${file} écrit ; "metier-widgets validate ${file}" dit ce qui lui manque`,
};

export const imports = {
  drafts: (count: number, folder: string) => `${plural(count, 'brouillon écrit', 'brouillons écrits')} dans ${folder}`,
  kept: (count: number) =>
    count > 1 ? `${count} fichiers existaient déjà et sont restés tels quels` : `${count} fichier existait déjà et est resté tel quel`,
  otherCodes: (count: number, all: number) => `${count} sur ${all} ont un autre code`,
  next: (folder: string) => `"metier-widgets validate ${folder}" dit ce qui leur manque`,
  columns: (kinds: readonly string[]) => `attendu : les colonnes de l’un de ces fichiers\n${kinds.map((kind) => `  ${kind}`).join('\n')}`,
  missingFile: (name: string) => `${name} manque parmi les fichiers`,
  noColumns: (names: readonly string[]) => `pas de colonne ${names.join(', ')}`,
  quoteNotClosed: 'un guillemet qui n’est pas refermé',
  quoteInside: 'un guillemet dans une case : attendu : doublé, et la case entre guillemets',
  table: (message: string) => `pas un tableau : ${message}`,
};

export const norms = {
  empty: 'vide : attendu : une première ligne avec les id des questions, comme a-chilling-story',
  noAnswers: 'aucune réponse : attendu : une ligne par personne après la première',
  cells: (found: number, expected: number) => `${plural(found, 'case', 'cases')} : attendu : ${expected}, comme dans la première ligne`,
  answer: (item: string, found: string) => `${item}: "${found}" : attendu : 1 à 5, ou rien si la question a été passée`,
  secondColumn: (name: string) => `"${name}" : deuxième colonne de cette question`,
  retired: (name: string) => `"${name}" : question d’une ancienne version du questionnaire : ses réponses ne peuvent servir`,
  otherColumn: (name: string) => `"${name}" : attendu : l’id d’une question ; enlevez les colonnes qui disent autre chose d’une personne`,
  more: (count: number) => `… et ${count} de plus`,
  errors: (count: number) => plural(count, 'erreur', 'erreurs'),
  noColumn: (items: readonly string[]) => `note : pas de colonne pour ${items.join(', ')}`,
  written: (file: string) => `normes écrites dans ${file}`,
  fewPeople: (people: number, fewest: number, advised: number) =>
    `${plural(people, 'personne', 'personnes')} : il en faut au moins ${fewest} pour des normes, ${advised} valent mieux`,
  noScale: (scale: string) => `échelle ${scale} : aucune réponse : il faut les six échelles pour des normes`,
  people: (people: number, questionnaire: string) => `${plural(people, 'personne', 'personnes')}, questionnaire ${questionnaire}`,
  scales: ['Échelle', 'quest.', 'complets', 'alpha', 'moy.', 'é.-t.'],
  items: ['Question', 'moy.', 'é.-t.', 'reste', 'réponses'],
  halves: (people: number) => `Deux moitiés des questions (${plural(people, 'personne', 'personnes')})`,
  agreement: 'accord des deux profils',
  coverage: 'couverture de la marge, but 0,80',
  pairs: (count: number) => `(${plural(count, 'paire', 'paires')} d’une personne et d’un métier)`,
  flagged: 'Réponses signalées',
};

export const embed = {
  kinds: {
    element: 'une page ou un modèle que vous écrivez vous-même',
    data: 'WordPress, Moodle et les éditeurs qui gardent les attributs data-',
    link: 'Plone et les éditeurs qui ne gardent que classes et liens',
    iframe: 'un endroit où l’on ne peut coller de script, comme le portail de quelqu’un d’autre',
  } satisfies Record<SnippetKind, string> as Readonly<Record<SnippetKind, string>>,
  noSetting: (option: string, widget: string, settings: readonly string[]) =>
    `${option} n’est pas un réglage de ${widget} : attendu : ${settings.join(', ')}.`,
  refused: (option: string, value: string) => `${option} "${value}" ne peut servir.`,
  whichOf: (widgets: readonly string[]) => `Quel élément ? Attendu : ${oneOf(widgets)}.`,
  askWidget: (widgets: readonly string[]) => `Quel élément : ${widgets.join(', ')} ? [quiz]`,
  askProfessions: 'Quels métiers, par id, de deux à quatre ? [ceux que le visiteur a gardés]',
  askProfession: 'Quel métier, par id ? [tous]',
  askAddress: 'Comment s’adresser au visiteur : tu, vous ? [tu]',
  askPlace: (places: string) => `Où sera-t-il ?\n${places}\n[element]`,
};

export const watch = {
  waiting: 'en attente de changements ; Ctrl+C pour finir',
};
