import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { ProfessionSummary } from '../../../src/catalogue/record/summary.js';
import type { QuizMessages } from '../../../src/messages/quiz.js';
import { fingerprint, personFingerprint } from '../../shared/fingerprint.js';
import { title, titleAbout } from '../../shared/heading.js';
import { icon } from '../../shared/icons.js';

export interface IntroContext {
  readonly messages: QuizMessages;
  readonly level: number;
  /** The profession in question; absent for the whole catalogue. */
  readonly profession: ProfessionSummary | undefined;
  readonly items: number;
  readonly professions: readonly ProfessionSummary[];
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
    <div class="welcome">
      ${codeEntry ? nothing : wall(profession ? [profession] : someOf(professions), messages)}
      ${profession ? titleAbout(level, profession, messages.quizTitleFor) : title(level, messages.quizTitle)}
      <p>${profession ? messages.introFor(items) : messages.intro(items, professions.length)}</p>
    </div>
    <p class="actions">
      <button type="button" class=${codeEntry ? 'button' : 'button primary'} part="start button" @click=${onStart}>
        ${keyed(start, html`<span>${start}</span>`)}
      </button>
      ${resumeAt ? html`<button type="button" class="quiet" @click=${onRestart}>${icon('restart')}${messages.restart}</button>` : nothing}
      ${codeEntry ? nothing : html`<button type="button" class="quiet" data-code @click=${onCode}>${messages.code.have}</button>`}
    </p>
    ${codeEntry ?? nothing} ${context.codeFailed ? html`<p role="alert">${messages.openFailed}</p>` : nothing}
    <ul class="facts" role="list">
      ${messages.introFacts.map((fact) => html`<li>${icon('check')}<span>${fact}</span></li>`)}
    </ul>
  </div>`;
}

/** With the visitor's they fill three lines of six, or two of nine. */
const SHAPES = 17;
/** Where the visitor's stands among them: in the middle line of three, at the end of the first of two. */
const PLACE = 8;

/** From all over the catalogue. */
const someOf = (professions: readonly ProfessionSummary[]): readonly ProfessionSummary[] => {
  const step = Math.max(1, professions.length / SHAPES);
  return professions.filter((_, index) => index % step < 1).slice(0, SHAPES);
};

/** Every profession has a shape; the visitor's is what the questions are for. */
function wall(professions: readonly ProfessionSummary[], { you }: QuizMessages): TemplateResult {
  const shapes = professions.map(({ interests }) => fingerprint(interests));
  shapes.splice(PLACE, 0, html`<span class="you">${personFingerprint()}<b>${you}</b></span>`);
  return html`<div class=${shapes.length > 2 ? 'wall' : 'wall pair'} aria-hidden="true">${shapes}</div>`;
}
