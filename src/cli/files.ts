import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { messageOf } from '../catalogue/answer.js';
import { FileError } from './command.js';

/** @throws {FileError} not there, or not UTF-8 */
export async function readText(path: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (cause) {
    throw new FileError(cause instanceof TypeError ? `${path}: not UTF-8: expected a file saved as UTF-8` : `${path}: ${messageOf(cause)}`, {
      cause,
    });
  }
}

/** @throws {FileError} not there, not UTF-8, or not JSON */
export async function readJson(path: string): Promise<unknown> {
  const text = await readText(path);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new FileError(`${path}: not JSON: ${messageOf(cause)}`, { cause });
  }
}

/**
 * Writes a file inside a folder, and the folders it needs.
 * @returns false when the file was there and `overwrite` is false
 * @throws {FileError} the name leads out of the folder, or the file cannot be written
 */
export async function writeInside(folder: string, name: string, content: string, { overwrite }: { readonly overwrite: boolean }): Promise<boolean> {
  const path = resolve(folder, name);
  if (!isInside(folder, path)) throw new FileError(`${name}: expected a file inside ${folder}`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content, { flag: overwrite ? 'w' : 'wx' });
    return true;
  } catch (cause) {
    if (!overwrite && (cause as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw new FileError(`${path}: ${messageOf(cause)}`, { cause });
  }
}

export function isInside(folder: string, path: string): boolean {
  const steps = relative(resolve(folder), resolve(path));
  return steps !== '' && !steps.startsWith('..') && !isAbsolute(steps);
}

export const formatted = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
