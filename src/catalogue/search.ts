import type { Catalogue } from './catalogue.js';
import { Pace } from './pace.js';
import type { ProfessionSummary } from './summary.js';

export interface SearchOptions {
  /** Of the sectors' labels. */
  readonly language?: string;
  readonly limit?: number;
}

/** What one profession is found by, in plain words: see {@link plainWords}. */
interface Entry {
  readonly profession: ProfessionSummary;
  /** Everything, the titles first: what is not in it needs no closer look. */
  readonly all: string;
  /** First words of the titles. */
  readonly beginnings: string;
  /** Titles, other names, sector: in the order of their weight. */
  readonly texts: readonly string[];
}

/** By language, in alphabetical order: a keystroke only compares. */
const indexes = new WeakMap<Catalogue['professions'], Map<string, readonly Entry[]>>();

/**
 * Professions in which every word of the text is found, without regard to accents and case: in the
 * title before other names, other names before the sector's label, beginnings of words before their
 * middles. Equals stand in alphabetical order. Without a word: the first in alphabetical order.
 */
export function search(catalogue: Catalogue, text: string, { language = 'fr', limit = 10 }: SearchOptions = {}): readonly ProfessionSummary[] {
  const words = plainWords(text)
    .split(' ')
    .filter(Boolean)
    .sort((a, b) => b.length - a.length); // the rarest first
  const found: ProfessionSummary[][] = [];
  for (const entry of indexOf(catalogue, language)) {
    if (!words.every((word) => entry.all.includes(word))) continue;
    const rank = words.reduce((sum, word) => sum + rankOf(word, entry), 0);
    (found[rank] ??= []).push(entry.profession);
  }
  return found.flat().slice(0, limit);
}

/**
 * Does ahead, in short tasks, what the first search in a large catalogue would do at once.
 * @throws the reason of the signal once it is aborted
 */
export async function prepareSearch(
  catalogue: Catalogue,
  { language = 'fr', signal }: { readonly language?: string; readonly signal?: AbortSignal } = {},
): Promise<void> {
  signal?.throwIfAborted();
  const pace = new Pace(signal);
  let part: Entry[] = [];
  const parts = [part];
  for (const entry of readEntries(catalogue, language)) {
    part.push(entry);
    if (!pace.due) continue;
    part.sort(byText); // a list made of sorted parts is sorted in a third of the time
    parts.push((part = []));
    await pace.rest();
  }
  keepIndex(catalogue, language, parts.flat());
}

/** 0 where a title begins with the word; the larger, the less it counts. */
function rankOf(word: string, { beginnings, texts }: Entry): number {
  const start = ` ${word}`;
  if (beginnings.includes(start)) return 0;
  const position = texts.findIndex((text) => text.includes(word));
  return 2 * position + (texts[position]?.includes(start) ? 1 : 2);
}

const indexOf = (catalogue: Catalogue, language: string): readonly Entry[] =>
  indexes.get(catalogue.professions)?.get(language) ?? keepIndex(catalogue, language, [...readEntries(catalogue, language)]);

function keepIndex({ professions }: Catalogue, language: string, entries: Entry[]): readonly Entry[] {
  const byLanguage = indexes.get(professions) ?? new Map<string, readonly Entry[]>();
  indexes.set(professions, byLanguage);
  byLanguage.set(language, entries.sort(byText));
  return entries;
}

const byText = (a: Entry, b: Entry): number => (a.all < b.all ? -1 : 1);

function* readEntries({ professions, sectors }: Catalogue, language: string): Generator<Entry> {
  const labels = new Map(sectors.map(({ id, label }) => [id, plainWords(label[language] ?? label['fr'] ?? id)]));
  for (const profession of professions) {
    const { masculine, feminine, inclusive } = profession.title;
    const titles = [masculine, feminine, inclusive].map(plainWords);
    const otherNames = profession.otherNames.map((name) => plainWords(name.includes('·') ? `${name} ${feminineOf(name)}` : name));
    const texts = [titles.join(''), otherNames.join(''), labels.get(profession.sector) ?? ''];
    yield { profession, all: texts.join(''), beginnings: titles.map((title) => /^ \S*/.exec(title)?.[0]).join(''), texts };
  }
}

/** « Électricien·ne (haute tension) » as ` electricien haute tension`: a space before every word. People also type a full stop for the point. */
function plainWords(text: string): string {
  const lower = text.toLowerCase();
  let plain = ' ';
  for (const character of /[·•‧.]/.test(lower) ? lower.replace(/(\p{L})(?:[·•‧.]\p{L}+)+/gu, '$1') : lower) {
    const next = plainCharacter(character);
    if (next !== ' ' || !plain.endsWith(' ')) plain += next;
  }
  return plain.trimEnd();
}

/** Remembered: normalising 10,000 catalogue entries whole takes three times as long. */
const plainCharacters = new Map<string, string>();

function plainCharacter(character: string): string {
  let plain = plainCharacters.get(character);
  if (plain === undefined) {
    plain = character
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace('œ', 'oe')
      .replace('æ', 'ae')
      .replace(/[^\p{L}\p{N}]/gu, ' ');
    plainCharacters.set(character, plain);
  }
  return plain;
}

/** What an inclusive ending takes the place of; the others are added. */
const REPLACED: Readonly<Record<string, RegExp>> = { ère: /er$/, rice: /eur$/, trice: /teur$/, euse: /eur$/, ve: /f$/, se: /x$/ };

/** « Infirmier·ère » as « Infirmière »: what people also look for, and no part of the other. */
const feminineOf = (name: string): string =>
  name.replace(/(\p{L}+)·(\p{L}+)/gu, (_, stem: string, ending: string) => stem.replace(REPLACED[ending] ?? '', '') + ending);
