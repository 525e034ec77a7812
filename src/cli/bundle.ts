/** Reads `data/` and writes what the package ships of it to `src/bundled/`, which nobody edits. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleCatalogue } from '../catalogue/bundle.js';
import { professionFiles } from './profession-folder.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

export async function writeBundledCatalogue(data = join(root, 'data'), out = join(root, 'src/bundled')): Promise<void> {
  const folder = join(data, 'professions');
  const names = (await professionFiles(folder)).map((name) => name.slice(0, -'.json'.length));
  const records = new Map(await Promise.all(names.map(async (name) => [name, await readJson(join(folder, `${name}.json`))] as const)));
  const files = bundleCatalogue({
    records,
    sectors: (await readJson(join(data, 'sectors.json'))) as never,
    criteria: (await readJson(join(data, 'criteria.json'))) as never,
    absent: (await readJson(join(data, 'absent-professions.json'))) as never,
  });
  const source = JSON.stringify(await readJson(join(data, 'items.json')));
  files.set('items.ts', `export const source = ${source} as const;\n`);
  const stale = new Set(await readdir(join(out, 'professions')).catch(() => []));
  for (const [path, content] of files) {
    stale.delete(path.replace('professions/', ''));
    await writeIfChanged(join(out, path), content);
  }
  for (const name of stale) await rm(join(out, 'professions', name));
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    throw new Error(`${path}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/** An unchanged file keeps its date, so that watchers stay quiet. */
async function writeIfChanged(path: string, content: string): Promise<void> {
  if ((await readFile(path, 'utf8').catch(() => null)) === content) return;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeBundledCatalogue();
