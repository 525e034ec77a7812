import { CsvError, parse } from 'csv-parse/sync';
import { CommandError } from '../command-error.js';
import { readText } from '../files.js';
import type { Messages } from '../messages/languages.js';

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
 * whichever the names of the columns have most of.
 * @throws {CommandError} not there, not UTF-8, or no such table
 */
export async function readTable(file: string): Promise<Table> {
  const { names, lines } = await readLines(file);
  const positions = new Map(names.map((name, position) => [name, position]));
  return {
    file,
    columns: [...positions.keys()],
    rows: lines.map(
      ({ cells }) =>
        (column) =>
          cells[positions.get(column) ?? -1]?.trim() ?? '',
    ),
  };
}

export interface Line {
  readonly cells: readonly string[];
  /** In the file, from 1. */
  readonly line: number;
}

export interface TableLines {
  /** Of the columns. */
  readonly names: readonly string[];
  /** In the file, from 1. */
  readonly namesLine: number;
  readonly lines: readonly Line[];
}

/**
 * @param tabsHaveQuotes - absent, quotes between tabs are text like any other, as in O*NET's files, unless
 *   the names of the columns have them
 * @throws {CommandError} not there, not UTF-8, or no such table; with line and column
 */
export async function readLines(file: string, { tabsHaveQuotes = false } = {}): Promise<TableLines> {
  const whole = await readText(file);
  const [separatorLine = '', separator] = SEPARATOR_LINE.exec(whole) ?? [];
  const text = whole.slice(separatorLine.length).replace(/^[\r\n]+/, '');
  const skipped = (whole.slice(0, whole.length - text.length).match(/\r\n|\r|\n/g) ?? []).length;
  const firstLine = text.slice(0, text.search(/[\r\n]|$/));
  const delimiter = separator ?? commonest(firstLine, ['\t', ',', ';']);
  const lines: Line[] = [];
  try {
    parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      quote: delimiter === '\t' && !tabsHaveQuotes && !firstLine.includes('"') ? null : '"',
      on_record: (cells: string[], { lines: line }) => void lines.push({ cells, line: line + skipped }),
    });
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const { lines: last, column } = cause as CsvError & { readonly lines: number; readonly column: number };
    // What is not closed is known at the end of the file only: it was opened after the last whole line.
    const line = cause.code === 'CSV_QUOTE_NOT_CLOSED' ? (lines.at(-1)?.line ?? skipped) + 1 : last + skipped;
    throw new CommandError({ code: 'not-a-table', file, line, column: column + 1, message: ({ imports }) => explained(cause, imports) }, { cause });
  }
  const [first, ...rest] = lines;
  return { names: first?.cells.map((name) => name.trim()) ?? [], namesLine: skipped + 1, lines: rest };
}

function explained({ code, message }: CsvError, say: Messages['imports']): string {
  if (code === 'CSV_QUOTE_NOT_CLOSED') return say.quoteNotClosed;
  return code === 'INVALID_OPENING_QUOTE' || code === 'CSV_INVALID_CLOSING_QUOTE' ? say.quoteInside : say.table(message);
}

const commonest = (line: string, delimiters: readonly string[]): string =>
  delimiters.reduce((most, delimiter) => (line.split(delimiter).length > line.split(most).length ? delimiter : most));

/** What a file of a classification is called and recognised by. */
export interface TableKind {
  readonly name: string;
  readonly columns: readonly string[];
}

/**
 * Tells the tables apart by their columns, so that renamed files are fine.
 * @throws {CommandError} one that is none of the kinds
 */
export function sortTables<K extends string>(tables: readonly Table[], kinds: Readonly<Record<K, TableKind>>): Partial<Record<K, Table>> {
  const entries = Object.entries(kinds) as [K, TableKind][];
  const sorted: Partial<Record<K, Table>> = {};
  for (const table of tables) {
    const kind = entries.find(([, { columns }]) => columns.every((column) => table.columns.includes(column)));
    if (!kind) {
      const expected = entries.map(([, { name, columns }]) => `${name}: ${columns.join(', ')}`);
      throw new CommandError({ code: 'not-a-table', file: table.file, message: (say) => say.imports.columns(expected) });
    }
    sorted[kind[0]] = table;
  }
  return sorted;
}

/** @throws {CommandError} naming the file that is missing */
export function needed<T>(table: T | undefined, { name }: TableKind): T {
  if (table === undefined) throw new CommandError({ code: 'missing', message: (say) => say.imports.missingFile(name) });
  return table;
}
