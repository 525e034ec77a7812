/**
 * What professions are found by: every plain word with the professions that it stands for, and where
 * in them it stands. Built once for a list of professions; a keystroke reads a few lists of numbers.
 */
import type { ProfessionSummary } from './record/summary.js';
import { cut, isSlipOf, slipsAllowed, stem } from './search-words.js';

/** Where a word may stand, in the order of weight: other names come before everything that is no name. */
type WordsByField = readonly [
  firstOfTitle: readonly string[],
  title: readonly string[],
  otherNames: readonly string[],
  keywords: readonly string[],
  lists: readonly string[],
  summary: readonly string[],
  /** Cut short: see {@link cut}. */
  record: readonly string[],
];
const FIELDS = 7;
/** The fields below are names. */
const NAMES = 3;

export interface SearchEntry {
  readonly profession: ProfessionSummary;
  /** Equals are sorted by it. */
  readonly order: string;
  readonly words: WordsByField;
}

export interface Found {
  /** Best first. */
  readonly professions: readonly ProfessionSummary[];
  /** Whether titles or other names of the first one hold every word. */
  readonly isNamed: boolean;
}

/** How well a word of the catalogue answers a typed one: near are those of its family, or slips. */
const WHOLE = 0;
const BEGINNING = 1;
const NEAR = 2;
const GRADES = 3;
/** The middle of a word in a name: after everything else. */
const MIDDLE = FIELDS * GRADES;
const LEAST_MIDDLE = 4;
const NONE = 9_999;

export class SearchIndex {
  private constructor(
    private readonly professions: readonly ProfessionSummary[],
    /** In alphabetical order, so that words with one beginning are neighbours. */
    private readonly terms: readonly string[],
    /** By term: position of the profession × number of fields + field. */
    private readonly places: readonly (readonly number[])[],
    /** Positions of the terms that share a stem. */
    private readonly byStem: ReadonlyMap<string, readonly number[]>,
    /** Positions of the terms that stand in names. */
    private readonly names: readonly number[],
  ) {}

  /** In steps, so that long catalogues need not be read in one go. */
  static *build(entries: readonly SearchEntry[]): Generator<undefined, SearchIndex> {
    const placesOf = new Map<string, number[]>();
    for (const [position, { words }] of entries.entries()) {
      for (const [field, standing] of words.entries()) for (const word of new Set(standing)) push(placesOf, word, position * FIELDS + field);
      yield;
    }
    const terms = [...placesOf.keys()].sort();
    const places: (readonly number[])[] = [];
    const byStem = new Map<string, number[]>();
    const names: number[] = [];
    for (const [position, term] of terms.entries()) {
      const standing = placesOf.get(term) ?? [];
      places.push(standing);
      push(byStem, stem(term), position);
      if (standing.some((place) => place % FIELDS < NAMES)) names.push(position);
      yield;
    }
    return new SearchIndex(
      entries.map(({ profession }) => profession),
      terms,
      places,
      byStem,
      names,
    );
  }

  /** Professions that answer every one of the words. */
  find(words: readonly string[]): Found {
    const ranks = words.map((word) => this.#ranksOf(word));
    const byRank: ProfessionSummary[][] = [];
    let first = 0;
    for (let position = 0; position < this.professions.length; position += 1) {
      let rank = 0;
      for (const own of ranks) rank += own[position] as number;
      if (rank >= NONE) continue; // one of the words is not there
      const equals = (byRank[rank] ??= []);
      if (equals.push(this.professions[position] as ProfessionSummary) === 1 && rank === byRank.findIndex(Boolean)) first = position;
    }
    return { professions: byRank.flat(), isNamed: ranks.every((own) => (own[first] as number) < NAMES * GRADES) };
  }

  /** The best rank of one word in each profession. */
  #ranksOf(word: string): Uint16Array {
    const ranks = new Uint16Array(this.professions.length).fill(NONE);
    const take = (term: number, rankOf: (field: number) => number): void => {
      for (const place of this.#placesOf(term)) {
        const profession = Math.floor(place / FIELDS);
        const rank = rankOf(place % FIELDS);
        if (rank < (ranks[profession] as number)) ranks[profession] = rank;
      }
    };
    const graded = (grade: number) => (field: number) => field * GRADES + grade;
    const alike = this.byStem.get(stem(word)) ?? [];
    const begun = this.#begunBy(word);
    const akin = cut(word) === word ? [] : this.#begunBy(cut(word));
    for (const term of alike) take(term, graded(WHOLE));
    for (const term of begun) take(term, graded(BEGINNING));
    for (const term of alike.length + begun.length + akin.length > 0 ? akin : this.#slipsOf(word)) take(term, graded(NEAR));
    if (word.length >= LEAST_MIDDLE) {
      for (const term of this.names) {
        if (this.#term(term).includes(word, 1)) take(term, (field) => (field < NAMES ? MIDDLE : NONE));
      }
    }
    return ranks;
  }

  #begunBy(word: string): readonly number[] {
    let [low, high] = [0, this.terms.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#term(middle) < word) low = middle + 1;
      else high = middle;
    }
    const begun: number[] = [];
    while (low < this.terms.length && this.#term(low).startsWith(word)) begun.push(low++);
    return begun;
  }

  /** The terms nearest to what was typed: with one slip, or else with two. */
  #slipsOf(word: string): readonly number[] {
    for (let most = 1; most <= slipsAllowed(word); most += 1) {
      const slips = [...this.terms.keys()].filter((term) => isSlipOf(word, this.#term(term), most));
      if (slips.length > 0) return slips;
    }
    return [];
  }

  #term(position: number): string {
    return this.terms[position] as string;
  }

  #placesOf(term: number): readonly number[] {
    return this.places[term] as readonly number[];
  }
}

function push(lists: Map<string, number[]>, key: string, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
