import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import * as z from 'zod/mini';
import bundledCriteria from '../../data/criteria.json' with { type: 'json' };
import bundledSectors from '../../data/sectors.json' with { type: 'json' };
import type { ControlledLists } from '../../src/catalogue/record/controlled-lists.js';
import { valueAt } from '../../src/catalogue/record/record-errors.js';
import { professionSchema, type Profession } from '../../src/catalogue/record/schema.js';
import { criterionSchema, sectorSchema } from '../../src/catalogue/record/summary-schema.js';
import { CommandError } from '../command-error.js';
import { fileError, isLeftBehind, readJson, type JsonFile } from '../files.js';
import type { Finding } from '../finding.js';
import { checkDraft, isDraft } from './draft.js';
import { hints } from './hints.js';
import { idFindings, idOf, listFindings, placed, schemaFindings, similarFindings } from './record-findings.js';

/** Professions of folders and files, checked. */
export interface CheckedProfessions {
  /** Those of the first one hold where two say something of the same id. */
  readonly lists: ControlledLists;
  readonly fileCount: number;
  /** Complete and right. */
  readonly professions: readonly Profession[];
  readonly errors: readonly Finding[];
  readonly drafts: readonly Draft[];
  /** What right records could do better. */
  readonly hints: readonly Finding[];
}

export interface Draft {
  readonly file: string;
  readonly missing: readonly Finding[];
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
 * Checks professions of one catalogue.
 * @param paths - folders of profession files, or with a folder `professions` in them, and single files. The lists
 *   `sectors.json` and `criteria.json` are looked for beside; where they are absent, the bundled ones hold.
 * @throws {CommandError} no such folder, no profession in it, or lists that are not right
 */
export async function checkProfessions(paths: readonly string[]): Promise<CheckedProfessions> {
  const files = (await Promise.all(paths.map(filesOf))).flat();
  const ids = files.map(idOf);
  const parts: CheckedProfessions[] = [];
  for (const path of paths) parts.push(await checkPath(path, ids));
  return {
    lists: { sectors: firstOfEach(parts.flatMap(({ lists }) => lists.sectors)), criteria: firstOfEach(parts.flatMap(({ lists }) => lists.criteria)) },
    fileCount: files.length,
    professions: firstOfEach(parts.flatMap(({ professions }) => professions)),
    errors: [...parts.flatMap(({ errors }) => errors), ...secondFiles(files)],
    drafts: parts.flatMap(({ drafts }) => drafts),
    hints: parts.flatMap(({ hints: found }) => found),
  };
}

/**
 * The same of one folder or file.
 * @param ids - of all professions that may be named; `null` where that is not known
 */
export async function checkPath(path: string, ids: readonly string[] | null): Promise<CheckedProfessions> {
  return checkFiles(await filesOf(path), await readLists(await folderOf(path)), ids);
}

/** Checks one record by the lists of its catalogue. */
export const checkRecordBeside = (file: string, lists: ControlledLists): Promise<CheckedProfessions> => checkFiles([file], lists, null);

/** The folder that the professions of a path are in. */
export async function folderOf(path: string): Promise<string> {
  if (!(await isFolder(path))) return dirname(path);
  return (await isFolder(join(path, 'professions'))) ? join(path, 'professions') : path;
}

/** @throws {CommandError} nothing there, or a folder without a profession */
export async function filesOf(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch((cause: unknown) => {
    throw fileError(path, cause);
  });
  if (!found.isDirectory()) return [path];
  const folder = await folderOf(path);
  const names = await professionFiles(folder);
  if (names.length === 0) throw new CommandError({ code: 'unreadable', file: path, message: (say) => say.files.empty });
  return names.map((name) => join(folder, name));
}

function firstOfEach<T extends { readonly id: string }>(entries: readonly T[]): readonly T[] {
  const byId = new Map<string, T>();
  for (const entry of entries) if (!byId.has(entry.id)) byId.set(entry.id, entry);
  return [...byId.values()];
}

function secondFiles(files: readonly string[]): readonly Finding[] {
  return files.flatMap((file, position) => {
    const first = files.find((other) => idOf(other) === idOf(file)) as string;
    return files.indexOf(first) < position && resolve(first) !== resolve(file)
      ? [{ code: 'duplicate-id', file, path: 'id', message: ({ records }) => records.twice(idOf(file), first) }]
      : [];
  });
}

/**
 * Names of the files of a folder that hold professions, whatever else lies there.
 * @throws {CommandError} no folder
 */
export async function professionFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
    throw fileError(folder, cause);
  });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => /\.json$/i.test(name) && !isLeftBehind(name) && !NOT_PROFESSIONS.includes(name.toLowerCase()))
    .sort();
}

/** The lists that a catalogue brings itself, as far as they are right, or else the bundled ones. */
export const listsOf = (catalogue: unknown): ControlledLists => ({
  sectors: rightEntries(valueAt(catalogue, ['sectors']), sectorSchema) ?? bundledSectors,
  criteria: rightEntries(valueAt(catalogue, ['criteria']), criterionSchema) ?? bundledCriteria,
});

const rightEntries = <T extends z.ZodMiniType>(given: unknown, schema: T): z.infer<T>[] | null =>
  Array.isArray(given) ? given.flatMap((entry: unknown) => schema.safeParse(entry).data ?? []) : null;

async function checkFiles(files: readonly string[], lists: ControlledLists, ids: readonly string[] | null): Promise<CheckedProfessions> {
  const known = ids && new Set(ids);
  const checked: CheckedRecord[] = [];
  for (const file of files) checked.push(await checkRecord(file, lists, known));
  return {
    lists,
    fileCount: files.length,
    professions: checked.flatMap(({ profession }) => profession ?? []),
    errors: checked.flatMap(({ errors }) => errors),
    drafts: checked.flatMap(({ draft }) => draft ?? []),
    hints: checked.flatMap(({ advice }) => advice),
  };
}

interface CheckedRecord {
  readonly errors: readonly Finding[];
  readonly profession?: Profession;
  readonly draft?: Draft;
  readonly advice: readonly Finding[];
}

async function checkRecord(file: string, lists: ControlledLists, ids: ReadonlySet<string> | null): Promise<CheckedRecord> {
  let json: JsonFile;
  try {
    json = await readJson(file);
  } catch (cause) {
    if (!(cause instanceof CommandError)) throw cause;
    return { errors: cause.findings, advice: [] };
  }
  const { value: record, text } = json;
  const here = (findings: readonly Finding[]) => placed(findings, { file, text });
  if (isDraft(record)) {
    const { missing, problems } = checkDraft(record);
    return { errors: here([...problems, ...idFindings(record, file)]), draft: { file, missing: here(missing) }, advice: [] };
  }
  const { data, error } = professionSchema.safeParse(record);
  const faults = data ? [...listFindings(data, lists), ...similarFindings(data, ids)] : schemaFindings(error.issues, record, professionSchema);
  const errors = here([...faults, ...idFindings(record, file)]);
  return data && errors.length === 0 ? { errors, profession: data, advice: here(hints(data)) } : { errors, advice: [] };
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
  const { value: given, text } = await readJson(path);
  if (!Array.isArray(given)) throw new CommandError({ code: 'invalid', file: path, line: 1, column: 1, message: (say) => say.files.noList });
  const { data, error } = z.array(schema).safeParse(given);
  if (data) return data;
  throw new CommandError(placed(schemaFindings(error.issues, given, z.array(schema)), { file: path, text }));
}

export const isFolder = async (path: string): Promise<boolean> => (await stat(path).catch(() => null))?.isDirectory() ?? false;
