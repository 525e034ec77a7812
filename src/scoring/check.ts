/**
 * What comes in is checked once, at the border, so that a wrong value never becomes NaN. Every check
 * throws a RangeError that names the item, profession or parameter and the value.
 */
import {
  SCALES,
  TRAITS,
  type InterestItem,
  type ProfessionProfile,
  type Questionnaire,
  type Scale,
  type ScoringParameters,
} from './types.js';

/** Values of an answer, without « Passer ». */
const STEPS: readonly unknown[] = [1, 2, 3, 4, 5];

const PARAMETER_RANGES = {
  sigma0: [0, 100],
  bandFactor: [0, 100],
  z: [0.01, 100],
  alpha: [0, 1],
  traitError: [0, 1],
  skippedTraitError: [0, 1],
} as const satisfies Record<Exclude<keyof ScoringParameters, 'norms'>, readonly [number, number]>;

export function checkAnswer(id: string, answer: unknown): void {
  if (answer !== null && !STEPS.includes(answer)) refuse(`answer to item "${id}"`, '1, 2, 3, 4, 5 or null', answer);
}

/** Scales and traits are known, and no two items have one id. */
export function checkQuestionnaire({ interests, traits }: Questionnaire): void {
  for (const { id, scale } of interests) checkKnown(scale, SCALES, `scale of item "${id}"`);
  for (const { id, trait } of traits) checkKnown(trait, TRAITS, `trait of item "${id}"`);
  checkUnique([...interests, ...traits], 'item');
}

export function checkBank(bank: readonly InterestItem[]): void {
  checkQuestionnaire({ interests: bank, traits: [] });
}

/** The six interest levels are 1–7, trait levels and weights 0–1, and there are no other scales or traits. */
export function checkProfession({ id, interests, traits }: ProfessionProfile): void {
  const owner = `profession "${id}"`;
  checkScales(interests, 1, 7, owner);
  for (const trait of Object.keys(traits)) checkKnown(trait, TRAITS, `trait of ${owner}`);
  for (const trait of TRAITS) {
    const rating = traits[trait];
    if (rating === undefined) continue;
    checkRange(rating.level, 0, 1, 'level of', trait, owner);
    if (rating.weight !== undefined) checkRange(rating.weight, 0, 1, 'weight of', trait, owner);
  }
}

/** Each profession is in order, and no two have one id. */
export function checkProfessions(professions: readonly ProfessionProfile[]): void {
  professions.forEach(checkProfession);
  checkUnique(professions, 'profession');
}

export function checkParameters(parameters: ScoringParameters): void {
  for (const name of Object.keys(PARAMETER_RANGES) as (keyof typeof PARAMETER_RANGES)[]) {
    checkRange(parameters[name], ...PARAMETER_RANGES[name], 'value of', name, 'parameters');
  }
  checkScales(parameters.norms, 1, 5, 'norms');
}

export function checkMilliseconds(id: string, milliseconds: unknown): void {
  checkRange(milliseconds, 0, Number.MAX_VALUE, 'timing of', 'item', `"${id}"`);
}

export function checkCount(count: number): void {
  if (!(Number.isInteger(count) && count >= 0)) refuse('count', 'a whole number from 0', count);
}

function checkScales(values: Readonly<Record<Scale, number>>, low: number, high: number, owner: string): void {
  for (const scale of Object.keys(values)) checkKnown(scale, SCALES, `scale of ${owner}`);
  for (const scale of SCALES) checkRange(values[scale], low, high, 'scale', scale, owner);
}

function checkKnown(name: string, known: readonly string[], what: string): void {
  if (!known.includes(name)) refuse(what, `one of ${known.join(', ')}`, name);
}

function checkUnique(things: readonly { readonly id: string }[], kind: string): void {
  const ids = new Set<string>();
  for (const { id } of things) {
    if (ids.has(id)) refuse(`id of ${kind}`, 'unique', id);
    ids.add(id);
  }
}

/** The name comes in parts: most values are in order, and theirs need not be put together. */
function checkRange(value: unknown, low: number, high: number, what: string, key: string, owner: string): void {
  if (typeof value !== 'number' || !(value >= low && value <= high)) {
    refuse(`${what} ${key} of ${owner}`, `a number from ${low} to ${high}`, value);
  }
}

function refuse(what: string, expected: string, value: unknown): never {
  throw new RangeError(`${what} must be ${expected}, not ${typeof value === 'string' ? `"${value}"` : String(value)}`);
}
