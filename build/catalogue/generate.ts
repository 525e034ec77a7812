/** Reads `data/` and writes what the package ships of it to `src/generated/`, which nobody edits. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readJson } from '../../cli/files.js';
import { findingLine } from '../../cli/finding.js';
import { checkProfessions } from '../../cli/records/profession-folder.js';
import type { AbsentProfessions } from '../../src/catalogue/bundled/compact-words.js';
import { generatedSources, type CatalogueSources } from './generated-sources.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** @throws {Error} listing everything that is wrong in `data/`, a line each, as `file:line:column: path: message` */
export async function readSources(data = join(root, 'data')): Promise<CatalogueSources> {
  const { professions, lists, errors } = await checkProfessions([data]);
  if (errors.length > 0) throw new Error(errors.map((finding) => findingLine(finding, 'en')).join('\n'));
  return {
    professions: professions.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    lists,
    absent: (await readJson(join(data, 'absent-professions.json'))).value as AbsentProfessions,
    items: (await readJson(join(data, 'items.json'))).value,
  };
}

export async function generateCatalogue(data = join(root, 'data'), out = join(root, 'src/generated')): Promise<void> {
  const stale = new Set(await readdir(join(out, 'professions')).catch(() => []));
  for (const [path, content] of generatedSources(await readSources(data))) {
    stale.delete(path.replace('professions/', ''));
    await writeIfChanged(join(out, path), content);
  }
  for (const name of stale) await rm(join(out, 'professions', name));
}

/** An unchanged file keeps its date, so that watchers stay quiet. */
async function writeIfChanged(path: string, content: string): Promise<void> {
  if ((await readFile(path, 'utf8').catch(() => null)) === content) return;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await generateCatalogue();
