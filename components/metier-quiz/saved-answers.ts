import type { Answers } from '../../src/scoring/types.js';
import { decodeAnswers, encodeAnswers } from '../../src/links/answers.js';

/** Where a host allows a visitor to keep answers. */
export type SavePlace = 'session' | 'local';
export const SAVE_PLACES = ['none', 'session', 'local'] as const;

const KEY = 'metier-quiz';

/** Every access may throw: storage is closed in sandboxed and in many cross-site frames. */
function attempt<Value>(action: () => Value): Value | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

const storage = (place: SavePlace) => (place === 'local' ? localStorage : sessionStorage);

/** Answers that this visitor kept here before; `null` without any, or where storage is closed. */
export function savedAnswers(place: SavePlace, metier: string): Answers | null {
  const code = attempt(() => storage(place).getItem(`${KEY}:${metier}`));
  return code ? decodeAnswers(code) : null;
}

/** False where storage is closed. Only ever called after the visitor's click. */
export const saveAnswers = (place: SavePlace, metier: string, answers: Answers): boolean =>
  attempt(() => (storage(place).setItem(`${KEY}:${metier}`, encodeAnswers(answers)), true)) ?? false;

export function forgetAnswers(place: SavePlace, metier: string): void {
  attempt(() => storage(place).removeItem(`${KEY}:${metier}`));
}
