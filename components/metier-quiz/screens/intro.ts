import { html, nothing, type TemplateResult } from 'lit';
import type { ProfessionSummary } from '../../../src/catalogue/summary.js';
import type { QuizMessages } from '../../../src/messages/quiz.js';
import { title } from '../../shared/heading.js';
import { icon } from '../../shared/icons.js';

export interface IntroContext {
  readonly messages: QuizMessages;
  readonly level: number;
  /** The profession in question; absent for the whole catalogue. */
  readonly profession: ProfessionSummary | undefined;
  readonly items: number;
  readonly professions: number;
  /** Position of the first item without an answer, counted from 1; `null` when none is answered. */
  readonly resumeAt: number | null;
  readonly onStart: () => void;
  readonly onRestart: () => void;
}

export function intro({ messages, level, profession, items, professions, resumeAt, onStart, onRestart }: IntroContext): TemplateResult {
  return html`<div class="intro">
    ${profession ? html`<p class="overline" lang=${profession.language}>${profession.title.inclusive}</p>` : nothing}
    ${title(level, profession ? messages.quizTitleFor : messages.quizTitle)}
    <p>${messages.intro(profession ? 1 : professions)}</p>
    <ul class="facts">
      ${messages.introFacts(items).map((fact) => html`<li>${icon('check')}<span>${fact}</span></li>`)}
    </ul>
    <p class="actions">
      <button type="button" class="button primary" part="start" @click=${onStart}>${resumeAt ? messages.resume(resumeAt) : messages.start}</button>
      ${resumeAt ? html`<button type="button" class="quiet" @click=${onRestart}>${icon('restart')}${messages.restart}</button>` : nothing}
    </p>
  </div>`;
}
