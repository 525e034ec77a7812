import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { messageOf } from '../src/message-of.js';
import { CommandError } from './command-error.js';
import type { FileFault } from './finding.js';
import { findJsonFault } from './records/json-text.js';

/**
 * What operating systems, archives and editors leave in folders beside what people put there: hidden
 * files, the second halves of macOS, locks and copies of editors.
 */
export const isLeftBehind = (name: string): boolean => /^[.~]|^(?:desktop\.ini|thumbs\.db)$|[~#]$|\.(?:bak|tmp|swp|orig)$/i.test(name);

const FAULTS: Readonly<Record<string, FileFault>> = {
  ENOENT: 'absent',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  EROFS: 'forbidden',
  EISDIR: 'folder',
  ENOTDIR: 'noFolder',
  ENOSPC: 'full',
};

/** What the system says of a file, in our own words and with its code. */
export function fileError(file: string, cause: unknown): CommandError {
  const system = cause instanceof Error && 'code' in cause ? String(cause.code) : messageOf(cause);
  return new CommandError({ code: 'unreadable', file, message: (say) => `${say.files.faults[FAULTS[system] ?? 'other']} (${system})` }, { cause });
}

/** @throws {CommandError} not there, or neither UTF-8 nor UTF-16 with its mark */
export async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw fileError(file, cause);
  });
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new CommandError({ code: 'unreadable', file, message: (say) => say.files.notUtf8 }, { cause });
  }
}

/** A value, and the text that says where its parts stand. */
export interface JsonFile {
  readonly value: unknown;
  readonly text: string;
}

/** @throws {CommandError} not there, not UTF-8, or not JSON, with line and column */
export async function readJson(file: string): Promise<JsonFile> {
  const text = await readText(file);
  try {
    return { value: JSON.parse(text), text };
  } catch (cause) {
    const { line, column, found, expected } = findJsonFault(text) ?? { line: 1, column: 1, found: null, expected: 'value' };
    throw new CommandError({ code: 'not-json', file, line, column, message: (say) => say.json.fault(found, expected) }, { cause });
  }
}

/**
 * Writes a file inside a folder, and the folders it needs.
 * @returns false when the file was there and `overwrite` is false
 * @throws {CommandError} the name leads out of the folder, or the file cannot be written
 */
export async function writeInside(folder: string, name: string, content: string, { overwrite }: { readonly overwrite: boolean }): Promise<boolean> {
  const path = resolve(folder, name);
  if (!isInside(folder, path)) throw new CommandError({ code: 'unreadable', file: name, message: (say) => say.files.outside(folder) });
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content, { flag: overwrite ? 'w' : 'wx' });
    return true;
  } catch (cause) {
    if (!overwrite && (cause as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw fileError(path, cause);
  }
}

export function isInside(folder: string, path: string): boolean {
  const steps = relative(resolve(folder), resolve(path));
  return steps !== '' && !steps.startsWith('..') && !isAbsolute(steps);
}

export const formatted = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
