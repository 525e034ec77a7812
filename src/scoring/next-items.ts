import { checkItems, givenAnswer, readAnswers } from './answers.js';
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
  checkItems({ interests: bank, traits: [] });
  const { counts } = readAnswers(answers, questionnaire);
  return bank
    .filter(({ id }) => givenAnswer(answers, id) === null)
    .map((item) => {
      const position = DIMENSIONS.indexOf(item.scale) as Position;
      counts[position] = (counts[position] || 0) + 1;
      return { item, after: counts[position] };
    })
    .sort((a, b) => a.after - b.after)
    .slice(0, count)
    .map(({ item }) => item);
}
