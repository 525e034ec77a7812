import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** In the outdir of the manifest, from which the types of every framework are made. */
const FILE = 'components/markup.ts';

/**
 * Writes what the elements take in the markup of a framework: attributes, properties and events, with what their JSDoc says.
 * @param sourceOf - of a class, the file that it is in
 */
export function markupTypes(outdir, sourceOf) {
  return {
    name: 'markup-types',
    packageLinkPhase({ customElementsManifest: { modules } }) {
      const elements = modules.flatMap(({ declarations }) => declarations.filter(({ tagName }) => tagName)).map(inMarkup);
      const path = join(outdir, FILE);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, source(elements, sourceOf));
    },
  };
}

/** An attribute without a property, such as `lang`, is one of every element. */
function inMarkup({ tagName, name, description, attributes, members, events }) {
  return {
    tag: tagName,
    name,
    description,
    attributes: attributes.filter(({ fieldName }) => fieldName),
    properties: members.filter((one) => one.kind === 'field' && !one.static && !one.readonly && !one.attribute),
    events,
  };
}

function source(elements, sourceOf) {
  const classes = new Set(elements.flatMap(({ name, events }) => [name, ...events.map(({ type }) => type.text)]));
  const files = [...new Set([...classes].map(sourceOf))].sort();
  const imports = files.map((file) => {
    const names = [...classes].filter((name) => sourceOf(name) === file).sort();
    const from = `'./${file.replace(/^components\/|\.ts$/g, '')}.js';`;
    const line = `import type { ${names.join(', ')} } from ${from}`;
    return line.length <= 150 ? line : `import type {\n${names.map((name) => `  ${name},\n`).join('')}} from ${from}`;
  });
  return `/** What the elements take in markup; written by \`npm run manifest\` from their JSDoc: change it there. */
${imports.join('\n')}

${elements.map(interfaces).join('\n')}
/** All of them, by tag. */
export interface ElementsInMarkup {
${elements
  .map(
    ({ tag, name }) => `  '${tag}': {
    readonly element: ${name};
    readonly attributes: ${name}Attributes;
    readonly properties: ${name}Properties;
    readonly events: ${name}Events;
  };
`,
  )
  .join('')}}

/** Of each property the attribute that sets it, those without, and of each event what a component calls its listener. */
export const elementsInMarkup = {
${elements
  .map(
    ({ tag, attributes, properties, events }) => `  '${tag}': {
    attributes: {
${attributes.map((one) => `      ${key(one.fieldName)}: '${one.name}',\n`).join('')}    },
    properties: [${properties.map((one) => `'${one.name}'`).join(', ')}],
    listeners: {
${events.map((one) => `      ${listener(one.name)}: '${one.name}',\n`).join('')}    },
  },
`,
  )
  .join('')}} as const;

declare global {
  // The events reach the page: whatever is above an element can listen.
  interface GlobalEventHandlersEventMap extends ${elements.map(({ name }) => `${name}Events`).join(', ')} {}
}
`;
}

function interfaces({ tag, name, attributes, properties, events }) {
  const members = (entries, member) => entries.map((one) => `  /** ${one.description} */\n  ${member(one)};\n`).join('');
  return `/** Attributes of \`<${tag}>\`. */
export interface ${name}Attributes {
${members(attributes, (one) => `${key(one.name)}?: ${name}['${one.fieldName}'] | undefined`)}}

/** Properties of \`<${tag}>\` that have no attribute. */
export interface ${name}Properties {
${members(properties, (one) => `${key(one.name)}?: ${name}['${one.name}']${one.type.text === 'unknown' ? '' : ' | undefined'}`)}}

/** Events of \`<${tag}>\`. */
export interface ${name}Events {
${members(events, (one) => `${key(one.name)}: ${one.type.text}`)}}
`;
}

const key = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);
const listener = (event) => `on${event.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase())}`;
