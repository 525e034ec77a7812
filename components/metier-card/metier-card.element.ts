import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { labelOf } from '../../src/catalogue/label.js';
import type { Profession } from '../../src/catalogue/record/schema.js';
import { unknownId } from '../../src/catalogue/selection.js';
import type { ProfessionSummary } from '../../src/catalogue/record/summary.js';
import { messageOf } from '../../src/message-of.js';
import { cardMessages, type CardMessages } from '../../src/messages/card.js';
import { isComplete } from '../../src/questionnaire/quiz.js';
import { idList, oneOf, warnOnce } from '../shared/attributes.js';
import { failure } from '../shared/failure.js';
import { MetierQuizRequestEvent, MetierSelectEvent } from '../shared/events.js';
import { factsStyles } from '../shared/facts.js';
import { icon } from '../shared/icons.js';
import { linkOrButton } from '../shared/link-or-button.js';
import { MetierElement } from '../shared/metier-element.js';
import { OnDemandController } from '../shared/on-demand-controller.js';
import type { View } from '../shared/opened-views.js';
import { hasLongWord, professionName } from '../shared/profession-name.js';
import { uncover } from '../shared/visible-area.js';
import { VisitorController } from '../shared/visitor.js';
import { subsectorId } from '../../src/catalogue/subsector.js';
import { cover, coverStyles } from './cover.js';
import type { ExplorerContext } from './explorer/explorer.js';
import type { FullCardContext } from './full-card.js';
import { cardStyles } from './metier-card.styles.js';
import { keyCards, keyFigures } from './sections/key-facts.js';

/** What is known of the profession's full record. */
type RecordState =
  | { readonly status: 'none' }
  | { readonly status: 'loading'; readonly id: string }
  | { readonly status: 'loaded'; readonly id: string; readonly record: Profession }
  | { readonly status: 'failed'; readonly id: string };

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
 * @fires {MetierSelectEvent} metier-select - The visitor opens a profession: `detail.metier`. Cancelable.
 * @fires {MetierQuizRequestEvent} metier-quiz-request - The visitor asks for a quiz: `detail.metier`, `null` about all professions. Cancelable.
 * @fires {MetierShortlistChangeEvent} metier-shortlist-change - The visitor keeps a profession for later, or no longer: `detail.metier`, `detail.kept`. Cancelable.
 *
 * @csspart title - The profession's title.
 * @csspart quiz-call - The call to the quiz.
 */
export class MetierCard extends MetierElement<CardMessages> {
  static override styles = [MetierElement.styles, factsStyles, coverStyles, cardStyles];
  static override properties: PropertyDeclarations = {
    metier: {},
    variant: {},
    sections: {},
    facets: {},
    quizUrl: { attribute: 'quiz-url' },
    _record: { state: true },
    _unfolded: { state: true },
    _criterion: { state: true },
    _source: { state: true },
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
  declare private _record: RecordState;
  declare private _unfolded: boolean;
  declare private _criterion: string | null;
  /** The source that was gone to, and from where. */
  declare private _source: { readonly id: string; readonly mark: HTMLElement } | null;

  /** Shows a full record; loaded with it, because a card in short needs neither. */
  readonly #view = new OnDemandController(this, 'full-card');
  /** Shows how near the profession is to the visitor's answers, where there are some. */
  readonly #closeness = new OnDemandController(this, 'closeness');
  readonly #explorer = new OnDemandController(this, 'explorer');
  #exploring: { render(): TemplateResult } | undefined;
  readonly #visitor = new VisitorController(this, () => this.#onVisitor());

  constructor() {
    super();
    this.metier = null;
    this._record = { status: 'none' };
    this._unfolded = false;
    this._criterion = null;
    this._source = null;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('metier') || this.professionsChanged(changed)) {
      this.views.clear();
      this._criterion = null;
      this._source = null;
      if (this.professionsChanged(changed)) this._record = { status: 'none' };
    }
    if (!this.#shownId) this.#explorer.need();
    const summary = this.#summary;
    if (summary && this.#isFull && (this._record.status === 'none' || this._record.id !== summary.id)) void this.#load(summary.id);
  }

  protected override get settings(): object {
    return { ...super.settings, quizUrl: this.quizUrl };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#onVisitor();
  }

  /** Half a questionnaire says nothing yet, and a card that changed with every answer would draw the eye. */
  #onVisitor(): void {
    if (isComplete(this.#visitor.record.answers)) void this.#closeness.load();
    this.requestUpdate();
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

  async #load(id: string): Promise<void> {
    const loading: RecordState = { status: 'loading', id };
    this._record = loading;
    try {
      const [record, view] = await Promise.all([this.wholeCatalogue.load(id), this.#view.load()]);
      if (this._record === loading) this._record = view ? { status: 'loaded', id, record } : { status: 'failed', id };
    } catch (cause) {
      if (this._record !== loading) return;
      this._record = { status: 'failed', id };
      this.report({ code: 'load-failed', message: messageOf(cause), cause });
    }
  }

  readonly #onProfession = (event: Event, id: string): void => {
    const chosen = this.dispatchEvent(new MetierSelectEvent(id));
    if (!chosen) event.preventDefault();
    else if (!this.professionAddress(id)) this.#openProfession(event, id);
  };

  #openProfession(event: Event, id: string): void {
    const here = this.#summary;
    const back = () => (here ? professionName(here, this.messages.backToProfession) : this.messages.back);
    this.#open(event, { name: 'metier-card', properties: () => ({ metier: id, variant: 'full' }), back });
  }

  /** The explorer, narrowed to the sector or what is narrower. */
  #explore(event: Event, { id }: ProfessionSummary, facets: string): void {
    const back = () => professionName(this.wholeCatalogue.get(id) as ProfessionSummary, this.messages.backToProfession);
    this.#open(event, { name: 'metier-card', properties: () => ({ facets }), back });
  }

  readonly #onQuiz = (event: Event): void => {
    const metier = this.#shownId;
    const wanted = this.dispatchEvent(new MetierQuizRequestEvent(metier));
    if (!wanted) event.preventDefault();
    else if (!this.#quizAddress(metier)) {
      this.#open(event, { name: 'metier-quiz', properties: () => ({ metier }), back: () => this.messages.backToCard });
    }
  };

  #open({ currentTarget }: Event, view: View): void {
    void this.views.open(view, currentTarget as HTMLElement);
  }

