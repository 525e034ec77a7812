import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Profession } from '../../src/catalogue/record/schema.js';
import type { ProfessionSummary } from '../../src/catalogue/record/summary.js';
import { unknownId } from '../../src/catalogue/selection.js';
import { cardMessages, type CardMessages } from '../../src/messages/card.js';
import { oneOf, warnOnce } from '../shared/attributes.js';
import { failure } from '../shared/failure.js';
import { MetierQuizRequestEvent, MetierSelectEvent } from '../shared/events.js';
import { factsStyles, flags } from '../shared/facts.js';
import { hostAddress } from '../shared/host-addresses.js';
import { icon } from '../shared/icons.js';
import { linkOrButton, opensInPlace } from '../shared/link-or-button.js';
import { MetierElement } from '../shared/metier-element.js';
import { OnDemandController } from '../shared/on-demand-controller.js';
import type { View } from '../shared/opened-views.js';
import { professionName } from '../shared/profession-name.js';
import { RecordsController } from '../shared/records-controller.js';
import { ClosenessController } from './closeness-controller.js';
import { cover, coverStyles } from './cover.js';
import type { ExplorerContext } from './explorer/explorer.js';
import type { FullCard, FullCardContext } from './full-card.js';
import { cardStyles } from './metier-card.styles.js';
import { quizCall } from './quiz-call.js';
import { keyCards, keyFigures } from './sections/key-facts.js';

const VARIANTS = ['summary', 'full'] as const;

/**
 * A profession: in short, or as a whole sheet with its sources. Without one: all professions, by word and by criterion.
 *
 * @element metier-card
 *
 * @attr metiers - Which professions there are to explore, and to be neighbours, by id, separated by spaces.
 * @attr sector - Of which sector professions are to explore, and neighbours, by id.
 *
 * @slot media - A picture or a film of the host's, above the title.
 * @slot actions - The host's own actions, under the call to the quiz.
 * @slot questions - A place for the host's own form, after the questions of the public.
 * @slot after - What the host adds at the end, such as a newsletter.
 *
 * @csspart quiz-call - The call to the quiz.
 *
 * @cssstate summary - The essentials are shown.
 * @cssstate full - The whole sheet is shown.
 * @cssstate explorer - All professions are there to explore.
 */
export class MetierCard extends MetierElement<CardMessages> {
  static override styles = [MetierElement.styles, factsStyles, coverStyles, cardStyles];
  static override properties: PropertyDeclarations = {
    metier: {},
    variant: {},
    sections: {},
    facets: {},
    quizUrl: { attribute: 'quiz-url' },
    _unfolded: { state: true },
  };

  protected override readonly messagesIn = cardMessages;

  /** Id of the profession, such as `perfusionniste`; absent, all professions are there to explore. */
  declare metier: string | null;
  /**
   * The essentials, or the whole sheet.
   * @default 'summary'
   */
  declare variant: 'summary' | 'full' | null;
  /** Only these sections of the whole sheet, in this order, by id, separated by spaces. */
  declare sections: string | null;
  /** What the explorer is narrowed by at first: ids of sectors, sub-sectors (`sante/soins-infirmiers`) and criteria, separated by spaces. */
  declare facets: string | null;
  /** Address template of the host's quiz page, such as `/quiz/{id}`; absent, the quiz opens inside the card. */
  declare quizUrl: string | null;
  declare private _unfolded: boolean;

  readonly #records = new RecordsController(this, () => this.wholeCatalogue);
  /** Shows a full record; loaded with it, because a card in short needs neither. */
  readonly #view = new OnDemandController(this, 'full-card');
  #sheet: FullCard | undefined;
  readonly #closeness = new ClosenessController(this, () => this.norms);
  readonly #explorer = new OnDemandController(this, 'explorer');
  #exploring: { render(): TemplateResult } | undefined;

