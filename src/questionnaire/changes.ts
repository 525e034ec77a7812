/** What further answers changed in a result. */
import type { Assessment, Ranking } from '../scoring/types.js';
import { frequencyOf, type Frequency } from './outcome.js';

/** A profession of which something else is said than before. */
export interface Moved {
  readonly id: string;
  readonly before: Assessment;
  readonly after: Assessment;
  /** How often it leads; the same twice where only its closeness has changed. */
  readonly frequency: { readonly before: Frequency; readonly after: Frequency };
}

export interface Changes {
  /** Those in the first group before and after, most changed first. */
  readonly moved: readonly Moved[];
  /** Ids of those that are new in the first group. */
  readonly entering: readonly string[];
  /** Ids of those that are no longer in it. */
  readonly leaving: readonly string[];
}

const MOST_MOVED = 3;

/** About the whole catalogue: what is said of the first group. Only what is said counts: a score that moves within its words has not changed. */
export function changesBetween(before: Ranking, after: Ranking): Changes {
  const [earlier, later] = [before.groups[0] ?? [], after.groups[0] ?? []];
  return {
    moved: later
      .filter((id) => earlier.includes(id))
      .flatMap((id) => movedOf(id, before, after) ?? [])
      .sort((a, b) => distance(b, before, after) - distance(a, before, after))
      .slice(0, MOST_MOVED),
    entering: later.filter((id) => !earlier.includes(id)),
    leaving: earlier.filter((id) => !later.includes(id)),
  };
}

/** About one profession; `null` where the same is said of it. */
export function movedOf(id: string, before: Ranking, after: Ranking): Moved | null {
  const [earlier, later] = [before, after].map(({ assessments }) => assessments.find(({ professionId }) => professionId === id));
  if (!earlier || !later) return null;
  const frequency = { before: frequencyOf(before, id), after: frequencyOf(after, id) };
  return frequency.before === frequency.after && earlier.closeness === later.closeness ? null : { id, before: earlier, after: later, frequency };
}

const distance = ({ id }: Moved, before: Ranking, after: Ranking): number => Math.abs((after.leading[id] ?? 0) - (before.leading[id] ?? 0));
