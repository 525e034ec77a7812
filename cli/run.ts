import { build } from './commands/build.js';
import { FileError, UsageError, type Command, type ExitCode, type Terminal } from './command.js';
import { embed } from './commands/embed.js';
import { html } from './commands/html.js';
import { importCommand } from './commands/import.js';
import { newProfession } from './commands/new.js';
import { norms } from './commands/norms.js';
import { oembed } from './commands/oembed.js';
import { schema } from './commands/schema.js';
import { stats } from './commands/stats.js';
import { validate } from './commands/validate.js';

const COMMANDS: Readonly<Record<string, Command>> = {
  validate,
  build,
  new: newProfession,
  stats,
  schema,
  import: importCommand,
  norms,
  html,
  embed,
  oembed,
};

/** Runs the command line with the arguments that follow its name. */
export async function run([name, ...args]: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  const asksForHelp = [name, ...args].some((arg) => arg === '--help' || arg === '-h');
  if (!command) {
    if (name !== undefined && !asksForHelp && name !== 'help') terminal.complain(`metier-widgets: no command "${name}"\n`);
    terminal.print(overview());
    return asksForHelp || name === 'help' ? 0 : 2;
  }
  const usage = `usage: metier-widgets ${name} ${command.usage}`;
  if (asksForHelp) {
    terminal.print(`${usage}\n\n${capitalised(command.summary)}.\n\n${command.help}`);
    return 0;
  }
  try {
    return await command.run(args, terminal);
  } catch (cause) {
    if (cause instanceof UsageError) terminal.complain(`metier-widgets ${name}: ${cause.message}\n${usage}`);
    else if (cause instanceof FileError) terminal.complain(cause.message);
    else throw cause;
    return 2;
  }
}

function overview(): string {
  const lines = Object.entries(COMMANDS).map(([name, { usage, summary }]) => `  ${name} ${usage}\n      ${summary}`);
  return [
    'usage: metier-widgets <command> …',
    '',
    ...lines,
    '',
    'metier-widgets <command> --help tells more. Exit codes: 0 done, 1 errors in the data, 2 not understood, or a file that cannot be read or written.',
  ].join('\n');
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
