/** The command line in a folder of its own, which a test fills. */
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { ExitCode, Terminal } from '../../cli/command.js';
import { run } from '../../cli/run.js';
import { sheet } from './fixtures.js';

let folder: string;

/** For every test of the file. */
export function inFolderOfItsOwn(): void {
  beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'metier-widgets-'))));
  afterEach(() => rm(folder, { recursive: true }));
}

/** A path in the folder; without names, the folder. */
export const at = (...names: string[]): string => join(folder, ...names);

export const readJson = async (path: string) => JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;

export async function write(name: string, content: unknown): Promise<string> {
  await mkdir(join(at(name), '..'), { recursive: true });
  await writeFile(at(name), typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content, null, 2));
  return at(name);
}

/** Three professions in a folder in it. */
export async function writeProfessions(name = 'professions'): Promise<void> {
  for (const id of ['crieur', 'remouleur', 'vitrier']) await write(`${name}/${id}.json`, sheet(id));
}

export interface Said {
  readonly code: ExitCode;
  readonly printed: string;
  readonly complaints: string;
}

/** @param terminal - what it has beside a place to print, such as a language */
export const commandWith =
  (terminal: Partial<Terminal>) =>
  async (...args: string[]): Promise<Said> => {
    const [printed, complaints]: [string[], string[]] = [[], []];
    const code = await run(args, { print: (line) => void printed.push(line), complain: (line) => void complaints.push(line), ...terminal });
    return { code, printed: printed.join('\n'), complaints: complaints.join('\n') };
  };

export const command = commandWith({});

/** Lines without line and column, for what is not about them. */
export const withoutPlaces = (lines: string): readonly string[] => lines.replace(/(?<=\.json):\d+:\d+/g, '').split('\n');
