import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { ProfessionSummary } from '../../src/catalogue/record/summary.js';
import { unknownId } from '../../src/catalogue/selection.js';
import { compareMessages, type CompareMessages } from '../../src/messages/compare.js';
import { isComplete } from '../../src/questionnaire/quiz.js';
import type { VisitorRecord } from '../../src/questionnaire/visitor.js';
import type { Answers } from '../../src/scoring/types.js';
import { booleanAttribute, idList, isTrue, warnOnce } from '../shared/attributes.js';
import { MetierSelectEvent } from '../shared/events.js';
import { failure } from '../shared/failure.js';
import { title } from '../shared/heading.js';
import { opensInPlace } from '../shared/link-or-button.js';
import { MetierElement } from '../shared/metier-element.js';
import { OnDemandController } from '../shared/on-demand-controller.js';
import { RecordsController } from '../shared/records-controller.js';
import { VisitorController } from '../shared/visitor.js';
import type { Editing } from './editing.js';
import { MetierCompareChangeEvent } from './metier-compare.events.js';
import { compareStyles } from './metier-compare.styles.js';
import { PersonController } from './person-controller.js';
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
 * @fires {MetierCompareChangeEvent} metier-compare-change - The visitor added or removed a profession: `detail.metiers`.
 *
 * @csspart table - The table.
 *
 * @cssstate empty - There are too few professions to compare.
 */
