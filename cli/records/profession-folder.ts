import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import bundledCriteria from '../../data/criteria.json' with { type: 'json' };
import bundledSectors from '../../data/sectors.json' with { type: 'json' };
import { listChecker, type ControlledLists } from '../../src/catalogue/record/controlled-lists.js';
import { messageOf } from '../../src/message-of.js';
import { checkDraft, isDraft } from './draft.js';
import { hints } from './hints.js';
import { describeIssue, valueAt } from '../../src/catalogue/record/record-errors.js';
import { professionSchema, type Profession } from '../../src/catalogue/record/schema.js';
import { criterionSchema, sectorSchema } from '../../src/catalogue/record/summary-schema.js';
import type * as z from 'zod/mini';
import { FileError } from '../command.js';
import { isLeftBehind, readJson } from '../files.js';

/** A folder of professions, checked. Lines are `file:path: message`. */
export interface CheckedFolder {
  /** Where the professions themselves are. */
  readonly folder: string;
  readonly lists: ControlledLists;
  readonly fileCount: number;
  /** Complete and right. */
  readonly professions: readonly Profession[];
  readonly errors: readonly string[];
  readonly drafts: readonly { readonly file: string; readonly missing: readonly string[] }[];
  /** What right records could do better. */
  readonly hints: readonly string[];
}

const LISTS = ['sectors.json', 'criteria.json'];
const NOT_PROFESSIONS = [
  ...LISTS,
  'profession.schema.json',
  'catalogue.schema.json',
  'index.json',
  'items.json',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/**
 * Reads a folder of profession files, or one with a folder `professions` in it. The lists
 * `sectors.json` and `criteria.json` are looked for beside `professions`; where they are absent, the
 * bundled ones hold.
 * @throws {FileError} no folder, no profession in it, or lists that are not right
 */
export async function checkFolder(path: string): Promise<CheckedFolder> {
  const folder = (await isFolder(join(path, 'professions'))) ? join(path, 'professions') : path;
  const files = await professionFiles(folder);
  if (files.length === 0) throw new FileError(`${path}: no profession: expected files such as menuisier.json`);
  const checked = await checkFiles(
    files.map((name) => join(folder, name)),
    await readLists(folder),
  );
  return { folder, fileCount: files.length, ...checked };
}

/**
 * Names of the files of a folder that hold professions, whatever else lies there.
 * @throws {FileError} no folder
 */
export async function professionFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
    throw new FileError(`${folder}: ${messageOf(cause)}`);
  });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => /\.json$/i.test(name) && !isLeftBehind(name) && !NOT_PROFESSIONS.includes(name.toLowerCase()))
    .sort();
}

const idOf = (file: string): string => basename(file).replace(/\.json$/i, '');

type Checked = Pick<CheckedFolder, 'lists' | 'professions' | 'errors' | 'drafts' | 'hints'>;

/**
 * Checks one record, by the lists beside it unless others are given.
 * @throws {FileError} lists beside it that are not right
 */
export const checkFile = async (file: string, lists?: ControlledLists): Promise<Checked> =>
  checkFiles([file], lists ?? (await readLists(dirname(file))), false);

/** The lists that a catalogue brings itself, as far as they are right, or else the bundled ones. */
export const listsOf = (catalogue: unknown): ControlledLists => ({
  sectors: rightEntries(valueAt(catalogue, ['sectors']), sectorSchema) ?? bundledSectors,
  criteria: rightEntries(valueAt(catalogue, ['criteria']), criterionSchema) ?? bundledCriteria,
});

const rightEntries = <T extends z.ZodMiniType>(given: unknown, schema: T): z.infer<T>[] | null =>
  Array.isArray(given) ? given.flatMap((entry: unknown) => schema.safeParse(entry).data ?? []) : null;

async function checkFiles(files: readonly string[], lists: ControlledLists, isWhole = true): Promise<Checked> {
  const errors: string[] = [];
  const drafts: { file: string; missing: readonly string[] }[] = [];
  const professions: Profession[] = [];
  const advice: string[] = [];
  const unlisted = listChecker(lists);
  const ids = new Set(files.map((file) => idOf(file)));

  for (const file of files) {
    const complain = (message: string) => void errors.push(`${file}:${message}`);
    const record = await readJson(file).catch((cause: unknown) => complain(messageOf(cause).slice(file.length + 1)));
    if (record === undefined) continue;
    if (isDraft(record)) {
      const { missing, problems } = checkDraft(record);
      problems.forEach(complain);
      drafts.push({ file, missing });
    } else {
      const parsed = professionSchema.safeParse(record);
      const problems = parsed.success
        ? unlisted(parsed.data, 'record').map(({ path, id, expected }) => `${path.join('.')}: "${id}": expected ${expected}`)
        : parsed.error.issues.map((issue) => describeIssue(issue, record));
      problems.forEach(complain);
      if (parsed.success && problems.length === 0) {
        professions.push(parsed.data);
        advice.push(...hints(parsed.data).map(({ path, message }) => `${file}:${path}: ${message}`));
      }
    }
    const id = valueAt(record, ['id']);
    if (typeof id === 'string' && id !== idOf(file)) complain(`id: "${id}": expected the file's name, "${idOf(file)}"`);
  }
  for (const { id, similar = [] } of isWhole ? professions : []) {
    const file = files.find((path) => idOf(path) === id) ?? id;
    for (const [position, other] of similar.entries()) {
      if (!ids.has(other) || other === id) errors.push(`${file}:similar.${position}: "${other}": expected the id of another profession`);
    }
  }
  return { lists, professions, errors, drafts, hints: advice };
}

async function readLists(folder: string): Promise<ControlledLists> {
  const beside = basename(resolve(folder)) === 'professions' ? dirname(folder) : folder;
  return {
    sectors: (await readList(join(beside, 'sectors.json'), sectorSchema)) ?? bundledSectors,
    criteria: (await readList(join(beside, 'criteria.json'), criterionSchema)) ?? bundledCriteria,
  };
}

async function readList<T extends z.ZodMiniType>(path: string, schema: T): Promise<z.infer<T>[] | null> {
  if (!(await stat(path).catch(() => null))) return null;
  const given = await readJson(path);
  if (!Array.isArray(given)) throw new FileError(`${path}: expected a list`);
  return given.map((entry: unknown, position) => {
    const parsed = schema.safeParse(entry);
    if (parsed.success) return parsed.data;
    throw new FileError(parsed.error.issues.map((issue) => `${path}:${position}.${describeIssue(issue, entry)}`).join('\n'));
  });
}

export const isFolder = async (path: string): Promise<boolean> => (await stat(path).catch(() => null))?.isDirectory() ?? false;
