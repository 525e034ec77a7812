/**
 * `npm run build:wordpress`: the plugin of `embed/wordpress/` with what it needs of a build, as the archive that
 * WordPress takes: `dist/wordpress/metier-widgets.zip`. The npm package does not have it: it would hold everything twice.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readFolder } from '../cli/records/folder-catalogue.js';
import { COLOUR, readSettings, settingNames, WIDGETS, type WidgetName } from '../src/links/settings.js';
import { widgetTitle } from '../src/links/widget-title.js';
import { jsonLdScript, professionHtml, professionJsonLd } from '../src/static/index.js';
import { at, entries, titles } from './builds.js';
import { zip } from './zip.js';

const PLUGIN = 'metier-widgets';
/** Besides the npm entries: the command line, and single files that the plugin has another one for. */
const NOT_LOADED = new Set([...Object.keys(entries).map((name) => `${name}.js`), 'cli.js', 'metier-widgets.iife.js', 'metier-widgets.complete.js']);
const LICENCES = ['LICENSE', 'LICENSE-DATA', 'THIRD-PARTY-NOTICES', 'CHANGELOG.md'];

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly { readonly name: string; readonly type?: { readonly text: string } }[];
}

/** The files of the plugin, by their path in its folder; needs a build. */
async function pluginFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  const { version } = JSON.parse(await readFile(at('package.json'), 'utf8')) as { version: string };
  const files = new Map<string, Uint8Array>();
  const filled = { version, professions: String(Object.keys(titles).length) };
  for (const name of await readdir(at('embed/wordpress')))
    files.set(name, Buffer.from(withValues(await readFile(at(`embed/wordpress/${name}`), 'utf8'), filled)));
  files.set('settings.json', Buffer.from(JSON.stringify({ version, widgets: await widgets(), professions: titles })));
  for (const [path, html] of await staticHtml()) files.set(`static/${path}`, Buffer.from(html));
  for (const path of await loaded()) files.set(`files/${path}`, await readFile(at(`dist/${path}`)));
  for (const name of LICENCES) files.set(name, await readFile(at(name)));
  return files;
}

const withValues = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole);

/** What pages may ask for, as a build has it: what lies beside a single file is found there by its name. */
async function loaded(): Promise<readonly string[]> {
  const scripts = async (folder: string): Promise<readonly string[]> => (await readdir(at(`dist/${folder}`))).filter((name) => name.endsWith('.js'));
  const single = (await scripts('')).filter((name) => !NOT_LOADED.has(name));
  return [...single, 'site/embed.html', 'site/embed.js', ...(await scripts('professions')).map((name) => `professions/${name}`)];
}

async function staticHtml(): Promise<ReadonlyMap<string, string>> {
  const { catalogue, records } = await readFolder(at('data'));
  return new Map(
    Object.keys(titles).flatMap((id) => {
      const record = records.get(id)!;
      const texts = (['full', 'summary'] as const).map(
        (variant) => [`${variant}/${id}.html`, professionHtml(record, { variant, catalogue })] as const,
      );
      const { '@graph': graph, ...rest } = professionJsonLd(record);
      // Where an article stands in its site, the site knows.
      const described = { ...rest, '@graph': graph.filter(({ '@type': type }) => type !== 'BreadcrumbList') };
      return [...texts, [`json-ld/${id}.html`, jsonLdScript(described)] as const];
    }),
  );
}

/** What each is called and can be set to; the values are those of its documentation. */
async function widgets(): Promise<object> {
  const { modules } = JSON.parse(await readFile(at('custom-elements.json'), 'utf8')) as {
    modules: readonly { declarations: readonly Declaration[] }[];
  };
  const documented = new Map(modules.flatMap(({ declarations }) => declarations).map(({ tagName, attributes = [] }) => [tagName, attributes]));
  return Object.fromEntries(
    WIDGETS.map((widget) => [
      widget.replace('metier-', ''),
      {
        one: called(widget, [['metier', '-']]),
        all: called(widget, []),
        settings: Object.fromEntries(
          settingNames[widget].map((name) => [name, kindOf(name, documented.get(widget)?.find((attribute) => attribute.name === name)?.type?.text)]),
        ),
      },
    ]),
  );
}

const called = (widget: WidgetName, settings: readonly (readonly [string, string])[]): string =>
  widgetTitle(readSettings(widget, settings), () => undefined);

/** Which values there are; `text`, `address` or `flag`; or a pattern, for any case. */
function kindOf(name: string, type = 'string'): string | readonly string[] {
  if (name === 'accent') return COLOUR.source;
  if (name === 'heading-level') return '^[1-6]$';
  if (/-(?:url|src)$/.test(name)) return 'address';
  if (type === 'boolean') return 'flag';
  const values = [...type.matchAll(/'([^']+)'/g)].map(([, value]) => value as string);
  return values.length > 0 ? values : 'text';
}

/** As WordPress takes it: one folder. */
export async function wordpressArchive(): Promise<Buffer> {
  return zip(new Map([...(await pluginFiles())].map(([path, content]) => [`${PLUGIN}/${path}`, content])));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const archive = await wordpressArchive();
  await mkdir(at('dist/wordpress'), { recursive: true });
  await writeFile(at(`dist/wordpress/${PLUGIN}.zip`), archive);
  console.log(`dist/wordpress/${PLUGIN}.zip: ${Math.round(archive.length / 1000)} kB`);
}
