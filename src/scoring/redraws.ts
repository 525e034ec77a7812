/**
 * Which professions would still lead if one answered another day: the answers are drawn again 64
 * times within their own error, from one fixed table, so that every engine has the same result.
 */
import type { Reading } from './answers.js';
import type { Placement } from './assess.js';
import {
  centre,
  INTEREST_POSITIONS,
  lengthOf,
  newInterestVector,
  newVector,
  POSITIONS,
  product,
  TRAIT_POSITIONS,
  type InterestVector,
  type Vector,
} from './dimensions.js';
import { clamp, ROUNDING } from './statistics.js';
import { meanMismatch, neutralMismatch, traitScore } from './traits.js';

const ROWS = 32;
/** Of 20,000 tried, the one whose rows are nearest to independent ones of a standard normal. */
const SEED = 12184;
const MOST_PLACES = 6;

/** Answers as they might be another day. */
interface Redraw {
  /** Direction of the likings, at length 1; six 0 without any. */
  readonly direction: InterestVector;
  /** Answers to the traits, 0–1, a skipped one about the middle. */
  readonly answers: Vector;
}

/** 32 rows of sums of twelve uniform numbers less 6: whole numbers until the last step. */
export function normalTable(): readonly Vector[] {
  let state = SEED;
  return Array.from({ length: ROWS }, () => {
    const row = newVector();
    for (const position of POSITIONS) {
      let sum = 0;
      for (let count = 0; count < 12; count += 1) {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        sum += state >>> 16;
      }
      row[position] = sum / 65536 - 6;
    }
    return row;
  });
}

/** The table's rows and their negatives, about the answers. */
function redrawsOf(reading: Reading): readonly Redraw[] {
  const table = normalTable();
  return [1, -1].flatMap((sign) => table.map((row) => redrawOf(reading, row, sign)));
}

function redrawOf({ means, profile, profileVariance, traitError, skippedTraitError }: Reading, row: Vector, sign: number): Redraw {
  const direction = newInterestVector().fill(0);
  if (profile) {
    const { likings, error } = profile;
    // Extreme answers are in part chance: another day they would be nearer to the middle.
    const kept = profileVariance / (profileVariance + error * error) || 0;
    for (const position of INTEREST_POSITIONS) direction[position] = kept * likings[position] + sign * Math.sqrt(kept) * error * row[position];
    centre(direction);
    const length = lengthOf(direction);
    for (const position of INTEREST_POSITIONS) direction[position] = direction[position] / length || 0;
  }
  const answers = newVector();
  for (const position of TRAIT_POSITIONS) {
    const [mean, deviate] = [means[position], sign * row[position]];
    answers[position] = mean >= 0 ? clamp(mean + traitError * deviate, 0, 1) : 0.5 + skippedTraitError * deviate;
  }
  return { direction, answers };
}

/** One redraw and who leads in it so far. */
interface Race extends Redraw {
  /** The best scores, best first. */
  readonly best: number[];
  /** What it takes to be among them; equals of the last one are. */
  limit: number;
  /** Everybody who was among them at the time. */
  readonly entries: { readonly id: string; readonly score: number }[];
}

/** Which professions are among the first of each redraw. */
export class Races {
  readonly #races: readonly Race[];
  readonly #stretch: number;
  /** Of each answer to a trait over all redraws. */
  readonly #lowest = newVector().fill(Infinity);
  readonly #highest = newVector().fill(-Infinity);

  constructor(reading: Reading) {
    this.#stretch = reading.traitStretch;
    this.#races = redrawsOf(reading).map(({ direction, answers }) => ({ direction, answers, best: [], limit: -Infinity, entries: [] }));
    for (const { answers } of this.#races) {
      for (const position of TRAIT_POSITIONS) {
        this.#lowest[position] = Math.min(this.#lowest[position], answers[position]);
        this.#highest[position] = Math.max(this.#highest[position], answers[position]);
      }
    }
  }

  /** @param placement of a profession with a score. */
  enter({ id, requirements, interestWeight, traitWeight }: Placement): void {
    const { direction } = requirements;
    const missed = neutralMismatch(requirements);
    // The best that the traits can do in any redraw: where even that is too little, the rest needs no computing.
    const mostTraitPoints = traitWeight * traitScore(missed - meanMismatch(requirements, this.#lowest, this.#highest), this.#stretch);
    for (const race of this.#races) {
      const interestPoints = direction ? 50 * interestWeight * (1 + product(race.direction, direction)) : 0;
      if (interestPoints + mostTraitPoints < race.limit) continue;
      const score = interestPoints + traitWeight * traitScore(missed - meanMismatch(requirements, race.answers, race.answers), this.#stretch);
      if (score < race.limit) continue;
      race.entries.push({ id, score });
      race.best.push(score);
      race.best.sort(descending);
      if (race.best.length > MOST_PLACES) race.best.pop();
      race.limit = limitAt(MOST_PLACES, race);
    }
  }

  /**
   * Share of the redraws in which each is among the first; equals at the last place all are.
   *
   * @param ids of all that have entered.
   */
  leading(ids: readonly string[]): Readonly<Record<string, number>> {
    const places = clamp(Math.round(ids.length / 4), 1, MOST_PLACES);
    const counts = new Map<string, number>();
    for (const race of this.#races) {
      const limit = limitAt(places, race);
      for (const { id, score } of race.entries) if (score >= limit) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return Object.fromEntries(ids.map((id) => [id, (counts.get(id) ?? 0) / this.#races.length]));
  }
}

const descending = (a: number, b: number): number => b - a;
const limitAt = (places: number, { best }: Race): number => (best[places - 1] ?? -Infinity) - ROUNDING;
