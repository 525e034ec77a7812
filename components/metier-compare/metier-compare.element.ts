import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Profession } from '../../src/catalogue/record/schema.js';
import { unknownId } from '../../src/catalogue/selection.js';
import { spokenTitle } from '../../src/catalogue/spoken-title.js';
import type { ProfessionSummary } from '../../src/catalogue/record/summary.js';
import { messageOf } from '../../src/message-of.js';
import { compareMessages, type CompareMessages } from '../../src/messages/compare.js';
import { isComplete } from '../../src/questionnaire/quiz.js';
import type { VisitorRecord } from '../../src/questionnaire/visitor.js';
import type { Answers } from '../../src/scoring/types.js';
import { booleanAttribute, idList, isTrue, warnOnce } from '../shared/attributes.js';
import { failure } from '../shared/failure.js';
import { title } from '../shared/heading.js';
import { MetierElement } from '../shared/metier-element.js';
import { loadOnDemand } from '../shared/on-demand.js';
import { OnDemandController } from '../shared/on-demand-controller.js';
import { VisitorController } from '../shared/visitor.js';
import { MetierSelectEvent } from '../shared/events.js';
import { MetierCompareChangeEvent } from './metier-compare.events.js';
import { compareStyles } from './metier-compare.styles.js';
import type { ResultWork } from '../../src/questionnaire/result-work.js';
import type { Person } from './person.js';
import type { ProfessionSearch } from './profession-search.js';
import { StickyHead } from './sticky-head.js';

const FEWEST = 2;
const MOST = 4;

/**
 * Two to four professions side by side, in a real table; where there is little room, all of them under each criterion.
 *
 * @element metier-compare
 *
 * @attr metiers - Two to four professions, by id, separated by spaces; absent, what the visitor kept is compared.
 * @attr sector - Of which sector professions are suggested, by id.
 *
 * @fires {MetierSelectEvent} metier-select - The visitor chose a profession: `detail.metier`. Cancelable.
 * @fires {MetierCompareChangeEvent} metier-compare-change - The visitor added or removed a profession: `detail.metiers`.
 *
 * @csspart table - The table.
 */
export class MetierCompare extends MetierElement<CompareMessages> {
  static override styles = [MetierElement.styles, compareStyles];
  static override properties: PropertyDeclarations = {
    for: {},
    editable: { type: Boolean, converter: booleanAttribute },
    answers: { attribute: false },
    _ids: { state: true },
    _records: { state: true },
    _failed: { state: true },
    _onlyDifferences: { state: true },
    _change: { state: true },
    _person: { state: true },
    _visitor: { state: true },
  };

  protected override readonly messagesIn = compareMessages;

  /** Id of a `<metier-quiz>` on the page: its answers are laid over while they are given, not only once it is finished. */
  declare for: string | null;
  /** The visitor may add, remove and order professions. */
  declare editable: boolean;
  /** The visitor's answers by item id; they come before what was answered on this page. */
  declare answers: Answers | null;
  /** What is compared: `metiers`, then what the visitor made of it. */
  declare private _ids: readonly string[];
  declare private _records: ReadonlyMap<string, Profession>;
  declare private _failed: ReadonlySet<string>;
  declare private _onlyDifferences: boolean;
  /** What the visitor last changed, in words for who cannot see it. */
  declare private _change: string;
  /** The visitor's profile, where there are answers. */
  declare private _person: Person | null;
  /** What the visitor answered and kept on this page. */
  declare private _visitor: VisitorRecord;

  /** Where the visitor may add professions; loaded with what shows them. */
  #search: ProfessionSearch | undefined;
  #isChanged = false;
  readonly #visitor = new VisitorController(this, (record) => (this._visitor = record));
  /** What shows the comparison: on its way with the records. */
  readonly #view = new OnDemandController(this, 'comparison');
  /** On what the answers say of all professions. */
  #work: ResultWork | null = null;
  /** The scoring is loaded only where there are answers. */
  readonly #scoring = new OnDemandController(this, 'person');

  constructor() {
    super();
    new StickyHead(this);
    this.editable = false;
    this._ids = [];
    this._records = new Map();
    this._failed = new Set();
    this._onlyDifferences = true;
    this._change = '';
    this._person = null;
  }

  /** Half a questionnaire says little, so it is laid over only where the host names the quiz. */
  get #visitorAnswers(): Answers | null {
    const { answers } = this.#visitor.record;
    return isComplete(answers) || (this.for && Object.keys(answers).length > 0) ? answers : null;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.isReady && (changed.has('metiers') || this.professionsChanged(changed) || (changed.has('_visitor') && this.#showsShortlist))) {
      this._ids = this.#showsShortlist ? this.#shortlist : this.#validIds(idList(this.metiers));
      this._records = new Map();
      this._failed = new Set();
    }
    if (['answers', 'for', 'norms', '_visitor'].some((name) => changed.has(name)) || !this.hasUpdated || this.professionsChanged(changed))
      void this.#score();
  }

