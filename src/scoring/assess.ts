import { readAnswers, type Reading } from './answers.js';
import { isTrait, newVector, POSITIONS } from './dimensions.js';
import { highlights } from './highlights.js';
import { interestFit } from './interests.js';
import { requirementsOf, type Requirements } from './requirements.js';
import { bandOf, clamp, normalShareBelow } from './statistics.js';
import { traitFit } from './traits.js';
import type { Answers, Assessment, Closeness, ProfessionProfile, Questionnaire, ScoringParameters } from './types.js';

/** An assessment, and what the ranking needs beside it. */
export interface Placement {
  readonly id: string;
  /** −1 instead of `null`. */
  readonly score: number;
  readonly assessment: Assessment;
  readonly requirements: Requirements;
  /** Shares of the two parts in the score: one that could not be scored leaves its own to the other. */
  readonly interestWeight: number;
  readonly traitWeight: number;
}

/** Stands for a part without a score; it has no weight. */
const NO_FIT = { score: 50, band: { low: 50, high: 50 } };

/**
 * How near one profession is to the answers. Pure: the inputs are left as they are, and the same
 * inputs give the same result.
 *
 * @param parameters replaces any of `DEFAULT_PARAMETERS`.
 * @throws RangeError naming the id and the value: an answer other than 1–5 or null, an unknown scale
 *   or trait, two items with one id, a profile out of its range, or a norm that is none.
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
  const requirements = requirementsOf(profession);
  const points = newVector().fill(0);
  const interests = interestFit(requirements, reading, points);
  const traits = traitFit(profession, requirements, reading, points);
  const interestWeight = interests ? (traits ? alpha : 1) : 0;
  const traitWeight = traits ? 1 - interestWeight : 0;
  // || 0 because −0 would be shown as « −0 ».
  for (const position of POSITIONS) points[position] = points[position] * (isTrait(position) ? traitWeight : interestWeight) || 0;

  const { score: interestScore, band: interestBand } = interests ?? NO_FIT;
  const { score: traitScore, band: traitBand } = traits ?? NO_FIT;
  const score = clamp(interestWeight * interestScore + traitWeight * traitScore, 0, 100);
  const below = together(interestWeight * (interestScore - interestBand.low), traitWeight * (traitScore - traitBand.low));
  const above = together(interestWeight * (interestBand.high - interestScore), traitWeight * (traitBand.high - traitScore));
  // 0 / 0, neutral without any error, is as open as neutral with one.
  const probability = normalShareBelow(((score - 50) * z) / (score < 50 ? above : below) || 0);
  const isScored = interestWeight + traitWeight > 0;
  const { strengths, watchPoints } = highlights(points, reading.means, requirements.levels);
  return {
    id,
    score: isScored ? score : -1,
    assessment: {
      professionId: id,
      status: interests && traits ? 'complete' : isScored ? 'partial' : 'insufficient',
      score: isScored ? score : null,
      band: isScored ? bandOf(score, below, above) : null,
      probability: isScored ? probability : null,
      closeness: isScored ? closenessOf(probability) : null,
      interests,
      traits,
      strengths,
      watchPoints,
    },
    requirements,
    interestWeight,
    traitWeight,
  };
}

/** Half-widths of independent errors. */
const together = (one: number, two: number): number => Math.sqrt(one * one + two * two);

/** Mirrored limits: reversed answers get the opposite word. */
function closenessOf(probability: number): Closeness {
  if (probability >= 0.9) return 'close';
  if (probability >= 0.7) return 'rather-close';
  if (probability > 0.3) return 'undecided';
  return probability > 0.1 ? 'rather-far' : 'far';
}
