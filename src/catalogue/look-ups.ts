import { REFERENCE_LANGUAGE } from '../reference-language.js';
import { SCALES } from '../scoring/types.js';
import type { Catalogue } from './catalogue.js';
import type { ProfessionSummary } from './record/summary.js';

/** Professions that have all the given criteria, by title. */
export function withCriterion(catalogue: Catalogue, ...criteria: readonly string[]): readonly ProfessionSummary[] {
  return byTitle(
    catalogue.professions.filter((profession) => criteria.every((id) => profession.criteria.includes(id))),
    REFERENCE_LANGUAGE,
  );
}

/** In the order of a language's dictionary: « Électricien » among the E. */
export function byTitle(professions: readonly ProfessionSummary[], language: string): readonly ProfessionSummary[] {
  const collator = new Intl.Collator(language, { sensitivity: 'base', numeric: true });
  return [...professions].sort((a, b) => collator.compare(a.title.inclusive, b.title.inclusive));
}

export interface SimilarProfession {
  readonly profession: ProfessionSummary;
  /** Mean of how alike the interests are and how many criteria are shared, 0 to 1. */
  readonly similarity: number;
  /** Ids of the criteria that both have: the explanation to show. */
  readonly shared: readonly string[];
}

/**
 * Professions near one another: those named by hand in the record first, then by the mean of the
 * correlation of interests and the overlap (Jaccard index) of criteria.
 */
export function similarTo(catalogue: Catalogue, id: string, count = 4): readonly SimilarProfession[] {
  const profession = catalogue.get(id);
  if (!profession) return [];
  const rank = ({ id: other }: ProfessionSummary) => {
    const position = profession.similar.indexOf(other);
    return position < 0 ? Infinity : position;
  };
  return catalogue.professions
    .filter((other) => other !== profession)
    .map((other) => ({ profession: other, ...compare(profession, other) }))
    .sort((a, b) => {
      const [first, second] = [rank(a.profession), rank(b.profession)];
      return first === second ? b.similarity - a.similarity || (a.profession.id < b.profession.id ? -1 : 1) : first - second;
    })
    .slice(0, count);
}

function compare(a: ProfessionSummary, b: ProfessionSummary): Omit<SimilarProfession, 'profession'> {
  const shared = a.criteria.filter((criterion) => b.criteria.includes(criterion));
  const all = a.criteria.length + b.criteria.length - shared.length;
  return { shared, similarity: (Math.max(0, correlation(a, b)) + (all ? shared.length / all : 0)) / 2 };
}

function correlation(a: ProfessionSummary, b: ProfessionSummary): number {
  const [x, y] = [centred(a), centred(b)];
  const length = Math.hypot(...x) * Math.hypot(...y);
  return length ? x.reduce((sum, value, index) => sum + value * (y[index] as number), 0) / length : 0;
}

function centred({ interests }: ProfessionSummary): number[] {
  const mean = SCALES.reduce((sum, scale) => sum + interests[scale], 0) / SCALES.length;
  return SCALES.map((scale) => interests[scale] - mean);
}

/** Ids of professions that a mistyped id may have meant, nearest first. */
export const nearestIds = (catalogue: Catalogue, id: string, count = 3): readonly string[] =>
  nearest(
    catalogue.professions.map((profession) => profession.id),
    id,
    count,
  );

/** The known ids that are most like a mistyped one, nearest first. */
export const nearest = (known: readonly string[], id: string, count: number): readonly string[] =>
  known
    .map((other) => ({ other, shared: likeness(id, other) }))
    .sort((a, b) => b.shared - a.shared)
    .slice(0, count)
    .map(({ other }) => other);

/** The share of pairs of letters that two ids have in common (Dice coefficient), 0 to 1. */
export function likeness(id: string, other: string): number {
  const [wanted, pairs] = [letterPairs(id.toLowerCase()), letterPairs(other)];
  return (2 * [...pairs].filter((pair) => wanted.has(pair)).length) / (pairs.size + wanted.size);
}

const letterPairs = (text: string) => new Set(Array.from(text, (_, index) => text.slice(index, index + 2)));
