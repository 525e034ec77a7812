import { dirname, join } from 'node:path';
import { parseCatalogue } from '../../src/catalogue/host/host-catalogue.js';
import { valueAt } from '../../src/catalogue/record/record-errors.js';
import { plural, readArguments, type Command, type ExitCode, type Terminal } from '../command.js';
import { isInside, readJson } from '../files.js';
import { checkFile, checkFolder, isFolder, listsOf } from '../records/profession-folder.js';

export const validate: Command = {
  usage: '<file|folder>',
  summary: 'checks a profession, a catalogue or a folder of professions',
  help: `Prints each error as "file:path: message" and ends with their number; the exit code is 1 when there are any.

  a file     one profession, or a catalogue: an object with "professions". Of an index with
             "records", the records beside it are checked too.
  a folder   one file a profession, named by its id; or a folder with "professions" in it.
             sectors.json and criteria.json beside it replace the lists that come with the package.

A profession with "draft": true may be incomplete: what it still lacks is listed as notes. Hints tell what
could be better, for instance in records written for version 0.1; they are no errors.`,

  async run(args, terminal) {
    const { positionals } = readArguments(args, { options: {}, least: 1, most: 1 });
    const path = positionals[0] as string;
    if (await isFolder(path)) return validateFolder(path, terminal);
    const json = await readJson(path);
    return valueAt(json, ['professions']) === undefined ? validateFile(path, terminal) : validateCatalogue(path, json, terminal);
  },
};

async function validateFolder(path: string, terminal: Terminal): Promise<ExitCode> {
  const { fileCount, errors, drafts, hints } = await checkFolder(path);
  return report({ what: plural(fileCount, 'file'), errors, drafts, hints }, terminal);
}

async function validateFile(path: string, terminal: Terminal): Promise<ExitCode> {
  return report({ what: '1 file', ...(await checkFile(path)) }, terminal);
}

async function validateCatalogue(path: string, json: unknown, terminal: Terminal): Promise<ExitCode> {
  // Records are read from the disk below: this address only stands for where the index will be.
  const { catalogue, problems } = await parseCatalogue(json, { base: 'https://localhost/', mostProblems: Infinity });
  const errors = problems.map((problem) => `${path}:${problem.path}: ${problem.message}`);
  const drafts: Findings['drafts'][number][] = [];
  const hints: string[] = [];
  const template = valueAt(json, ['records']);
  for (const { id } of typeof template === 'string' ? (catalogue?.professions ?? []) : []) {
    const file = join(dirname(path), String(template).replaceAll('{id}', id));
    if (!isInside(dirname(path), file)) break; // on another site, or none of ours
    try {
      const checked = await checkFile(file, listsOf(json));
      errors.push(...checked.errors);
      drafts.push(...checked.drafts);
      hints.push(...checked.hints);
    } catch (cause) {
      errors.push(`${path}:records: ${(cause as Error).message}`);
    }
  }
  return report({ what: plural(catalogue?.professions.length ?? 0, 'profession'), errors, drafts, hints }, terminal);
}

interface Findings {
  readonly what: string;
  readonly errors: readonly string[];
  readonly drafts: readonly { readonly file: string; readonly missing: readonly string[] }[];
  readonly hints: readonly string[];
}

function report({ what, errors, drafts, hints }: Findings, { print, complain }: Terminal): ExitCode {
  for (const { file, missing } of drafts) {
    for (const line of missing) print(`note: ${file}:${line}`);
    if (missing.length === 0) print(`note: ${file}:draft: true, and nothing is missing: remove it to show the profession`);
  }
  for (const line of hints) print(`hint: ${line}`);
  errors.forEach(complain);
  const parts = [
    drafts.length > 0 ? `, of which ${plural(drafts.length, 'draft')}` : '',
    hints.length > 0 ? `; ${plural(hints.length, 'hint')}` : '',
  ];
  print([plural(errors.length, 'error'), ` in ${what}`, ...parts].join(''));
  return errors.length > 0 ? 1 : 0;
}
