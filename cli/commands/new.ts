import { access } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { professionJsonSchema } from '../records/json-schema.js';
import { IDENTIFIER } from '../../src/catalogue/record/schema.js';
import { SCALES, TRAITS } from '../../src/scoring/types.js';
import { readArguments, UsageError, type Command } from '../command.js';
import { formatted, writeInside } from '../files.js';

const SCHEMA = 'profession.schema.json';

export const newProfession: Command = {
  usage: '<id> [--out <folder>]',
  summary: 'begins a profession: a draft with everything that is needed, to be filled in',
  help: `Writes <id>.json into the current folder, or the one named by --out, and never over a file that is there.
The id is made of lower-case words joined by hyphens, such as "aide-soignant".

"$schema" points to ${SCHEMA} in the folder or above it; where there is none, one is written beside the profession.
"validate" tells what is missing; remove "draft" when nothing is.`,

  async run(args, { print, complain }) {
    const { positionals, values } = readArguments(args, { options: { out: { type: 'string', default: '.' } }, least: 1, most: 1 });
    const id = positionals[0] as string;
    if (!IDENTIFIER.test(id)) throw new UsageError(`"${id}": expected lower-case words joined by hyphens, such as "aide-soignant".`);
    const found = await findSchema(values.out);
    const file = join(values.out, `${id}.json`);
    if (!(await writeInside(values.out, `${id}.json`, formatted(template(id, found ?? SCHEMA)), { overwrite: false }))) {
      complain(`${file}: there already: nothing is written`);
      return 2;
    }
    if (!found) await writeInside(values.out, SCHEMA, formatted(professionJsonSchema()), { overwrite: false });
    print(`${file} written; "metier-widgets validate ${file}" tells what it still needs`);
    return 0;
  },
};

/** Relative address of the nearest schema, in the folder or up to three above. */
async function findSchema(folder: string): Promise<string | null> {
  for (const above of ['', '..', '../..', '../../..']) {
    const path = resolve(folder, above, SCHEMA);
    if (
      await access(path).then(
        () => true,
        () => false,
      )
    )
      return relative(resolve(folder), path).replaceAll('\\', '/');
  }
  return null;
}

/** What every profession needs, in the order in which one reads it; what is empty is still to be written. */
function template(id: string, $schema: string): unknown {
  const sources = [''];
  return {
    $schema,
    id,
    draft: true,
    depth: 'sheet',
    language: 'fr',
    updated: new Date().toISOString().slice(0, 10),
    title: { inclusive: '', feminine: '', masculine: '' },
    sector: '',
    tagline: '',
    keyCards: { studies: '', qualities: '', conditions: '' },
    definition: { paragraphs: [''], sources },
    missions: { items: [''], sources },
    criteria: [],
    profile: {
      interests: Object.fromEntries(SCALES.map((scale) => [scale, null])),
      traits: Object.fromEntries(TRAITS.map((trait) => [trait, { level: null, why: '' }])),
      reviewedBy: null,
    },
    sources: [{ id: '', title: '' }],
  };
}
