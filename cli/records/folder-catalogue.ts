import { bundledCatalogue } from '../../src/catalogue/bundled/bundled-catalogue.js';
import { createCatalogue, type Catalogue } from '../../src/catalogue/catalogue.js';
import type { Profession } from '../../src/catalogue/record/schema.js';
import { newestDate, summarise } from '../../src/catalogue/record/summary.js';
import { CommandError } from '../command-error.js';
import { nearNames } from '../did-you-mean.js';
import type { Finding } from '../finding.js';
import { checkProfessions } from './profession-folder.js';
import { idOf } from './record-findings.js';

/** The right professions of a folder, with their records. */
export interface FolderCatalogue {
  readonly catalogue: Catalogue;
  readonly records: ReadonlyMap<string, Profession>;
  /** What is wrong with the others. */
  readonly errors: readonly Finding[];
}

/** @param folder - absent, the professions that come with the package */
export async function readFolder(folder?: string): Promise<FolderCatalogue> {
  if (folder === undefined) return readBundled();
  const { professions, lists, errors } = await checkProfessions([folder]);
  const records = new Map(professions.map((profession) => [profession.id, profession]));
  const catalogue = createCatalogue({
    version: newestDate(professions),
    ...lists,
    professions: professions.map((profession) => summarise(profession, lists.criteria)),
    load: (id) => Promise.resolve(records.get(id) as Profession),
  });
  return { catalogue, records, errors };
}

async function readBundled(): Promise<FolderCatalogue> {
  const catalogue = bundledCatalogue();
  const records = await Promise.all(catalogue.professions.map(({ id }) => catalogue.load(id)));
  return { catalogue, records: new Map(records.map((record) => [record.id, record])), errors: [] };
}

/** @throws {CommandError} what is wrong with its file; or no such profession, with those whose ids are near */
export function recordOf({ records, errors }: FolderCatalogue, id: string): Profession {
  const record = records.get(id);
  if (record) return record;
  const own = errors.filter(({ file = '' }) => idOf(file) === id);
  if (own.length > 0) throw new CommandError(own);
  const near = nearNames([...records.keys()], id);
  throw new CommandError({ code: 'unknown-id', message: (say) => say.command.noProfession(id), near });
}
