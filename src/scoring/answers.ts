import { checkKnown, checkUnique, refuse } from './check.js';
import { DIMENSIONS } from './dimensions.js';
import { SCALES, TRAITS, type Answers, type InterestItem, type Questionnaire, type TraitItem } from './types.js';

type Item = InterestItem | TraitItem;

/** Answers to the items of one dimension. */
export interface Tally {
  /** How many of them have an answer. */
  readonly count: number;
  /** Their mean, 1–5, reversed items turned round; `null` when none has an answer. */
  readonly mean: number | null;
}

/**
 * By dimension.
 *
 * @throws RangeError for an answer other than 1–5 or null, an unknown scale or trait, or two items with one id.
 */
export function tallyAnswers(answers: Answers, { interests, traits }: Questionnaire): readonly Tally[] {
  const items = [...interests, ...traits];
  checkScales(interests);
  for (const { id, trait } of traits) checkKnown(id, 'trait', trait, TRAITS);
  checkUnique(items);
  return DIMENSIONS.map((dimension) => tally(answers, items.filter((item) => ('scale' in item ? item.scale : item.trait) === dimension)));
}

/** The items of a bank that have no answer. */
export function unanswered(answers: Answers, bank: readonly InterestItem[]): InterestItem[] {
  checkScales(bank);
  checkUnique(bank);
  return bank.filter(({ id }) => givenAnswer(answers, id) === null);
}

/** The answer as given, `null` when skipped or missing. Only own keys count: an item may be called "constructor". */
export function givenAnswer(answers: Answers, id: string): number | null {
  const answer = (Object.hasOwn(answers, id) ? answers[id] : null) ?? null;
  if (![1, 2, 3, 4, 5, null].includes(answer)) refuse(id, 'answer', answer);
  return answer;
}

function tally(answers: Answers, items: readonly Item[]): Tally {
  let count = 0;
  let total = 0;
  for (const { id, reversed } of items) {
    const answer = givenAnswer(answers, id);
    if (answer === null) continue;
    count += 1;
    total += reversed ? 6 - answer : answer;
  }
  return { count, mean: count > 0 ? total / count : null };
}

function checkScales(items: readonly InterestItem[]): void {
  for (const { id, scale } of items) checkKnown(id, 'scale', scale, SCALES);
}
