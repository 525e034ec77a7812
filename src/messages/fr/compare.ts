import type { Address } from '../languages.js';
import { common } from './common.js';

export const compare = (address: Address) => ({
  ...common(address),
  compareTitle: 'Comparer des métiers',
  backToComparison: 'Revenir à la comparaison',
  tooFew: 'Il faut au moins deux métiers pour comparer.',
  unknownIds: (ids: readonly string[], known: number) =>
    `${ids.map((id) => `« ${id} »`).join(', ')} ${ids.length > 1 ? 'ne se trouvent' : 'ne se trouve'} pas dans notre catalogue${known > 0 ? ' : les autres métiers sont comparés' : ''}.`,
  tooMany: (given: number, most: number) => `${given} métiers étaient demandés : les ${most} premiers sont comparés.`,
});
