import { join, resolve } from 'node:path';
import { newestDate, summarise } from '../../src/catalogue/record/summary.js';
import { defineCommand } from '../command.js';
import { usageError } from '../command-error.js';
import { formatted, writeInside } from '../files.js';
import type { Finding } from '../finding.js';
import { catalogueJsonSchema, professionJsonSchema } from '../records/json-schema.js';
import { checkProfessions, folderOf, professionFiles } from '../records/profession-folder.js';

export const build = defineCommand('build', {
  options: { out: { type: 'string' } },
  least: 1,
  most: Infinity,
  watched: ({ positionals }) => positionals,

  async work({ positionals, values: { out } }, { print, complain, tell, say, dataOf }) {
    if (!out) throw usageError(({ command }) => command.outMissing);
    const records = join(out, 'professions');
    const folders = await Promise.all(positionals.map(folderOf));
    if (folders.some((folder) => resolve(folder) === resolve(records))) throw usageError(({ writing }) => writing.overItself);
    const { lists, professions, errors, drafts } = await checkProfessions(positionals);
    const draftFiles = drafts.map(({ file }) => file);
    if (errors.length > 0) {
      tell(errors);
      complain(say.writing.nothing(errors.length));
      return { code: 1, data: { errors: dataOf(errors), drafts: draftFiles, professions: 0 } };
    }
    for (const file of draftFiles) print(`${say.validate.note}${say.command.colon}${file}: ${say.writing.draftLeftOut}`);
    if (professions.length === 0) {
      const nothing: Finding = { code: 'too-little', message: ({ writing }) => writing.onlyDrafts };
      tell([nothing]);
      return { code: 1, data: { errors: dataOf([nothing]), drafts: draftFiles, professions: 0 } };
    }

    const index = {
      $schema: 'catalogue.schema.json',
      version: newestDate(professions),
      sectors: lists.sectors,
      criteria: lists.criteria,
      records: 'professions/{id}.json',
      professions: professions.map((profession) => summarise(profession, lists.criteria)),
    };
    const files = new Map([
      ['profession.schema.json', formatted(professionJsonSchema())],
      ['catalogue.schema.json', formatted(catalogueJsonSchema())],
      ...professions.map((profession): [string, string] => [
        join('professions', `${profession.id}.json`),
        JSON.stringify({ ...profession, $schema: '../profession.schema.json' }),
      ]),
      ['index.json', JSON.stringify(index)], // last: an index never names a record that is not there yet
    ]);
    for (const [name, content] of files) await writeInside(out, name, content, { overwrite: true });

    const leftOver = (await professionFiles(records)).filter((name) => !files.has(join('professions', name))).map((name) => join(records, name));
    for (const file of leftOver) print(`${say.validate.note}${say.command.colon}${file}: ${say.writing.leftOver}`);
    print(say.writing.professions(professions.length, out));
    return { code: 0, data: { out, files: [...files.keys()], professions: professions.length, drafts: draftFiles, leftOver } };
  },
});
