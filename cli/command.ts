import { readArguments, type Given, type Options } from './arguments.js';
import { CommandError, usageError } from './command-error.js';
import { findingData, findingLine, type Finding } from './finding.js';
import { messagesIn, type Language, type Messages } from './messages/languages.js';
import { runAtEveryChange, type WatchFolders } from './watch.js';

/** 0: done; 1: something is wrong with the data; 2: the command was not understood, or a file could not be read or written. */
export type ExitCode = 0 | 1 | 2;

/** Where a command speaks and works; tests bring their own. */
export interface Terminal {
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
  /** English where it is not said. */
  readonly language?: Language;
  /** Where somebody is there to answer: what was typed, trimmed. */
  readonly ask?: (question: string) => Promise<string>;
  /** Where somebody waits for `--watch`. */
  readonly watch?: WatchFolders;
}

/** What a command speaks with while it works: of `--json` nothing but the document is printed. */
export interface Voice extends Omit<Terminal, 'watch'> {
  readonly language: Language;
  readonly say: Messages;
  /** One line a finding. */
  readonly tell: (findings: readonly Finding[]) => void;
  /** As the document of `--json` has them. */
  readonly dataOf: (findings: readonly Finding[]) => readonly unknown[];
}

export interface Outcome {
  readonly code: ExitCode;
  /** The document of `--json`: the facts of what is printed. `errors` is added where there is none. */
  readonly data: Readonly<Record<string, unknown>>;
}

export type CommandName = keyof Messages['commands'];

export interface Command {
  /** Whether it does its work again with `--watch`. */
  readonly watches: boolean;
  run(args: readonly string[], terminal: Terminal): Promise<ExitCode>;
}

interface Definition<T extends Options> {
  readonly options: T;
  /** How many arguments beside options. */
  readonly least: number;
  readonly most: number;
  /** The files and folders to look at again with `--watch`; absent where there is nothing to watch. */
  readonly watched?: (given: Given<T>) => readonly string[];
  readonly work: (given: Given<T>, voice: Voice) => Promise<Outcome>;
}

const JSON_OPTION = { json: { type: 'boolean' } } as const;
const WATCH_OPTION = { watch: { type: 'boolean' } } as const;

/** A command with what all share: its options told apart from arguments, `--json`, `--watch`, and what went wrong. */
export function defineCommand<const T extends Options>(name: CommandName, { options, least, most, watched, work }: Definition<T>): Command {
  return {
    watches: watched !== undefined,
    async run(args, terminal) {
      const { language = 'en' } = terminal;
      const say = messagesIn(language);
      const asksForJson = args.includes('--json');

      function fail(cause: unknown): ExitCode {
        if (!(cause instanceof CommandError)) throw cause;
        if (asksForJson) {
          terminal.print(JSON.stringify({ errors: cause.findings.map((finding) => findingData(finding, language)) }, null, 2));
          return 2;
        }
        const lines = cause.findings.map((finding) => findingLine(finding, language));
        if (cause.findings.some(({ code }) => code === 'usage'))
          terminal.complain(`metier-widgets ${name}: ${lines.join('\n')}\n${say.command.usage} ${name} ${say.commands[name].usage}`);
        else lines.forEach(terminal.complain);
        return 2;
      }

      const once = async (given: Given<T>): Promise<ExitCode> => {
        try {
          const { code, data } = await work(given, voiceOf(terminal, asksForJson));
          if (asksForJson) terminal.print(JSON.stringify({ errors: [], ...data }, null, 2));
          return code;
        } catch (cause) {
          return fail(cause);
        }
      };

      try {
        const given = readArguments(args, {
          options: { ...options, ...JSON_OPTION, ...(watched && WATCH_OPTION) },
          least,
          most,
        }) as unknown as Given<T>;
        if (!watched || !args.includes('--watch')) return await once(given);
        if (asksForJson) throw usageError(() => say.command.jsonOrWatch);
        if (!terminal.watch) throw usageError(() => say.command.notWatching);
        return await runAtEveryChange(watched(given), () => once(given), { watch: terminal.watch, rest: () => terminal.print(say.watch.waiting) });
      } catch (cause) {
        return fail(cause);
      }
    },
  };
}

function voiceOf({ print, complain, language = 'en', ask }: Terminal, isSilent: boolean): Voice {
  const silent = (): void => undefined;
  const [speak, protest] = isSilent ? [silent, silent] : [print, complain];
  return {
    print: speak,
    complain: protest,
    ...(ask && !isSilent && { ask }),
    language,
    say: messagesIn(language),
    tell: (findings) => findings.forEach((finding) => protest(findingLine(finding, language))),
    dataOf: (findings) => findings.map((finding) => findingData(finding, language)),
  };
}
