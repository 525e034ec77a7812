import { ADDRESSES } from '../../src/messages/languages.js';
import { jsonLdScript, professionHtml, professionJsonLd } from '../../src/static/index.js';
import { readArguments, UsageError, type Command } from '../command.js';
import { readFolder, recordOf } from '../records/folder-catalogue.js';

const VARIANTS = ['full', 'summary'] as const;

export const html: Command = {
  usage: '<id> [--from <folder>] [--variant summary] [--address vous] [--heading-level <n>] [--profession-url <template>] [--url <address>]',
  summary: 'prints a profession as plain HTML, for search engines and pages without script',
  help: `The HTML has no script and no style; it can stand in a page or in the slot "fallback" of <metier-card>.

  --from <folder>               professions of your own, as "validate" reads them; absent, those of the package
  --variant summary             the essentials in place of every section
  --address vous                how visitors are spoken to; absent, tu
  --heading-level <1–6>         level of the title; absent, 2
  --profession-url <template>   pages of other professions, such as /metiers/{id}: similar ones become links
  --url <address>               where the page will be: adds what search engines read (JSON-LD of schema.org)`,

  async run(args, { print }) {
    const { positionals, values } = readArguments(args, {
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
    });
    const variant = oneOf('variant', values.variant, VARIANTS);
    const address = oneOf('address', values.address, ADDRESSES);
    const headingLevel = Number(values['heading-level']);
    if (!Number.isInteger(headingLevel) || headingLevel < 1 || headingLevel > 6)
      throw new UsageError(`--heading-level "${values['heading-level']}": expected 1 to 6.`);
    const folder = await readFolder(values.from);
    const record = recordOf(folder, positionals[0] as string);
    const professionUrl = values['profession-url'];
    print(
      professionHtml(record, { variant, address, headingLevel, catalogue: folder.catalogue, ...(professionUrl !== undefined && { professionUrl }) }),
    );
    if (values.url !== undefined) print(jsonLdScript(professionJsonLd(record, { url: values.url })));
    return 0;
  },
};

function oneOf<Value extends string>(name: string, value: string, allowed: readonly Value[]): Value {
  const found = allowed.find((option) => option === value);
  if (!found) throw new UsageError(`--${name} "${value}": expected ${allowed.join(' or ')}.`);
  return found;
}
