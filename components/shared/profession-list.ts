import { html, type LitElement, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Catalogue } from '../../src/catalogue/catalogue.js';
import type { ProfessionSummary } from '../../src/catalogue/record/summary.js';
import { spokenTitle } from '../../src/catalogue/spoken-title.js';
import type { RowMessages } from '../../src/messages/rows.js';
import { MetierSelectEvent } from './events.js';
import { changeShortlist } from './keep-button.js';
import { opensInPlace } from './link-or-button.js';
import type { View } from './opened-views.js';
import { ShortlistTray } from './shortlist-tray.js';
import { visitorRecord } from './visitor.js';

/** What a list is given by what shows it, read again each time. */
export interface ListContext {
  /** All professions at hand: those that are kept need not be in the list. */
  readonly whole: Catalogue;
  readonly messages: RowMessages;
  /** Where the host shows a profession; `null` when it opens in place. */
  readonly address: (id: string) => string | null;
  readonly open: (view: View, opener: HTMLElement) => void;
  /** Says that the way back leads to the list. */
  readonly back: View['back'];
  /** What a comparison is set to. */
  readonly comparing: object;
}

/** What the visitor does in a list of professions: opens one, keeps some, compares what is kept. */
export class ProfessionList {
  /** What was opened from here. */
  seen: ReadonlySet<string> = new Set();
  readonly #tray: ShortlistTray;
  #announced = '';

  constructor(
    private readonly host: LitElement,
    private readonly context: () => ListContext,
  ) {
    this.#tray = new ShortlistTray(host);
  }

  /** The professions of the catalogue that are kept. */
  get kept(): readonly ProfessionSummary[] {
    return visitorRecord().shortlist.flatMap((id) => this.context().whole.get(id) ?? []);
  }

  /** What is told to who cannot see it, and the tray: after everything else. */
  render(): TemplateResult {
    return html`<p class="visually-hidden" role="status">${keyed(this.#announced, html`<span>${this.#announced}</span>`)}</p>
      ${this.#tray.render({
        kept: this.kept,
        messages: this.context().messages,
        onRemove: (id) => this.keep(id, false),
        onCompare: this.compare,
      })}`;
  }

  announce(words: string): void {
    this.#announced = words;
    this.host.requestUpdate();
  }

  readonly keep = (id: string, kept: boolean): void => {
    if (!changeShortlist(this.host, id, kept)) return;
    const { whole, messages } = this.context();
    const profession = whole.get(id);
    if (profession) this.announce(messages[kept ? 'nowKept' : 'nowRemoved'](spokenTitle(profession), this.kept.length));
  };

  readonly open = (event: Event, id: string): void => {
    const { address, back } = this.context();
    if (!opensInPlace(this.host, event, new MetierSelectEvent(id), address(id))) return;
    this.seen = new Set([...this.seen, id]);
    this.show(event, { name: 'metier-card', properties: () => ({ metier: id, variant: 'full' }), back, again: () => this.#row(id) });
  };

  readonly compare = (event: Event, metiers: readonly string[]): void => {
    const { back, comparing } = this.context();
    this.show(event, { name: 'metier-compare', properties: () => ({ ...comparing, metiers }), back });
  };

  show({ currentTarget }: Event, view: View): void {
    this.context().open(view, currentTarget as HTMLElement);
  }

  #row(id: string): HTMLElement | null {
    const rows = [...this.host.renderRoot.querySelectorAll<HTMLElement>('.row')];
    return rows.find((row) => row.dataset['id'] === id)?.querySelector<HTMLElement>('.row-title') ?? null;
  }
}
