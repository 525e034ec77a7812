import { readAnswers, type Reading } from './answers.js';
import { isTrait, newVector, POSITIONS, type Vector } from './dimensions.js';
import { highlights } from './highlights.js';
import { interestFit } from './interests.js';
import { bandOf, clamp, normalShareBelow } from './statistics.js';
import { traitFit } from './traits.js';
import type { Answers, Assessment, Closeness, ProfessionProfile, Questionnaire, ScoringParameters } from './types.js';

/** An assessment, and what the ranking needs beside it. */
export interface Placement {
  readonly id: string;
  /** −1 instead of `null`. */
  readonly score: number;
  readonly assessment: Assessment;
  /** By how many points one standard error of each liking and of each trait's answer moves the score. */
  readonly sensitivity: Vector;
}

/** Stands for a part without a score; it has no weight. */
const NO_FIT = { score: 50, band: { low: 50, high: 50 } };

/**
 * How near one profession is to the answers. Pure: the inputs are left as they are, and the same
 * inputs give the same result.
 *
 * @param parameters replaces any of `DEFAULT_PARAMETERS`.
 * @throws RangeError naming the id and the value: an answer other than 1–5 or null, an unknown scale
 *   or trait, two items with one id, or a profile out of its range.
 */
export function assess(
  answers: Answers,
  questionnaire: Questionnaire,
  profession: ProfessionProfile,
  parameters?: Partial<ScoringParameters>,
): Assessment {
  return place(profession, readAnswers(answers, questionnaire, parameters)).assessment;
}

/** {@link assess} for answers that have been read. */
export function place(profession: ProfessionProfile, reading: Reading): Placement {
  const { id } = profession;
  const { alpha, z } = reading;
  const levels = newVector();
  const points = newVector();
  const sensitivity = newVector();
  const interests = interestFit(profession, reading, levels, points, sensitivity);
  const traits = traitFit(profession, reading, levels, points, sensitivity);
  // A part that could not be scored leaves its share to the other one.
  const interestWeight = interests ? (traits ? alpha : 1) : 0;
  const traitWeight = traits ? 1 - interestWeight : 0;
  let variance = 0;
  for (const position of POSITIONS) {
    const weight = isTrait(position) ? traitWeight : interestWeight;
    points[position] = weight * points[position] || 0;
    sensitivity[position] = weight * sensitivity[position] || 0;
    if (isTrait(position)) variance += sensitivity[position] * sensitivity[position];
  }
  const { score: interestScore, band } = interests ?? NO_FIT;
  const score = clamp(interestWeight * interestScore + traitWeight * (traits ?? NO_FIT).score, 0, 100);
  const below = Math.sqrt((interestWeight * (interestScore - band.low)) ** 2 + z * z * variance);
  const above = Math.sqrt((interestWeight * (band.high - interestScore)) ** 2 + z * z * variance);
  // 0 / 0, neutral without any error, is as open as neutral with one.
  const probability = normalShareBelow(((score - 50) * z) / (score < 50 ? above : below) || 0);
  const isScored = interests || traits;
  const ifScored = <Value>(value: Value): Value | null => (isScored ? value : null);
  const { strengths, watchPoints } = highlights(points, reading.means, levels);
  return {
    id,
    score: isScored ? score : -1,
    assessment: {
      professionId: id,
      status: interests && traits ? 'complete' : isScored ? 'partial' : 'insufficient',
      score: ifScored(score),
      band: ifScored(bandOf(score, below, above)),
      probability: ifScored(probability),
      closeness: ifScored(closenessOf(probability)),
      interests,
      traits,
      strengths,
      watchPoints,
    },
    sensitivity,
  };
}

/** Mirrored limits: reversed answers get the opposite word. */
function closenessOf(probability: number): Closeness {
  if (probability >= 0.9) return 'close';
  if (probability >= 0.7) return 'rather-close';
  if (probability > 0.3) return 'undecided';
  return probability > 0.1 ? 'rather-far' : 'far';
}
