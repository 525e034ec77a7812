import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Profession } from '../../src/catalogue/schema.js';
import { unknownId } from '../../src/catalogue/selection.js';
import type { ProfessionSummary } from '../../src/catalogue/summary.js';
import { compareMessages, type CompareMessages } from '../../src/messages/compare.js';
import type { Answers } from '../../src/scoring/types.js';
import { idList, warnOnce } from '../shared/attributes.js';
import { failure } from '../shared/failure.js';
import { title } from '../shared/heading.js';
import { MetierElement } from '../shared/metier-element.js';
import { loadOnDemand } from '../shared/on-demand.js';
import { OnDemandController } from '../shared/on-demand-controller.js';
import { MetierCompareChangeEvent } from './metier-compare.events.js';
import { compareStyles } from './metier-compare.styles.js';
import type { Person } from './person.js';
import { ProfessionSearch, searchStyles } from './profession-search.js';
import { StickyHead } from './sticky-head.js';

const FEWEST = 2;
const MOST = 4;

/** A source of answers on the page: a `<metier-quiz>`. */
interface AnswersSource extends HTMLElement {
  readonly answers?: Answers;
  readonly updateComplete?: Promise<unknown>;
}

const ANSWER_EVENTS = ['metier-quiz-complete', 'metier-quiz-answer', 'metier-quiz-restart'] as const;

/**
 * Two to four professions side by side, in a real table; where there is little room, all of them under each criterion.
 *
 * @element metier-compare
 *
 * @attr {string} metiers - Ids of two to four professions, separated by spaces.
 * @attr {string} sector - Suggests only professions of this sector.
 * @attr {string} for - Id of a `<metier-quiz>` on the page, whose answers are laid over.
 * @attr {boolean} editable - The visitor may add and remove professions.
 * @attr {'tu'|'vous'} [address=tu] - How visitors are spoken to.
 * @attr {'light'|'dark'} theme - Absent, the page is followed.
 * @attr {number} [heading-level=2] - Level of the title, 1–6.
 * @attr {string} profession-url - Address template of the host's profession pages, such as `/metiers/{id}`.
 * @attr {string} catalogue-src - Address of the JSON of the host's own catalogue.
 * @attr {string} data-base - Folder with our files, where an optimiser moved the script away from them; also on the script.
 *
 * @prop {unknown} catalogue - The host's own professions: a catalogue, or its JSON, which is checked first.
 * @prop {Answers|null} answers - The visitor's answers by item id; they come before those of `for`.
 *
 * @slot fallback - Shown until the element works, and where it cannot.
 *
 * @fires {MetierCompareChangeEvent} metier-compare-change - The visitor added or removed a profession: `detail.metiers`.
 * @fires {MetierErrorEvent} metier-error - Something from outside could not be used: `detail.code`, `detail.message`.
 *
 * @csspart table - The table.
 *
 * @cssproperty [--metier-accent=#0d6b62] - The one colour of the host's choice; readable shades are derived.
 */
export class MetierCompare extends MetierElement<CompareMessages> {
  static override styles = [MetierElement.styles, searchStyles, compareStyles];
  static override properties: PropertyDeclarations = {
    for: {},
    editable: { type: Boolean },
    answers: { attribute: false },
    _ids: { state: true },
    _records: { state: true },
    _failed: { state: true },
    _onlyDifferences: { state: true },
    _quizAnswers: { state: true },
    _person: { state: true },
  };

  protected override readonly texts = compareMessages;

  /** Id of a `<metier-quiz>` in the same document or shadow tree. */
  declare for: string | null;
  declare editable: boolean;
  /** The visitor's answers by item id; they come before those of `for`. */
  declare answers: Answers | null;
  /** What is compared: `metiers`, then what the visitor made of it. */
  declare private _ids: readonly string[];
  declare private _records: ReadonlyMap<string, Profession>;
  declare private _failed: ReadonlySet<string>;
  declare private _onlyDifferences: boolean;
  declare private _quizAnswers: Answers | null;
  /** The visitor's profile, where there are answers. */
  declare private _person: Person | null;

