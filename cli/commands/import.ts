import { basename } from 'node:path';
import { readEsco } from '../classifications/esco.js';
import { readOnet } from '../classifications/onet.js';
import { readRome } from '../classifications/rome.js';
import { readTable, type Table } from '../classifications/tables.js';
import { defineCommand } from '../command.js';
import { usageError } from '../command-error.js';
import { nearNames } from '../did-you-mean.js';
import { formatted, isLeftBehind, writeInside } from '../files.js';
import { draftRecords, type Occupation } from '../records/draft-records.js';

const CLASSIFICATIONS: Readonly<Record<string, (tables: readonly Table[]) => Occupation[]>> = { rome: readRome, esco: readEsco, onet: readOnet };

export const importCommand = defineCommand('import', {
  options: { out: { type: 'string' }, code: { type: 'string', multiple: true } },
  least: 2,
  most: Infinity,

  async work({ positionals, values: { out, code: beginnings = [] } }, { print, say }) {
    const [name = '', ...files] = positionals;
    const names = Object.keys(CLASSIFICATIONS);
    const read = Object.hasOwn(CLASSIFICATIONS, name) ? CLASSIFICATIONS[name] : undefined;
    if (!read) throw usageError(({ command }) => command.expected(`"${name}"`, names), nearNames(names, name));
    if (!out) throw usageError(({ command }) => command.outMissing);

    const occupations = read(await Promise.all(files.filter((file) => !isLeftBehind(basename(file))).map(readTable)));
    const chosen = occupations.filter(
      ({ code, codes }) =>
        beginnings.length === 0 || [code, ...(codes?.isco08 ?? [])].some((own) => beginnings.some((start) => own.startsWith(start))),
    );
    const drafts = draftRecords(chosen);
    const written: string[] = [];
    for (const draft of drafts) if (await writeInside(out, `${draft.id}.json`, formatted(draft), { overwrite: false })) written.push(draft.id);

    const [kept, others] = [drafts.length - written.length, occupations.length - chosen.length];
    print(say.imports.drafts(written.length, out));
    if (kept > 0) print(say.imports.kept(kept));
    if (others > 0) print(say.imports.otherCodes(others, occupations.length));
    if (drafts.length > 0) print(say.imports.next(out));
    return { code: 0, data: { out, written, kept, otherCodes: others } };
  },
});
