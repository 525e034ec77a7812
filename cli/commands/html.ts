import { ADDRESSES } from '../../src/messages/languages.js';
import { jsonLdScript, professionHtml, professionJsonLd } from '../../src/static/index.js';
import { defineCommand } from '../command.js';
import { usageError } from '../command-error.js';
import { nearNames } from '../did-you-mean.js';
import { readFolder, recordOf } from '../records/folder-catalogue.js';

const VARIANTS = ['full', 'summary'] as const;

export const html = defineCommand('html', {
  options: {
    from: { type: 'string' },
    variant: { type: 'string', default: 'full' },
    address: { type: 'string', default: 'tu' },
    'heading-level': { type: 'string', default: '2' },
    'profession-url': { type: 'string' },
    url: { type: 'string' },
  },
  least: 1,
  most: 1,

  async work({ positionals, values }, { print }) {
    const variant = oneOf('--variant', values.variant, VARIANTS);
    const address = oneOf('--address', values.address, ADDRESSES);
    const headingLevel = Number(values['heading-level']);
    if (!Number.isInteger(headingLevel) || headingLevel < 1 || headingLevel > 6)
      throw usageError(({ command }) => command.headingLevel(values['heading-level']));
    const folder = await readFolder(values.from);
    const record = recordOf(folder, positionals[0] as string);
    const professionUrl = values['profession-url'];
    const parts = [
      professionHtml(record, { variant, address, headingLevel, catalogue: folder.catalogue, ...(professionUrl !== undefined && { professionUrl }) }),
      ...(values.url === undefined ? [] : [jsonLdScript(professionJsonLd(record, { url: values.url }))]),
    ];
    parts.forEach(print);
    return { code: 0, data: { html: parts.join('\n') } };
  },
});

function oneOf<Value extends string>(option: string, value: string, allowed: readonly Value[]): Value {
  const found = allowed.find((known) => known === value);
  if (!found) throw usageError(({ command }) => command.expected(`${option} "${value}"`, allowed), nearNames(allowed, value));
  return found;
}
