/**
 * Languages and registers. French is built in; any other is a module with the same groups of texts,
 * offered by its name and loaded when a page is read in it. Until it is there, French is shown.
 */
import { importOnDemand } from '../catalogue/import-on-demand.js';
import { REFERENCE_LANGUAGE } from '../reference-language.js';
import type * as reference from './fr/index.js';

/** How visitors are spoken to. */
export type Address = 'tu' | 'vous';
export const ADDRESSES = ['tu', 'vous'] as const;

/** A tag of BCP 47 without its region: `fr`, or one that is offered. */
export type Language = string;

/** Every text of a language, by group; one that lacks a text does not compile. */
export type LanguageModule = typeof reference;
export type Group = keyof LanguageModule;
export type GroupTexts<Name extends Group> = ReturnType<LanguageModule[Name]>;

/** Some texts in other words. One that is made from numbers or names is a function of these here too. */
export type OtherWords<Texts> = {
  readonly [Key in keyof Texts]?: Texts[Key] extends ((...given: never[]) => unknown) | readonly unknown[] | string
    ? Texts[Key]
    : OtherWords<Texts[Key]>;
};
type AllTexts = { readonly [Name in Group]: (texts: GroupTexts<Name>) => void }[Group] extends (texts: infer Texts) => void ? Texts : never;
/** What a host says in its own words, wherever it stands. */
export type HostTexts = OtherWords<AllTexts>;

/** In which words an element speaks. */
export interface Wording {
  readonly language: Language;
  readonly address: Address;
  readonly texts?: HostTexts | null;
  /** Told once of each text of the host's that cannot be used. */
  readonly refuse?: (problem: string) => void;
}

const offered = new Map<Language, () => Promise<LanguageModule>>();
const loaded = new Map<Language, LanguageModule>();

/** @param load - what gives the language's module, asked once and again only after a failure */
export const offerLanguage = (language: Language, load: () => Promise<LanguageModule>): unknown => offered.set(language, load);

/** The nearest language there is: `nl_BE` → nl where it is offered, else French. Anything is tolerated. */
export function nearestLanguage(language: string | null | undefined): Language {
  const base = (language ?? '').trim().toLowerCase().split(/[-_]/)[0] ?? '';
  return offered.has(base) ? base : REFERENCE_LANGUAGE;
}

/** @returns whether texts arrived: French is there already */
export async function loadLanguage(language: Language): Promise<boolean> {
  const load = offered.get(language);
  if (!load || loaded.has(language)) return false;
  loaded.set(language, await importOnDemand(`messages/${language}`, load, ''));
  return true;
}

/** @returns the texts of a group in the wording's language, register and, where the host has its own, words; made once for each */
export function groupOf<Name extends Group>(name: Name, french: LanguageModule[Name]): (wording: Wording) => GroupTexts<Name> {
  const made = new Map<string, GroupTexts<Name>>();
  const changed = new WeakMap<object, { readonly from: object; readonly to: GroupTexts<Name> }>();
  return ({ language, address, texts, refuse }) => {
    const module = loaded.get(language);
    const key = `${module ? language : REFERENCE_LANGUAGE} ${address}`;
    const own = made.get(key) ?? ((module?.[name] ?? french)(address) as GroupTexts<Name>);
    made.set(key, own);
    if (!texts) return own;
    const known = changed.get(texts);
    const to = known?.from === own ? known.to : inOtherWords(own, texts, refuse);
    changed.set(texts, { from: own, to });
    return to;
  };
}

/** Texts of other groups are left to these; what is not of the same kind is refused, and the built-in text stays. */
function inOtherWords<Texts extends object>(own: Texts, texts: object, refuse: Wording['refuse'], path = 'texts'): Texts {
  const result = { ...own };
  for (const [key, given] of Object.entries(texts) as [keyof Texts & string, unknown][]) {
    const text = own[key];
    if (!Object.hasOwn(own, key) || given === undefined || given === null) continue;
    const place = `${path}.${key}`;
    if (typeof given !== typeof text || Array.isArray(given) !== Array.isArray(text)) {
      refuse?.(`${place}: expected ${KINDS[typeof text] ?? 'a list'}, as built in, which is shown`);
    } else if (typeof text === 'object' && text !== null && !Array.isArray(text)) {
      result[key] = inOtherWords(text, given, refuse, place);
    } else result[key] = given as typeof text;
  }
  return result;
}

const KINDS: Readonly<Record<string, string>> = { string: 'a text', function: 'a function that gives a text', object: 'an object or a list' };
