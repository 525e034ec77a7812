import { access } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createCatalogue, type Catalogue } from '../../src/catalogue/catalogue.js';
import { nearestIds } from '../../src/catalogue/look-ups.js';
import type { Profession } from '../../src/catalogue/record/schema.js';
import { newestDate, summarise } from '../../src/catalogue/record/summary.js';
import { FileError } from '../command.js';
import { checkFolder } from './profession-folder.js';

/** The right professions of a folder, with their records. */
export interface FolderCatalogue {
  readonly catalogue: Catalogue;
  readonly records: ReadonlyMap<string, Profession>;
}

/** @param folder - absent, the professions that come with the package */
export async function readFolder(folder?: string): Promise<FolderCatalogue> {
  const { professions, lists } = await checkFolder(folder ?? (await packageData()));
  const records = new Map(professions.map((profession) => [profession.id, profession]));
  const catalogue = createCatalogue({
    version: newestDate(professions),
    ...lists,
    professions: professions.map((profession) => summarise(profession, lists.criteria)),
    load: (id) => Promise.resolve(records.get(id) as Profession),
  });
  return { catalogue, records };
}

/** @throws {FileError} no such profession, with those whose ids are near */
export function recordOf({ catalogue, records }: FolderCatalogue, id: string): Profession {
  const record = records.get(id);
  if (record) return record;
  const near = nearestIds(catalogue, id).map((other) => `"${other}"`);
  throw new FileError(`"${id}" is not the id of a profession: did you mean ${near.join(', ')}?`);
}

/** The folder `data` of the package, above this file, whether it was built or not. */
async function packageData(): Promise<string> {
  let folder = import.meta.dirname;
  for (;;) {
    const data = join(folder, 'data');
    const isThere = await access(join(data, 'professions')).then(
      () => true,
      () => false,
    );
    if (isThere) return data;
    if (dirname(folder) === folder) throw new FileError('the professions of the package are not there: reinstall it, or name a folder with --from');
    folder = dirname(folder);
  }
}
