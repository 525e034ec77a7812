import { join, resolve } from 'node:path';
import { catalogueJsonSchema, professionJsonSchema } from '../records/json-schema.js';
import { newestDate, summarise } from '../../src/catalogue/record/summary.js';
import { plural, readArguments, UsageError, type Command } from '../command.js';
import { formatted, writeInside } from '../files.js';
import { checkFolder, professionFiles } from '../records/profession-folder.js';

export const build: Command = {
  usage: '<folder> --out <folder>',
  summary: 'makes a catalogue to put on a site: an index and one file a profession',
  help: `Writes into the folder named by --out:

  index.json                what catalogue-src="…/index.json" reads
  professions/<id>.json     the full records, loaded when they are needed
  profession.schema.json    the JSON Schema of a profession, for editors
  catalogue.schema.json     the JSON Schema of the index

Nothing is written when the folder has errors: see "validate". Drafts are left out.`,

  async run(args, { print, complain }) {
    const { positionals, values } = readArguments(args, { options: { out: { type: 'string' } }, least: 1, most: 1 });
    if (!values.out) throw new UsageError('--out is missing: the folder to write into.');
    const { folder, lists, professions, errors, drafts } = await checkFolder(positionals[0] as string);
    if (resolve(values.out, 'professions') === resolve(folder))
      throw new UsageError('--out would write over the professions themselves: name another folder.');
    errors.forEach(complain);
    if (errors.length > 0) {
      complain(`${plural(errors.length, 'error')}: nothing is written`);
      return 1;
    }
    for (const { file } of drafts) print(`note: ${file}: a draft, left out`);
    if (professions.length === 0) {
      complain('no profession that is not a draft: nothing is written');
      return 1;
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
    for (const [name, content] of files) await writeInside(values.out, name, content, { overwrite: true });

    for (const name of await professionFiles(join(values.out, 'professions'))) {
      if (!files.has(join('professions', name))) print(`note: ${join(values.out, 'professions', name)}: no longer part of the catalogue`);
    }
    print(`${plural(professions.length, 'profession')} written to ${values.out}`);
    return 0;
  },
};
