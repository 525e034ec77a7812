/**
 * The quiz as a pure state machine: `reduce(state, action)` gives the next state. It knows neither
 * the page nor the professions; what a result says is computed from `answers` by the scoring.
 */
import type { Answer, Answers } from '../scoring/types.js';
import { baseItemIds, isItemId, type ItemId } from './items.js';

interface Progress {
  /** By item id; `null` is « Passer ». An item that was not reached has no key. */
  readonly answers: Answers;
  /** Milliseconds each item was shown before it was answered, for the flag on hasty answers. */
  readonly timings: Readonly<Record<string, number>>;
  /** What is asked, in order: the base questionnaire and whatever « Affiner » added. */
  readonly sequence: readonly ItemId[];
}

export type QuizState =
  | (Progress & { readonly phase: 'intro' })
  | (Progress & { readonly phase: 'question'; readonly position: number })
  | (Progress & { readonly phase: 'result' });

export type QuizAction =
  /** Begins, or resumes at the first item without an answer. */
  | { readonly type: 'start' }
  | { readonly type: 'answer'; readonly value: Answer; readonly milliseconds?: number }
  | { readonly type: 'back' }
  /** Leaves the questions for the result, with what there is. */
  | { readonly type: 'finish' }
  /** Goes through the questions again, answers kept. */
  | { readonly type: 'review' }
  | { readonly type: 'refine'; readonly items: readonly ItemId[] }
  | { readonly type: 'restart' }
  /** Answers from a link, from storage or from the host. */
  | { readonly type: 'restore'; readonly answers: Answers };

export const initialState: QuizState = { phase: 'intro', answers: {}, timings: {}, sequence: baseItemIds };

export function reduce(state: QuizState, action: QuizAction): QuizState {
  switch (action.type) {
    case 'start':
      return isComplete(state) ? { ...progress(state), phase: 'result' } : ask(state, firstUnanswered(state));
    case 'answer':
      return state.phase === 'question' ? answer(state, action) : state;
    case 'back':
      if (state.phase === 'result') return ask(state, state.sequence.length - 1);
      if (state.phase !== 'question') return state;
      return state.position > 0 ? ask(state, state.position - 1) : { ...progress(state), phase: 'intro' };
    case 'finish':
      return { ...progress(state), phase: 'result' };
    case 'review':
      return ask(state, 0);
    case 'refine': {
      const added = action.items.filter((id) => !state.sequence.includes(id));
      return added.length > 0 ? ask({ ...state, sequence: [...state.sequence, ...added] }, state.sequence.length) : state;
    }
    case 'restart':
      return initialState;
    case 'restore':
      return restore(action.answers);
  }
}

/** Position of the first item without an answer; the length of the sequence when there is none. */
export function firstUnanswered({ sequence, answers }: Progress): number {
  const position = sequence.findIndex((id) => !Object.hasOwn(answers, id));
  return position < 0 ? sequence.length : position;
}

/** How many items have a real answer: skipped ones do not count. */
export const answeredCount = ({ answers }: Pick<Progress, 'answers'>): number => Object.values(answers).filter((value) => value !== null).length;

const SECONDS_BY_ITEM = 4;
/** Time left in seconds, at the pace measured on real answers. */
export const secondsLeft = (state: Progress & { readonly position: number }): number => (state.sequence.length - state.position) * SECONDS_BY_ITEM;

/**
 * The readable part of answers from outside, and the ids of what was not: unknown items and values
 * other than 1–5 or null are left out, the rest is kept.
 */
export function readAnswers(input: unknown): { readonly answers: Answers; readonly rejected: readonly string[] } {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return { answers: {}, rejected: ['(answers)'] };
  const entries = Object.entries(input);
  const valid = entries.filter(([id, value]) => isItemId(id) && (value === null || (Number.isInteger(value) && value >= 1 && value <= 5)));
  return {
    answers: Object.fromEntries(valid),
    rejected: entries.filter((entry) => !valid.includes(entry)).map(([id]) => id),
  };
}

function answer(state: QuizState & { phase: 'question' }, { value, milliseconds }: QuizAction & { type: 'answer' }): QuizState {
  const id = state.sequence[state.position] as ItemId;
  const next = {
    ...state,
    answers: { ...state.answers, [id]: value },
    timings: milliseconds === undefined ? state.timings : { ...state.timings, [id]: milliseconds },
  };
  return ask(next, state.position + 1);
}

/** The question at a position, or the result after the last one. */
function ask(state: QuizState, position: number): QuizState {
  return position < state.sequence.length ? { ...progress(state), phase: 'question', position } : { ...progress(state), phase: 'result' };
}

function restore(answers: Answers): QuizState {
  const added = Object.keys(answers).filter((id): id is ItemId => isItemId(id) && !baseItemIds.includes(id));
  const state: QuizState = { phase: 'intro', answers, timings: {}, sequence: [...baseItemIds, ...added] };
  return isComplete(state) ? { ...progress(state), phase: 'result' } : state;
}

const isComplete = (state: Progress): boolean => firstUnanswered(state) === state.sequence.length;

const progress = ({ answers, timings, sequence }: Progress): Progress => ({ answers, timings, sequence });
