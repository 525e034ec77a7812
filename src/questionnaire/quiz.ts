/**
 * Where a quiz stands, as a pure state machine: `reduce(state, action, answers)` gives the next
 * state. What was answered is the visitor's record; several quizzes on a page share it, and each
 * keeps its own place. It knows neither the page nor the professions.
 */
import type { Answers } from '../scoring/types.js';
import { baseItemIds, isItemId, type ItemId } from './items.js';

interface Sequence {
  /** What is asked, in order: the base questionnaire and whatever « Affiner » added. */
  readonly sequence: readonly ItemId[];
}

export type QuizState =
  | (Sequence & { readonly phase: 'intro' })
  | (Sequence & { readonly phase: 'question'; readonly position: number })
  | (Sequence & { readonly phase: 'result' });

export type QuizAction =
  /** Begins, or resumes at the first item without an answer, or shows the result of complete answers. */
  | { readonly type: 'start' }
  /** The item was answered or skipped. */
  | { readonly type: 'next' }
  | { readonly type: 'back' }
  /** Goes through the questions again, answers kept. */
  | { readonly type: 'review' }
  | { readonly type: 'refine'; readonly items: readonly ItemId[] }
  /** The answers came from a link, from storage, from the host or from before. */
  | { readonly type: 'restore' }
  /** The answers changed elsewhere on the page. */
  | { readonly type: 'follow' };

export const initialState: QuizState = { phase: 'intro', sequence: baseItemIds };

/** @param answers those of the visitor's record, after what the action is about. */
export function reduce(state: QuizState, action: QuizAction, answers: Answers): QuizState {
  const { sequence } = state;
  switch (action.type) {
    case 'start':
      return ask(sequenceOf(answers), firstUnanswered(answers));
    case 'next':
      if (state.phase !== 'question') return state;
      // Answers may have gone meanwhile: there is no result before every question was answered or skipped.
      return state.position + 1 < sequence.length ? ask(sequence, state.position + 1) : ask(sequenceOf(answers), firstUnanswered(answers));
    case 'back':
      if (state.phase === 'result') return ask(sequence, sequence.length - 1);
      if (state.phase !== 'question') return state;
      return state.position > 0 ? ask(sequence, state.position - 1) : { phase: 'intro', sequence };
    case 'review':
      return ask(sequenceOf(answers), 0);
    case 'refine': {
      const added = action.items.filter((id) => !sequence.includes(id));
      return added.length > 0 ? ask([...sequence, ...added], sequence.length) : state;
    }
    case 'restore':
      return { phase: isComplete(answers) ? 'result' : 'intro', sequence: sequenceOf(answers) };
    case 'follow':
      if (state.phase === 'intro') return state;
      return Object.keys(answers).length === 0 || (state.phase === 'result' && !isComplete(answers)) ? initialState : state;
  }
}

/** Position of the first item without an answer; the number of items when there is none. */
export function firstUnanswered(answers: Answers): number {
  const sequence = sequenceOf(answers);
  const position = sequence.findIndex((id) => !Object.hasOwn(answers, id));
  return position < 0 ? sequence.length : position;
}

/** Whether every question was answered or skipped: there is a result. */
export const isComplete = (answers: Answers): boolean => baseItemIds.every((id) => Object.hasOwn(answers, id));

/** How many of the questions that are asked were answered or skipped. */
export const progressOf = ({ sequence }: QuizState, answers: Answers): { readonly answered: number; readonly of: number } => ({
  answered: sequence.filter((id) => Object.hasOwn(answers, id)).length,
  of: sequence.length,
});

const SECONDS_BY_ITEM = 4;
/** Time left in seconds, at the pace measured on real answers. */
export const secondsLeft = (position: number, count: number): number => (count - position) * SECONDS_BY_ITEM;

/**
 * The base questionnaire, and what was answered beyond it. What is missing comes last: answers to an
 * earlier version of the questionnaire have gaps, and only these are asked.
 */
function sequenceOf(answers: Answers): readonly ItemId[] {
  const beyond = Object.keys(answers).filter((id): id is ItemId => isItemId(id) && !baseItemIds.includes(id));
  const isAnswered = (id: ItemId): boolean => Object.hasOwn(answers, id);
  return [...baseItemIds.filter(isAnswered), ...beyond, ...baseItemIds.filter((id) => !isAnswered(id))];
}

/** The question at a position, or the result after the last one. */
const ask = (sequence: readonly ItemId[], position: number): QuizState =>
  position < sequence.length ? { phase: 'question', sequence, position } : { phase: 'result', sequence };
