/** « J'ai un code »: a field that takes a code or a whole link, typed or pasted. */
import { css, html, nothing, type LitElement, type TemplateResult } from 'lit';
import { readCode } from '../../src/links/address.js';
import type { CodedRecord } from '../../src/links/answer-code.js';
import type { QuizMessages } from '../../src/messages/quiz.js';

export interface CodeEntryOptions {
  readonly onRecord: (record: CodedRecord) => void;
  readonly onClose: () => void;
}

export class CodeEntry {
  #problem: 'empty' | 'unreadable' | 'unknown-version' | null = null;

  constructor(
    private readonly host: LitElement,
    private readonly options: CodeEntryOptions,
  ) {}

  readonly #onUse = (): void => {
    const reading = readCode(this.#field?.value ?? '');
    if (reading?.kind === 'record') {
      this.options.onRecord(reading.record);
      return;
    }
    this.#problem = reading?.kind ?? 'empty';
    this.host.requestUpdate();
    this.#field?.focus();
  };

  /** Enter never submits the host's form. */
  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    if (!event.repeat) this.#onUse();
  };

  get #field(): HTMLInputElement | null {
    return this.host.renderRoot.querySelector('#code');
  }

  render(messages: QuizMessages): TemplateResult {
    const { code } = messages;
    const problem = this.#problem;
    return html`<div class="code-entry">
      <label for="code">${code.label}</label>
      <input
        id="code"
        type="text"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        aria-invalid=${problem ? 'true' : nothing}
        aria-describedby=${problem ? 'code-problem' : nothing}
        @keydown=${this.#onKey}
      />
      <p class="small" id="code-problem" role="alert">${problem ? code.problems[problem] : nothing}</p>
      <p class="actions">
        <button type="button" part="button" class="button primary" @click=${this.#onUse}>${code.use}</button>
        <button type="button" class="quiet" @click=${this.options.onClose}>${messages.back}</button>
      </p>
    </div>`;
  }
}

export const codeEntryStyles = css`
  .code-entry input {
    display: block;
    inline-size: 100%;
    max-inline-size: 28em;
    min-block-size: 2.75em;
    margin-block: 0.25em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_paper);
    font-family: monospace;
  }
`;
