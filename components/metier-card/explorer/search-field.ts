import { html, nothing, type TemplateResult } from 'lit';
import { optionLabel, type FacetsContext } from './facet-panel.js';
import { icon } from '../../shared/icons.js';
import { filterIcon, searchIcon } from '../../shared/list-icons.js';

export interface SearchContext extends FacetsContext {
  readonly text: string;
  readonly isFiltering: boolean;
  /** Words to begin with: none once the visitor has found a way in. */
  readonly words: readonly string[];
  readonly onText: (text: string) => void;
  /** Writes into the field. */
  readonly onWord: (word: string) => void;
  readonly onFilter: () => void;
}

/** The field, what is chosen, and on narrow containers the way to the filters. */
export function searchField(context: SearchContext): TemplateResult {
  const { messages, text, words, options, chosen, isFiltering } = context;
  return html`<div class="find screen-only" role="search">
    <div class="field">
      ${searchIcon()}
      <input
        type="search"
        id="explorer-text"
        inputmode="search"
        enterkeyhint="search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        aria-label=${messages.searchLabel}
        placeholder=${messages.searchLabel}
        @input=${(event: InputEvent) => context.onText((event.target as HTMLInputElement).value)}
        @keydown=${(event: KeyboardEvent) => onKey(event, context)}
      />
      <button type="button" class="field-empty" ?hidden=${text === ''} aria-label=${messages.emptyField} @click=${() => context.onWord('')}>
        ${icon('remove')}
      </button>
    </div>
    ${
      words.length > 0
        ? html`<p class="words">
            <span class="soft">${messages.tryWords}</span>
            ${words.map((word) => html`<button type="button" class="quiet" @click=${() => context.onWord(word)}>${word}</button>`)}
          </p>`
        : nothing
    }
    ${
      options.length > 0
        ? html`<div class="filter-bar">
            <button
              type="button"
              part="button"
              class="button filter"
              aria-expanded=${isFiltering ? 'true' : 'false'}
              aria-controls="facets"
              @click=${context.onFilter}
            >
              ${filterIcon()}${messages.filter(chosen.length)}
            </button>
            ${isFiltering ? nothing : chosenChips(context)}
          </div>`
        : nothing
    }
  </div>`;
}

function onKey(event: KeyboardEvent, { text, onWord }: SearchContext): void {
  if (event.isComposing || !['Enter', 'Escape'].includes(event.key)) return;
  if (event.key === 'Escape' && text === '') return; // nothing to empty: the page may have its own use for it
  // Enter must not submit the host's form: what is found stands there already.
  event.preventDefault();
  event.stopPropagation();
  if (event.key === 'Escape') onWord('');
}

const chosenChips = ({ chosen, catalogue, messages, onToggle }: SearchContext): readonly TemplateResult[] =>
  chosen.map((option) => {
    const label = optionLabel(option, catalogue, messages);
    return html`<button
      type="button"
      class="chip chosen"
      aria-label=${messages.removeFilter(label)}
      @click=${(event: Event) => onToggle(event, option)}
    >
      <span>${label}</span>${icon('remove')}
    </button>`;
  });
