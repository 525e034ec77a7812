import { build } from './commands/build.js';
import { embed } from './commands/embed.js';
import { files } from './commands/files.js';
import { html } from './commands/html.js';
import { importCommand } from './commands/import.js';
import { newProfession } from './commands/new.js';
import { norms } from './commands/norms.js';
import { oembed } from './commands/oembed.js';
import { schema } from './commands/schema.js';
import { stats } from './commands/stats.js';
import { validate } from './commands/validate.js';
import { type Command, type CommandName, type ExitCode, type Terminal } from './command.js';
import { nearNames } from './did-you-mean.js';
import { findingData, findingLine, type Finding } from './finding.js';
import { messagesIn, type Language } from './messages/languages.js';
import { packageVersion } from './package-folder.js';

const COMMANDS: Readonly<Record<CommandName, Command>> = {
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
  files,
};

const isCommand = (name: string | undefined): name is CommandName => name !== undefined && Object.hasOwn(COMMANDS, name);

/** Runs the command line with the arguments that follow its name. */
export async function run([name, ...args]: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { print, complain, language = 'en' } = terminal;
  const asksForHelp = [name, ...args].some((arg) => arg === '--help' || arg === '-h');
  if (name === '--version' || name === '-v') {
    print(await packageVersion());
    return 0;
  }
  if (isCommand(name)) {
    if (!asksForHelp) return COMMANDS[name].run(args, terminal);
    print(helpOn(name, language));
    return 0;
  }
  if (name === 'help' && isCommand(args[0])) {
    print(helpOn(args[0], language));
    return 0;
  }
  if (asksForHelp || name === 'help') {
    print(overview(language));
    return 0;
  }
  if (name !== undefined) {
    const finding: Finding = { code: 'usage', message: ({ command }) => command.noCommand(name), near: nearNames(Object.keys(COMMANDS), name) };
    if (args.includes('--json')) {
      print(JSON.stringify({ errors: [findingData(finding, language)] }, null, 2));
      return 2;
    }
    complain(`metier-widgets: ${findingLine(finding, language)}\n`);
  }
  print(overview(language));
  return 2;
}

function helpOn(name: CommandName, language: Language): string {
  const { command, commands } = messagesIn(language);
  const { usage, summary, help } = commands[name];
  const shared = [`  --json    ${command.json}`, ...(COMMANDS[name].watches ? [`  --watch   ${command.watch}`] : [])];
  return [`${command.usage} ${name} ${usage}`, `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`, help, shared.join('\n')].join('\n\n');
}

function overview(language: Language): string {
  const { command, commands } = messagesIn(language);
  const lines = Object.entries(commands).map(([name, { usage, summary }]) => `  ${name} ${usage}\n      ${summary}`);
  return [`${command.usage} ${command.placeholder} …`, '', ...lines, '', command.overview].join('\n');
}
