import { plural } from '../../../src/messages/fr/words.js';
import type { Scale } from '../../../src/scoring/types.js';
import type { JsonExpectation } from '../../records/json-text.js';

export const json = {
  fault: (found: string | null, expected: JsonExpectation) => `pas du JSON : ${found ?? 'le texte s’arrête'} : attendu : ${EXPECTED[expected]}`,
};

const EXPECTED: Readonly<Record<JsonExpectation, string>> = {
  value: 'une valeur',
  'first-value': 'une valeur ou "]"',
  key: 'un nom entre guillemets droits doubles',
  'first-key': 'un nom entre guillemets droits doubles, ou "}"',
  colon: '":"',
  next: '"," ou la fin de la liste ou de l’objet',
  end: 'rien de plus',
};

export const records = {
  unknownField: 'champ inconnu',
  fileName: (id: string, name: string) => `"${id}" : attendu : le nom du fichier, "${name}"`,
  otherProfession: (id: string) => `"${id}" : attendu : l’id d’un autre métier`,
  twice: (id: string, file: string) => `"${id}" : attendu : un id qui n’est qu’à lui : ${file} a le même`,
};

export const hints = {
  address: (found: string) => `"${found}" : le même texte est lu en tu et en vous ; écrivez-le sans l’un ni l’autre`,
  isco: 'manque : avec les quatre chiffres de la CITP-08 (ISCO-08), d’autres systèmes trouvent le métier',
  keywords: (count: number, least: number, most: number) =>
    `${count} : avec ${least} à ${most} mots de tous les jours, les visiteurs le trouvent par la recherche`,
  ownAccount: '"self-employment" : écrivez plutôt "ownAccount": true',
  reserved: 'manque : dites si le titre, la pratique ou les deux sont réservés',
  oldList: (year: number | null) =>
    `${year ?? 'null'} : seules les listes de cette année et de l’an dernier sont des signaux ; parlez des autres dans "outlook"`,
};

export const validate = {
  note: 'note',
  hint: 'conseil',
  complete: 'true, et il ne manque rien : enlevez-le pour montrer le métier',
  summary: ({ errors, files, professions, drafts, hints: hintCount }: Record<'errors' | 'files' | 'professions' | 'drafts' | 'hints', number>) => {
    const what = [files > 0 && plural(files, 'fichier', 'fichiers'), professions > 0 && plural(professions, 'métier', 'métiers')]
      .filter(Boolean)
      .join(' et ');
    return [
      `${plural(errors, 'erreur', 'erreurs')} dans ${what || '0 fichier'}`,
      drafts > 0 ? `, dont ${plural(drafts, 'brouillon', 'brouillons')}` : '',
      hintCount > 0 ? ` ; ${plural(hintCount, 'conseil', 'conseils')}` : '',
    ].join('');
  },
};

export const stats = {
  counted: (guides: number, sheets: number, drafts: number) =>
    `${plural(guides + sheets, 'métier', 'métiers')} : ${plural(guides, 'guide', 'guides')}, ${plural(sheets, 'fiche', 'fiches')} ; ${plural(drafts, 'brouillon', 'brouillons')} à part`,
  errors: (count: number) => `${plural(count, 'erreur', 'erreurs')}, voir "validate" : les fichiers qui en ont ne comptent pas`,
  scales: {
    R: 'réaliste',
    I: 'investigateur',
    A: 'artistique',
    S: 'social',
    E: 'entreprenant',
    C: 'conventionnel',
  } satisfies Record<Scale, string> as Readonly<Record<Scale, string>>,
  undated: 'sans date',
  byScale: 'Intérêt dominant',
  bySector: 'Secteur',
  byCriterion: 'Critère',
  byField: (count: number) => `Champs facultatifs, sur ${plural(count, 'métier', 'métiers')}`,
  sourcesByYear: 'Sources par année',
  flagsByYear: 'Signaux de pénurie',
  workContext: 'Corrélation des niveaux des traits avec le contexte de travail d’O*NET',
  professions: (count: number) => plural(count, 'métier', 'métiers'),
  gaps: 'Lacunes',
  none: 'aucune',
  scaleGap: (id: string, count: number, least: number) => `l’intérêt ${id} domine dans ${plural(count, 'métier', 'métiers')}, il en faut ${least}`,
  sectorGap: (id: string) => `le secteur ${id} est vide`,
  criterionGap: (id: string, count: number, least: number) =>
    `le critère ${id} mène à ${plural(count, 'métier', 'métiers')}, il en faut ${least}, et n’est pas montré`,
};
