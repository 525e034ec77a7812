import { access } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { valueAt } from '../../src/catalogue/record/record-errors.js';
import { IDENTIFIER } from '../../src/catalogue/record/schema.js';
import { SCALES, TRAITS } from '../../src/scoring/types.js';
import { defineCommand } from '../command.js';
import { CommandError, usageError } from '../command-error.js';
import { formatted, readJson, writeInside } from '../files.js';
import { professionJsonSchema } from '../records/json-schema.js';
import { folderOf, professionFiles } from '../records/profession-folder.js';
import { idOf } from '../records/record-findings.js';

const SCHEMA = 'profession.schema.json';

export const newProfession = defineCommand('new', {
  options: { out: { type: 'string' } },
  least: 1,
  most: 1,

  async work({ positionals, values }, { print, say }) {
    const id = positionals[0] as string;
    if (!IDENTIFIER.test(id)) throw usageError(({ writing }) => writing.identifier(id));
    const folder = values.out ?? (await usualFolder());
    const found = await findSchema(folder);
    const file = join(folder, `${id}.json`);
    if (!(await writeInside(folder, `${id}.json`, formatted(template(id, found ?? SCHEMA)), { overwrite: false })))
      throw new CommandError({ code: 'unreadable', file, message: ({ writing }) => writing.thereAlready });
    if (!found) await writeInside(folder, SCHEMA, formatted(professionJsonSchema()), { overwrite: false });
    print(say.writing.begun(file));
    return { code: 0, data: { file, schema: found === null ? join(folder, SCHEMA) : null } };
  },
});

/** Where "validate" and "build" look for professions from here: the folder of that name, unless they are in this one. */
async function usualFolder(): Promise<string> {
  const folder = await folderOf('.');
  if (folder !== '.') return folder;
  if (basename(resolve('.')) === 'professions') return '.';
  for (const name of await professionFiles('.')) {
    const id = await readJson(name).then(
      ({ value }) => valueAt(value, ['id']),
      () => null,
    );
    if (id === idOf(name)) return '.';
  }
  return 'professions';
}

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
