import { basename, dirname } from 'node:path';
import { catalogueJsonSchema, professionJsonSchema } from '../records/json-schema.js';
import { readArguments, UsageError, type Command } from '../command.js';
import { formatted, writeInside } from '../files.js';

const SCHEMAS: Readonly<Record<string, () => unknown>> = { profession: professionJsonSchema, catalogue: catalogueJsonSchema };

export const schema: Command = {
  usage: '[profession|catalogue] [--out <file>]',
  summary: 'prints the JSON Schema, from which editors complete and check',
  help: `Without an argument, that of a profession. That of a catalogue expects profession.schema.json beside it.`,

  async run(args, { print }) {
    const { positionals, values } = readArguments(args, { options: { out: { type: 'string' } }, least: 0, most: 1 });
    const [name = 'profession'] = positionals;
    const make = Object.hasOwn(SCHEMAS, name) ? SCHEMAS[name] : undefined;
    if (!make) throw new UsageError(`"${name}": expected profession or catalogue.`);
    const content = formatted(make());
    if (!values.out) print(content.trimEnd());
    else await writeInside(dirname(values.out), basename(values.out), content, { overwrite: true });
    return 0;
  },
};
