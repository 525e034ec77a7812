import { createCatalogue, type Catalogue } from './catalogue.js';
import { decodeIndex } from './compact.js';
import { index } from './bundled/index.js';
import { professionModules } from './bundled/modules.js';
import type { Profession } from './schema.js';

let catalogue: Catalogue | undefined;

/** The professions that come with the package. */
export function bundledCatalogue(): Catalogue {
  return (catalogue ??= createCatalogue({
    version: index.version,
    sectors: index.sectors,
    criteria: index.criteria,
    professions: decodeIndex(index),
    load: async (id) => (await (professionModules[id] as () => Promise<{ default: Profession }>)()).default,
  }));
}

/**
 * The full record of a bundled profession.
 * @throws {UnknownProfessionError} no such id
 * @throws {ProfessionLoadError} its module could not be loaded; calling again tries again
 */
export const loadProfession = (id: string): Promise<Profession> => bundledCatalogue().load(id);
