import type { Catalogue } from './catalogue.js';
import { nearestIds } from './look-ups.js';

export interface Selection {
  /** Only these ids, in this order; empty means all. */
  readonly ids?: readonly string[];
  readonly sector?: string | null;
}

interface Selected {
  readonly catalogue: Catalogue;
  readonly problems: readonly string[];
}

/** One part for one wish: what is made of a part, such as the index that search reads, is made once. */
const selections = new WeakMap<Catalogue, Map<string, Selected>>();

/** Part of a catalogue, and in words for a developer what of the wish could not be met. */
export function select(catalogue: Catalogue, { ids = [], sector }: Selection): Selected {
  const wish = JSON.stringify([ids, sector]);
  const known = selections.get(catalogue) ?? new Map<string, Selected>();
  const selected = known.get(wish) ?? choose(catalogue, ids, sector);
  selections.set(catalogue, known.set(wish, selected));
  return selected;
}

function choose(catalogue: Catalogue, ids: readonly string[], sector: Selection['sector']): Selected {
  const problems = ids.filter((id) => !catalogue.get(id)).map((id) => `metiers: ${unknownId(catalogue, id)}`);
  let professions = ids.length > 0 ? ids.flatMap((id) => catalogue.get(id) ?? []) : catalogue.professions;
  if (sector) {
    const inSector = professions.filter((profession) => profession.sector === sector);
    if (inSector.length > 0) professions = inSector;
    else problems.push(`sector="${sector}" has no profession: expected one of ${catalogue.sectors.map(({ id }) => id).join(', ')}.`);
  }
  if (professions.length === 0) professions = catalogue.professions;
  return { catalogue: professions === catalogue.professions ? catalogue : { ...catalogue, professions }, problems };
}

/** One sentence for a developer, with what the id may have been meant to be. */
export const unknownId = (catalogue: Catalogue, id: string): string =>
  `"${id}" is not the id of a profession: did you mean ${nearestIds(catalogue, id)
    .map((near) => `"${near}"`)
    .join(', ')}?`;
