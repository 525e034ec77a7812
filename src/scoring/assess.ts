import { dampedContrast, readAnswers, type Reading } from './answers.js';
import { checkKnown, checkRange } from './check.js';
import { centre, DIMENSIONS, INTEREST_POSITIONS, newVector, TRAIT_POSITIONS, type Vector } from './dimensions.js';
import { highlights } from './highlights.js';
import { interestFit } from './interests.js';
import { bandOf, clamp, normalShareBelow, ROUNDING, together } from './statistics.js';
import { gain, traitFit } from './traits.js';
import { SCALES, TRAITS } from './types.js';
import type {
  Answers,
  Assessment,
  Closeness,
  InterestFit,
  ProfessionProfile,
  Questionnaire,
  ScoringParameters,
  TraitFit,
} from './types.js';

/** An assessment, with how many points each independent error in the answers moves its score. */
export interface Placement {
  readonly assessment: Assessment;
  /** For an error of one damped contrast in each liking, and of one standard error in each trait. */
  readonly sensitivity: Vector;
}

type Overall = Pick<Assessment, 'status' | 'score' | 'band' | 'probability' | 'closeness'>;

const INSUFFICIENT: Overall = { status: 'insufficient', score: null, band: null, probability: null, closeness: null };
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
export function place({ id, interests, traits }: ProfessionProfile, reading: Reading): Placement {
  const { counts, means, likings, contrast, variance, parameters } = reading;
  const { alpha, z, traitError, skippedTraitError } = parameters;
  const levels = newVector();
  const weights = newVector();
  const points = newVector();
  const sensitivity = newVector();

  for (const scale of Object.keys(interests)) checkKnown(id, 'scale', scale, SCALES);
  for (const position of INTEREST_POSITIONS) {
    const scale = DIMENSIONS[position];
    checkRange(id, scale, interests[scale], 1, 7);
    weights[position] = levels[position] = (interests[scale] - 1) / 6;
  }
  const contrasts = centre(weights);
  const damped = dampedContrast(contrast, variance) || 1;
  let common = 0;
  for (const position of INTEREST_POSITIONS) {
    weights[position] /= contrasts;
    const product = likings[position] * weights[position];
    common += product;
    // || 0 here and below: what is not known has no points, and −0 would be shown as « −0 ».
    points[position] = (50 * product) / damped || 0;
  }

  for (const trait of Object.keys(traits)) checkKnown(id, 'trait', trait, TRAITS);
  let total = 0;
  for (const position of TRAIT_POSITIONS) {
    const trait = DIMENSIONS[position];
    const rating = traits[trait];
    if (rating === undefined) continue;
    const { level, weight = 1 } = rating;
    checkRange(id, trait, level, 0, 1);
    checkRange(id, trait, weight, 0, 1);
    levels[position] = level;
    weights[position] = weight;
    total += weight;
  }
  let answered = 0;
  let gained = 0;
  let traitVariance = 0;
  for (const position of TRAIT_POSITIONS) {
    const weight = (100 * weights[position]) / total || 0;
    if (counts[position] > 0) answered += weight;
    points[position] = weight * gain(position, means[position], levels[position]) || 0;
    gained += points[position];
    sensitivity[position] = weight * (counts[position] > 0 ? traitError : skippedTraitError);
    traitVariance += sensitivity[position] * sensitivity[position];
  }

  const halfWidth = z * Math.sqrt(traitVariance);
  const interestPart = Number.isNaN(common) ? null : interestFit(common / (contrast || 1), common / damped, points, contrast > 0 ? Math.sqrt(variance) / contrast : Infinity, parameters);
  const traitPart = answered > 50 - ROUNDING ? traitFit(gained, halfWidth, points, levels) : null;
  // A part that could not be scored leaves its share to the other one.
  const interestWeight = interestPart ? (traitPart ? alpha : 1) : 0;
  const traitWeight = traitPart ? 1 - interestWeight : 0;
  // Error along the likings only stretches them, which no correlation feels: it is taken out.
  const along = common / (contrast * contrast || 1);
  for (const position of INTEREST_POSITIONS) {
    points[position] = interestWeight * points[position] || 0;
    sensitivity[position] = 50 * interestWeight * (weights[position] - along * likings[position]) || 0;
  }
  for (const position of TRAIT_POSITIONS) {
    points[position] = traitWeight * points[position] || 0;
    sensitivity[position] *= traitWeight;
  }
  return {
    assessment: {
      ...(interestPart || traitPart ? composite(interestPart, traitPart, interestWeight, traitWeight * halfWidth, z) : INSUFFICIENT),
      professionId: id,
      interests: interestPart,
      traits: traitPart,
      ...highlights(points, means, levels),
    },
    sensitivity,
  };
}

/** @param traitPart half-width of the traits' band, as it counts in the score. */
function composite(
  interests: InterestFit | null,
  traits: TraitFit | null,
  interestWeight: number,
  traitPart: number,
  z: number,
): Overall {
  const { score: interestScore, band } = interests ?? NO_FIT;
  const { score: traitScore } = traits ?? NO_FIT;
  const score = clamp(interestWeight * interestScore + (1 - interestWeight) * traitScore, 0, 100);
  const below = together(interestWeight * (interestScore - band.low), traitPart);
  const above = together(interestWeight * (band.high - interestScore), traitPart);
  const probability = probabilityAboveNeutral(score, (score < 50 ? above : below) / z);
  return {
    status: interests && traits ? 'complete' : 'partial',
    score,
    band: bandOf(score, below, above),
    probability,
    closeness: closenessOf(probability),
  };
}

/** Of the true fit, when the score has this standard error on the side of neutral. */
function probabilityAboveNeutral(score: number, error: number): number {
  const distance = Math.abs(score - 50);
  const share = distance < ROUNDING ? 0.5 : normalShareBelow(distance / error);
  return score < 50 ? 1 - share : share;
}

/** Mirrored limits: reversed answers get the opposite word. */
function closenessOf(probability: number): Closeness {
  if (probability >= 0.9) return 'close';
  if (probability >= 0.7) return 'rather-close';
  if (probability > 0.3) return 'undecided';
  return probability > 0.1 ? 'rather-far' : 'far';
}
