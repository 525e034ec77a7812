/** The reference of the elements, one page each, from `custom-elements.json`: `npm run docs` writes it to `docs/elements/`. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { at } from './builds.js';

interface Entry {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}

export interface Element {
  readonly tagName?: string;
  readonly name: string;
  readonly description?: string;
  readonly attributes: readonly (Entry & { readonly fieldName?: string })[];
  readonly members: readonly (Entry & {
    readonly kind: 'field' | 'method';
    readonly attribute?: string;
    readonly readonly?: boolean;
    readonly static?: boolean;
  })[];
  readonly slots: readonly Entry[];
  readonly events: readonly Entry[];
  readonly cssParts: readonly Entry[];
  readonly cssStates: readonly Entry[];
  readonly cssProperties: readonly Entry[];
}

interface Manifest {
  readonly modules: readonly { readonly path: string; readonly declarations: readonly Element[] }[];
}

export async function readElements(): Promise<readonly Element[]> {
  const { modules } = JSON.parse(await readFile(at('custom-elements.json'), 'utf8')) as Manifest;
  return modules.flatMap(({ declarations }) => declarations.filter(({ tagName }) => tagName));
}

/** Pages by the name of their file, as Prettier writes them. */
export async function referencePages(): Promise<ReadonlyMap<string, string>> {
  const pages = new Map<string, string>();
  for (const element of await readElements()) {
    const path = at(`docs/elements/${element.tagName}.md`);
    pages.set(`${element.tagName}.md`, await format(page(element), { ...(await resolveConfig(path)), parser: 'markdown' }));
  }
  return pages;
}

function page({ tagName, name, description, attributes, members, slots, events, cssParts, cssStates, cssProperties }: Element): string {
  const properties = members.filter(({ kind, attribute }) => kind === 'field' && !attribute);
  const methods = members.filter(({ kind }) => kind === 'method');
  return [
    `<!-- Generated from the JSDoc of the element by \`npm run docs\`: change it there. -->`,
    `# \`<${tagName}>\``,
    `${description}`,
    `Class \`${name}\` of \`metier-widgets/${tagName}\`, registered by \`metier-widgets/${tagName}/define\`.`,
    table(
      'Attributes',
      ['attribute', 'value', 'default', 'meaning'],
      attributes.map((one) => [attributeName(one), values(one), code(unquoted(one.default)), one.description]),
    ),
    'An attribute sets the property of the same name, or the one in brackets; the attribute does not follow the property.',
    table(
      'Properties without an attribute',
      ['property', 'type', 'meaning'],
      properties.map((one) => [code(one.static ? `${name}.${one.name}` : one.name), code(one.type?.text), one.description]),
    ),
    table(
      'Methods',
      ['method', 'what it does'],
      methods.map((one) => [code(`${one.name}()`), one.description]),
    ),
    table(
      'Events',
      ['event', 'class', 'when, and what it tells'],
      events.map((one) => [code(one.name), code(one.type?.text), one.description]),
    ),
    'All of them bubble and leave the shadow tree. Cancelable: `event.preventDefault()` leaves the rest to the page.',
    table(
      'Slots',
      ['slot', 'for'],
      slots.map((one) => [code(one.name), one.description]),
    ),
    table(
      'Parts',
      ['part', 'what it is'],
      cssParts.map((one) => [code(one.name), one.description]),
    ),
    table(
      'States',
      ['state', 'when'],
      cssStates.map((one) => [code(`:state(${one.name})`), one.description]),
    ),
    'Chrome and Edge before 125 know a state as `:--name`; Firefox before 126 and Safari before 17.4 know none.',
    table(
      'Custom properties',
      ['property', 'default', 'what it sets'],
      cssProperties.map((one) => [code(one.name), code(one.default), one.description]),
    ),
  ].join('\n\n');
}

type Cell = string | undefined;

function table(title: string, heads: readonly string[], rows: readonly (readonly Cell[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly Cell[]): string =>
    `| ${cells.map((cell) => (cell ?? '').replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [`## ${title}`, '', line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

const code = (text: Cell): Cell => (text ? `\`${text}\`` : text);
const unquoted = (text: Cell): Cell => text?.replace(/^'(.*)'$/, '$1');
const attributeName = ({ name, fieldName }: Element['attributes'][number]): string =>
  fieldName && fieldName !== name ? `\`${name}\` (\`${fieldName}\`)` : `\`${name}\``;

/** `'summary' | 'full'` is two values; a type is said in a word. */
function values(entry: Entry): Cell {
  const options = valuesOf(entry);
  return options.length > 0 ? options.map(code).join(', ') : (entry.type?.text ?? '').split(' | ').join(' or ');
}

/** The values that something takes, where it does not take any of a type. */
export function valuesOf({ type }: Pick<Entry, 'type'>): readonly string[] {
  const options = (type?.text ?? '').split(' | ');
  return options.every((option) => option.startsWith("'")) ? options.map((option) => unquoted(option) ?? '') : [];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await mkdir(at('docs/elements'), { recursive: true });
  for (const [name, text] of await referencePages()) await writeFile(join(at('docs/elements'), name), text);
}
