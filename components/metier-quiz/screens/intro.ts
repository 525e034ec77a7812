import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { ProfessionSummary } from '../../../src/catalogue/record/summary.js';
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
  /** The field for a code, once it was asked for. */
  readonly codeEntry: TemplateResult | null;
  /** What reads codes could not be loaded. */
  readonly codeFailed: boolean;
  readonly onStart: () => void;
  readonly onRestart: () => void;
  readonly onCode: () => void;
}

export function intro(context: IntroContext): TemplateResult {
  const { messages, level, profession, items, professions, resumeAt, complete, codeEntry, onStart, onRestart, onCode } = context;
  const start = complete ? messages.seeResult : resumeAt ? messages.resume(resumeAt) : messages.start;
  return html`<div class="intro">
    ${profession ? titleAbout(level, profession, messages.quizTitleFor) : title(level, messages.quizTitle)}
    <p>${messages.intro(profession ? 1 : professions)}</p>
    <ul class="facts" role="list">
      ${messages.introFacts(items).map((fact) => html`<li>${icon('check')}<span>${fact}</span></li>`)}
    </ul>
    <p class="actions">
      <button type="button" class=${codeEntry ? 'button' : 'button primary'} part="start button" @click=${onStart}>
        ${keyed(start, html`<span>${start}</span>`)}
      </button>
      ${resumeAt ? html`<button type="button" class="quiet" @click=${onRestart}>${icon('restart')}${messages.restart}</button>` : nothing}
      ${codeEntry ? nothing : html`<button type="button" class="quiet" data-code @click=${onCode}>${messages.code.have}</button>`}
    </p>
    ${codeEntry ?? nothing} ${context.codeFailed ? html`<p role="alert">${messages.openFailed}</p>` : nothing}
  </div>`;
}
