/** All professions, by word and by criterion: what a card without a profession shows. Loaded when it is needed. */
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { Catalogue } from '../../../src/catalogue/catalogue.js';
import type { FacetOption } from '../../../src/catalogue/facets.js';
import { explorerMessages, type ExplorerMessages } from '../../../src/messages/explorer.js';
import type { Wording } from '../../../src/messages/languages.js';
import { bandStyles } from '../../shared/band.js';
import { MetierQuizRequestEvent } from '../../shared/events.js';
import { fingerprintStyles } from '../../shared/fingerprint.js';
import { opensInPlace } from '../../shared/link-or-button.js';
import type { View } from '../../shared/opened-views.js';
import { filterStyles } from '../../shared/filter.styles.js';
import { keepStyles } from '../../shared/keep-button.js';
import { ProfessionList } from '../../shared/profession-list.js';
import { rowStyles } from '../../shared/profession-row.styles.js';
import { trayStyles } from '../../shared/shortlist-tray.js';
import { TraitReasons } from '../../shared/trait-reasons.js';
import { visitorRecord } from '../../shared/visitor.js';
import { Exploration, type Findings } from './exploration.js';
import { explorerHead, door } from './explorer-head.js';
import { explorerStyles } from './explorer.styles.js';
import { facetPanel, type FacetsContext } from './facet-panel.js';
import { emptySentence, foundList, nothingFound, PAGE, type EmptyContext } from './found-list.js';
import { searchField, type SearchContext } from './search-field.js';

export const styles = [fingerprintStyles, bandStyles, keepStyles, rowStyles, trayStyles, filterStyles, explorerStyles];

/** The explorer of one element. */
export const explore = (host: LitElement, context: () => ExplorerContext): { render(): TemplateResult } => new Explorer(host, context);

/** What the explorer is given by the element that shows it, read again with every update. */
export interface ExplorerContext {
  /** The professions that the host chose. */
  readonly catalogue: Catalogue;
  /** Whether these are the bundled ones, all of them. */
  readonly isBundled: boolean;
  /** All professions at hand: those that are kept need not be among the chosen ones. */
  readonly whole: Catalogue;
  readonly wording: Wording;
  /** Ids of what is chosen at first. */
  readonly facets: string | null;
  readonly level: (depth: number) => number;
  readonly address: (id: string) => string | null;
  /** The host's page of the quiz about all professions; `null` when it opens in place. */
  readonly quizAddress: string | null;
  readonly open: (view: View, opener: HTMLElement) => void;
  readonly warn: (message: string) => void;
}

/** Milliseconds without typing after which what was found is told to screen readers. */
const REST = 500;

