import { isItemId, isRetired, itemIds, type ItemId } from '../../src/questionnaire/items.js';
import type { Answer, Answers } from '../../src/scoring/types.js';
import { readLines } from '../classifications/tables.js';
import { CommandError } from '../command-error.js';
import { nearNames } from '../did-you-mean.js';
import type { Finding } from '../finding.js';
import type { Messages } from '../messages/languages.js';

/** What a school gathered: no names, nothing but answers. */
export interface PilotAnswers {
  /** The items that have a column, in the order of the file. */
  readonly items: readonly ItemId[];
  /** By item id, one record a person; a skipped item is `null`. Rows without any answer are left out. */
  readonly people: readonly Answers[];
  readonly problems: readonly Finding[];
}

/**
 * Reads a table of answers: the first line has item ids, each further one is a person, cells are 1 to
 * 5 or empty. Every wrong cell is a problem; its column is that of the table, from 1.
 * @throws {CommandError} not there, not UTF-8, no table, or without answers
 */
export async function readPilotAnswers(file: string): Promise<PilotAnswers> {
  const { names: columns, namesLine, lines } = await readLines(file, { tabsHaveQuotes: true });
  if (columns.join('') === '') throw new CommandError({ code: 'too-little', file, message: (say) => say.norms.empty });
  const problems = columns.flatMap((name, index) =>
    columnProblem(name, columns.indexOf(name) < index).map((problem) => at(index, namesLine, problem)),
  );
  if (problems.length > 0) return { items: [], people: [], problems };

  const people: Answers[] = [];
  for (const { cells, line } of lines) {
    if (cells.length !== columns.length) problems.push(at(0, line, { message: ({ norms }) => norms.cells(cells.length, columns.length) }));
    const answers: Record<string, Answer> = {};
    for (const [index, item] of columns.entries()) {
      const found = cells[index]?.trim() ?? '';
      const answer = answerOf(found);
      if (answer === undefined) problems.push(at(index, line, { message: ({ norms }) => norms.answer(item, found.slice(0, MOST_SHOWN)) }));
      else answers[item] = answer;
    }
    if (Object.values(answers).some((answer) => answer !== null)) people.push(answers);
  }
  if (people.length === 0 && problems.length === 0) throw new CommandError({ code: 'too-little', file, message: (say) => say.norms.noAnswers });
  return { items: columns.filter(isItemId), people, problems };

  function at(index: number, line: number, problem: Problem): Finding {
    return { code: 'invalid', file, line, column: index + 1, ...problem };
  }
}

type Problem = Pick<Finding, 'message' | 'near'>;

/** What somebody wrote may be long. */
const MOST_SHOWN = 40;

/** A column of anything else may identify a person: it is refused, not passed over. */
function columnProblem(name: string, isSecond: boolean): readonly Problem[] {
  const shown = name.slice(0, MOST_SHOWN);
  const because = (message: (say: Messages['norms']) => string): Problem => ({ message: ({ norms }) => message(norms) });
  if (isSecond) return [because((say) => say.secondColumn(shown))];
  if (isItemId(name)) return [];
  if (isRetired(name)) return [because((say) => say.retired(shown))];
  return [{ ...because((say) => say.otherColumn(shown)), near: nearNames(itemIds, name) }];
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
