import { createCatalogue, UnknownProfessionError, type Catalogue } from './catalogue.js';
import { decodeIndex, decodeRecord } from './compact.js';
import { index } from '../bundled/index.js';
import { loadRecord } from '../bundled/records.js';
import type { Profession } from './schema.js';

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
      const [summary, record] = [byId.get(id), await loadRecord(id)];
      if (!summary || !record) throw new UnknownProfessionError(id);
      return decodeRecord(summary, record);
    },
  });
}

/**
 * The full record of a bundled profession.
 * @throws {UnknownProfessionError} no such id
 * @throws {ProfessionLoadError} its module could not be loaded; calling again tries again
 */
export const loadProfession = (id: string): Promise<Profession> => bundledCatalogue().load(id);
