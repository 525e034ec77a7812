import type { ItemId } from '../questionnaire/items.js';
import type { Closeness, RankingFlag, Scale, TraitId } from '../scoring/types.js';
import { REFERENCE_LANGUAGE } from '../reference-language.js';
import type { Address, Language } from './languages.js';
import { quizMessages } from './quiz.js';
import { resultMessages } from './result.js';

/** By the ids that the scoring uses. */
export interface ResultLabels {
  readonly scales: Readonly<Record<Scale, string>>;
  readonly traits: Readonly<Record<TraitId, string>>;
  readonly closeness: Readonly<Record<Closeness, string>>;
  readonly flags: Readonly<Record<RankingFlag, string>>;
  /** The questions, as they are asked. */
  readonly items: Readonly<Record<ItemId, string>>;
  /** The five answers, 1 first. */
  readonly answers: readonly string[];
}

/** @param address how visitors are spoken to. */
export function resultLabels(language: Language = REFERENCE_LANGUAGE, address: Address = 'tu'): ResultLabels {
  const { scales, traits, closeness, flags } = resultMessages({ language, address });
  const { items, answers } = quizMessages({ language, address });
  return { scales, traits, closeness, flags, items, answers };
}
