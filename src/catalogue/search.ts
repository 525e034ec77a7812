/**
 * Finds professions by what people type: a title in any form, another name, an everyday word, a
 * mission, a tool, a place, a sector, a criterion. Plural, feminine, accents and slips are forgiven.
 */
import { searchWords } from '../generated/search-words.js';
import { REFERENCE_LANGUAGE } from '../reference-language.js';
import type { Catalogue } from './catalogue.js';
import { labelIn } from './label.js';
import { Pace } from './pace.js';
import { decodeWords, wordsOf, type RecordWords } from './bundled/compact-words.js';
import { SearchIndex, type SearchEntry } from './search-index.js';
import { plainWords, stem, typedWords } from './search-words.js';
import type { ProfessionSummary } from './record/summary.js';

export interface SearchOptions {
  /** Of the labels of sectors and criteria. */
  readonly language?: string;
  readonly limit?: number;
}

export interface SearchAnswer {
  /** Best first. */
  readonly professions: readonly ProfessionSummary[];
  /** Whether the text names a profession that the catalogue does not have: what was found is only near it. */
  readonly isAbsent: boolean;
}

/** By language. */
const indexes = new WeakMap<Catalogue['professions'], Map<string, SearchIndex>>();

/**
 * Professions that answer every word of the text: in a title before other names, everyday words,
 * sector and criteria, and what else is said of them; whole words before beginnings, beginnings
 * before slips and middles. Equals stand in alphabetical order. Without a word: the first in that order.
 */
export function search(catalogue: Catalogue, text: string, { limit = 10, ...options }: SearchOptions = {}): readonly ProfessionSummary[] {
  return find(catalogue, text, options).professions.slice(0, limit);
}

/** All that {@link search} would find, and whether that is what was asked for. */
export function find(catalogue: Catalogue, text: string, { language = REFERENCE_LANGUAGE }: Omit<SearchOptions, 'limit'> = {}): SearchAnswer {
  const index = indexes.get(catalogue.professions)?.get(language) ?? keep(catalogue, language, atOnce(readIndex(catalogue, language)));
  const words = typedWords(text);
  const found = index.find(words);
  const absent = found.isNamed || !isBundled(catalogue) ? undefined : words.find((word) => absentStems.has(stem(word)));
  return { professions: (absent ? index.find([absent]) : found).professions, isAbsent: absent !== undefined };
}

/**
 * Does ahead, in short tasks, what the first search in a large catalogue would do at once.
 * @throws the reason of the signal once it is aborted
 */
export async function prepareSearch(
  catalogue: Catalogue,
  { language = REFERENCE_LANGUAGE, signal }: { readonly language?: string; readonly signal?: AbortSignal } = {},
): Promise<void> {
  signal?.throwIfAborted();
  if (indexes.get(catalogue.professions)?.has(language)) return;
  const pace = new Pace(signal);
  const steps = readIndex(catalogue, language);
  let step = steps.next();
  for (; !step.done; step = steps.next()) if (pace.due) await pace.rest();
  keep(catalogue, language, step.value);
}

function atOnce<Result>(steps: Generator<undefined, Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

function keep({ professions }: Catalogue, language: string, index: SearchIndex): SearchIndex {
  const byLanguage = indexes.get(professions) ?? new Map<string, SearchIndex>();
  indexes.set(professions, byLanguage.set(language, index));
  return index;
}

function* readIndex(catalogue: Catalogue, language: string): Generator<undefined, SearchIndex> {
  const labels = new Map([...catalogue.sectors, ...catalogue.criteria].map((listed) => [listed.id, plainWords(labelIn(listed, language))]));
  const entries: SearchEntry[] = [];
  for (const profession of catalogue.professions) {
    entries.push(readEntry(profession, labels, recordWords(catalogue, profession)));
    yield;
  }
  return yield* SearchIndex.build(entries.sort((a, b) => (a.order < b.order ? -1 : 1)));
}

function readEntry(profession: ProfessionSummary, labels: ReadonlyMap<string, readonly string[]>, { keywords, others }: RecordWords): SearchEntry {
  const { title, otherNames, sector, criteria, tagline, keyCards } = profession;
  const titles = [title.inclusive, title.feminine, title.masculine].map(plainWords);
  return {
    profession,
    order: titles.flat().join(' '),
    words: [
      titles.flatMap((words) => words.slice(0, 1)),
      titles.flatMap((words) => words.slice(1)),
      plainWords(otherNames.join(' ')),
      keywords,
      [sector, ...criteria].flatMap((id) => labels.get(id) ?? []),
      plainWords([tagline, ...Object.values(keyCards)].join(' ')),
      others,
    ],
  };
}

/** From the full record where it is at hand, else from what the build made of it. */
function recordWords(catalogue: Catalogue, { id, keywords = [] }: ProfessionSummary): RecordWords {
  const record = catalogue.atHand?.(id);
  if (record) return wordsOf(record);
  const known = isBundled(catalogue) ? bundledWords()(id) : undefined;
  return known ?? { keywords: plainWords(keywords.join(' ')), others: [] };
}

/** Parts of the bundled catalogue keep its version. */
const isBundled = ({ version }: Catalogue): boolean => version === searchWords.version;

let decoded: ReturnType<typeof decodeWords> | undefined;
const bundledWords = () => (decoded ??= decodeWords(searchWords));
const absentStems = new Set(searchWords.absent.split(' ').map(stem));