  protected override updated(changed: PropertyValues): void {
    if (this._ids.length > 0 || isTrue(this.editable)) this.#view.need();
    if (changed.has('_ids') && this._ids.length > 0) {
      for (const id of this._ids) void this.#load(id);
    }
    if (this.isReady && changed.has('metiers') && idList(this.metiers).length > 0 && this._ids.length < FEWEST && !isTrue(this.editable)) {
      warnOnce(this, `metiers="${String(this.metiers)}" names ${this._ids.length} known profession(s): expected ${FEWEST} to ${MOST}.`);
    }
  }

  /** Without `metiers` what the visitor kept is compared, until the visitor changes it here. */
  get #showsShortlist(): boolean {
    return idList(this.metiers).length === 0 && !this.#isChanged;
  }

  get #shortlist(): readonly string[] {
    return this.#visitor.record.shortlist.filter((id) => this.wholeCatalogue.get(id)).slice(0, MOST);
  }

  #validIds(ids: readonly string[]): readonly string[] {
    const known = ids.filter((id) => this.wholeCatalogue.get(id));
    for (const id of ids)
      if (!known.includes(id)) this.report({ code: 'unknown-profession', message: `metiers: ${unknownId(this.wholeCatalogue, id)}` });
    if (known.length > MOST) warnOnce(this, `metiers names ${known.length} professions: expected at most ${MOST}; the first ${MOST} are compared.`);
    return known.slice(0, MOST);
  }

  #stop(): void {
    this.#work?.stop();
    this.#work = null;
  }

  async #score(): Promise<void> {
    this.#stop();
    const input = this.answers ?? this.#visitorAnswers;
    if (!input) {
      this._person = null;
      return;
    }
    const module = await this.#scoring.load();
    if (!module || input !== (this.answers ?? this.#visitorAnswers)) return;
    const { work, rejected } = module.readPerson(input, this.wholeCatalogue, this.normsBy(module.readNorms));
    if (rejected.length > 0) {
      this.report({
        code: 'answers-invalid',
        message: `answers: not readable and left out: ${rejected.join(', ')}; expected item ids with 1 to 5 or null.`,
      });
    }
    this.#stop();
    this.#work = work;
    await work?.complete;
    if (this.#work === work) this._person = work?.result ?? null;
  }

  /** An update is complete when what shows it is there, or has failed; records may take their time. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    if (this.#view.status !== 'loading') return complete;
    await this.#view.complete;
    return super.getUpdateComplete();
  }

  async #loadAll(): Promise<void> {
    await Promise.all([this.#view.load(), ...this._ids.map((id) => this.#load(id))]);
  }

  async #load(id: string): Promise<void> {
    if (this._records.has(id)) return;
    const catalogue = this.wholeCatalogue;
    try {
      const record = await catalogue.load(id);
      if (catalogue !== this.wholeCatalogue) return;
      this._records = new Map([...this._records, [id, record]]);
      this._failed = new Set([...this._failed].filter((other) => other !== id));
    } catch (cause) {
      if (catalogue !== this.wholeCatalogue) return;
      this._failed = new Set([...this._failed, id]);
      this.report({ code: 'load-failed', message: messageOf(cause), cause });
    }
  }

  readonly #onProfession = (event: Event, metier: string): void => {
    if (!this.dispatchEvent(new MetierSelectEvent(metier))) event.preventDefault();
    else if (!this.professionAddress(metier)) {
      const view = { name: 'metier-card', properties: () => ({ metier, variant: 'full' }), back: () => this.messages.backToComparison } as const;
      void this.views.open(view, event.currentTarget as HTMLElement);
    }
  };

  readonly #onRetry = (): void => {
    void this.#loadAll();
    void this.#score();
  };

  async #change(ids: readonly string[], focus: string): Promise<void> {
    this.#isChanged = true;
    this._ids = ids;
    this.dispatchEvent(new MetierCompareChangeEvent(ids));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(focus)?.focus({ preventScroll: true });
  }

  #add(id: string): void {
    this._change = this.messages.added(this.#nameOf(id), this._ids.length + 1);
    this.#search?.clear();
    void this.#change([...this._ids, id], this._ids.length + 1 < MOST ? '#search' : '[data-top]');
  }

  #remove(id: string): void {
    this._change = this.messages.removed(this.#nameOf(id), this._ids.length - 1);
    void this.#change(
      this._ids.filter((other) => other !== id),
      '[data-top]',
    );
  }

  #move(id: string, by: -1 | 1): void {
    const from = this._ids.indexOf(id);
    const ids = this._ids.filter((other) => other !== id);
    ids.splice(from + by, 0, id);
    // Focus stays with what was moved: its button for the same way, or at the end the one back.
    const isLast = by < 0 ? from + by === 0 : from + by === ids.length - 1;
    void this.#change(ids, `[data-move="${id} ${isLast ? -by : by}"]`);
  }

  #nameOf(id: string): string {
    const profession = this.wholeCatalogue.get(id);
    return profession ? spokenTitle(profession) : id;
  }

  async #find(text: string, limit: number): Promise<readonly ProfessionSummary[]> {
    const { search } = await loadOnDemand('search');
    // `metiers` names what is compared, so only `sector` narrows what can be added.
    const found = search(this.selection([]), text, { language: this.language, limit: limit + this._ids.length });
    return found;
  }

  protected override render(): TemplateResult {
    const { messages } = this;
    const catalogue = this.wholeCatalogue;
    const summaries = this._ids.flatMap((id) => catalogue.get(id) ?? []);
    return this.frame(
      () =>
        html`<section class="surface">
          ${this.views.render(html`
            ${title(this.level(), messages.compareTitle)}
            <p class="visually-hidden" role="status">${this._change}</p>
            ${this.#renderNotices()} ${this.#renderFailure()}
            ${isTrue(this.editable) && summaries.length < MOST ? this.#renderSearch(summaries.length) : nothing}
            ${summaries.length < FEWEST ? html`<p class="too-few">${messages.tooFew}</p>` : this.#renderComparison(summaries)}
          `)}
        </section>`,
    );
  }

  /** Together with what it stands over, which it would push down. */
  #renderSearch(asked: number): TemplateResult | typeof nothing {
    const view = this.#view.module;
    const isWaiting = asked >= FEWEST && this.#settled.length < FEWEST;
    if (!view || (isWaiting && !this.#search)) return nothing;
    this.#search ??= new view.ProfessionSearch(this, {
      find: (text, limit) => this.#find(text, limit),
      isChosen: (id) => this._ids.includes(id),
      choose: (id) => this.#add(id),
      fail: (cause) => this.report({ code: 'load-failed', message: `The search could not be loaded: ${String(cause)}`, cause }),
    });
    return this.#search.render({
      messages: this.messages,
      wording: this.wording,
      most: MOST,
      assessmentOf: (id) => this._person?.ranking.assessments.find(({ professionId }) => professionId === id),
    });
  }

  /** Ids of the professions whose record is there, or will not come. */
  get #settled(): readonly string[] {
    return this._ids.filter((id) => this._records.has(id) || this._failed.has(id));
  }

  #renderFailure(): TemplateResult | typeof nothing {
    const { messages } = this;
    if (this._failed.size > 0) return failure(messages.loadFailed, this.#onRetry, messages);
    return this.#scoring.status === 'failed' ? failure(messages.openFailed, this.#onRetry, messages) : nothing;
  }

  /** What was asked for and cannot be compared is told to the visitor too. */
  #renderNotices(): TemplateResult | typeof nothing {
    const asked = idList(this.metiers);
    const unknown = asked.filter((id) => !this.wholeCatalogue.get(id));
    const known = asked.length - unknown.length;
    return html`${unknown.length > 0 ? html`<p class="soft">${this.messages.unknownIds(unknown, known)}</p>` : nothing}
    ${known > MOST ? html`<p class="soft">${this.messages.tooMany(known, MOST)}</p>` : nothing}`;
  }

  /** What is settled is shown: a profession whose record is still on its way joins when it is there. */
  #renderComparison(summaries: readonly ProfessionSummary[]): TemplateResult {
    const { messages } = this;
    const view = this.#view.module;
    if (this.#view.status === 'failed') return failure(messages.openFailed, this.#onRetry, messages);
    const compared = summaries.filter(({ id }) => this.#settled.includes(id)).map((summary) => ({ summary, record: this._records.get(summary.id) }));
    if (!view || compared.length < FEWEST) return html`<p role="status" class="soft waiting">${messages.catalogueLoading}</p>`;
    const [person, scoring] = [this._person, this.#scoring.module];
    return view.comparison({
      compared,
      messages,
      resultRows: (person && scoring?.resultRows(person, compared, messages)) ?? [],
      traits: person?.ranking.traits,
      interests: person?.ranking.interests,
      onlyDifferences: this._onlyDifferences,
      editable: isTrue(this.editable),
      professionAddress: (id) => this.professionAddress(id),
      onProfession: this.#onProfession,
      onOnlyDifferences: (event) => (this._onlyDifferences = (event.target as HTMLInputElement).checked),
      onPrint: () =>
        void view.printElement(
          this,
          { ...this.settings, metiers: this._ids, answers: this.answers, for: this.for },
          'landscape',
          summaries.map(({ title: { inclusive } }) => inclusive).join(' · '),
        ),
      onMove: (id, by) => this.#move(id, by),
      onRemove: (id) => this.#remove(id),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'metier-compare': MetierCompare;
  }
}