  readonly #onRetry = (): void => {
    void this.#load(this.#shownId);
    void this.showTop();
  };

  readonly #onUnfold = (): void => {
    this._unfolded = !this._unfolded;
    void this.showTop(this._unfolded ? undefined : '.unfold');
  };

  readonly #onCriterion = (id: string): void => {
    this._criterion = this._criterion === id ? null : id;
  };

  readonly #goTo = (id: string): void => {
    const target = (this.renderRoot as ShadowRoot).getElementById(id);
    if (!target) return;
    openFold(target);
    target.scrollIntoView({ block: 'start' });
    target.focus({ preventScroll: true });
    uncover(target);
  };

  readonly #onSource = ({ currentTarget }: Event, id: string): void => {
    this._source = { id, mark: currentTarget as HTMLElement };
    this.#goTo(`source-${id}`);
  };

  readonly #onBackToText = (): void => {
    const mark = this._source?.mark;
    mark?.focus({ preventScroll: true });
    mark?.scrollIntoView({ block: 'center' });
    this._source = null;
  };

  protected override render(): TemplateResult {
    const summary = this.#summary;
    return this.frame(
      () => html`<article class="surface">${this.views.render(summary ? this.#renderProfession(summary) : this.#renderMissing())}</article>`,
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
    const { messages } = this;
    const { sectors } = this.wholeCatalogue;
    const sector = labelOf(sectors, summary.sector, messages.language);
    const subsector = this.#loaded(summary)?.record.subsector;
    const way = (facets: string | undefined, words: string) =>
      facets &&
      this.#isFull &&
      this.wholeCatalogue.professions.some((other) => other !== summary && [other.sector, subsectorId(other)].includes(facets))
        ? html`<button type="button" class="quiet" @click=${(event: Event) => this.#explore(event, summary, facets)}>${words}</button>`
        : words;
    return cover({
      summary,
      messages,
      sector: way(sectors.length > 1 ? summary.sector : undefined, sector),
      subsector: subsector && way(subsectorId(summary), subsector),
      title: html`<div
        class=${hasLongWord(summary) ? 'title long' : 'title'}
        part="title"
        role="heading"
        aria-level=${this.level()}
        tabindex="-1"
        data-top
        lang=${summary.language}
      >
        ${professionName(summary)}
      </div>`,
      closeness: this.#renderCloseness(summary),
      isZone: this.#isFull,
    });
  }

  #renderCloseness(summary: ProfessionSummary): TemplateResult | typeof nothing {
    const assessment = this.#assess?.(summary);
    return assessment && this.#closeness.module ? this.#closeness.module.closeness(assessment, this.wording) : nothing;
  }

  get #assess(): FullCardContext['assess'] {
    const { answers } = this.#visitor.record;
    const { module } = this.#closeness;
    if (!module || !isComplete(answers)) return undefined;
    const norms = this.normsBy(module.readNorms);
    return (profession) => module.assessmentOf(profession, answers, norms);
  }

  #renderSummary(summary: ProfessionSummary): TemplateResult {
    const { messages } = this;
    const address = this.professionAddress(summary.id);
    return html`
      ${keyCards(summary, messages)} ${summary.keyFigures.length > 0 ? keyFigures(summary.keyFigures, messages) : nothing}
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

  /** The host's own page for the quiz; `null` when it is to open in place. */
  #quizAddress(id: string): string | null {
    return this.quizUrl ? this.hostAddress('quiz-url', this.quizUrl, id) : null;
  }

  #renderQuizCall({ id }: ProfessionSummary): TemplateResult {
    const { messages } = this;
    return html`<div class="quiz-call screen-only" part="quiz-call">
      <p>${messages.quizCall}</p>
      ${linkOrButton({
        address: this.#quizAddress(id),
        className: 'button primary',
        content: messages.quizCallButton,
        onOpen: this.#onQuiz,
      })}
      ${this.views.failed ? html`<p role="alert">${messages.openFailed}</p>` : nothing}
    </div>`;
  }

  #renderQuizLink({ id }: ProfessionSummary): TemplateResult {
    const content = html`${this.messages.quizCallButton}${icon('forward')}`;
    return linkOrButton({ address: this.#quizAddress(id), className: 'quiet', content, onOpen: this.#onQuiz });
  }

  #loaded(summary: ProfessionSummary): (RecordState & { status: 'loaded' }) | undefined {
    return this._record.status === 'loaded' && this._record.id === summary.id ? this._record : undefined;
  }

  #renderFull(summary: ProfessionSummary): TemplateResult {
    const { messages } = this;
    const loaded = this.#loaded(summary);
    const view = this.#view.module;
    if (!loaded || !view) {
      return html`
        ${
          this._record.status === 'failed'
            ? failure(messages.loadFailed, this.#onRetry, messages)
            : html`<p class="visually-hidden" role="status">${messages.loading}</p>`
        }
        ${keyCards(summary, messages)} ${this._record.status === 'failed' ? this.#renderQuizCall(summary) : placeholder()}
      `;
    }
    const { record } = loaded;
    const wanted = idList(this.sections);
    const known: readonly string[] = view.SECTION_IDS;
    for (const id of wanted) if (!known.includes(id)) warnOnce(this, `sections: "${id}" is not known: expected ${known.join(', ')}.`);
    return view.fullCard({
      element: this,
      summary,
      record,
      wording: this.wording,
      catalogue: this.selectedCatalogue,
      level: this.level(),
      wanted,
      chosen: this._criterion,
      quizCall: this.#renderQuizCall(summary),
      quizLink: this.#renderQuizLink(summary),
      folding: this._unfolded
        ? html`<p class="screen-only"><button type="button" class="quiet" @click=${this.#onUnfold}>${messages.lessSheet}</button></p>`
        : nothing,
      assess: this.#assess,
      address: (id) => this.professionAddress(id),
      onOpen: this.#onProfession,
      onCriterion: this.#onCriterion,
      onPrint: () =>
        void view.printElement(
          this,
          { ...this.settings, metier: summary.id, variant: 'full', sections: this.sections },
          'portrait',
          summary.title.inclusive,
        ),
      onGoTo: this.#goTo,
      visited: this._source?.id ?? null,
      onSource: this.#onSource,
      onBackToText: this.#onBackToText,
    });
  }
}

/** What is folded on a phone opens when something in it is gone to. */
function openFold(target: Element): void {
  const fold = target.closest('.fold');
  fold?.setAttribute('data-open', '');
  fold?.querySelector('.fold-line')?.setAttribute('aria-expanded', 'true');
}
/** Of about the size of what is on its way. */
const placeholder = (): TemplateResult =>
  html`<div class="placeholder" aria-hidden="true">${[1, 2, 3, 4, 5, 6].map(() => html`<span></span>`)}</div>`;

declare global {
  interface HTMLElementTagNameMap {
    'metier-card': MetierCard;
  }
}
