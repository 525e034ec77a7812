import { basename, dirname } from 'node:path';
import { defineCommand } from '../command.js';
import { usageError } from '../command-error.js';
import { nearNames } from '../did-you-mean.js';
import { formatted, writeInside } from '../files.js';
import { catalogueJsonSchema, professionJsonSchema } from '../records/json-schema.js';

const SCHEMAS: Readonly<Record<string, () => object>> = { profession: professionJsonSchema, catalogue: catalogueJsonSchema };

export const schema = defineCommand('schema', {
  options: { out: { type: 'string' } },
  least: 0,
  most: 1,

  async work({ positionals, values: { out } }, { print }) {
    const [name = 'profession'] = positionals;
    const names = Object.keys(SCHEMAS);
    const make = Object.hasOwn(SCHEMAS, name) ? SCHEMAS[name] : undefined;
    if (!make) throw usageError(({ command }) => command.expected(`"${name}"`, names), nearNames(names, name));
    const content = formatted(make());
    if (!out) print(content.trimEnd());
    else await writeInside(dirname(out), basename(out), content, { overwrite: true });
    return { code: 0, data: out ? { out } : { schema: make() } };
  },
});