  readonly #search = new ProfessionSearch(this, {
    find: (text, limit) => this.#find(text, limit),
    isChosen: (id) => this._ids.includes(id),
    choose: (id) => this.#add(id),
    fail: (cause) => this.report({ code: 'load-failed', message: `The search could not be loaded: ${String(cause)}`, cause }),
  });
  #quiz: AnswersSource | null = null;
  /** What shows the comparison: on its way with the records. */
  readonly #view = new OnDemandController(this, 'comparison');
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
    this._quizAnswers = null;
    this._person = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // The quiz may stand further down and not be parsed yet.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.#followQuiz, { once: true });
    this.#followQuiz();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('DOMContentLoaded', this.#followQuiz);
    this.#unfollowQuiz();
  }

  readonly #followQuiz = (): void => {
    this.#unfollowQuiz();
    const root = this.getRootNode() as Document | ShadowRoot;
    this.#quiz = this.for && 'getElementById' in root ? root.getElementById(this.for) : null;
    for (const type of ANSWER_EVENTS) this.#quiz?.addEventListener(type, this.#onQuizAnswers);
    this.#onQuizAnswers();
    if (this.#quiz?.localName.includes('-')) void this.#awaitQuiz(this.#quiz);
    else if (this.for && document.readyState !== 'loading') warnOnce(this, `for="${this.for}" is not found: expected the id of a <metier-quiz>.`);
  };

  /** It may be upgraded later, with answers from a link or from before. */
  async #awaitQuiz(quiz: AnswersSource): Promise<void> {
    await customElements.whenDefined(quiz.localName);
    await quiz.updateComplete;
    if (quiz === this.#quiz) this.#onQuizAnswers();
  }

  #unfollowQuiz(): void {
    for (const type of ANSWER_EVENTS) this.#quiz?.removeEventListener(type, this.#onQuizAnswers);
  }

  readonly #onQuizAnswers = (): void => {
    const answers = this.#quiz?.answers;
    this._quizAnswers = answers && Object.keys(answers).length > 0 ? answers : null;
  };

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.isReady && (changed.has('metiers') || this.professionsChanged(changed))) {
      this._ids = this.#validIds(idList(this.metiers));
      this._records = new Map();
      this._failed = new Set();
    }
    if (changed.has('for')) this.#followQuiz();
    if (changed.has('answers') || changed.has('_quizAnswers') || this.professionsChanged(changed)) void this.#score();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('_ids') && this._ids.length > 0) {
      if (this.#view.status === 'none') void this.#view.load();
      for (const id of this._ids) void this.#load(id);
    }
    if (this.isReady && changed.has('metiers') && idList(this.metiers).length > 0 && this._ids.length < FEWEST && !this.editable) {
      warnOnce(this, `metiers="${String(this.metiers)}" names ${this._ids.length} known profession(s): expected ${FEWEST} to ${MOST}.`);
    }
  }

  #validIds(ids: readonly string[]): readonly string[] {
    const known = ids.filter((id) => this.wholeCatalogue.get(id));
    for (const id of ids)
      if (!known.includes(id)) this.report({ code: 'unknown-profession', message: `metiers: ${unknownId(this.wholeCatalogue, id)}` });
    if (known.length > MOST) warnOnce(this, `metiers names ${known.length} professions: expected at most ${MOST}; the first ${MOST} are compared.`);
    return known.slice(0, MOST);
  }

  async #score(): Promise<void> {
    const input = this.answers ?? this._quizAnswers;
    if (!input) {
      this._person = null;
      return;
    }
    const module = await this.#scoring.load();
    if (!module || input !== (this.answers ?? this._quizAnswers)) return;
    const { person, rejected } = module.readPerson(input, this.wholeCatalogue);
    if (rejected.length > 0) {
      this.report({
        code: 'answers-invalid',
        message: `answers: not readable and left out: ${rejected.join(', ')}; expected item ids with 1 to 5 or null.`,
      });
    }
    this._person = person;
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
      this.report({ code: 'load-failed', message: cause instanceof Error ? cause.message : String(cause), cause });
    }
  }

  readonly #onRetry = (): void => void this.#loadAll();

  async #change(ids: readonly string[], focus: string): Promise<void> {
    this._ids = ids;
    this.dispatchEvent(new MetierCompareChangeEvent(ids));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(focus)?.focus({ preventScroll: true });
  }

  #add(id: string): void {
    this.#search.clear();
    void this.#change([...this._ids, id], this._ids.length + 1 < MOST ? '#search' : '[data-top]');
  }

  #remove(id: string): void {
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
          ${title(this.level(), messages.compareTitle)} ${this.#renderNotices()}
          ${this._failed.size > 0 ? failure(messages.loadFailed, this.#onRetry, messages) : nothing}
          ${this.editable && summaries.length < MOST ? this.#search.render(messages, MOST) : nothing}
          ${summaries.length < FEWEST ? html`<p class="too-few">${messages.tooFew}</p>` : this.#renderComparison(summaries)}
        </section>`,
    );
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
    const compared = summaries
      .filter(({ id }) => this._records.has(id) || this._failed.has(id))
      .map((summary) => ({ summary, record: this._records.get(summary.id) }));
    if (!view || compared.length < FEWEST) return html`<p role="status" class="soft waiting">${messages.catalogueLoading}</p>`;
    const [person, scoring] = [this._person, this.#scoring.module];
    return view.comparison({
      compared,
      messages,
      resultRows: (person && scoring?.resultRows(person, compared, messages)) ?? [],
      traits: person?.ranking.traits,
      interests: person?.ranking.interests,
      onlyDifferences: this._onlyDifferences,
      editable: this.editable,
      professionAddress: (id) => this.professionAddress(id),
      onOnlyDifferences: (event) => (this._onlyDifferences = (event.target as HTMLInputElement).checked),
      onMove: (id, by) => this.#move(id, by),
      onRemove: (id) => this.#remove(id),
    });
  }
}
