import type { ProfessionSummary } from './record/summary.js';

const lists = new Map<string, Intl.ListFormat>();

/**
 * A title as it is said: « Technicien·ne en gaz médicaux » → « Technicienne ou technicien en gaz
 * médicaux ». What both genders end with is said once. A title that has one form is said as it is.
 */
export function spokenTitle({ title: { inclusive, feminine, masculine }, language }: Pick<ProfessionSummary, 'title' | 'language'>): string {
  if (feminine === masculine || [feminine, masculine].includes(inclusive)) return inclusive;
  const [one, other] = [feminine.split(' '), masculine.split(' ')];
  const common: string[] = [];
  while (one.length > 1 && other.length > 1 && one.at(-1) === other.at(-1)) {
    common.unshift(one.pop() as string);
    other.pop();
  }
  const list = lists.get(language) ?? new Intl.ListFormat(language, { type: 'disjunction' });
  lists.set(language, list);
  return [list.format([one.join(' '), uncapitalised(other.join(' '))]), ...common].join(' ');
}

/** Abbreviations keep their capitals. */
const uncapitalised = (text: string): string => text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
