/** Of what the compiler wrote to `dist/types`, only what an entry's types lead to is shipped. */
import { readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { at } from './builds.js';

const FOLDER = at('dist/types');
const SPECIFIER = /(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)\.js['"]/g;

export async function removeUnreachable(): Promise<void> {
  const { exports } = JSON.parse(await readFile(at('package.json'), 'utf8')) as { exports: Record<string, string | { readonly types?: string }> };
  const reached = new Set(Object.values(exports).flatMap((target) => (typeof target === 'object' && target.types ? [at(target.types)] : [])));
  for (const file of reached) {
    const text = await readFile(file, 'utf8');
    for (const [, specifier] of text.matchAll(SPECIFIER)) reached.add(join(dirname(file), `${specifier}.d.ts`));
  }
  const written = (await readdir(FOLDER, { recursive: true })).filter((path) => path.endsWith('.d.ts')).map((path) => join(FOLDER, path));
  for (const file of written) if (!reached.has(file)) await rm(file);
}
