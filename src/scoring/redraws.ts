/**
 * Which professions would still lead if one answered another day: the answers are drawn again 64
 * times within their own error, from one fixed table, so that every engine has the same result.
 */
import type { Reading } from './answers.js';
import type { Placement } from './assess.js';
import {
  directionOf,
  INTEREST_POSITIONS,
  newInterestVector,
  newVector,
  POSITIONS,
  product,
  TRAIT_POSITIONS,
  type InterestVector,
  type Vector,
} from './dimensions.js';
import { clamp, ROUNDING } from './statistics.js';
import { meanGain, traitScore } from './traits.js';

const ROWS = 32;
/** Of 20,000 tried, the one whose rows are nearest to independent ones of a standard normal. */
const SEED = 12184;
const MOST_PLACES = 6;

/** Answers as they might be another day. */
interface Redraw {
  /** Of the likings, at length 1; `null` without any. */
  readonly direction: InterestVector | null;
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

/** A row of the table, or its negative, about the answers. */
function redraw({ means, profile, profileVariance, traitError, skippedTraitError }: Reading, row: Vector, sign: number): Redraw {
  const likings = newInterestVector().fill(0);
  const answers = newVector();
  if (profile) {
    // Extreme answers are in part chance: another day they would be nearer to the middle.
    const kept = profileVariance / (profileVariance + profile.error * profile.error) || 0;
    for (const position of INTEREST_POSITIONS) {
      likings[position] = kept * profile.likings[position] + sign * Math.sqrt(kept) * profile.error * row[position];
    }
  }
  for (const position of TRAIT_POSITIONS) {
    const deviate = sign * row[position];
    answers[position] = means[position] >= 0 ? clamp(means[position] + traitError * deviate, 0, 1) : 0.5 + skippedTraitError * deviate;
  }
  return { direction: directionOf(likings), answers };
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

export interface Races {
  /** Of a profession with a score. */
  enter(placement: Placement): void;
  /**
   * Share of the redraws in which each is among the first; equals at the last place all are.
   *
   * @param ids of all that have entered.
   */
  leading(ids: readonly string[]): Readonly<Record<string, number>>;
}

/** Which professions are among the first of each redraw. */
export function newRaces(reading: Reading): Races {
  const table = normalTable();
  const races = [1, -1].flatMap((sign) => table.map((row): Race => ({ ...redraw(reading, row, sign), best: [], limit: -Infinity, entries: [] })));
  // Of each answer to a trait, over all redraws.
  const [lowest, highest] = [newVector(), newVector()];
  for (const position of TRAIT_POSITIONS) {
    const answers = races.map((race) => race.answers[position]);
    lowest[position] = Math.min(...answers);
    highest[position] = Math.max(...answers);
  }

  return {
    enter({ assessment, requirements: { direction, levels, shares }, weight }) {
      const traitPoints = (least: Vector, most: Vector): number =>
        (1 - weight) * traitScore(meanGain(levels, shares, least, most), reading.traitStretch);
      // The best that the traits can do in any redraw: where even that is too little, the rest needs no computing.
      const mostTraitPoints = traitPoints(lowest, highest);
      for (const race of races) {
        const correlation = direction && race.direction ? product(race.direction, direction) : 0;
        const interestPoints = 50 * weight * (1 + correlation);
        if (interestPoints + mostTraitPoints < race.limit) continue;
        const score = interestPoints + traitPoints(race.answers, race.answers);
        if (score < race.limit) continue;
        race.entries.push({ id: assessment.professionId, score });
        race.best.push(score);
        race.best.sort(descending).splice(MOST_PLACES);
        race.limit = limitAt(MOST_PLACES, race);
      }
    },

    leading(ids) {
      const places = clamp(Math.round(ids.length / 4), 1, MOST_PLACES);
      const counts = new Map<string, number>();
      for (const race of races) {
        const limit = limitAt(places, race);
        for (const { id, score } of race.entries) if (score >= limit) counts.set(id, (counts.get(id) ?? 0) + 1);
      }
      return Object.fromEntries(ids.map((id) => [id, (counts.get(id) ?? 0) / races.length]));
    },
  };
}

const descending = (a: number, b: number): number => b - a;
const limitAt = (places: number, { best }: Race): number => (best[places - 1] ?? -Infinity) - ROUNDING;
