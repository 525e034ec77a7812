import { readAnswers, type Reading } from './answers.js';
import { isTrait, newVector, POSITIONS } from './dimensions.js';
import { highlights } from './highlights.js';
import { interestFit } from './interest-fit.js';
import { requirementsOf, type Requirements } from './requirements.js';
import { bandAround, clamp, lengthOf, normalShareBelow } from './statistics.js';
import { traitFit } from './trait-fit.js';
import type { Answers, Assessment, Closeness, ProfessionProfile, Questionnaire, ScoringParameters } from './types.js';

/** An assessment, and what the redraws need beside it. */
export interface Placement extends Requirements {
  readonly assessment: Assessment;
  /** Share of the interests in the score; the traits have the rest. A part that could not be scored leaves its own to the other. */
  readonly weight: number;
  /** Share of the redraws in which it is among the first, as far as they are made. */
  leading: number;
}

/** Stands for a part without a score; it has no weight. */
const NO_FIT = { score: 50, band: bandAround(50, 0, 0) };

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
  const requirements = requirementsOf(profession);
  const points = newVector();
  const interests = interestFit(requirements, reading, points);
  const traits = traitFit(profession, requirements, reading, points);
  const weight = interests ? (traits ? reading.alpha : 1) : 0;
  // || 0 because −0 would be shown as « −0 ».
  for (const position of POSITIONS) points[position] = points[position] * (isTrait(position) ? (traits ? 1 - weight : 0) : weight) || 0;

  const one = interests ?? NO_FIT;
  const other = traits ?? NO_FIT;
  const score = clamp(weight * one.score + (1 - weight) * other.score, 0, 100);
  // Errors of the two parts are independent.
  const below = lengthOf(weight * (one.score - one.band.low), (1 - weight) * (other.score - other.band.low));
  const above = lengthOf(weight * (one.score - one.band.high), (1 - weight) * (other.score - other.band.high));
  // 0 / 0, neutral without any error, is as open as neutral with one.
  const probability = normalShareBelow(((score - 50) * reading.z) / (score < 50 ? above : below) || 0);
  const isScored = interests || traits;
  return {
    assessment: {
      professionId: profession.id,
      status: interests && traits ? 'complete' : isScored ? 'partial' : 'insufficient',
      score: isScored && score,
      band: isScored && { low: clamp(score - below, 0, score), high: clamp(score + above, score, 100) },
      probability: isScored && probability,
      closeness: isScored && closenessOf(probability),
      interests,
      traits,
      strengths: highlights(1, points, reading, requirements),
      watchPoints: highlights(-1, points, reading, requirements),
    },
    ...requirements,
    weight,
    leading: 0,
  };
}

/** Mirrored limits: reversed answers get the opposite word. */
function closenessOf(probability: number): Closeness {
  if (probability >= 0.9) return 'close';
  if (probability >= 0.7) return 'rather-close';
  if (probability > 0.3) return 'undecided';
  return probability > 0.1 ? 'rather-far' : 'far';
}
