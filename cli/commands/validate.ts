import { dirname, join } from 'node:path';
import { parseCatalogue } from '../../src/catalogue/host/host-catalogue.js';
import { valueAt } from '../../src/catalogue/record/record-errors.js';
import { defineCommand, type Outcome, type Voice } from '../command.js';
import { CommandError } from '../command-error.js';
import { isInside, readJson, type JsonFile } from '../files.js';
import { findingLine, type Finding } from '../finding.js';
import { unknownFieldsIn } from '../records/catalogue-fields.js';
import { checkPath, checkRecordBeside, filesOf, isFolder, listsOf, type CheckedProfessions } from '../records/profession-folder.js';
import { idOf, placed } from '../records/record-findings.js';

interface Findings extends Pick<CheckedProfessions, 'errors' | 'drafts' | 'hints'> {
  readonly fileCount: number;
  /** Of a catalogue. */
  readonly professionCount: number;
}

export const validate = defineCommand('validate', {
  options: {},
  least: 1,
  most: Infinity,
  watched: ({ positionals }) => positionals,

  async work({ positionals }, voice) {
    const found: Findings[] = [];
    const unreadable: Finding[] = [];
    const ids = await knownIds(positionals);
    for (const path of positionals) {
      try {
        found.push(await check(path, ids));
      } catch (cause) {
        if (!(cause instanceof CommandError)) throw cause;
        unreadable.push(...cause.findings);
      }
    }
    if (found.length === 0) throw new CommandError(unreadable);
    return report(found, unreadable, voice);
  },
});

/** Of all folders: each may name professions of the others. What cannot be read is told when it is checked. */
async function knownIds(paths: readonly string[]): Promise<readonly string[]> {
  const files = await Promise.all(paths.map(async (path) => ((await isFolder(path)) ? await filesOf(path).catch(() => []) : [])));
  return files.flat().map(idOf);
}

async function check(path: string, ids: readonly string[]): Promise<Findings> {
  if (await isFolder(path)) return { professionCount: 0, ...(await checkPath(path, ids)) };
  const json = await readJson(path);
  return valueAt(json.value, ['professions']) === undefined ? { professionCount: 0, ...(await checkPath(path, null)) } : checkCatalogue(path, json);
}

async function checkCatalogue(path: string, { value: json, text }: JsonFile): Promise<Findings> {
  // Records are read from the disk below: this address only stands for where the index will be.
  const { catalogue, problems } = await parseCatalogue(json, { base: 'https://localhost/', mostProblems: Infinity });
  const faults = problems.flatMap(({ path: place, message }): readonly Finding[] =>
    place === '(fields)' ? unknownFieldsIn(json) : [{ code: 'invalid', path: place, message: ({ catalogueProblem }) => catalogueProblem(message) }],
  );
  const beside = await checkRecordsBeside(
    path,
    json,
    (catalogue?.professions ?? []).map(({ id }) => id),
  );
  return {
    fileCount: 0,
    professionCount: catalogue?.professions.length ?? 0,
    errors: [...placed(faults, { file: path, text }), ...beside.flatMap(({ errors }) => errors)],
    drafts: beside.flatMap(({ drafts }) => drafts),
    hints: beside.flatMap(({ hints }) => hints),
  };
}

async function checkRecordsBeside(index: string, json: unknown, ids: readonly string[]): Promise<readonly CheckedProfessions[]> {
  const template = valueAt(json, ['records']);
  if (typeof template !== 'string') return [];
  const checked: CheckedProfessions[] = [];
  for (const id of ids) {
    const file = join(dirname(index), template.replaceAll('{id}', id));
    if (!isInside(dirname(index), file)) break; // on another site, or none of ours
    checked.push(await checkRecordBeside(file, listsOf(json)));
  }
  return checked;
}

function report(found: readonly Findings[], unreadable: readonly Finding[], { print, tell, say, language, dataOf }: Voice): Outcome {
  const errors = found.flatMap((one) => one.errors);
  const drafts = found.flatMap((one) => one.drafts);
  const hints = found.flatMap((one) => one.hints);
  const notes = drafts.flatMap(({ file, missing }): readonly Finding[] =>
    missing.length > 0 ? missing : [{ code: 'draft-complete', file, path: 'draft', message: ({ validate: { complete } }) => complete }],
  );
  const [files, professions] = [sum(found.map((one) => one.fileCount)), sum(found.map((one) => one.professionCount))];
  for (const note of notes) print(`${say.validate.note}${say.command.colon}${findingLine(note, language)}`);
  for (const hint of hints) print(`${say.validate.hint}${say.command.colon}${findingLine(hint, language)}`);
  tell([...errors, ...unreadable]);
  print(say.validate.summary({ errors: errors.length + unreadable.length, files, professions, drafts: drafts.length, hints: hints.length }));
  return {
    code: unreadable.length > 0 ? 2 : errors.length > 0 ? 1 : 0,
    data: {
      errors: dataOf([...errors, ...unreadable]),
      notes: dataOf(notes),
      hints: dataOf(hints),
      files,
      professions,
      drafts: drafts.map(({ file }) => file),
    },
  };
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
