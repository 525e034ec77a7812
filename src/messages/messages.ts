import { fr } from './fr.js';

/** How visitors are spoken to. */
export type Address = 'tu' | 'vous';
export const ADDRESSES = ['tu', 'vous'] as const;

/** Every text of the interface. French is the reference: a language that lacks one does not compile. */
export type Messages = ReturnType<typeof fr>;

/** A new language: its file beside `fr.ts`, and one line here. */
const languages: Readonly<Record<string, (address: Address) => Messages>> = { fr };

const made = new Map<string, Messages>();

/** Texts in the nearest language there is: `nl_BE` → nl where it exists, else French. Anything is tolerated. */
export function messagesFor(language: string | null | undefined, address: Address): Messages {
  const base = (language ?? '').toLowerCase().split(/[-_]/)[0] as string;
  const known = Object.hasOwn(languages, base) ? base : 'fr';
  const key = `${known} ${address}`;
  let messages = made.get(key);
  if (!messages) made.set(key, (messages = (languages[known] as (address: Address) => Messages)(address)));
  return messages;
}

/** True where the interface exists in this language. */
export const isSupported = (language: string): boolean => Object.hasOwn(languages, language.toLowerCase().split(/[-_]/)[0] as string);
