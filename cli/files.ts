import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { messageOf } from '../src/message-of.js';
import { FileError } from './command.js';
import { findJsonFault } from './records/json-text.js';

/**
 * What operating systems, archives and editors leave in folders beside what people put there: hidden
 * files, the second halves of macOS, locks and copies of editors.
 */
export const isLeftBehind = (name: string): boolean => /^[.~]|^(?:desktop\.ini|thumbs\.db)$|[~#]$|\.(?:bak|tmp|swp|orig)$/i.test(name);

/** @throws {FileError} not there, or neither UTF-8 nor UTF-16 with its mark */
export async function readText(path: string): Promise<string> {
  try {
    const bytes = await readFile(path);
    const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
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
    const { line, column, message } = findJsonFault(text) ?? { line: 1, column: 1, message: messageOf(cause) };
    throw new FileError(`${path}:${line}:${column}: not JSON: ${message}`, { cause });
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
