import type { RowGroup } from '../row-groups.js';
import type { Address } from '../languages.js';
import { compare } from './compare.js';
import { facts } from './facts.js';
import { traitLevel } from './traits.js';
import { plural } from './words.js';

/** What is said once there is something to compare. */
export const comparison = (address: Address) => ({
  ...compare(address),
  ...facts(),
  professions: 'Métiers comparés',
  onlyDifferences: 'Différences seulement',
  noDifference: 'Aucune différence dans ce que nous savons de ces métiers.',
  compareSources: 'Chaque chiffre vient d’une source citée dans la fiche du métier ; ce qui n’est pas documenté est marqué « non renseigné ».',
  separating: 'Ce qui les sépare le plus',
  alike: (labels: string) => `Ce qui se ressemble : ${labels}`,
  onlyFor: (title: string, labels: string) => `Seulement pour ${title} : ${labels}`,
  others: (count: number) => plural(count, 'autre', 'autres'),
  hiddenRows: (count: number) => (count === 0 ? 'Aucun critère caché' : plural(count, 'critère caché', 'critères cachés')),
  forVisitor: address === 'vous' ? 'Pour vous' : 'Pour toi',
  nothingTelling: 'Rien de net',
  interestsRow: 'Domaines',
  groupsOfRows: {
    result: address === 'vous' ? 'Vos réponses' : 'Tes réponses',
    conditions: 'Conditions',
    access: 'Accès',
    daily: 'Quotidien',
    salary: 'Revenus',
  } satisfies Record<RowGroup, string>,
  row: 'Critère de comparaison',
  flagsRow: 'Pénurie et accès',
  noFlag: 'Rien dans nos sources',
  inShort: 'En bref',
  closenessRow: address === 'vous' ? 'Proche de vos réponses ?' : 'Proche de tes réponses ?',
  traitLevel,
  unknown: 'Non renseigné',
});
