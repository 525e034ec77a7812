import { html, nothing, type TemplateResult } from 'lit';
import type { QuizMessages } from '../../../src/messages/quiz.js';
import { icon } from '../../shared/icons.js';

export interface SavingContext {
  readonly messages: QuizMessages;
  /** What the host allows to be kept, and whether it is. */
  readonly saving: 'not-offered' | 'offered' | 'kept' | 'failed';
  readonly onSave: () => void;
  readonly onForget: () => void;
}

/** Offered where the host allows it; kept only after the visitor's click. */
export function saving({ saving: state, messages, onSave, onForget }: SavingContext): TemplateResult | typeof nothing {
  if (state === 'offered')
    return html`<button type="button" class="quiet" data-saving @click=${onSave}>${icon('check')}${messages.save.hint}</button>`;
  if (state === 'kept')
    return html`<span class="kept small"
      ><span tabindex="-1" data-saving>${icon('check')} ${messages.save.kept}</span>
      <button type="button" class="quiet" @click=${onForget}>${messages.save.forget}</button></span
    >`;
  if (state === 'failed') return html`<span class="small" tabindex="-1" data-saving>${messages.save.failed}</span>`;
  return nothing;
}
