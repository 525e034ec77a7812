/** `llms.txt`, what a language model has to know of the package, from the manifest, the exports, the README and the commands: `npm run docs` writes it. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { commands } from '../cli/messages/en/index.js';
import { at } from './builds.js';
import { readElements, valuesOf, type Element } from './elements-reference.js';

const DOCUMENTS = {
  'README.md': 'how to install, which file when, settings, servers, own professions',
  'docs/scoring.md': 'how a result is computed, with an example by hand',
  'data/profession.schema.json': 'JSON Schema of a profession',
  'custom-elements.json': 'everything on the elements, for programs',
};

interface PackageManifest {
  readonly name: string;
  readonly description: string;
  readonly license: string;
  readonly exports: Readonly<Record<string, unknown>>;
}

export async function llmsText(): Promise<string> {
  const { name, description, license, exports } = JSON.parse(await readFile(at('package.json'), 'utf8')) as PackageManifest;
  const files = Object.keys(exports).flatMap((entry) => (entry.endsWith('.js') ? [`\`dist/${entry.slice(2)}\``] : []));
  return [
    `# ${name}`,
    `> ${description}`,
    `The interface is in French, with \`register="tu"\` or \`register="vous"\`. Every result shows its uncertainty, every figure its source and year. Nothing is sent or stored without a click of the visitor. Licence: ${license}.`,
    section('Elements', (await readElements()).map(elementLine)),
    section('Entries for bundlers and servers', entryLines(await readFile(at('README.md'), 'utf8'))),
    section('Files for pages without a bundler', [
      `${files.join(', ')}: see « Which file when » in the README; \`dist/embed.json\` has sizes and integrity hashes`,
    ]),
    section(
      'Commands',
      Object.entries(commands).map(([command, { usage, summary }]) => `\`npx ${name} ${command} ${usage}\`: ${summary}`),
    ),
    section(
      'Documents',
      Object.entries(DOCUMENTS).map(([path, what]) => `[${path}](${path}): ${what}`),
    ),
  ]
    .join('\n\n')
    .concat('\n');
}

const section = (title: string, lines: readonly string[]): string => [`## ${title}`, '', ...lines.map((line) => `- ${line}`)].join('\n');

function elementLine({ tagName, description, attributes, members, events, slots }: Element): string {
  const names = (entries: readonly { readonly name: string }[]): string => entries.map(({ name }) => `\`${name}\``).join(', ');
  const properties = members.filter((one) => one.kind === 'field' && !one.attribute && !one.static && !one.readonly);
  const parts: readonly (readonly [label: string, text: string])[] = [
    ['Attributes', attributes.map((one) => `\`${one.name}\`${choice(one)}`).join(', ')],
    ['properties', names(properties)],
    ['methods', names(members.filter((one) => one.kind === 'method'))],
    ['events', names(events)],
    ['slots', names(slots.filter(({ name }) => name !== ''))],
  ];
  return `\`<${tagName}>\`: ${sentence(description)} ${parts.flatMap(([label, text]) => (text ? [`${label}: ${text}`] : [])).join('; ')}.`;
}

/** The values of an attribute that has only some. */
function choice(attribute: Element['attributes'][number]): string {
  const values = valuesOf(attribute);
  return values.length > 1 ? ` (${values.join(', ')})` : '';
}

const sentence = (text = ''): string => (text.split(/(?<=\.)\s/)[0] ?? '').replaceAll('\n', ' ');

/** As the README's table has them. */
function entryLines(readme: string): readonly string[] {
  const table = readme.split('### With a bundler')[1]?.split('\n## ')[0] ?? '';
  return [...table.matchAll(/^\| (`.*?) +\| (.*?) +\|$/gm)].map(([, entries, what]) => `${entries}: ${what}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(at('llms.txt'), await llmsText());
