import { CsvError, parse } from 'csv-parse/sync';
import { isItemId, isRetired, type ItemId } from '../../src/questionnaire/items.js';
import type { Answer, Answers } from '../../src/scoring/types.js';
import { FileError } from '../command.js';
import { commonest, withoutSeparatorLine } from '../classifications/tables.js';
import { readText } from '../files.js';

/** What a school gathered: no names, nothing but answers. */
export interface PilotAnswers {
  /** The items that have a column, in the order of the file. */
  readonly items: readonly ItemId[];
  /** By item id, one record a person; a skipped item is `null`. Rows without any answer are left out. */
  readonly people: readonly Answers[];
  /** `file:line:column: what is wrong`. */
  readonly problems: readonly string[];
}

/**
 * Reads a table of answers: the first line has item ids, each further one is a person, cells are 1 to
 * 5 or empty. Every wrong cell is a problem; lines and columns count from 1.
 * @throws {FileError} not there, not UTF-8, no table, or without answers
 */
export async function readPilotAnswers(file: string): Promise<PilotAnswers> {
  const { text, separator, skipped } = withoutSeparatorLine(await readText(file));
  const names = text.slice(0, text.search(/[\r\n]|$/));
  if (names.trim() === '') throw new FileError(`${file}: empty: expected a first line with item ids, such as a-chilling-story`);
  const [header, ...lines] = cells(file, text, separator ?? commonest(names, ['\t', ',', ';']), skipped);
  const columns = header?.cells.map((name) => name.trim()) ?? [];
  const problems = columns.flatMap((name, index) => columnProblem(name, columns.indexOf(name) < index).map((problem) => at(index, 1, problem)));
  if (problems.length > 0) return { items: [], people: [], problems };

  const people: Answers[] = [];
  for (const { cells: values, line } of lines) {
    if (values.length !== columns.length) problems.push(at(0, line, `${values.length} cells: expected ${columns.length}, as in the first line`));
    const answers: Record<string, Answer> = {};
    for (const [index, item] of columns.entries()) {
      const answer = answerOf(values[index]?.trim() ?? '');
      if (answer === undefined)
        problems.push(at(index, line, `${item}: "${values[index]?.trim().slice(0, 40)}": expected 1 to 5, or nothing where it was skipped`));
      else answers[item] = answer;
    }
    if (Object.values(answers).some((answer) => answer !== null)) people.push(answers);
  }
  if (people.length === 0 && problems.length === 0) throw new FileError(`${file}: no answers: expected a line a person after the first one`);
  return { items: columns.filter(isItemId), people, problems };

  function at(index: number, line: number, problem: string): string {
    return `${file}:${line + skipped}:${index + 1}: ${problem}`;
  }
}

/** A column of anything else may identify a person: it is refused, not passed over. */
function columnProblem(name: string, isSecond: boolean): string[] {
  if (isSecond) return [`"${name}": a second column of this item`];
  if (isItemId(name)) return [];
  if (isRetired(name)) return [`"${name}": an item of an earlier version of the questionnaire: its answers cannot be used`];
  return [`"${name.slice(0, 40)}": expected an item id; take out columns that say anything else of a person`];
}

/** `undefined` for what is no answer. */
function answerOf(cell: string): Answer | undefined {
  switch (cell) {
    case '':
      return null;
    case '1':
      return 1;
    case '2':
      return 2;
    case '3':
      return 3;
    case '4':
      return 4;
    case '5':
      return 5;
    default:
      return undefined;
  }
}

interface Line {
  readonly cells: readonly string[];
  /** In the file, from 1. */
  readonly line: number;
}

/** @param skipped lines before the text. */
function cells(file: string, text: string, delimiter: string, skipped: number): readonly Line[] {
  const lines: Line[] = [];
  try {
    parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (record: string[], { lines: line }) => void lines.push({ cells: record, line }),
    });
    return lines;
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const { lines: last, column, message } = cause as CsvError & { readonly lines: number; readonly column: number };
    // What is not closed is known at the end of the file only: it was opened after the last whole line.
    const line = cause.code === 'CSV_QUOTE_NOT_CLOSED' ? (lines.at(-1)?.line ?? 0) + 1 : last;
    throw new FileError(`${file}:${line + skipped}:${column + 1}: ${message.split(':')[0]}`, { cause });
  }
}
