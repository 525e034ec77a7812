/** The program itself, in a process of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { at, inFolderOfItsOwn, write, writeProfessions } from '../tests/catalogue/command-line.js';

inFolderOfItsOwn();

function start(args: readonly string[], locale: Readonly<Record<string, string>>) {
  const { LC_ALL: _all, LC_MESSAGES: _messages, LANG: _lang, ...env } = process.env;
  return spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'metier-widgets.ts'), ...args], {
    cwd: join(import.meta.dirname, '..'),
    env: { ...env, ...locale },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

const exitCode = async (program: ChildProcess): Promise<unknown> => program.exitCode ?? ((await once(program, 'exit')) as unknown[])[0];

it.each([
  [{ LANG: 'fr_BE.UTF-8' }, 'Il manque quelque chose.'],
  [{ LC_ALL: 'POSIX', LANG: 'fr_BE.UTF-8' }, 'Something is missing.'],
  [{ LANG: '' }, 'Something is missing.'],
])('speaks as %j says, and ends with its exit code', async (locale, sentence) => {
  const program = start(['validate'], locale);
  const [code, complaints] = await Promise.all([exitCode(program), text(program.stderr)]);
  expect([code, complaints]).toEqual([2, expect.stringContaining(sentence) as string]);
});

it('stops without a word when nobody reads on, as before "head"', async () => {
  const program = start(['schema'], {});
  const complaints = text(program.stderr);
  program.stdout.destroy();
  await exitCode(program);
  expect(await complaints).toBe('');
});

it('--watch is woken by the file system, and ends by Ctrl+C with what it found last', async () => {
  const waiting = 'waiting for changes; Ctrl+C ends';
  await writeProfessions();
  const program = start(['validate', at(), '--watch'], { LC_ALL: 'C' });
  const lines = createInterface(program.stdout)[Symbol.asyncIterator]();
  const next = async () => (await lines.next()).value as unknown;
  expect([await next(), await next()]).toEqual(['0 errors in 3 files', waiting]);
  await write('professions/crieur.json', '[');
  expect([await next(), await next()]).toEqual(['1 error in 3 files', waiting]);
  program.kill('SIGINT');
  expect(await exitCode(program)).toBe(1);
});
