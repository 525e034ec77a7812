/** The visitor in a comparison; loaded only where there are answers. */
import { html } from 'lit';
import type { Catalogue } from '../../src/catalogue/catalogue.js';
import type { CompareMessages } from '../../src/messages/compare.js';
import { readAnswers } from '../../src/questionnaire/quiz.js';
import { quizResult, traitAnswers } from '../../src/questionnaire/result.js';
import type { Ranking, TraitId } from '../../src/scoring/types.js';
import { bandScale, bandStyles } from '../shared/band.js';
import type { Compared, Row } from './rows.js';

export interface Person {
  readonly ranking: Ranking;
  /** Answers by trait, 0–1. */
  readonly traits: Readonly<Partial<Record<TraitId, number>>>;
}

export const personStyles = bandStyles;

/** Who answered, `null` without a readable answer; and the ids of what was not readable. */
export function readPerson(input: unknown, catalogue: Catalogue): { readonly person: Person | null; readonly rejected: readonly string[] } {
  const { answers, rejected } = readAnswers(input);
  if (Object.keys(answers).length === 0) return { person: null, rejected };
  return { person: { ranking: quizResult(answers, catalogue, null).ranking, traits: traitAnswers(answers) }, rejected };
}

/** How near each profession is to the answers, never without its band. */
export function resultRow({ ranking }: Person, compared: readonly Compared[], messages: CompareMessages): Row {
  const assessments = compared.map(({ summary }) => ranking.assessments.find(({ professionId }) => professionId === summary.id));
  return {
    group: 'result',
    label: messages.closenessRow,
    values: assessments.map((assessment) => (assessment?.closeness ? `${assessment.closeness} ${assessment.score ?? ''}` : '')),
    cells: assessments.map((assessment) => {
      const { score = null, band, closeness } = assessment ?? {};
      if (score === null || !band || !closeness) return html`<span class="soft">${messages.insufficientTitle}</span>`;
      const words = messages.closeness[closeness];
      return html`<p>${words}</p>
        ${bandScale({ score, band, closeness: words }, messages, true)}`;
    }),
  };
}
