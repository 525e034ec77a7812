import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Catalogue } from '../../../src/catalogue/catalogue.js';
import { Facets, isOffered, type FacetOption } from '../../../src/catalogue/facets.js';
import { labelOf } from '../../../src/catalogue/label.js';
import type { ProfessionSummary } from '../../../src/catalogue/record/summary.js';
import type { ResultMessages } from '../../../src/messages/result.js';
import { icon } from '../../shared/icons.js';
import { filterIcon } from '../../shared/list-icons.js';

/** Hides professions of a result; no score and no order changes. */
export class Filters {
  #isOpen = false;
  #chosen: readonly FacetOption[] = [];
  #facets: { readonly of: Catalogue; readonly are: Facets } | null = null;

  constructor(
    private readonly host: LitElement,
    private readonly announce: (words: string) => void,
  ) {}

  narrow(catalogue: Catalogue, professions: readonly ProfessionSummary[]): readonly ProfessionSummary[] {
    return this.#chosen.length === 0 ? professions : this.#of(catalogue).narrow(professions, this.#chosen).professions;
  }

  button(messages: ResultMessages): TemplateResult {
    return html`<button
      type="button"
      part="button"
      class="button filter screen-only"
      aria-expanded=${this.#isOpen ? 'true' : 'false'}
      @click=${this.#onOpen}
    >
      ${filterIcon()}${messages.filter(this.#chosen.length)}
    </button>`;
  }

  /** What is chosen stays in view; everything else is behind the button. */
  panel(catalogue: Catalogue, professions: readonly ProfessionSummary[], messages: ResultMessages): TemplateResult | typeof nothing {
    if (!this.#isOpen && this.#chosen.length === 0) return nothing;
    const facets = this.#of(catalogue);
    const { counts, professions: left } = facets.narrow(professions, this.#chosen);
    const offered = facets.options.filter(
      (option) => this.#chosen.includes(option) || (this.#isOpen && (counts.get(option) ?? 0) > 0 && isOffered(option, this.#chosen)),
    );
    const onToggle = (option: FacetOption) => this.#onToggle(option, professions, facets, messages);
    return html`<div class="filters screen-only" role="group" aria-label=${messages.filters}>
      <ul class="chips" role="list">
        ${offered.map((option) => {
          const isChosen = this.#chosen.includes(option);
          // The second half of a double click would take back what the first one did.
          const onClick = ({ detail }: MouseEvent) => detail <= 1 && onToggle(option);
          return html`<li>
            <button type="button" class="chip" aria-pressed=${isChosen ? 'true' : 'false'} @click=${onClick}>
              ${isChosen ? icon('check') : nothing}${optionLabel(option, catalogue, messages)}
              <span class="chip-count numbers">${counts.get(option) ?? 0}</span>
            </button>
          </li>`;
        })}
      </ul>
      <p class="small">
        ${messages.filterSentence}
        ${this.#chosen.length > 0 ? html`<span class="numbers">${messages.filtered(left.length)}</span> <button type="button" class="quiet" @click=${this.#onClear}>${messages.removeAll}</button>` : nothing}
      </p>
    </div>`;
  }

  readonly #onOpen = (): void => {
    this.#isOpen = !this.#isOpen;
    this.host.requestUpdate();
  };

  readonly #onClear = async (): Promise<void> => {
    this.#chosen = [];
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.#focusButton();
  };

  async #onToggle(option: FacetOption, professions: readonly ProfessionSummary[], facets: Facets, messages: ResultMessages): Promise<void> {
    this.#chosen = this.#chosen.includes(option) ? this.#chosen.filter((other) => other !== option) : [...this.#chosen, option];
    this.announce(`${messages.filtered(facets.narrow(professions, this.#chosen).professions.length)} ${messages.filterSentence}`);
    await this.host.updateComplete;
    // The last of those that stood without the others is gone.
    if (!this.#isOpen && this.#chosen.length === 0) this.#focusButton();
  }

  #focusButton(): void {
    this.host.renderRoot.querySelector<HTMLElement>('.filter')?.focus({ preventScroll: true });
  }

  #of(catalogue: Catalogue): Facets {
    if (this.#facets?.of !== catalogue) {
      this.#facets = { of: catalogue, are: new Facets(catalogue) };
      this.#chosen = this.#chosen.flatMap(
        ({ facet, id }) => this.#facets?.are.options.find((option) => option.facet === facet && option.id === id) ?? [],
      );
    }
    return this.#facets.are;
  }
}

function optionLabel({ facet, id, label }: FacetOption, { sectors, criteria }: Catalogue, { language }: ResultMessages): string {
  return label ?? labelOf(facet === 'sector' ? sectors : criteria, id, language);
}
