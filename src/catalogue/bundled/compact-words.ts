/**
 * What the records of the bundled professions add to their summaries for search, in few bytes:
 * everyday words, and the words of missions, tools and workplaces. Written by the build, read with
 * the first search; nothing else knows this form.
 */
import type { Profession } from '../record/schema.js';
import { cut, plainWords } from '../search-words.js';

/** What a record adds to a summary. */
export interface RecordWords {
  readonly keywords: readonly string[];
  /** Of missions, tools and workplaces, cut short. */
  readonly others: readonly string[];
}

export interface CompactWords {
  /** Of the catalogue that they belong to. */
  readonly version: string;
  /** Marks of the professions, one after the other, and what they are made with: see {@link markOf}. */
  readonly marks: string;
  readonly factor: number;
  /** In alphabetical order, each as a capital for the number of letters that it shares with the one before, and the rest. */
  readonly terms: string;
  /** By term, a sign for each profession that it is a keyword of, a bar, and one for each that says it otherwise: see {@link signOf}. */
  readonly places: string;
  /** Names that people look for and the catalogue does not have; as keywords they lead to what is near. */
  readonly absent: string;
}

/** Ids of near professions by a name that the catalogue does not have. */
export type AbsentProfessions = Readonly<Record<string, readonly string[]>>;

/** Shorter ones are left out of what records say. */
const SHORTEST = 4;
/** What more professions than this say tells none of them apart: left out as well. */
const MOST_SAYING = 1 / 12;
const MARK_LENGTH = 3;
const [SPACE, BAR] = [' ', '!'];
const FIRST_SIGN = 0x22;
const FIRST_CAPITAL = 0x41;
const MOST_SHARED = 25;

/** Three letters in place of an id. Ids of a host's professions may share one: the version of the catalogue tells. */
function markOf(id: string, factor: number): string {
  let sum = 0;
  for (const letter of id) sum = (sum * factor + letter.charCodeAt(0)) % 36 ** MARK_LENGTH;
  return sum.toString(36).padStart(MARK_LENGTH, '0');
}

/** Marks that are all different. */
function marksOf(ids: readonly string[], factor = 31): { readonly marks: readonly string[]; readonly factor: number } {
  const marks = ids.map((id) => markOf(id, factor));
  return new Set(marks).size === ids.length ? { marks, factor } : marksOf(ids, factor + 2);
}

const signOf = (position: number): string => String.fromCharCode(FIRST_SIGN + position);

/** The words of a full record, without regard to its summary. */
export const wordsOf = ({ keywords = [], missions, tools, workplaces }: Profession): RecordWords => ({
  keywords: plainWords(keywords.join(' ')),
  others: plainWords([missions, tools, workplaces].flatMap((list) => list?.items ?? []).join(' '))
    .filter((word) => word.length >= SHORTEST)
    .map((word) => cut(singular(word))),
});

export function encodeWords(professions: readonly Profession[], version: string, absent: AbsentProfessions): CompactWords {
  const signs = new Map<string, Record<keyof RecordWords, string>>();
  const add = (word: string, kind: keyof RecordWords, position: number): void => {
    const known = signs.get(word) ?? { keywords: '', others: '' };
    known[kind] += signOf(position);
    signs.set(word, known);
  };
  for (const [position, profession] of professions.entries()) {
    const words = wordsOf(profession);
    const keywords = new Set([...words.keywords, ...Object.keys(absent).filter((name) => absent[name]?.includes(profession.id))].map(singular));
    for (const word of keywords) add(word, 'keywords', position);
    const known = new Set([...keywords, ...summaryWords(profession)].map((word) => cut(singular(word))));
    for (const word of new Set(words.others)) if (!known.has(word)) add(word, 'others', position);
  }
  const { marks, factor } = marksOf(professions.map(({ id }) => id));
  for (const [word, { keywords, others }] of signs) {
    if (others.length <= MOST_SAYING * professions.length) continue;
    if (keywords === '') signs.delete(word);
    else signs.set(word, { keywords, others: '' });
  }
  const terms = [...signs.keys()].sort();
  return {
    version,
    marks: marks.join(''),
    factor,
    terms: terms.map((term, position) => withoutShared(term, terms[position - 1] ?? '')).join(''),
    places: [...terms.map((term) => signs.get(term) as Record<keyof RecordWords, string>)]
      .map(({ keywords, others }) => (keywords === '' ? others : `${keywords}${BAR}${others}`))
      .join(SPACE),
    absent: Object.keys(absent).join(' '),
  };
}

/** What the summary says, search knows already. */
const summaryWords = ({ title, otherNames = [], tagline, keyCards }: Profession): readonly string[] =>
  [...Object.values(title), ...otherNames, tagline, ...Object.values(keyCards)].flatMap(plainWords);

const singular = (word: string): string => (word.length < 4 ? word : word.replace(/[sx]$/, ''));

function withoutShared(term: string, before: string): string {
  let shared = 0;
  while (shared < Math.min(before.length, MOST_SHARED) && before[shared] === term[shared]) shared += 1;
  return String.fromCharCode(FIRST_CAPITAL + shared) + term.slice(shared);
}

/** The words of a bundled profession, by its id; none of an id that is not among them. */
export function decodeWords({ marks, factor, terms, places }: CompactWords): (id: string) => RecordWords | undefined {
  const byMark = new Map<string, Record<keyof RecordWords, string[]>>();
  for (let at = 0; at < marks.length; at += MARK_LENGTH) byMark.set(marks.slice(at, at + MARK_LENGTH), { keywords: [], others: [] });
  const words = [...byMark.values()];
  const byTerm = places.split(SPACE);
  let term = '';
  for (const [index, rest] of (terms.match(/[A-Z][^A-Z]*/g) ?? []).entries()) {
    term = term.slice(0, rest.charCodeAt(0) - FIRST_CAPITAL) + rest.slice(1);
    const [others = '', keywords = ''] = (byTerm[index] ?? '').split(BAR).reverse();
    for (const [kind, signs] of Object.entries({ keywords, others }) as [keyof RecordWords, string][]) {
      for (const sign of signs) words[sign.charCodeAt(0) - FIRST_SIGN]?.[kind].push(term);
    }
  }
  return (id) => byMark.get(markOf(id, factor));
}
