import { checkAnswer } from './check.js';
import type { Answers } from './types.js';

interface Item {
  readonly id: string;
  readonly reversed?: boolean;
}

/** Answers to the items of one scale or trait. */
export interface Tally {
  /** How many of them have an answer. */
  readonly count: number;
  /** Their mean, 1–5, reversed items turned round; `null` when none has an answer. */
  readonly mean: number | null;
}

/** The answer as given, `null` when skipped or missing. Only own keys count: an item may be called "constructor". */
export function givenAnswer(answers: Answers, id: string): number | null {
  const answer = (Object.hasOwn(answers, id) ? answers[id] : null) ?? null;
  checkAnswer(id, answer);
  return answer;
}

export function tally(answers: Answers, items: readonly Item[]): Tally {
  let count = 0;
  let sum = 0;
  for (const { id, reversed } of items) {
    const answer = givenAnswer(answers, id);
    if (answer === null) continue;
    count += 1;
    sum += reversed ? 6 - answer : answer;
  }
  return { count, mean: count === 0 ? null : sum / count };
}
