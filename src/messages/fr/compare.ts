import type { Address } from '../languages.js';
import { common } from './common.js';
import { profiles } from './profiles.js';
import { plural } from './words.js';

export const compare = (address: Address) => ({
  ...common(address),
  ...profiles(address), // several parts that come later have these words too
  compareTitle: 'Comparer des métiers',
  backToComparison: 'Revenir à la comparaison',
  tooFew: 'Il faut au moins deux métiers pour comparer.',
  addProfession: (most: number) => `Ajouter un métier (jusqu’à ${most})`,
  added: (title: string, count: number) => `Ajouté\u202f: ${title}. ${plural(count, 'métier comparé', 'métiers comparés')}.`,
  removed: (title: string, count: number) => `Retiré\u202f: ${title}. ${plural(count, 'métier comparé', 'métiers comparés')}.`,
  remove: 'Retirer',
  moveBack: 'Déplacer vers la gauche',
  moveForward: 'Déplacer vers la droite',
  suggestions: 'Métiers trouvés',
  found: (count: number) => (count === 0 ? 'Aucun métier trouvé' : plural(count, 'métier trouvé', 'métiers trouvés')),
  unknownIds: (ids: readonly string[], known: number) =>
    `${ids.map((id) => `« ${id} »`).join(', ')} ${ids.length > 1 ? 'ne se trouvent' : 'ne se trouve'} pas dans notre catalogue${known > 0 ? ' : les autres métiers sont comparés' : ''}.`,
  tooMany: (given: number, most: number) => `${given} métiers étaient demandés : les ${most} premiers sont comparés.`,
});