  constructor() {
    super();
    this.metier = null;
    this._unfolded = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#closeness.follow();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('metier') || this.professionsChanged(changed)) this.views.clear();
    if (!this.#shownId) this.#explorer.need();
    const summary = this.#summary;
    if (!summary || !this.#isFull) return;
    if (changed.has('metier')) void this.#records.load(summary.id);
    else this.#records.need(summary.id);
    this.#view.need();
  }

  protected override get settings(): object {
    return { ...super.settings, quizUrl: this.quizUrl, sections: this.sections };
  }

  protected override get states(): readonly string[] {
    return [...super.states, this.#shownId ? (this.#isFull ? 'full' : 'summary') : 'explorer'];
  }

  protected override async printAlone(): Promise<void> {
    await this.settled();
    const summary = this.#summary;
    if (!summary) return;
    const [view] = await Promise.all([this.#view.load(), this.#records.load(summary.id)]);
    if (this.#records.get(summary.id)) await view?.printSheet(this, this.settings, summary);
  }

  protected override updated(changed: PropertyValues): void {
    const id = this.#shownId;
    if (!id || this.#summary || !this.isReady || !(changed.has('metier') || this.professionsChanged(changed))) return;
    this.report({ code: 'unknown-profession', message: `metier=${unknownId(this.wholeCatalogue, id)}` });
  }

  get #shownId(): string {
    return this.metier?.trim() ?? '';
  }

  get #summary(): ProfessionSummary | undefined {
    return this.wholeCatalogue.get(this.#shownId);
  }

  get #isFull(): boolean {
    return this._unfolded || oneOf(this, 'variant', this.variant, VARIANTS, 'summary') === 'full';
  }

  readonly #onProfession = (event: Event, id: string): void => {
    if (!opensInPlace(this, event, new MetierSelectEvent(id), this.professionAddress(id))) return;
    const here = this.#summary;
    const back = () => (here ? professionName(here, this.messages.backToProfession) : this.messages.back);
    this.#open(event, { name: 'metier-card', properties: () => ({ metier: id, variant: 'full' }), back });
  };

  /** The explorer, narrowed to the sector or what is narrower. */
  #explore(event: Event, { id }: ProfessionSummary, facets: string): void {
    const back = () => professionName(this.wholeCatalogue.get(id) as ProfessionSummary, this.messages.backToProfession);
    this.#open(event, { name: 'metier-card', properties: () => ({ facets }), back });
  }

  readonly #onQuiz = (event: Event): void => {
    const metier = this.#shownId;
    if (!opensInPlace(this, event, new MetierQuizRequestEvent(metier), this.#quizAddress(metier))) return;
    this.#open(event, { name: 'metier-quiz', properties: () => ({ metier }), back: () => this.messages.backToCard });
  };

  #open({ currentTarget }: Event, view: View): void {
    void this.views.open(view, currentTarget as HTMLElement);
  }

  readonly #onRetry = (): void => {
    void this.#view.load();
    void this.#records.load(this.#shownId);
    void this.showTop();
  };

  readonly #onUnfold = (): void => {
    this._unfolded = !this._unfolded;
    void this.showTop(this._unfolded ? undefined : '.unfold');
  };

  /** The host's own page for the quiz; `null` when it is to open in place. */
  #quizAddress(id: string): string | null {
    return this.quizUrl ? hostAddress(this, 'quiz-url', this.quizUrl, id) : null;
  }

  protected override render(): TemplateResult {
    const summary = this.#summary;
    return this.frame(
      () =>
        html`<article class=${summary && !this.#isFull ? 'surface brief' : 'surface'} part="base">
          ${this.views.render(summary ? this.#renderProfession(summary) : this.#renderMissing())}
        </article>`,
    );
  }

