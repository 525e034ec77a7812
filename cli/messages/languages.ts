/**
 * What the command line says. English is the reference, as in the errors that pages write to the console; a language that
 * lacks a text does not compile. What visitors read is in `src/messages/`.
 */
import * as english from './en/index.js';
import * as french from './fr/index.js';

export type Messages = typeof english;

/** Something to say once it is known in which language. */
export type Sentence = (say: Messages) => string;

const LANGUAGES = { en: english, fr: french } satisfies Readonly<Record<string, Messages>>;
export type Language = keyof typeof LANGUAGES;

export const messagesIn = (language: Language): Messages => LANGUAGES[language];

/** The first of these that says something holds, as POSIX has it. */
const VARIABLES = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

/**
 * French for `fr`, `fr_BE.UTF-8` and the like, English for everything else.
 * @param system - the language of the system, for those that set no variable, such as Windows
 */
export function languageOf(environment: Readonly<Record<string, string | undefined>>, system = ''): Language {
  const locale = VARIABLES.map((name) => environment[name]).find(Boolean) ?? system;
  return /^fr(?![a-z])/i.test(locale) ? 'fr' : 'en';
}
