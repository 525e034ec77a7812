/**
 * Two scores come from the same answers, so most of their error is common and cancels. What is left
 * is the distance between their sensitivities: how many points one standard error of each thing
 * that was measured on its own moves each score.
 */
import { partWeights, type Reading } from './assess.js';
import { byScale, direction, sumOfScales, type InterestSignal } from './interests.js';
import { acceptanceError, byTrait, weightShares } from './traits.js';
import { SCALES, TRAITS, type Assessment, type ProfessionProfile, type Scale, type ScoringParameters, type TraitId } from './types.js';

export interface Sensitivity {
  readonly interests: Readonly<Record<Scale, number>>;
  readonly traits: Readonly<Record<TraitId, number>>;
}

/** @param assessment of the same profession: a part that it could not score does not move the score. */
export function sensitivity(
  { interests, traits }: Reading,
  profession: ProfessionProfile,
  assessment: Assessment,
  parameters: ScoringParameters,
): Sensitivity {
  const weights = partWeights(assessment.interests, assessment.traits, parameters);
  const shares = weightShares(profession.traits);
  return {
    interests: interestSensitivity(interests.signal, direction(profession.interests), weights.interests),
    traits: byTrait((trait) => (shares === null ? 0 : 100 * weights.traits * shares[trait] * acceptanceError(traits[trait], parameters))),
  };
}

/** Standard error of the difference of two scores, in points. */
export function differenceError(first: Sensitivity, second: Sensitivity): number {
  let variance = 0;
  for (const scale of SCALES) variance += (first.interests[scale] - second.interests[scale]) ** 2;
  for (const trait of TRAITS) variance += (first.traits[trait] - second.traits[trait]) ** 2;
  return Math.sqrt(variance);
}

/** Error along the answers themselves only stretches them, which no correlation feels: it is taken out. */
function interestSensitivity(
  signal: InterestSignal | null,
  towards: Readonly<Record<Scale, number>> | null,
  weight: number,
): Record<Scale, number> {
  if (signal === null || towards === null) return byScale(() => 0);
  const { values, length, error, dampedLength } = signal;
  const along = sumOfScales((scale) => towards[scale] * values[scale]) / (length ** 2 || 1);
  const points = (50 * weight * error) / (dampedLength || 1);
  return byScale((scale) => points * (towards[scale] - along * values[scale]));
}
