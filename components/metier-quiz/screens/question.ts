import { html, type TemplateResult } from 'lit';
import { asksAboutTrait, itemIds, type ItemId } from '../../../src/questionnaire/items.js';
import { secondsLeft, type QuizState } from '../../../src/questionnaire/quiz.js';
import type { Answer } from '../../../src/scoring/types.js';
import type { QuizMessages } from '../../../src/messages/quiz.js';
import { icon } from '../../shared/icons.js';

export interface QuestionContext {
  readonly messages: QuizMessages;
  readonly level: number;
  readonly state: QuizState & { readonly phase: 'question' };
  readonly onAnswer: (value: Answer) => void;
  readonly onBack: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** One question, five answers of equal size, in a place that never moves. */
export function question({ messages, level, state, onAnswer, onBack, onKey }: QuestionContext): TemplateResult {
  const id = state.sequence[state.position] as ItemId;
  const given = Object.hasOwn(state.answers, id) ? state.answers[id] : undefined;
  const [position, count] = [state.position + 1, state.sequence.length];
  return html`<div class="question" @keydown=${onKey}>
    <div class="progress">
      <progress max=${count} value=${state.position} aria-label=${messages.progress(position, count)}></progress>
      <p class="small numbers" aria-hidden="true">${messages.progress(position, count)} · ${messages.timeLeft(secondsLeft(state))}</p>
    </div>
    <div class="asked" aria-live="polite" aria-atomic="true">
      <p class="soft">
        <span class="visually-hidden">${messages.progress(position, count)}. </span>${asksAboutTrait(id) ? messages.traitLead : messages.interestLead}
      </p>
      <div class="item">
        <div class="item-text" id="item" role="heading" aria-level=${level} tabindex="-1" data-top>${messages.items[id]}</div>
        <div class="item-text sizer" aria-hidden="true">${longestItem(messages)}</div>
      </div>
    </div>
    <div class="answers" role="group" aria-labelledby="item">
      ${messages.answers.map((label, index) => {
        const value = (index + 1) as Answer;
        return html`<button
          type="button"
          class="answer"
          part="answer"
          aria-pressed=${given === value}
          data-value=${index + 1}
          @click=${() => onAnswer(value)}
        >
          <kbd class="key small" aria-hidden="true">${index + 1}</kbd><span>${label}</span>
        </button>`;
      })}
    </div>
    <div class="below">
      <button type="button" class="quiet" @click=${onBack}>${icon('back')}${messages.back}</button>
      <button type="button" class="quiet" @click=${() => onAnswer(null)}>${messages.skip}${icon('forward')}</button>
    </div>
    <p class="keys small">${messages.keyHint}</p>
  </div>`;
}

/** Reserves the height, so that nothing jumps between questions. */
const longestItem = ({ items }: QuizMessages): string =>
  itemIds.map((id) => items[id]).reduce((longest, text) => (text.length > longest.length ? text : longest), '');