export class MetierCompare extends MetierElement<CompareMessages> {
  static override styles = [MetierElement.styles, compareStyles];
  static override properties: PropertyDeclarations = {
    for: {},
    editable: { type: Boolean, converter: booleanAttribute },
    answers: { attribute: false },
    _ids: { state: true },
    _onlyDifferences: { state: true },
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
  declare private _onlyDifferences: boolean;
  /** What the visitor answered and kept on this page. */
  declare private _visitor: VisitorRecord;

  /** What the visitor changes; loaded with what shows the comparison. */
  #editing: Editing | null = null;
  #isChanged = false;
  readonly #visitor = new VisitorController(this, (record) => (this._visitor = record));
  /** What shows the comparison: on its way with the records. */
  readonly #view = new OnDemandController(this, 'comparison');
  readonly #records = new RecordsController(this, () => this.wholeCatalogue);
  readonly #person = new PersonController(this, {
    answers: () => this.answers ?? this.#visitorAnswers,
    catalogue: () => this.wholeCatalogue,
    norms: () => this.norms,
  });

  constructor() {
    super();
    new StickyHead(this);
    this.editable = false;
    this._ids = [];
    this._onlyDifferences = true;
  }

  /** Half a questionnaire says little, so it is laid over only where the host names the quiz. */
  get #visitorAnswers(): Answers | null {
    const { answers } = this.#visitor.record;
    return isComplete(answers) || (this.for && Object.keys(answers).length > 0) ? answers : null;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.isReady && (changed.has('metiers') || this.professionsChanged(changed) || (changed.has('_visitor') && this.#showsShortlist)))
      this._ids = this.#showsShortlist ? this.#shortlist : this.#validIds(idList(this.metiers));
    if (['answers', 'for', 'norms', '_visitor'].some((name) => changed.has(name)) || !this.hasUpdated || this.professionsChanged(changed))
      void this.#person.read();
  }

  protected override updated(changed: PropertyValues): void {
    if (this._ids.length > 0 || isTrue(this.editable)) this.#view.need();
    if (changed.has('_ids')) this.#loadRecords();
    if (this.isReady && changed.has('metiers') && idList(this.metiers).length > 0 && this._ids.length < FEWEST && !isTrue(this.editable)) {
      warnOnce(this, `metiers="${String(this.metiers)}" names ${this._ids.length} known profession(s): expected ${FEWEST} to ${MOST}.`);
    }
  }

  #loadRecords(): void {
    for (const id of this._ids) void this.#records.load(id);
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

  /** An update is complete when what shows it is there, or has failed; records may take their time. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    if (this.#view.status !== 'loading') return complete;
    await this.#view.complete;
    return super.getUpdateComplete();
  }

  protected override get states(): readonly string[] {
    return this._ids.length < FEWEST ? [...super.states, 'empty'] : super.states;
  }

  protected override async printAlone(): Promise<void> {
    await this.settled();
    const view = this._ids.length < FEWEST ? null : await this.#view.load();
    await Promise.all(this._ids.map((id) => this.#records.load(id)));
    await view?.printComparison(this, { ...this.settings, metiers: this._ids, answers: this.answers, for: this.for }, this.#summaries);
  }

  readonly #onProfession = (event: Event, metier: string): void => {
    if (!opensInPlace(this, event, new MetierSelectEvent(metier), this.professionAddress(metier))) return;
    const view = { name: 'metier-card', properties: () => ({ metier, variant: 'full' }), back: () => this.messages.backToComparison } as const;
    void this.views.open(view, event.currentTarget as HTMLElement);
  };

  readonly #onRetry = (): void => {
    void this.#view.load();
    this.#loadRecords();
    void this.#person.read();
  };

  readonly #onChange = (ids: readonly string[]): void => {
    this.#isChanged = true;
    this._ids = ids;
    this.dispatchEvent(new MetierCompareChangeEvent(ids));
  };

  protected override render(): TemplateResult {
    const { messages } = this;
    const summaries = this.#summaries;
    return this.frame(
      () =>
        html`<section class="surface" part="base">
          ${this.views.render(html`
            ${title(this.level(), messages.compareTitle)}
            <p class="visually-hidden" role="status">${this.#editing?.announced}</p>
            ${this.#renderNotices()} ${this.#renderFailure()}
            ${isTrue(this.editable) && summaries.length < MOST ? this.#renderSearch(summaries.length) : nothing}
            ${summaries.length < FEWEST ? html`<p class="too-few">${messages.tooFew}</p>` : this.#renderComparison(summaries)}
          `)}
        </section>`,
    );
  }

  get #summaries(): readonly ProfessionSummary[] {
    return this._ids.flatMap((id) => this.wholeCatalogue.get(id) ?? []);
  }

  /** Together with what it stands over, which it would push down. */
  #renderSearch(asked: number): TemplateResult | typeof nothing {
    const isWaiting = asked >= FEWEST && this.#settled.length < FEWEST;
    return isWaiting && !this.#editing ? nothing : (this.#edit()?.render() ?? nothing);
  }

  #edit(): Editing | null {
    const view = this.#view.module;
    return (this.#editing ??=
      view &&
      new view.Editing(
        this,
        () => ({
          ids: this._ids,
          most: MOST,
          whole: this.wholeCatalogue,
          choice: this.selection([]), // `metiers` names what is compared, so only `sector` narrows what can be added
          wording: this.wording,
          person: this.#person.person,
        }),
        this.#onChange,
      ));
  }

  /** Ids of the professions whose record is there, or will not come. */
  get #settled(): readonly string[] {
    return this._ids.filter((id) => this.#records.get(id) ?? this.#records.hasFailed(id));
  }

  #renderFailure(): TemplateResult | typeof nothing {
    const { messages } = this;
    if (this._ids.some((id) => this.#records.hasFailed(id))) return failure(messages.loadFailed, this.#onRetry, messages);
    return this.#person.part.status === 'failed' ? failure(messages.openFailed, this.#onRetry, messages) : nothing;
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
    const compared = summaries.filter(({ id }) => this.#settled.includes(id)).map((summary) => ({ summary, record: this.#records.get(summary.id) }));
    if (!view || compared.length < FEWEST) return html`<p role="status" class="soft waiting">${messages.catalogueLoading}</p>`;
    const { person } = this.#person;
    const words = view.comparisonMessages(this.wording);
    return view.comparison({
      compared,
      messages: words,
      resultRows: (person && this.#person.part.module?.resultRows(person, compared, words)) ?? [],
      traits: person?.ranking.traits,
      interests: person?.ranking.interests,
      onlyDifferences: this._onlyDifferences,
      editable: isTrue(this.editable),
      professionAddress: (id) => this.professionAddress(id),
      onProfession: this.#onProfession,
      onOnlyDifferences: (event) => (this._onlyDifferences = (event.target as HTMLInputElement).checked),
      onPrint: () => void this.print(),
      onMove: (id, by) => this.#edit()?.move(id, by),
      onRemove: (id) => this.#edit()?.remove(id),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'metier-compare': MetierCompare;
  }
}
