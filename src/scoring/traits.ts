/** Fit of working conditions: what a profession's traits gain or lose against a neutral answer. */
import { tally } from './answers.js';
import { clamp, ROUNDING } from './statistics.js';
import {
  DEMANDS,
  TRAITS,
  type Answers,
  type ProfessionProfile,
  type Scale,
  type ScoringParameters,
  type TraitFit,
  type TraitId,
  type TraitItem,
} from './types.js';

/** Acceptance of each trait, 0–1; `null` when skipped. */
export type TraitReading = Readonly<Record<TraitId, number | null>>;

const NEUTRAL_ACCEPTANCE = 0.5;
const SMALLEST_ANSWERED_SHARE = 0.5;

const demands: readonly string[] = DEMANDS;
export const isDemand = (key: Scale | TraitId): boolean => demands.includes(key);

/** One value for each trait. */
export const byTrait = <Value>(value: (trait: TraitId) => Value): Record<TraitId, Value> => ({
  onCall: value('onCall'),
  pressure: value('pressure'),
  precision: value('precision'),
  rules: value('rules'),
  hygiene: value('hygiene'),
  physical: value('physical'),
  mobility: value('mobility'),
  learning: value('learning'),
  studies: value('studies'),
  autonomy: value('autonomy'),
  contact: value('contact'),
});

export function readTraits(answers: Answers, items: readonly TraitItem[]): TraitReading {
  return byTrait((trait) => {
    const { mean } = tally(answers, items.filter((item) => item.trait === trait));
    return mean === null ? null : (mean - 1) / 4;
  });
}

/** What each trait counts for among the profession's traits: they sum to 1; `null` when none has weight. */
export function weightShares(traits: ProfessionProfile['traits']): Record<TraitId, number> | null {
  const weights = byTrait((trait) => weightOf(traits, trait));
  const total = TRAITS.reduce((sum, trait) => sum + weights[trait], 0);
  return total === 0 ? null : byTrait((trait) => weights[trait] / total);
}

/** Standard error of one acceptance, 0–1. */
export const acceptanceError = (acceptance: number | null, { traitError, skippedTraitError }: ScoringParameters): number =>
  acceptance === null ? skippedTraitError : traitError;

/** The fit, and the half-width of its band before clipping. */
export function traitFit(
  reading: TraitReading,
  traits: ProfessionProfile['traits'],
  parameters: ScoringParameters,
): { readonly fit: TraitFit; readonly halfWidth: number } | null {
  const shares = weightShares(traits);
  if (shares === null) return null;
  const contributions: Partial<Record<TraitId, number>> = {};
  let answered = 0;
  let sum = 0;
  let variance = 0;
  for (const trait of TRAITS) {
    const rating = traits[trait];
    if (rating === undefined) continue;
    const acceptance = reading[trait];
    if (acceptance !== null) answered += shares[trait];
    // + 0 because −0 would be shown as « −0 ».
    const points = 100 * shares[trait] * gain(trait, acceptance, rating.level) + 0;
    contributions[trait] = points;
    sum += points;
    variance += (shares[trait] * acceptanceError(acceptance, parameters)) ** 2;
  }
  if (answered < SMALLEST_ANSWERED_SHARE - ROUNDING) return null;
  const score = clamp(50 + sum, 0, 100);
  const halfWidth = parameters.z * 100 * Math.sqrt(variance);
  return { fit: { score, band: { low: Math.max(score - halfWidth, 0), high: Math.min(score + halfWidth, 100) }, contributions }, halfWidth };
}

const weightOf = (traits: ProfessionProfile['traits'], trait: TraitId): number => {
  const rating = traits[trait];
  return rating === undefined ? 0 : (rating.weight ?? 1);
};

/** Against the neutral answer, so that a profession that asks little does not suit everybody. */
const gain = (trait: TraitId, acceptance: number | null, level: number): number =>
  agreement(trait, acceptance ?? NEUTRAL_ACCEPTANCE, level) - agreement(trait, NEUTRAL_ACCEPTANCE, level);

/** To accept more than a demand asks costs nothing; a preference can be missed on both sides. */
const agreement = (trait: TraitId, acceptance: number, level: number): number =>
  1 - (isDemand(trait) ? Math.max(0, level - acceptance) : Math.abs(level - acceptance));