class Explorer implements ReactiveController {
  readonly #exploration: Exploration;
  readonly #list: ProfessionList;
  readonly #reasons: TraitReasons;
  #shown = PAGE;
  #isFiltering = false;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly context: () => ExplorerContext,
  ) {
    this.#exploration = new Exploration(host, context);
    this.#list = new ProfessionList(host, () => {
      const { whole, address, open } = context();
      return { whole, address, open, messages: this.#messages, back: this.#back, comparing: { sector: null } };
    });
    this.#reasons = new TraitReasons(host);
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#resting);
  }

  render(): TemplateResult {
    const context = this.context();
    const messages = explorerMessages(context.wording);
    const { catalogue, address } = context;
    const { text, professions, options, chosen, counts, reading, isAbsent, isFailed } = this.#findings;
    const { shortlist } = visitorRecord();
    if (reading) this.#reasons.load(context.whole);
    const facets: FacetsContext = {
      messages,
      catalogue,
      options,
      chosen,
      counts,
      found: professions.length,
      onToggle: this.#onToggle,
      onClear: this.#onClear,
      onClose: this.#onFilter,
      onSkip: () => this.#visible('.count')?.focus(),
    };
    const isSearch = text !== '';
    const search: SearchContext = {
      ...facets,
      text: this.#exploration.text,
      isFiltering: this.#isFiltering,
      // Words of the bundled professions: a part of them, or a host's own, may have nothing for them.
      words: this.#exploration.text || reading || chosen.length > 0 || this.#isFiltering || !context.isBundled ? [] : messages.words,
      onText: this.#onText,
      onWord: this.#onWord,
      onFilter: this.#onFilter,
    };
    return html`<div class=${this.#isFiltering ? 'explorer filtering' : 'explorer'}>
      ${explorerHead({ messages, level: context.level(0), count: catalogue.professions.length, example: catalogue.professions[0], person: reading?.interests })}
      <div class="explorer-body">
        ${searchField(search)} ${options.length > 0 ? facetPanel(facets) : nothing}
        <div class="found">
          ${isSearch ? nothing : door({ messages, person: reading?.interests, address: context.quizAddress, onOpen: this.#onQuiz })}
          ${isFailed ? html`<p class="notice" role="alert">${messages.searchFailed} <button type="button" part="button" class="button" @click=${this.#exploration.retry}>${messages.retry}</button></p>` : nothing}
          ${isAbsent ? html`<p class="absent"><strong>${messages.absent(text)}</strong> ${professions.length > 0 ? messages.near : nothing}</p>` : nothing}
          <p class="count" tabindex="-1">
            <strong class="numbers">${messages.count(professions.length)}</strong>
            <span class="soft">${isSearch ? messages.byText(text) : reading ? messages.byCloseness : messages.bySector}</span>
          </p>
          ${
            professions.length > 0
              ? foundList({
                  messages,
                  catalogue,
                  professions,
                  shown: this.#shown,
                  reading,
                  isSearch,
                  seen: this.#list.seen,
                  level: context.level(1),
                  sectors: catalogue.sectors,
                  isOneSector: !isSearch && !reading,
                  why: this.#reasons.of(context.whole),
                  person: reading?.interests,
                  shortlist,
                  address,
                  onOpen: this.#list.open,
                  onKeep: this.#list.keep,
                  onMore: this.#onMore,
                })
              : nothingFound(this.#empty(messages))
          }
        </div>
      </div>
      ${this.#list.render()}
    </div>`;
  }

  get #findings(): Findings {
    return this.#exploration.read(visitorRecord().answers);
  }

  get #messages(): ExplorerMessages {
    return explorerMessages(this.context().wording);
  }

  #empty(messages: ExplorerMessages): EmptyContext {
    const { text, chosen } = this.#findings;
    return {
      messages,
      catalogue: this.context().catalogue,
      text,
      chosen,
      ...this.#exploration.waysOut(),
      onRemove: this.#onToggle,
      onRemoveText: () => this.#onWord(''),
      onRemoveFilters: this.#onClear,
    };
  }

  readonly #onText = (text: string): void => {
    this.#shown = PAGE;
    void this.#exploration.look(text.trim());
    this.#tellWhenAtRest();
  };

  readonly #onWord = (word: string): void => {
    const field = this.host.renderRoot.querySelector<HTMLInputElement>('#explorer-text');
    if (field) field.value = word;
    this.#onText(word);
    field?.focus();
  };

  readonly #onToggle = ({ currentTarget }: Event, option: FacetOption): void => {
    const position = this.#findings.chosen.indexOf(option);
    this.#exploration.toggle(option);
    this.#shown = PAGE;
    // What was pressed may be gone: focus goes to the next one that can be taken away, else to where they come from.
    void this.#focusNext(() => {
      if ((currentTarget as Element).isConnected) return undefined;
      const chips = [...this.host.renderRoot.querySelectorAll<HTMLElement>('.filter-bar .chip')];
      return chips[Math.min(position, chips.length - 1)] ?? this.#visible('.filter') ?? this.#visible('.count');
    });
  };

  readonly #onClear = (): void => {
    this.#exploration.clear();
    this.#shown = PAGE;
    void this.#focusNext(() => this.#visible('.facets .chip') ?? this.#visible('.count'));
  };

  readonly #onFilter = (): void => {
    this.#isFiltering = !this.#isFiltering;
    void this.#focusNext(() => this.#visible(this.#isFiltering ? '.facets .chip' : '.filter'));
  };

  readonly #onMore = (): void => {
    const next = this.#shown;
    this.#shown += PAGE;
    void this.#focusNext(() => this.host.renderRoot.querySelectorAll<HTMLElement>('.row-title')[next]);
  };

  async #focusNext(target: () => HTMLElement | undefined): Promise<void> {
    this.host.requestUpdate();
    await this.host.updateComplete;
    target()?.focus();
  }

  readonly #onQuiz = (event: Event): void => {
    if (!opensInPlace(this.host, event, new MetierQuizRequestEvent(null), this.context().quizAddress)) return;
    this.#list.show(event, { name: 'metier-quiz', properties: () => ({}), back: this.#back, again: () => this.#visible('.door-way') });
  };

  readonly #back = (): string => {
    const { professions, reading } = this.#findings;
    return this.#messages.backToList(professions.length, reading !== null);
  };

  #tellWhenAtRest(): void {
    clearTimeout(this.#resting);
    this.#list.announce('');
    this.#resting = setTimeout(() => {
      const { professions, text, isAbsent } = this.#findings;
      const messages = this.#messages;
      if (professions.length === 0) this.#list.announce(emptySentence(this.#empty(messages)));
      else this.#list.announce([isAbsent && messages.absent(text), messages.count(professions.length)].filter(Boolean).join(' '));
    }, REST);
  }

  /** Some things stand only where there is little room. */
  #visible(selector: string): HTMLElement | undefined {
    return [...this.host.renderRoot.querySelectorAll<HTMLElement>(selector)].find((element) => element.getClientRects().length > 0);
  }
}