  #renderMissing(): TemplateResult {
    if (this.#shownId) return html`<p>${this.messages.unknownProfession}</p>`;
    const explorer = this.#explorer.module;
    if (explorer) return (this.#exploring ??= explorer.explore(this, () => this.#exploration)).render();
    if (this.#explorer.status === 'failed') return failure(this.messages.openFailed, () => void this.#explorer.load(), this.messages);
    return html`<p class="visually-hidden" role="status" tabindex="-1" data-top>${this.messages.catalogueLoading}</p>
      ${placeholder()}`;
  }

  get #exploration(): ExplorerContext {
    return {
      catalogue: this.selectedCatalogue,
      isBundled: this.isBundled && this.selectedCatalogue === this.wholeCatalogue,
      whole: this.wholeCatalogue,
      wording: this.wording,
      facets: this.facets,
      level: (depth) => this.level(depth),
      address: (id) => this.professionAddress(id),
      quizAddress: this.quizUrl && !this.quizUrl.includes('{id}') ? this.#quizAddress('') : null,
      open: (view, opener) => void this.views.open(view, opener),
      warn: (message) => warnOnce(this, message),
    };
  }

  #renderProfession(summary: ProfessionSummary): TemplateResult {
    return html` ${this.#renderCover(summary)} ${this.#isFull ? this.#renderFull(summary) : this.#renderSummary(summary)} `;
  }

  #renderCover(summary: ProfessionSummary): TemplateResult {
    return cover({
      summary,
      messages: this.messages,
      catalogue: this.wholeCatalogue,
      subsector: this.#records.get(summary.id)?.subsector,
      level: this.level(),
      closeness: this.#closeness.render(summary, this.wording),
      isSheet: this.#isFull,
      onExplore: (event, facets) => this.#explore(event, summary, facets),
    });
  }

  #renderSummary(summary: ProfessionSummary): TemplateResult {
    const { messages } = this;
    const address = this.professionAddress(summary.id);
    return html`
      ${keyCards(summary, messages)} ${flags(summary, messages)} ${summary.keyFigures.length > 0 ? keyFigures(summary.keyFigures, messages) : nothing}
      ${this.#renderQuizCall(summary)}
      <slot name="actions"></slot>
      <p class="screen-only">
        ${linkOrButton({
          address,
          className: 'quiet unfold',
          content: html`${messages.fullSheet}${icon('forward')}`,
          onOpen: (event) => (address ? this.#onProfession(event, summary.id) : this.#onUnfold()),
        })}
      </p>
      <slot name="after"></slot>
    `;
  }

  #renderQuizCall({ id }: ProfessionSummary): TemplateResult {
    return quizCall({ messages: this.messages, address: this.#quizAddress(id), onOpen: this.#onQuiz, failed: this.views.failed });
  }

  #renderFull(summary: ProfessionSummary): TemplateResult {
    const { messages } = this;
    const hasFailed = this.#records.hasFailed(summary.id) || this.#view.status === 'failed';
    const view = this.#view.module;
    const record = this.#records.get(summary.id);
    if (view && record) return (this.#sheet ??= new view.FullCard(this)).render(this.#sheetOf(summary, record));
    return html`
      ${hasFailed ? failure(messages.loadFailed, this.#onRetry, messages) : html`<p class="visually-hidden" role="status">${messages.loading}</p>`}
      ${keyCards(summary, messages)} ${hasFailed ? this.#renderQuizCall(summary) : placeholder()}
    `;
  }

  #sheetOf(summary: ProfessionSummary, record: Profession): FullCardContext {
    const { messages, wording, sections } = this;
    return {
      summary,
      record,
      wording,
      sections,
      catalogue: this.selectedCatalogue,
      level: this.level(),
      quizCall: this.#renderQuizCall(summary),
      folding: this._unfolded
        ? html`<p class="screen-only"><button type="button" class="quiet" @click=${this.#onUnfold}>${messages.lessSheet}</button></p>`
        : nothing,
      assess: this.#closeness.assess,
      address: (id) => this.professionAddress(id),
      onOpen: this.#onProfession,
      onPrint: () => void this.print(),
    };
  }
}

/** Of about the size of what is on its way. */
const placeholder = (): TemplateResult => html`<div class="placeholder"></div>`;

declare global {
  interface HTMLElementTagNameMap {
    'metier-card': MetierCard;
  }
}
