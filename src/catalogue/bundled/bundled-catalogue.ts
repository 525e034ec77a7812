import { loadRecord } from '#records';
import { createCatalogue, UnknownProfessionError, type Catalogue } from '../catalogue.js';
import { decodeIndex, decodeRecord } from './compact.js';
import { importOnDemand } from '../import-on-demand.js';
import { index } from '../../generated/index.js';
import type { Profession } from '../record/schema.js';

let catalogue: Catalogue | undefined;

/** The professions that come with the package. */
export function bundledCatalogue(): Catalogue {
  return (catalogue ??= readBundled());
}

function readBundled(): Catalogue {
  const professions = decodeIndex(index);
  const byId = new Map(professions.map((profession) => [profession.id, profession]));
  const { version, sectors, criteria } = index;
  return createCatalogue({
    version,
    sectors,
    criteria,
    professions,
    load: async (id) => {
      const [summary, module] = [byId.get(id), await importOnDemand(`professions/${id}`, (attempt) => loadRecord(id, attempt))];
      if (!summary || !module) throw new UnknownProfessionError(id);
      return decodeRecord(summary, module.default);
    },
  });
}

/**
 * The full record of a bundled profession.
 * @throws {UnknownProfessionError} no such id
 * @throws {ProfessionLoadError} its module could not be loaded; calling again tries again
 */
export const loadProfession = (id: string): Promise<Profession> => bundledCatalogue().load(id);
