import { base, recordLoader } from '#records';
import { createCatalogue, UnknownProfessionError, type Catalogue } from '../catalogue.js';
import { decodeIndex, decodeRecord } from './compact.js';
import { importOnDemand } from '../import-on-demand.js';
import { readIndex } from '../../generated/index.js';
import type { Profession } from '../record/schema.js';

let catalogue: Catalogue | undefined;

/** The professions that come with the package. */
export function bundledCatalogue(): Catalogue {
  return (catalogue ??= readBundled());
}

function readBundled(): Catalogue {
  const index = readIndex();
  const professions = decodeIndex(index);
  const byId = new Map(professions.map((profession) => [profession.id, profession]));
  const { version, sectors, criteria } = index;
  return createCatalogue({
    version,
    sectors,
    criteria,
    professions,
    load: async (id) => {
      const [summary, loader] = [byId.get(id), recordLoader(id)];
      if (!summary || !loader) throw new UnknownProfessionError(id);
      return decodeRecord(summary, (await importOnDemand(`professions/${id}`, loader, base)).default);
    },
  });
}

/**
 * The full record of a bundled profession.
 * @throws {UnknownProfessionError} no such id
 * @throws {ProfessionLoadError} its module could not be loaded; calling again tries again
 */
export const loadProfession = (id: string): Promise<Profession> => bundledCatalogue().load(id);
