import { html, nothing, type TemplateResult } from 'lit';
import type { QuizMessages } from '../../../src/messages/quiz.js';
import { icon } from '../../shared/icons.js';
import type { SavingState } from '../../shared/saving-controller.js';

export interface SavingContext {
  readonly messages: QuizMessages;
  readonly saving: SavingState;
  readonly onSave: () => void;
  readonly onErase: () => void;
}

/** Offered where the host allows it; kept only after the visitor's click. */
export function saving({ saving: state, messages, onSave, onErase }: SavingContext): TemplateResult | typeof nothing {
  if (state === 'offered')
    return html`<button type="button" class="quiet" data-saving @click=${onSave}>${icon('check')}${messages.save.hint}</button>`;
  if (state === 'kept')
    return html`<span class="kept small"
      ><span tabindex="-1" data-saving>${icon('check')} ${messages.save.kept}</span>
      <button type="button" class="quiet" @click=${onErase}>${messages.save.forget}</button></span
    >`;
  if (state === 'failed') return html`<span class="small" tabindex="-1" data-saving>${messages.save.failed}</span>`;
  return nothing;
}
