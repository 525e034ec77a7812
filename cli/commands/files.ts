import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '../../src/message-of.js';
import { defineCommand } from '../command.js';
import { CommandError, usageError } from '../command-error.js';
import { readText, writeInside } from '../files.js';
import { isBeside, joinedFiles, type Files } from '../joined-files.js';
import { packageFolder } from '../package-folder.js';

/** What pages load by an address of their own. */
const ENTRIES = ['metier-widgets.js', 'metier-resizer.js', 'site/embed.js', 'metier-doctor.js'];
const OTHERS = ['site/embed.html', 'site/doctor.html', 'site/doctor.css', 'embed.json'];

export const files = defineCommand('files', {
  options: { out: { type: 'string' } },
  least: 0,
  most: 0,

  async work({ values: { out } }, { print, say }) {
    if (!out) throw usageError(({ command }) => command.outMissing);
    const all = await pageFiles();
    for (const [path, content] of all) await writeInside(out, path, content, { overwrite: true });
    print(say.writing.files(all.size, out));
    return { code: 0, data: { out, files: [...all.keys()] } };
  },
});

/** @throws {CommandError} they are not there, as where nothing was built yet */
async function pageFiles(): Promise<Files> {
  const folder = join((await packageFolder()) ?? '', 'dist');
  const built = await scripts(folder);
  const own = [...built].filter(([path]) => ENTRIES.includes(path) || isBeside(path));
  const others = await Promise.all(OTHERS.map(async (path) => [path, await readText(join(folder, path))] as const));
  return new Map([...own, ...others, ...joinedFiles(built)]);
}

/**
 * All JavaScript of a folder, by path.
 * @throws {CommandError} no such folder
 */
export async function scripts(folder: string): Promise<Files> {
  const paths = await readdir(folder, { recursive: true }).catch((cause: unknown) => {
    throw new CommandError({ code: 'unreadable', file: folder, message: () => messageOf(cause) });
  });
  const names = paths.map((path) => path.replaceAll('\\', '/')).filter((path) => path.endsWith('.js'));
  return new Map(await Promise.all(names.map(async (path) => [path, await readText(join(folder, path))] as const)));
}
