import { addOne, readAnswers } from './answers.js';
import { DIMENSIONS, type Position } from './dimensions.js';
import type { Answers, InterestItem, ProfessionProfile, Questionnaire, ScoringParameters } from './types.js';

/**
 */
export function nextItems(
  answers: Answers,
  questionnaire: Questionnaire,
  bank: readonly InterestItem[],
  _professions: readonly ProfessionProfile[],
  count: number,
  _parameters?: Partial<ScoringParameters>,
): readonly InterestItem[] {
  const { counts } = readAnswers(answers, questionnaire);
  const { answered } = readAnswers(answers, { interests: bank, traits: [] });
  return bank
    .filter(({ id }) => !answered.includes(id))
    .map((item) => ({ item, after: addOne(counts, DIMENSIONS.indexOf(item.scale) as Position) }))
    .sort((a, b) => a.after - b.after)
    .slice(0, count)
    .map(({ item }) => item);
}
