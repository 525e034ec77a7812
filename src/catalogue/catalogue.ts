import { messageOf } from '../message-of.js';
import type { Profession } from './record/schema.js';
import type { Criterion, ProfessionSummary, Sector } from './record/summary.js';

/**
 * Professions that a page can show: the bundled ones or a host's own. Summaries are at hand; a full
 * record is loaded when it is needed.
 */
export interface Catalogue {
  /** Date of the newest record: results name it, so that they can be understood later. */
  readonly version: string;
  readonly professions: readonly ProfessionSummary[];
  readonly sectors: readonly Sector[];
  /** Only criteria that lead somewhere: see {@link MINIMUM_BY_CRITERION}. */
  readonly criteria: readonly Criterion[];
  get(id: string): ProfessionSummary | undefined;
  /** The full record, where it is there without loading anything. */
  atHand?(id: string): Profession | undefined;
  /**
   * The full record.
   * @throws {UnknownProfessionError} no such id
   * @throws {ProfessionLoadError} the record could not be fetched or read; calling again tries again
   */
  load(id: string): Promise<Profession>;
}

/** A criterion shared by fewer professions is not offered: choosing it would lead nowhere. */
export const MINIMUM_BY_CRITERION = 3;

export class UnknownProfessionError extends Error {
  override readonly name = 'UnknownProfessionError';
  constructor(readonly id: string) {
    super(`There is no profession "${id}" in the catalogue.`);
  }
}

export class ProfessionLoadError extends Error {
  override readonly name = 'ProfessionLoadError';
  constructor(
    readonly id: string,
    cause: unknown,
  ) {
    super(`The record of "${id}" could not be loaded: ${messageOf(cause)}`, { cause });
  }
}

export interface CatalogueParts {
  readonly version: string;
  readonly professions: readonly ProfessionSummary[];
  readonly sectors: readonly Sector[];
  readonly criteria: readonly Criterion[];
  /** Called at most once a profession until it succeeds. */
  readonly load: (id: string) => Promise<Profession>;
  readonly atHand?: (id: string) => Profession | undefined;
}

export function createCatalogue({ version, professions, sectors, criteria, load, atHand }: CatalogueParts): Catalogue {
  const byId = new Map(professions.map((profession) => [profession.id, profession]));
  const loading = new Map<string, Promise<Profession>>();
  const counts = new Map<string, number>();
  for (const profession of professions) for (const id of profession.criteria) counts.set(id, (counts.get(id) ?? 0) + 1);

  return {
    version,
    professions,
    sectors,
    criteria: criteria.filter(({ id }) => (counts.get(id) ?? 0) >= Math.min(MINIMUM_BY_CRITERION, professions.length)),
    get: (id) => byId.get(id),
    ...(atHand && { atHand }),
    load(id) {
      if (!byId.has(id)) return Promise.reject(new UnknownProfessionError(id));
      let pending = loading.get(id);
      if (!pending) {
        pending = load(id).catch((cause: unknown) => {
          loading.delete(id); // so that a retry asks again
          throw new ProfessionLoadError(id, cause);
        });
        loading.set(id, pending);
      }
      return pending;
    },
  };
}
