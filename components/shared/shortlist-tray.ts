/** The professions that the visitor keeps, at the foot of the element, where the comparison begins. */
import { css, html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { ProfessionSummary } from '../../src/catalogue/record/summary.js';
import type { RowMessages } from '../../src/messages/rows.js';
import { fingerprint } from './fingerprint.js';
import { icon } from './icons.js';
import { professionName } from './profession-name.js';

const LEAST_COMPARED = 2;
const MOST_COMPARED = 4;
const MOST_PICTURES = 3;

export interface TrayContext {
  /** The kept professions of the catalogue; others are kept too, and not shown. */
  readonly kept: readonly ProfessionSummary[];
  readonly messages: RowMessages;
  readonly onRemove: (id: string) => void;
  readonly onCompare: (event: Event, ids: readonly string[]) => void;
}

export class ShortlistTray {
  #isOpen = false;
  /** What the visitor chose to compare, where more are kept than fit. */
  #ticked: ReadonlySet<string> = new Set();

  constructor(private readonly host: ReactiveControllerHost) {}

  /** Nothing where nothing is kept: the stars are enough. */
  render(context: TrayContext): TemplateResult | typeof nothing {
    const { kept, messages } = context;
    if (kept.length === 0) return nothing;
    return html`<div class="tray screen-only" role="group" aria-label=${messages.tray}>
      ${this.#isOpen ? this.#renderList(context) : nothing}
      <button type="button" class="tray-pictures" aria-expanded=${this.#isOpen ? 'true' : 'false'} @click=${this.#onToggle}>
        ${kept.slice(-MOST_PICTURES).map(({ interests }) => fingerprint(interests))}
        <span class="tray-words">${kept.length === 1 ? this.#renderOne(context) : messages.keptCount(kept.length)}</span>
      </button>
      ${kept.length < LEAST_COMPARED ? nothing : this.#renderCompare(context)}
    </div>`;
  }

  #renderOne({ kept: [first], messages }: TrayContext): TemplateResult {
    return html`${first ? professionName(first, messages.keptOne) : nothing}<span class="tray-hint">${messages.oneMore}</span>`;
  }

  #renderCompare(context: TrayContext): TemplateResult {
    const { kept, messages } = context;
    const chosen = this.#chosen(kept);
    if (kept.length > MOST_COMPARED && !this.#isOpen)
      return html`<button type="button" part="button" class="button" @click=${this.#onToggle}>${messages.chooseKept}</button>`;
    return html`<button
      type="button"
      part="button"
      class="button"
      ?disabled=${chosen.length < LEAST_COMPARED}
      @click=${(event: Event) => context.onCompare(event, chosen)}
    >
      ${messages.compareKept}
    </button>`;
  }

  /** All of them while they can be compared together; else those that are ticked. */
  #chosen(kept: readonly ProfessionSummary[]): readonly string[] {
    const ids = kept.map(({ id }) => id);
    return kept.length <= MOST_COMPARED ? ids : ids.filter((id) => this.#ticked.has(id));
  }

  #renderList({ kept, messages, onRemove }: TrayContext): TemplateResult {
    const isChoice = kept.length > MOST_COMPARED;
    const chosen = this.#chosen(kept);
    return html`<div class="tray-list">
      ${isChoice ? html`<p class="subheading">${messages.chooseMost(MOST_COMPARED)}</p>` : nothing}
      <ul role="list">
        ${kept.map(
          (profession) =>
            html`<li>
              ${
                isChoice
                  ? html`<label class="tray-choice">
                      <input
                        type="checkbox"
                        .checked=${chosen.includes(profession.id)}
                        ?disabled=${chosen.length >= MOST_COMPARED && !chosen.includes(profession.id)}
                        @change=${() => this.#onTick(profession.id)}
                      /><span>${professionName(profession)}</span>
                    </label>`
                  : html`<span>${professionName(profession)}</span>`
              }
              <button type="button" class="tray-remove" @click=${() => onRemove(profession.id)}>
                ${icon('remove')}<span
                  >${messages.removeKept}<span class="visually-hidden">${professionName(profession, messages.ofProfession)}</span></span
                >
              </button>
            </li>`,
        )}
      </ul>
    </div>`;
  }

  readonly #onToggle = (): void => {
    this.#isOpen = !this.#isOpen;
    this.host.requestUpdate();
  };

  #onTick(id: string): void {
    const ticked = new Set(this.#ticked);
    if (!ticked.delete(id)) ticked.add(id);
    this.#ticked = ticked;
    this.host.requestUpdate();
  }
}

export const trayStyles = css`
  .tray {
    inset-block-end: 0;
    z-index: 2;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: center;
    gap: 0.5em 1em;
    margin-block-start: 1.5em;
    padding: 0.5em 0.75em;
    border-radius: var(--_radius);
    border: 1px solid var(--_accent-ink);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .tray-pictures {
    display: flex;
    align-items: center;
    min-block-size: 2.75em;
    text-align: start;
  }
  .tray-words {
    margin-inline-start: 0.5em;
    line-height: 1.2;
  }
  .tray-hint {
    display: block;
    font-size: 0.8125em;
  }
  .tray .fingerprint {
    display: none;
    inline-size: 2em;
    block-size: 2em;
  }
  .tray .fingerprint + .fingerprint {
    margin-inline-start: -0.375em;
  }
  .tray .fingerprint-base {
    fill: currentcolor;
    stroke: currentcolor;
    opacity: 0.25;
  }
  .tray .fingerprint-shape {
    fill: currentcolor;
  }
  .tray .button {
    border-color: var(--_paper);
    background: var(--_paper);
    color: var(--_accent-ink);
    font-weight: 650;
  }
  .tray .button:disabled {
    opacity: 0.6;
  }
  .tray :focus-visible {
    outline-color: var(--_on-accent);
    box-shadow: none;
  }
  .tray-list {
    grid-column: 1 / -1;
    max-block-size: 50vh;
    overflow: auto;
  }
  .tray-list li {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 1em;
    max-inline-size: none;
  }
  .tray-list li + li {
    border-block-start: 1px solid currentcolor;
  }
  .tray-choice,
  .tray-remove {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75em;
  }
  .tray-choice input {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_paper);
  }
  .tray-remove {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  @container metier (inline-size >= 22em) {
    .tray .fingerprint {
      display: inline;
    }
  }
  @container metier (inline-size >= 40em) {
    .tray .fingerprint + .fingerprint {
      margin-inline-start: 0.25em;
    }
  }
  @container metier (inline-size >= 16em) {
    .tray {
      position: sticky;
      grid-template-columns: minmax(0, 1fr) auto;
    }
  }
  @media (forced-colors: active) {
    .tray {
      border: 2px solid CanvasText;
    }
  }
`;
