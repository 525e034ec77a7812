import { tallyAnswers, type Tally } from './answers.js';
import type { Vector } from './dimensions.js';
import { strengths, watchPoints } from './highlights.js';
import { interestFit, interestSignal, type InterestSignal } from './interests.js';
import { DEFAULT_PARAMETERS } from './parameters.js';
import { readProfession, type Subject } from './professions.js';
import { clamp, lengthOf, normalShareBelow, product, ROUNDING } from './statistics.js';
import { gain, traitFit } from './traits.js';
import { SCALES, type Answers, type Assessment, type Closeness, type InterestFit, type ProfessionProfile, type Questionnaire, type ScoringParameters, type TraitFit } from './types.js';

/** What the answers say, worked out once for all professions. */
export interface Reading {
  /** By dimension. */
  readonly tallies: readonly Tally[];
  /** Means by dimension, 0–1; `null` when skipped. */
  readonly answers: readonly (number | null)[];
  readonly signal: InterestSignal;
  readonly parameters: ScoringParameters;
}

/** An assessment, with how many points each independent error in the answers moves its score. */
export interface Placement {
  readonly assessment: Assessment;
  /** By dimension: for an error of one damped length in each liking, one standard error in each trait. */
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
  return place(readProfession(profession), readAnswers(answers, questionnaire, parameters)).assessment;
}

export function readAnswers(answers: Answers, questionnaire: Questionnaire, changes?: Partial<ScoringParameters>): Reading {
  const parameters = { ...DEFAULT_PARAMETERS, ...changes };
  const tallies = tallyAnswers(answers, questionnaire);
  return {
    tallies,
    answers: tallies.map(({ mean }) => (mean === null ? null : (mean - 1) / 4)),
    signal: interestSignal(tallies, parameters),
    parameters,
  };
}

/** {@link assess}, once everything has been read. */
export function place({ id, levels, direction, shares }: Subject, { answers, signal, parameters }: Reading): Placement {
  const { likings, dampedLength } = signal;
  // + 0 here and below because −0 would be shown as « −0 ».
  const interestPoints = likings.map((liking, position) => (50 * liking * (direction[position] as number)) / dampedLength + 0);
  const traitPoints: number[] = [];
  const traitErrors: number[] = [];
  let answered = 0;
  for (let position = 0; position < shares.length; position += 1) {
    const share = shares[position] as number;
    const answer = answers[SCALES.length + position] as number | null;
    if (answer !== null) answered += share;
    traitPoints.push(100 * share * gain(position, answer, levels[SCALES.length + position] as number) + 0);
    traitErrors.push(100 * share * (answer === null ? parameters.skippedTraitError : parameters.traitError));
  }
  const halfWidth = parameters.z * lengthOf(traitErrors);
  const interests = signal.complete && lengthOf(direction) > 0 ? interestFit(signal, direction, interestPoints, parameters) : null;
  const traits = answered < 0.5 - ROUNDING ? null : traitFit(traitPoints, levels, halfWidth);
  // A part that could not be scored leaves its share to the other one.
  const interestWeight = interests === null ? 0 : traits === null ? 1 : parameters.alpha;
  const traitWeight = traits === null ? 0 : 1 - interestWeight;
  const points = [...interestPoints.map((value) => interestWeight * value + 0), ...traitPoints.map((value) => traitWeight * value + 0)];
  const overall = interests || traits ? composite(interests, traits, interestWeight, traitWeight, halfWidth, parameters.z) : INSUFFICIENT;
  const { status, score, band, probability, closeness } = overall;
  const highlighted = { points, answers, levels };
  // Error along the likings only stretches them, which no correlation feels: it is taken out.
  const along = product(likings, direction) / (signal.length ** 2 || 1);
  const across = likings.map((liking, position) => 50 * interestWeight * ((direction[position] as number) - along * liking));
  return {
    assessment: {
      professionId: id,
      status,
      score,
      band,
      probability,
      closeness,
      interests,
      traits,
      strengths: strengths(highlighted),
      watchPoints: watchPoints(highlighted),
    },
    sensitivity: [...across, ...traitErrors.map((error) => traitWeight * error)],
  };
}

function composite(
  interests: InterestFit | null,
  traits: TraitFit | null,
  interestWeight: number,
  traitWeight: number,
  traitHalfWidth: number,
  z: number,
): Overall {
  const { score: interestScore, band } = interests ?? NO_FIT;
  const { score: traitScore } = traits ?? NO_FIT;
  const score = clamp(interestWeight * interestScore + traitWeight * traitScore, 0, 100);
  const traitPart = traitWeight * traitHalfWidth;
  const below = lengthOf([interestWeight * (interestScore - band.low), traitPart]);
  const above = lengthOf([interestWeight * (band.high - interestScore), traitPart]);
  const probability = probabilityAboveNeutral(score, (score < 50 ? above : below) / z);
  return {
    status: interests && traits ? 'complete' : 'partial',
    score,
    band: { low: Math.max(score - below, 0), high: Math.min(score + above, 100) },
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
