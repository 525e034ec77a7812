import { checkProfession, checkQuestionnaire } from './check.js';
import { direction, interestFit, readInterests, type InterestReading } from './interests.js';
import { completeParameters } from './parameters.js';
import { clamp, normalShareBelow, ROUNDING } from './statistics.js';
import { isDemand, readTraits, traitFit, type TraitReading } from './traits.js';
import {
  SCALES,
  TRAITS,
  type Answers,
  type Assessment,
  type Closeness,
  type Contribution,
  type InterestFit,
  type ProfessionProfile,
  type Questionnaire,
  type ScoringParameters,
  type TraitFit,
} from './types.js';

/** What the answers say, worked out once for all professions. */
export interface Reading {
  readonly interests: InterestReading;
  readonly traits: TraitReading;
}

/** How much interests and traits count in a score: they sum to 1, or to 0 when neither could be scored. */
interface PartWeights {
  readonly interests: number;
  readonly traits: number;
}

const NEUTRAL = 50;
/** Stands for a part without a score; it has no weight. */
const NO_FIT = { score: NEUTRAL, band: { low: NEUTRAL, high: NEUTRAL } };
const MOST_POINTS_SHOWN = 3;
const REJECTED = 0.25;
const HIGH_DEMAND = 0.75;

/**
 * How near one profession is to the answers. Pure: the inputs are left as they are, and the same
 * inputs give the same result.
 *
 * @param parameters replaces any of `DEFAULT_PARAMETERS`.
 * @throws RangeError naming the id and the value: an answer other than 1–5 or null, an unknown scale
 *   or trait, two items with one id, a profile or a parameter out of its range.
 */
export function assess(
  answers: Answers,
  questionnaire: Questionnaire,
  profession: ProfessionProfile,
  parameters: Partial<ScoringParameters> = {},
): Assessment {
  const complete = completeParameters(parameters);
  checkProfession(profession);
  return assessProfession(readAnswers(answers, questionnaire, complete), profession, complete);
}

export function readAnswers(answers: Answers, questionnaire: Questionnaire, parameters: ScoringParameters): Reading {
  checkQuestionnaire(questionnaire);
  return {
    interests: readInterests(answers, questionnaire.interests, parameters),
    traits: readTraits(answers, questionnaire.traits),
  };
}

/** {@link assess} for a profession and parameters that have been checked. */
export function assessProfession(reading: Reading, profession: ProfessionProfile, parameters: ScoringParameters): Assessment {
  const interests = interestFit(reading.interests.signal, direction(profession.interests), parameters);
  const { fit: traits, halfWidth } = traitFit(reading.traits, profession.traits, parameters) ?? { fit: null, halfWidth: 0 };
  const weights = partWeights(interests, traits, parameters);
  return {
    professionId: profession.id,
    ...composite(interests, traits, halfWidth, weights, parameters),
    interests,
    traits,
    ...extremes(allContributions(reading, profession, interests, traits, weights)),
  };
}

/** A part that could not be scored leaves its share to the other one. */
export function partWeights(interests: InterestFit | null, traits: TraitFit | null, { alpha }: ScoringParameters): PartWeights {
  if (interests === null) return { interests: 0, traits: traits === null ? 0 : 1 };
  return traits === null ? { interests: 1, traits: 0 } : { interests: alpha, traits: 1 - alpha };
}

function composite(
  interests: InterestFit | null,
  traits: TraitFit | null,
  traitHalfWidth: number,
  weights: PartWeights,
  { z }: ScoringParameters,
): Pick<Assessment, 'status' | 'score' | 'band' | 'probability' | 'closeness'> {
  if (interests === null && traits === null) {
    return { status: 'insufficient', score: null, band: null, probability: null, closeness: null };
  }
  const { score: interestScore, band } = interests ?? NO_FIT;
  const { score: traitScore } = traits ?? NO_FIT;
  const score = clamp(
    NEUTRAL + weights.interests * (interestScore - NEUTRAL) + weights.traits * (traitScore - NEUTRAL),
    0,
    100,
  );
  const below = together(weights.interests * (interestScore - band.low), weights.traits * traitHalfWidth);
  const above = together(weights.interests * (band.high - interestScore), weights.traits * traitHalfWidth);
  const probability = probabilityAboveNeutral(score, (score < NEUTRAL ? above : below) / z);
  return {
    status: interests === null || traits === null ? 'partial' : 'complete',
    score,
    band: { low: Math.max(score - below, 0), high: Math.min(score + above, 100) },
    probability,
    closeness: closenessOf(probability),
  };
}

/** Half-width of the sum of two parts with independent errors. */
const together = (first: number, second: number): number => Math.sqrt(first ** 2 + second ** 2);

/** Of the true fit, when the score has this standard error on the side of neutral. */
function probabilityAboveNeutral(score: number, error: number): number {
  const distance = Math.abs(score - NEUTRAL);
  if (distance < ROUNDING) return 0.5;
  const share = normalShareBelow(distance / error);
  return score < NEUTRAL ? 1 - share : share;
}

/** Mirrored limits: reversed answers get the opposite word. */
function closenessOf(probability: number): Closeness {
  if (probability >= 0.9) return 'close';
  if (probability >= 0.7) return 'rather-close';
  if (probability > 0.3) return 'undecided';
  return probability > 0.1 ? 'rather-far' : 'far';
}

function allContributions(
  reading: Reading,
  profession: ProfessionProfile,
  interests: InterestFit | null,
  traits: TraitFit | null,
  weights: PartWeights,
): readonly Contribution[] {
  const contributions: Contribution[] = [];
  if (interests !== null) {
    for (const key of SCALES) {
      const points = weights.interests * interests.contributions[key] + 0;
      const answer = (Number(reading.interests.tallies[key].mean) - 1) / 4;
      contributions.push({ kind: 'interest', key, points, answer, level: (profession.interests[key] - 1) / 6 });
    }
  }
  for (const key of TRAITS) {
    const rating = profession.traits[key];
    if (rating === undefined) continue;
    const points = weights.traits * (traits?.contributions[key] ?? 0) + 0;
    contributions.push({ kind: 'trait', key, points, answer: reading.traits[key], level: rating.level });
  }
  return contributions;
}

function extremes(contributions: readonly Contribution[]): Pick<Assessment, 'strengths' | 'watchPoints'> {
  const positive = contributions.filter(({ points }) => points > ROUNDING);
  const rejected = contributions.filter(isRejectedDemand);
  const negative = contributions.filter((contribution) => contribution.points < -ROUNDING && !isRejectedDemand(contribution));
  return {
    strengths: positive.sort((a, b) => b.points - a.points).slice(0, MOST_POINTS_SHOWN),
    watchPoints: [...rejected.sort(lowestFirst), ...negative.sort(lowestFirst)].slice(0, Math.max(MOST_POINTS_SHOWN, rejected.length)),
  };
}

const lowestFirst = (a: Contribution, b: Contribution): number => a.points - b.points;

const isRejectedDemand = ({ key, answer, level }: Contribution): boolean =>
  isDemand(key) && answer !== null && answer <= REJECTED && level >= HIGH_DEMAND;
