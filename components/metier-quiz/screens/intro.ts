import { html, nothing, type TemplateResult } from 'lit';
import type { ProfessionSummary } from '../../../src/catalogue/summary.js';
import type { QuizMessages } from '../../../src/messages/quiz.js';
import { title, titleAbout } from '../../shared/heading.js';
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
  /** Every question was answered or skipped: there is a result to see. */
  readonly complete: boolean;
  readonly onStart: () => void;
  readonly onRestart: () => void;
}

export function intro({ messages, level, profession, items, professions, resumeAt, complete, onStart, onRestart }: IntroContext): TemplateResult {
  return html`<div class="intro">
    ${profession ? titleAbout(level, profession, messages.quizTitleFor) : title(level, messages.quizTitle)}
    <p>${messages.intro(profession ? 1 : professions)}</p>
    <ul class="facts" role="list">
      ${messages.introFacts(items).map((fact) => html`<li>${icon('check')}<span>${fact}</span></li>`)}
    </ul>
    <p class="actions">
      <button type="button" class="button primary" part="start" @click=${onStart}>
        ${complete ? messages.seeResult : resumeAt ? messages.resume(resumeAt) : messages.start}
      </button>
      ${resumeAt ? html`<button type="button" class="quiet" @click=${onRestart}>${icon('restart')}${messages.restart}</button>` : nothing}
    </p>
  </div>`;
}
