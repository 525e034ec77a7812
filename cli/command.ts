import { parseArgs, type ParseArgsConfig } from 'node:util';
import { messageOf } from '../src/message-of.js';

/** 0: done; 1: something is wrong with the data; 2: the command was not understood, or a file could not be read or written. */
export type ExitCode = 0 | 1 | 2;

/** Where a command speaks and works; tests bring their own. */
export interface Terminal {
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
  /** Where somebody is there to answer: what was typed, trimmed. */
  readonly ask?: (question: string) => Promise<string>;
}

export interface Command {
  /** Its arguments, such as `<folder> --out <folder>`. */
  readonly usage: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--help` tells beyond the summary. */
  readonly help: string;
  run(args: readonly string[], terminal: Terminal): Promise<ExitCode>;
}

/** The command was not understood: the message is followed by its usage. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A file that cannot be read or written as it should: the message is enough. */
export class FileError extends Error {
  override readonly name = 'FileError';
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** @throws {UsageError} an option that does not exist, or too many or too few arguments */
export function readArguments<const T extends Options>(
  args: readonly string[],
  { options, least, most }: { options: T; least: number; most: number },
) {
  let parsed: ReturnType<typeof parseArgs<{ args: string[]; options: T; allowPositionals: true; strict: true }>>;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (cause) {
    throw new UsageError(messageOf(cause));
  }
  const { length } = parsed.positionals;
  if (length < least) throw new UsageError('Something is missing.');
  if (length > most) throw new UsageError(`"${parsed.positionals[most]}" is too much.`);
  return parsed;
}

export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
