import { readSettings, settingNames, WIDGETS, type ConfiguredWidget, type WidgetName } from '../../src/links/settings.js';
import { snippet, SNIPPETS, type SnippetKind } from '../../src/links/snippets.js';
import { widgetTitle } from '../../src/links/widget-title.js';
import { defineCommand, type Voice } from '../command.js';
import { usageError } from '../command-error.js';
import { nearNames } from '../did-you-mean.js';
import { readFolder, recordOf, type FolderCatalogue } from '../records/folder-catalogue.js';

const SETTINGS = [...new Set(WIDGETS.flatMap((widget) => settingNames[widget]))];
const SHORT = WIDGETS.map(shortName);

export const embed = defineCommand('embed', {
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

  async work({ positionals, values }, voice) {
    const given = Object.entries<string | boolean | undefined>(values).flatMap(([name, value]): [string, string][] =>
      SETTINGS.includes(name) ? [[name, typeof value === 'string' ? value : '']] : [],
    );
    const kind = kindNamed(values.as, '--as ');
    const folder = await readFolder(values.from);
    const asked = positionals[0] === undefined ? await ask(voice) : { widget: widgetNamed(positionals[0]), kind, given: [] };
    const configured = configure(asked.widget, [...asked.given, ...given], folder);
    const label = values.label ?? widgetTitle(configured, (id) => folder.catalogue.get(id)?.title.inclusive);
    const html = snippet(asked.kind, configured, { files: values.files, label });
    voice.print(html);
    return { code: 0, data: { html } };
  },
});

function shortName(widget: WidgetName): string {
  return widget.replace('metier-', '');
}

function widgetNamed(name: string): WidgetName {
  const found = WIDGETS.find((widget) => widget === name || shortName(widget) === name);
  if (!found) throw usageError(({ command }) => command.expected(`"${name}"`, SHORT), nearNames(SHORT, name));
  return found;
}

function kindNamed(name: string, option = ''): SnippetKind {
  const found = SNIPPETS.find((kind) => kind === name);
  if (!found) throw usageError(({ command }) => command.expected(`${option}"${name}"`, SNIPPETS), nearNames(SNIPPETS, name));
  return found;
}

/** @throws {CommandError} a setting that the widget does not have, or a profession that is not there */
function configure(widget: WidgetName, given: readonly [string, string][], folder: FolderCatalogue): ConfiguredWidget {
  const unknown = given.find(([name]) => !settingNames[widget].includes(name));
  if (unknown) throw usageError((say) => say.embed.noSetting(`--${unknown[0]}`, shortName(widget), settingNames[widget]));
  const configured = readSettings(widget, given);
  const refused = given.find(([name, value]) => value !== '' && configured.settings[name] === undefined);
  if (refused) throw usageError((say) => say.embed.refused(`--${refused[0]}`, refused[1]));
  const { metier, metiers = '', 'catalogue-src': own } = configured.settings;
  // What another catalogue holds is not known here.
  if (own === undefined) for (const id of [metier ?? '', ...metiers.split(/[\s,]+/)].filter(Boolean)) recordOf(folder, id);
  return configured;
}

async function ask({ ask, say: { embed: say } }: Voice): Promise<{ widget: WidgetName; kind: SnippetKind; given: [string, string][] }> {
  if (!ask) throw usageError((all) => all.embed.whichOf(SHORT));
  const widget = widgetNamed((await ask(say.askWidget(SHORT))) || 'quiz');
  const isCompare = widget === 'metier-compare';
  const about = await ask(isCompare ? say.askProfessions : say.askProfession);
  const register = await ask(say.askAddress);
  const kind = kindNamed((await ask(say.askPlace(SNIPPETS.map((name) => `  ${name.padEnd(9)} ${say.kinds[name]}`).join('\n')))) || 'element');
  const given: [string, string][] = [];
  if (about) given.push([isCompare ? 'metiers' : 'metier', about]);
  if (register) given.push(['register', register]);
  return { widget, kind, given };
}
