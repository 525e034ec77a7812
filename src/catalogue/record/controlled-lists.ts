import type { Criterion, Sector } from './summary.js';

export interface ControlledLists {
  readonly sectors: readonly Sector[];
  readonly criteria: readonly Criterion[];
}

/** An id that stands in a record and on no list. */
export interface UnlistedId {
  readonly path: readonly ['sector'] | readonly ['criteria', number];
  readonly id: string;
  readonly expected: string;
}

interface Listed {
  readonly sector: string;
  readonly criteria: readonly string[];
}

/**
 * What the schema alone cannot know: whether the ids that a record names are on the lists. A full
 * record names the criteria that are chosen by hand, a summary also those that other fields imply.
 */
export function listChecker({ sectors, criteria }: ControlledLists): (listed: Listed, depth: 'record' | 'summary') => readonly UnlistedId[] {
  const sectorIds = new Set(sectors.map(({ id }) => id));
  const sectorNames = [...sectorIds].slice(0, 20).join(', ').slice(0, 500);
  const all = new Set(criteria.map(({ id }) => id));
  const chosen = new Set(criteria.filter(({ when }) => !when).map(({ id }) => id));
  return ({ sector, criteria: named }, depth) => [
    ...(sectorIds.has(sector) ? [] : [{ path: ['sector'] as const, id: sector, expected: `the id of a sector: ${sectorNames}` }]),
    ...named.flatMap((id, position) =>
      (depth === 'record' ? chosen : all).has(id)
        ? []
        : [
            {
              path: ['criteria', position] as const,
              id,
              expected: `the id of a criterion${all.has(id) ? ' that is chosen by hand: other fields imply this one' : ''}`,
            },
          ],
    ),
  ];
}
