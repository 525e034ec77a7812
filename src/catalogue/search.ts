import type { Catalogue } from './catalogue.js';
import { byTitle } from './look-ups.js';
import type { ProfessionSummary } from './summary.js';

export interface SearchOptions {
  /** Of the sectors' labels and of the order of equals. */
  readonly language?: string;
  readonly limit?: number;
}

/** What a profession is found by, without accents and case; in each text a space stands before every word. */
interface Entry {
  readonly profession: ProfessionSummary;
  /** First words of the titles. */
  readonly beginnings: string;
  /** Titles, other names, sector: in the order of their weight. */
  readonly texts: readonly string[];
}

/** Read once a catalogue and language: a keystroke only compares. In alphabetical order. */
const indexes = new WeakMap<Catalogue['professions'], Map<string, readonly Entry[]>>();

/**
 * Professions in which every word of the text is found, without regard to accents and case: in the
 * title before other names, other names before the sector's label, beginnings of words before their
 * middles. Equals stand in alphabetical order. Without a word: the first in alphabetical order.
 */
export function search(catalogue: Catalogue, text: string, { language = 'fr', limit = 10 }: SearchOptions = {}): readonly ProfessionSummary[] {
  const words = wordsOf(text);
  const found: ProfessionSummary[][] = [];
  for (const entry of indexOf(catalogue, language)) {
    const rank = words.reduce((sum, word) => sum + rankOf(word, entry), 0);
    if (rank < Infinity) (found[rank] ??= []).push(entry.profession);
  }
  return found.flat().slice(0, limit);
}

/** 0 where a title begins with the word, `Infinity` where it is nowhere. */
function rankOf(word: string, { beginnings, texts }: Entry): number {
  if (beginnings.includes(` ${word}`)) return 0;
  const position = texts.findIndex((text) => text.includes(word));
  if (position < 0) return Infinity;
  return 2 * position + (texts[position]?.includes(` ${word}`) ? 1 : 2);
}

function indexOf({ professions, sectors }: Catalogue, language: string): readonly Entry[] {
  const byLanguage = indexes.get(professions) ?? new Map<string, readonly Entry[]>();
  indexes.set(professions, byLanguage);
  let index = byLanguage.get(language);
  if (!index) {
    const labels = new Map(sectors.map(({ id, label }) => [id, label[language] ?? label['fr'] ?? id]));
    index = professions.map((profession) => readEntry(profession, labels.get(profession.sector) ?? profession.sector)).sort((a, b) => (a.order < b.order ? -1 : 1));
    byLanguage.set(language, index);
  }
  return index;
}

function readEntry(profession: ProfessionSummary, sector: string): Entry {
  const { masculine, feminine, inclusive } = profession.title;
  const titles = [masculine, feminine, inclusive].map(plainWords);
  const names = profession.otherNames.map((name) => plainWords(INCLUSIVE.test(name) ? `${name} ${feminineOf(name)}` : name));
  return {
    profession,
    order: plainWords(inclusive),
    beginnings: titles.map((title) => title.slice(0, title.indexOf(' ', 1) >>> 0)).join(''),
    texts: [titles.join(''), names.join(''), plainWords(sector)],
  };
}

/** « Électricien·ne (haute tension) » as ` electricien haute tension`. */
function plainWords(text: string): string {
  const lower = text.toLowerCase().replace(INCLUSIVE_ENDINGS, '$1');
  const plain = /[^\0-\x7f]/.test(lower) ? lower.normalize('NFD').replace(/\p{M}+/gu, '').replace(/œ/g, 'oe').replace(/æ/g, 'ae') : lower;
  return ` ${plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()}`;
}

/** What an inclusive ending takes the place of; the others are added. */
const REPLACED: Readonly<Record<string, RegExp>> = { ère: /er$/, rice: /eur$/, trice: /teur$/, euse: /eur$/, ve: /f$/, se: /x$/ };

/** « Infirmier·ère » as « Infirmière »: what people also look for, and what no beginning of the other is. */
const feminineOf = (name: string): string =>
  name.replace(INCLUSIVE, (_, stem: string, ending: string) => stem.replace(REPLACED[ending] ?? '', '') + ending);
