import type { ProfessionSummary } from './record/summary.js';

/** Between two forms, in the languages of most records: the first `Intl.ListFormat` of a page takes 10 ms before anything shows. */
const OR: Readonly<Record<string, string>> = { fr: 'ou', nl: 'of', de: 'oder' };

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
  const second = other.join(' ');
  // German nouns are capitalised wherever they stand.
  const forms = [one.join(' '), language === 'de' ? second : uncapitalised(second)];
  const or = OR[language];
  return [or ? forms.join(` ${or} `) : new Intl.ListFormat(language, { type: 'disjunction' }).format(forms), ...common].join(' ');
}

/** Abbreviations keep their capitals. */
const uncapitalised = (text: string): string => text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
