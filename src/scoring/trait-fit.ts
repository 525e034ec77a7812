/** Fit of working conditions: what a profession's traits gain or lose against a neutral answer. */
import type { Reading } from './answers.js';
import { DIMENSIONS, isDemand, TRAIT_POSITIONS, type TraitPosition, type Vector } from './dimensions.js';
import type { Requirements } from './requirements.js';
import { bandAround, normalShareBelow, ROUNDING, scoreAt } from './statistics.js';
import type { ProfessionProfile, TraitFit, TraitId } from './types.js';

/**
 * Fills in the traits' points.
 *
 * @returns `null` when the traits with an answer carry less than half of the weight, or none has weight.
 */
export function traitFit({ traits }: ProfessionProfile, { levels, weights }: Requirements, reading: Reading, points: Vector): TraitFit | null {
  const { answers, traitStretch, traitError, skippedTraitError, z } = reading;
  let answered = 0;
  let variance = 0;
  let gained = 0;
  for (const position of TRAIT_POSITIONS) {
    const share = weights[position];
    const answer = answers[position];
    const isAnswered = answer >= 0;
    const error = share * (isAnswered ? traitError : skippedTraitError);
    // Far beyond what a demand asks for, an error of the answer costs nothing.
    variance += error * error * (isAnswered && isDemand(position) ? normalShareBelow((levels[position] - answer) / traitError || 0) : 1);
    // −.5 to .5, so that a profession that asks little does not suit everybody; nothing for a skipped one.
    points[position] = (isAnswered && share * (mismatch(position, levels[position], 0.5) - mismatch(position, levels[position], answer))) || 0;
    gained += points[position];
    if (isAnswered) answered += share;
  }
  if (answered < 0.5 - ROUNDING) return null;

  const deviate = 2 * traitStretch * gained;
  // What all gains share of the bend; where they cancel out, the slope that it has there.
  const pointsOfGain = (50 * Math.tanh(deviate)) / gained || 100 * traitStretch;
  const contributions: Partial<Record<TraitId, number>> = {};
  for (const position of TRAIT_POSITIONS) {
    points[position] *= pointsOfGain;
    if (traits[DIMENSIONS[position]]) contributions[DIMENSIONS[position]] = points[position];
  }
  const score = scoreAt(deviate);
  return { score, band: bandAround(score, deviate, 2 * traitStretch * z * Math.sqrt(variance)), contributions };
}

/** To accept more than a demand asks costs nothing; a preference can be missed on both sides. */
export const mismatch = (position: TraitPosition, level: number, answer: number): number =>
  level > answer ? level - answer : isDemand(position) ? 0 : answer - level;

/** What answers to the traits miss of what a profession asks for, by weights. */
export function missed({ levels, weights }: Requirements, answers: Vector): number {
  let total = 0;
  for (const position of TRAIT_POSITIONS) total += weights[position] * mismatch(position, levels[position], answers[position]);
  return total;
}
