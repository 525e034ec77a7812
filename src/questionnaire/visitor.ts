/**
 * What the visitor has said: answers are about the person, not about one profession or one quiz.
 * `reduceVisitor(record, action)` gives the next record; it knows neither the page nor storage.
 */
import type { Answer, Answers } from '../scoring/types.js';
import { isItemId, isRetired } from './items.js';

export interface VisitorRecord {
  /** By item id: 1–5, `null` for « Passer ». An item that was not reached has no key. */
  readonly answers: Answers;
  /** Milliseconds each item was shown before it was answered, for the flag on hasty answers. */
  readonly timings: Readonly<Record<string, number>>;
  /** Ids of the professions to come back to, in the order in which they were kept. */
  readonly shortlist: readonly string[];
}

export type VisitorAction =
  | { readonly type: 'answer'; readonly item: string; readonly value: Answer; readonly milliseconds: number }
  /** From a link, from storage or from the host; what is absent stays as it is. */
  | { readonly type: 'restore'; readonly answers?: Answers | undefined; readonly shortlist?: readonly string[] | undefined }
  /** The answers go; what was kept for later stays. */
  | { readonly type: 'forget-answers' }
  | { readonly type: 'shortlist'; readonly metier: string; readonly kept: boolean };

export const newVisitor: VisitorRecord = { answers: {}, timings: {}, shortlist: [] };

/** The record itself where the action changes nothing. */
export function reduceVisitor(record: VisitorRecord, action: VisitorAction): VisitorRecord {
  switch (action.type) {
    case 'answer':
      return {
        ...record,
        answers: { ...record.answers, [action.item]: action.value },
        timings: { ...record.timings, [action.item]: action.milliseconds },
      };
    case 'restore': {
      const { answers, shortlist = record.shortlist } = action;
      if (!answers && shortlist === record.shortlist) return record;
      return { ...record, ...(answers && { answers, timings: {} }), shortlist };
    }
    case 'forget-answers':
      return hasAnswers(record) ? { ...record, answers: {}, timings: {} } : record;
    case 'shortlist': {
      const { metier, kept } = action;
      if (kept === record.shortlist.includes(metier)) return record;
      return { ...record, shortlist: kept ? [...record.shortlist, metier] : record.shortlist.filter((id) => id !== metier) };
    }
  }
}

export const hasAnswers = ({ answers }: Pick<VisitorRecord, 'answers'>): boolean => Object.keys(answers).length > 0;

/** How many items have a real answer: skipped ones do not count. */
export const answeredCount = (answers: Answers): number => Object.entries(answers).filter(([id, value]) => value !== null && isItemId(id)).length;

/**
 * The readable part of answers from outside, and the ids of what was not: unknown items and values
 * other than 1–5 or null are left out, the rest is kept. What only an earlier version of the
 * questionnaire asked is left out without a word: it has no question any more.
 */
export function readAnswers(input: unknown): { readonly answers: Answers; readonly rejected: readonly string[] } {
  if (!isObject(input)) return { answers: {}, rejected: ['(answers)'] };
  const entries = Object.entries(input);
  const valid = entries.filter((entry): entry is [string, Answer] => isItemId(entry[0]) && isAnswer(entry[1]));
  return {
    answers: Object.fromEntries(valid),
    rejected: entries.filter(([id]) => !isRetired(id) && !valid.some(([known]) => known === id)).map(([id]) => id),
  };
}

/**
 * A record that something else may have written: another copy of this package, of another version,
 * whose items need not be ours. Whatever has no readable shape counts as not said.
 */
export function readVisitor(input: unknown): VisitorRecord {
  if (!isObject(input)) return newVisitor;
  const { answers, timings, shortlist } = input;
  return {
    ...input,
    answers: entriesOf(answers, isAnswer),
    timings: entriesOf(timings, (value) => typeof value === 'number'),
    shortlist: Array.isArray(shortlist) ? shortlist.filter((id) => typeof id === 'string') : [],
  };
}

const isObject = (input: unknown): input is Readonly<Record<string, unknown>> => typeof input === 'object' && input !== null && !Array.isArray(input);

const isAnswer = (value: unknown): value is Answer => value === null || [1, 2, 3, 4, 5].includes(value as number);

function entriesOf<Value>(input: unknown, fits: (value: unknown) => value is Value): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(isObject(input) ? input : {}).filter((entry): entry is [string, Value] => fits(entry[1])));
}
