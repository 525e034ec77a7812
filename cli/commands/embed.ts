import { readSettings, settingNames, WIDGETS, type ConfiguredWidget, type WidgetName } from '../../src/links/settings.js';
import { snippet, SNIPPETS, type SnippetKind } from '../../src/links/snippets.js';
import { widgetTitle } from '../../src/links/widget-title.js';
import { readArguments, UsageError, type Command, type Terminal } from '../command.js';
import { readFolder, recordOf, type FolderCatalogue } from '../records/folder-catalogue.js';

const SETTINGS = [...new Set(WIDGETS.flatMap((widget) => settingNames[widget]))];
const SHORT = WIDGETS.map(shortName);
const KINDS: Readonly<Record<SnippetKind, string>> = {
  element: 'a page or template that you write yourself',
  data: 'WordPress, Moodle and other editors that keep data- attributes',
  link: 'Plone and editors that keep classes and links only',
  iframe: 'a place where no script may be pasted, such as a portal of others',
};

export const embed: Command = {
  usage: '[card|quiz|compare] [--as element|data|link|iframe] [--files <address>] [--<setting> <value>]…',
  summary: 'prints what to paste into a page; without a widget it asks',
  help: `What to paste, by where:

${SNIPPETS.map((kind) => `  --as ${kind.padEnd(9)} ${KINDS[kind]}`).join('\n')}

  --files <address>   where the folder dist of the package lies; absent, /metier-widgets/
  --label <text>      what a page without script says
  --from <folder>     professions of your own, as "validate" reads them

Settings are the attributes of the elements, such as --metier perfusionniste or --address vous:
${SETTINGS.join(', ')}.`,

  async run(args, terminal) {
    const { positionals, values } = readArguments(args, {
      options: {
        as: { type: 'string', default: 'element' },
        files: { type: 'string', default: '/metier-widgets/' },
        label: { type: 'string' },
        from: { type: 'string' },
        ...(Object.fromEntries(SETTINGS.map((name) => [name, { type: name === 'editable' ? 'boolean' : 'string' }])) as Record<
          string,
          { type: 'string' | 'boolean' }
        >),
      },
      least: 0,
      most: 1,
    });
    const given = Object.entries<string | boolean | undefined>(values).flatMap(([name, value]): [string, string][] =>
      SETTINGS.includes(name) ? [[name, typeof value === 'string' ? value : '']] : [],
    );
    if (!SNIPPETS.includes(values.as as SnippetKind)) throw new UsageError(`--as "${values.as}": expected ${SNIPPETS.join(', ')}.`);
    const folder = await readFolder(values.from);
    const asked =
      positionals[0] === undefined ? await ask(terminal) : { widget: widgetNamed(positionals[0]), kind: values.as as SnippetKind, given: [] };
    const configured = configure(asked.widget, [...asked.given, ...given], folder);
    const label = values.label ?? widgetTitle(configured, (id) => folder.catalogue.get(id)?.title.inclusive);
    terminal.print(snippet(asked.kind, configured, { files: values.files, label }));
    return 0;
  },
};

function shortName(widget: WidgetName): string {
  return widget.replace('metier-', '');
}

function widgetNamed(name: string): WidgetName {
  const found = WIDGETS.find((widget) => widget === name || shortName(widget) === name);
  if (!found) throw new UsageError(`"${name}": expected ${SHORT.join(', ')}.`);
  return found;
}

/** @throws {UsageError} a setting that the widget does not have; {FileError} a profession that is not there */
function configure(widget: WidgetName, given: readonly [string, string][], folder: FolderCatalogue): ConfiguredWidget {
  const unknown = given.find(([name]) => !settingNames[widget].includes(name));
  if (unknown) throw new UsageError(`--${unknown[0]} is not a setting of the ${shortName(widget)}: expected ${settingNames[widget].join(', ')}.`);
  const configured = readSettings(widget, given);
  const refused = given.find(([name, value]) => value !== '' && configured.settings[name] === undefined);
  if (refused) throw new UsageError(`--${refused[0]} "${refused[1]}" cannot be used.`);
  const { metier, metiers = '', 'catalogue-src': own } = configured.settings;
  // What another catalogue holds is not known here.
  if (own === undefined) for (const id of [metier ?? '', ...metiers.split(/[\s,]+/)].filter(Boolean)) recordOf(folder, id);
  return configured;
}

async function ask({ ask }: Terminal): Promise<{ widget: WidgetName; kind: SnippetKind; given: [string, string][] }> {
  if (!ask) throw new UsageError(`Which widget? Expected ${SHORT.join(', ')}.`);
  const widget = widgetNamed((await ask(`Which widget: ${SHORT.join(', ')}? [quiz]`)) || 'quiz');
  const isCompare = widget === 'metier-compare';
  const about = await ask(isCompare ? 'Which professions, by id, two to four? [what the visitor kept]' : 'Which profession, by id? [all]');
  const address = await ask('How are visitors spoken to: tu, vous? [tu]');
  const kind = (await ask(`Where will it be?\n${SNIPPETS.map((name) => `  ${name.padEnd(9)} ${KINDS[name]}`).join('\n')}\n[element]`)) || 'element';
  if (!SNIPPETS.includes(kind as SnippetKind)) throw new UsageError(`"${kind}": expected ${SNIPPETS.join(', ')}.`);
  const given: [string, string][] = [];
  if (about) given.push([isCompare ? 'metiers' : 'metier', about]);
  if (address) given.push(['address', address]);
  return { widget, kind: kind as SnippetKind, given };
}
