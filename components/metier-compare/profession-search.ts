/** The field that adds a profession: an ARIA combobox whose text is the visitor's own, always. */
import { css, html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { ProfessionSummary } from '../../src/catalogue/record/summary.js';
import type { CompareMessages } from '../../src/messages/compare.js';
import type { Assessment } from '../../src/scoring/types.js';
import { rowMessages } from '../../src/messages/rows.js';
import type { Wording } from '../../src/messages/languages.js';
import { professionRow } from '../shared/profession-row.js';

const MOST = 6;

export interface ProfessionSearchOptions {
  /** The best `limit` professions for a text; the part that searches may still have to load. */
  readonly find: (text: string, limit: number) => Promise<readonly ProfessionSummary[]>;
  readonly isChosen: (id: string) => boolean;
  readonly choose: (id: string) => void;
  readonly fail: (cause: unknown) => void;
}

export interface SuggestionsContext {
  readonly messages: CompareMessages;
  readonly wording: Wording;
  /** How many professions can be compared. */
  readonly most: number;
  /** How near a profession is to the visitor's answers, where there are some. */
  readonly assessmentOf: (id: string) => Assessment | undefined;
}

export class ProfessionSearch {
  /** What the field holds, without what surrounds it; the field itself is never written to while somebody types. */
  #text = '';
  #found: readonly ProfessionSummary[] = [];
  /** What `found` was found for. */
  #foundFor = '';
  /** Position of the suggestion that Enter takes; −1 for none. */
  #active = -1;

  constructor(
    private readonly host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment },
    private readonly options: ProfessionSearchOptions,
  ) {}

  /** After a profession was added: the text has done its work. */
  clear(): void {
    const field = this.host.renderRoot.querySelector<HTMLInputElement>('#search');
    if (field) field.value = '';
    this.#show('', []);
  }

  #show(text: string, found: readonly ProfessionSummary[]): void {
    this.#text = text;
    this.#foundFor = text;
    this.#found = found;
    this.#active = -1;
    this.host.requestUpdate();
  }

  readonly #onInput = async (event: Event): Promise<void> => {
    const text = (event.target as HTMLInputElement).value.trim();
    if (text === this.#text) return;
    this.#text = text;
    if (!text) {
      this.#show('', []);
      return;
    }
    try {
      const found = await this.options.find(text, MOST);
      if (text === this.#text) this.#show(text, found);
    } catch (cause) {
      this.options.fail(cause);
    }
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const { key, isComposing } = event;
    if (isComposing) return;
    const count = this.#suggestions.length;
    if ((key === 'ArrowDown' || key === 'ArrowUp') && count > 0) {
      const step = key === 'ArrowDown' ? 1 : -1;
      // One place more than there are suggestions: between the last and the first is the field itself.
      this.#active = ((this.#active + 1 + step + count + 1) % (count + 1)) - 1;
      this.host.requestUpdate();
    } else if (key === 'Enter') {
      const chosen = this.#suggestions[this.#active];
      if (chosen) this.options.choose(chosen.id);
    } else if (key === 'Escape' && count > 0) {
      this.#found = [];
      this.#active = -1;
      this.host.requestUpdate();
    } else return;
    // Enter must not submit the host's form, arrows must not move the caret.
    event.preventDefault();
    event.stopPropagation();
  };

  get #suggestions(): readonly ProfessionSummary[] {
    return this.#found.filter(({ id }) => !this.options.isChosen(id)).slice(0, MOST);
  }

  render({ messages, wording, most, assessmentOf }: SuggestionsContext): TemplateResult {
    const rows = { messages: rowMessages(wording), sectors: [], shortlist: [], address: () => null };
    const suggestions = this.#suggestions;
    const isAnswered = this.#text !== '' && this.#foundFor === this.#text;
    return html`<div class="search screen-only">
      <label class="small" for="search">${messages.addProfession(most)}</label>
      <input
        id="search"
        type="search"
        role="combobox"
        inputmode="search"
        enterkeyhint="search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        aria-autocomplete="list"
        aria-expanded=${suggestions.length > 0 ? 'true' : 'false'}
        aria-controls="suggestions"
        aria-activedescendant=${suggestions[this.#active] ? `suggestion-${this.#active}` : nothing}
        @input=${this.#onInput}
        @keydown=${this.#onKey}
      />
      <p class="small" role="status">${isAnswered ? messages.found(suggestions.length) : nothing}</p>
      <ul id="suggestions" role="listbox" class="rows compact" aria-label=${messages.suggestions}>
        ${suggestions.map(
          (profession, index) =>
            html`<li
              id=${`suggestion-${index}`}
              role="option"
              class="row compact suggestion"
              aria-selected=${index === this.#active ? 'true' : 'false'}
              @click=${() => this.options.choose(profession.id)}
            >
              ${professionRow({ profession, assessment: assessmentOf(profession.id), isCompact: true }, rows)}
            </li>`,
        )}
      </ul>
    </div>`;
  }
}

export const searchStyles = css`
  .search,
  .too-few {
    margin-block-start: 1em;
  }
  .search input {
    display: block;
    inline-size: 100%;
    max-inline-size: 28em;
    min-block-size: 2.75em;
    margin-block-start: 0.25em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  .rows[role='listbox'] {
    display: block;
    max-inline-size: 28em;
  }
  .suggestion {
    padding-inline: 0.75em;
    cursor: pointer;
  }
  .suggestion:hover,
  .suggestion[aria-selected='true'] {
    background: var(--_wash);
  }
  .suggestion[aria-selected='true'] {
    outline: 2px solid var(--_accent-ink);
    outline-offset: -2px;
  }
`;
