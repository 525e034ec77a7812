import { CsvError, parse } from 'csv-parse/sync';
import { FileError } from '../command.js';
import { readText } from '../files.js';

/** A table as classifications publish them: the first line names the columns. */
export interface Table {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** A cell by its column's name; empty where the row is short. */
export type Row = (column: string) => string;

/** Excel's own first line, which says how cells are separated. */
const SEPARATOR_LINE = /^\s*"?sep=(.)"?[\t,;]*\r?(?:\n|$)/i;

/**
 * Reads tables that are separated by tabs, commas or semicolons, as Excel's first line says or
 * whichever the names of the columns have most of. With tabs, quotes are text like any other, as in
 * O*NET's files, unless the names of the columns have them.
 * @throws {FileError} not there, not UTF-8, or no such table
 */
export async function readTable(file: string): Promise<Table> {
  const { text, separator } = withoutSeparatorLine(await readText(file));
  const names = text.slice(0, text.search(/[\r\n]|$/));
  const delimiter = separator ?? commonest(names, ['\t', ',', ';']);
  try {
    const [columns = [], ...lines] = parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      quote: delimiter === '\t' && !names.includes('"') ? null : '"',
    });
    const positions = new Map(columns.map((column, position) => [column.trim(), position]));
    return { file, columns: [...positions.keys()], rows: lines.map((cells) => (column) => cells[positions.get(column) ?? -1]?.trim() ?? '') };
  } catch (cause) {
    if (cause instanceof CsvError) throw new FileError(`${file}: ${cause.message}`, { cause });
    throw cause;
  }
}

/** A table without what stands before the names of its columns, and how many lines that was. */
export function withoutSeparatorLine(whole: string): { readonly text: string; readonly separator: string | undefined; readonly skipped: number } {
  const [separatorLine = '', separator] = SEPARATOR_LINE.exec(whole) ?? [];
  const text = whole.slice(separatorLine.length).replace(/^[\r\n]+/, '');
  return { text, separator, skipped: (whole.slice(0, whole.length - text.length).match(/\r\n|\r|\n/g) ?? []).length };
}

export const commonest = (line: string, delimiters: readonly string[]): string =>
  delimiters.reduce((most, delimiter) => (line.split(delimiter).length > line.split(most).length ? delimiter : most));

/** What a file of a classification is called and recognised by. */
export interface TableKind {
  readonly name: string;
  readonly columns: readonly string[];
}

/**
 * Tells the tables apart by their columns, so that renamed files are fine.
 * @throws {FileError} one that is none of the kinds
 */
export function sortTables<K extends string>(tables: readonly Table[], kinds: Readonly<Record<K, TableKind>>): Partial<Record<K, Table>> {
  const entries = Object.entries(kinds) as [K, TableKind][];
  const sorted: Partial<Record<K, Table>> = {};
  for (const table of tables) {
    const kind = entries.find(([, { columns }]) => columns.every((column) => table.columns.includes(column)));
    if (!kind) {
      const expected = entries.map(([, { name, columns }]) => `  ${name}: ${columns.join(', ')}`);
      throw new FileError(`${table.file}: expected the columns of one of\n${expected.join('\n')}`);
    }
    sorted[kind[0]] = table;
  }
  return sorted;
}

/** @throws {FileError} naming the file that is missing */
export function needed<T>(table: T | undefined, { name }: TableKind): T {
  if (table === undefined) throw new FileError(`${name} is missing among the files`);
  return table;
}
