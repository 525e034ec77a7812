import type { Catalogue } from '../catalogue/catalogue.js';
import { similarTo } from '../catalogue/look-ups.js';
import { SCALES, type Ranking, type Scale } from '../scoring/types.js';
import type { ItemId } from './items.js';
import { refiningItems, type QuizResult } from './result.js';

const REFINING_ITEMS = 6;
const NEAR_PROFESSIONS = 4;
const MOST_COMPARED = 3;

/** How often a profession leads when the answers vary within their own error. */
export const FREQUENCIES = ['always', 'often', 'sometimes', 'seldom'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** Professions of the first group that lead about as often. */
export interface Leaders {
  /** `null` for a flat profile, which separates nothing. */
  readonly frequency: Frequency | null;
  readonly ids: readonly string[];
}

/** A result and where it leads. */
export interface Outcome {
  readonly result: QuizResult;
  /** The interests that stand out, strongest first; none where none does. */
  readonly headline: readonly Scale[];
  /** The first group, by how often each leads; none of them is empty. */
  readonly leaders: readonly Leaders[];
  /** Ids of the second group. */
  readonly next: readonly string[];
  /** Ids of all others with a score. */
  readonly others: readonly string[];
  /** Ids of professions near the one that the quiz was about; none for the whole catalogue. */
  readonly near: readonly string[];
  /** Ids of the professions worth comparing, where the visitor has kept none. */
  readonly compared: readonly string[];
  /** What « Affiner » would ask next; none where there is nothing to separate. */
  readonly refining: readonly ItemId[];
}

/** @param catalogue the professions that were ranked. */
export function outcomeOf(result: QuizResult, catalogue: Catalogue): Outcome {
  const { answers, ranking } = result;
  const { groups } = ranking;
  const near = result.metier ? similarTo(catalogue, result.metier, NEAR_PROFESSIONS).map(({ profession }) => profession.id) : [];
  return {
    result,
    headline: isFlat(ranking) ? [] : standingOut(ranking.interests),
    leaders: leadersOf(ranking),
    next: groups[1] ?? [],
    others: groups.slice(2).flat(),
    near,
    compared: (result.metier ? [result.metier, ...near] : groups.flat()).slice(0, MOST_COMPARED),
    refining: groups.length > 0 ? refiningItems(answers, REFINING_ITEMS) : [],
  };
}

const isFlat = ({ flags }: Ranking): boolean => flags.includes('flat-profile');

function leadersOf(ranking: Ranking): readonly Leaders[] {
  const [first = []] = ranking.groups;
  if (isFlat(ranking)) return [{ frequency: null, ids: first }];
  return FREQUENCIES.map((frequency) => ({ frequency, ids: first.filter((id) => frequencyOf(ranking, id) === frequency) })).filter(
    ({ ids }) => ids.length > 0,
  );
}

/** The words that go with a share of the redraws. */
export function frequencyOf({ leading }: Pick<Ranking, 'leading'>, id: string): Frequency {
  const share = leading[id] ?? 0;
  return share >= 0.75 ? 'always' : share >= 0.5 ? 'often' : share >= 0.25 ? 'sometimes' : 'seldom';
}

/** Steps of an answer by which an interest must be over the next one. */
const CLEARLY = 0.5;

/** Two interests where both are clearly over the third, else one, else three that are clearly over the fourth. */
export function standingOut(interests: Readonly<Record<Scale, number | null>>): readonly Scale[] {
  const scales = SCALES.filter((scale) => interests[scale] !== null).sort((a, b) => valueOf(b) - valueOf(a));
  const [first, second, third, fourth] = scales.map(valueOf);
  if (first === undefined || second === undefined || third === undefined || fourth === undefined) return [];
  const isOver = (value: number, other: number) => value - other >= CLEARLY;
  return scales.slice(0, isOver(second, third) ? 2 : isOver(first, third) ? 1 : isOver(third, fourth) ? 3 : 0);

  function valueOf(scale: Scale): number {
    return interests[scale] ?? 0;
  }
}
