import { html, nothing, type TemplateResult } from 'lit';
import type { CardMessages } from '../../src/messages/card.js';
import { linkOrButton } from '../shared/link-or-button.js';

export interface QuizCallContext {
  readonly messages: CardMessages;
  /** The host's page for the quiz; `null` when it opens in place. */
  readonly address: string | null;
  readonly onOpen: (event: Event) => void;
  /** What was to be opened could not be loaded. */
  readonly failed: boolean;
}

/** « Ce métier te plairait-il ? »: the way to the quiz about this profession. */
export const quizCall = ({ messages, address, onOpen, failed }: QuizCallContext): TemplateResult =>
  html`<div class="quiz-call screen-only" part="quiz-call">
    <p>${messages.quizCall}</p>
    ${linkOrButton({ address, className: 'button primary', content: messages.quizCallButton, onOpen })}
    ${failed ? html`<p role="alert">${messages.openFailed}</p>` : nothing}
  </div>`;
