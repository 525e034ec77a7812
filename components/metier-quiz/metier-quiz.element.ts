import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { similarTo } from '../../src/catalogue/look-ups.js';
import { unknownId } from '../../src/catalogue/selection.js';
import type { ProfessionSummary } from '../../src/catalogue/summary.js';
import { linkToResult, readResultLink } from '../../src/links/answers.js';
import { quizMessages, type QuizMessages } from '../../src/messages/quiz.js';
import { baseItemIds } from '../../src/questionnaire/items.js';
import { answeredCount, firstUnanswered, initialState, readAnswers, reduce, type QuizAction, type QuizState } from '../../src/questionnaire/quiz.js';
import { quizResult, refiningItems, type QuizResult } from '../../src/questionnaire/result.js';
import type { Answer, Answers } from '../../src/scoring/types.js';
import { oneOf } from '../shared/attributes.js';
import { failure } from '../shared/failure.js';
import { icon } from '../shared/icons.js';
import { MetierElement } from '../shared/metier-element.js';
import { OnDemandController } from '../shared/on-demand-controller.js';
import { MetierQuizAnswerEvent, MetierQuizCompleteEvent, MetierQuizRestartEvent, MetierQuizStartEvent } from './metier-quiz.events.js';
import { quizStyles } from './metier-quiz.styles.js';
import { SAVE_PLACES, forgetAnswers, saveAnswers, savedAnswers, type SavePlace } from './saved-answers.js';
import { intro } from './screens/intro.js';
import type { NextStepsContext } from './screens/next-steps.js';
import { question } from './screens/question.js';
import type { ResultContext } from './screens/result.js';
import { saving } from './screens/saving.js';

/** What is opened over the result. */
type OpenView = { readonly kind: 'card'; readonly metier: string } | { readonly kind: 'compare'; readonly metiers: readonly string[] };

const REFINING_ITEMS = 6;
const NEAR_PROFESSIONS = 3;
const MOST_COMPARED = 3;

/**
 * « Ce métier me correspond-il ? » for one profession, or « Explore des métiers » for a catalogue:
 * 29 short questions, then a result that always shows how uncertain it is. Everything is computed
 * in the page; nothing is sent or stored.
 *
 * @element metier-quiz
 *
 * @attr {string} metier - Id of the profession in question; absent, the whole catalogue is ranked.
 * @attr {string} metiers - Only these professions, by id, separated by spaces.
 * @attr {string} sector - Only the professions of this sector, by id.
 * @attr {'none'|'session'|'local'} [save=none] - Lets the visitor keep the answers in this browser, by a click.
 * @attr {'tu'|'vous'} [address=tu] - How visitors are spoken to.
 * @attr {'light'|'dark'} theme - Absent, the page is followed.
 * @attr {number} [heading-level=2] - Level of the title, 1–6.
 * @attr {string} profession-url - Address template of the host's profession pages, such as `/metiers/{id}`; absent, they open in place.
 * @attr {string} catalogue-src - Address of the JSON of the host's own catalogue.
 * @attr {string} data-base - Folder with our files, where an optimiser moved the script away from them; also on the script.
 *
 * @prop {unknown} catalogue - The host's own professions: a catalogue, or its JSON, which is checked first.
 * @prop {Answers} answers - Answers by item id: 1–5, `null` for « Passer ». Setting them restores a quiz.
 * @prop {QuizResult|null} result - The result once there is one.
 *
 * @slot advisers - Whom to talk to, in place of the built-in list.
 * @slot fallback - Shown until the element works, and where it cannot.
 *
 * @fires {MetierQuizStartEvent} metier-quiz-start - The visitor began or resumed: `detail.metier`.
 * @fires {MetierQuizAnswerEvent} metier-quiz-answer - One answer: `detail.item`, `value`, `position`, `count`.
 * @fires {MetierQuizCompleteEvent} metier-quiz-complete - The result, typed, with the versions of data and scoring.
 * @fires {MetierQuizRestartEvent} metier-quiz-restart - The visitor began anew: `detail.metier`.
 * @fires {MetierErrorEvent} metier-error - Something from outside could not be used: `detail.code`, `detail.message`.
 *
 * @csspart start - The button that begins.
 * @csspart answer - Each of the five answers.
 *
 * @cssproperty [--metier-accent=#0d6b62] - The one colour of the host's choice; readable shades are derived.
 */
export class MetierQuiz extends MetierElement<QuizMessages> {
  static override styles = [MetierElement.styles, quizStyles];
  static override properties: PropertyDeclarations = {
    metier: {},
    save: {},
    answers: { attribute: false, noAccessor: true },
    _state: { state: true },
    _open: { state: true },
    _copied: { state: true },
    _saving: { state: true },
    _unreadable: { state: true },
    _unfolded: { state: true },
    _settled: { state: true },
    _selfEvaluation: { state: true },
  };

  protected override readonly texts = quizMessages;

  declare metier: string | null;
  declare save: string | null;
  declare private _state: QuizState;
  declare private _open: OpenView | null;
  declare private _copied: 'no' | 'yes' | 'failed';
  declare private _saving: 'no' | 'kept' | 'failed';
  /** Some answers from outside were not readable: the visitor is told. */
  declare private _unreadable: boolean;
  declare private _unfolded: ReadonlySet<number>;
  /** The first frame of the result has been painted. */
  declare private _settled: boolean;
  declare private _selfEvaluation: readonly string[];

  #result: QuizResult | null = null;
  #shownAt = 0;
  #restored = false;
  /** What shows a result: on its way from the first question on. */
  readonly #screens = new OnDemandController(this, 'result-screens');
  /** What can be opened over the result. */
  readonly #elements = { card: new OnDemandController(this, 'metier-card'), compare: new OnDemandController(this, 'metier-compare') };

  constructor() {
    super();
    this._state = initialState;
    this._open = null;
    this._copied = 'no';
    this._saving = 'no';
    this._unreadable = false;
    this._unfolded = new Set();
    this._settled = false;
    this._selfEvaluation = [];
  }

  /** Answers by item id: 1–5, `null` for « Passer ». Setting them restores a quiz; what is unreadable is left out and told. */
  get answers(): Answers {
    return this._state.answers;
  }

  set answers(input: Answers | null | undefined) {
    if (input === null || input === undefined) return; // a host that has none yet
    const { answers, rejected } = readAnswers(input);
    if (rejected.length > 0) {
      this._unreadable = true;
      this.report({
        code: 'answers-invalid',
        message: `answers: not readable and left out: ${rejected.join(', ')}; expected item ids with 1 to 5 or null.`,
      });
      if (Object.keys(answers).length === 0) return;
    }
    this.#restored = true;
    this.#dispatch({ type: 'restore', answers });
  }

  /** The result once there is one. */
  get result(): QuizResult | null {
    return this.#result;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#onHashChange);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onHashChange);
  }

  readonly #onHashChange = (): void => {
    this.#restoreFromLink();
  };

  #restoreFromOutside(): void {
    this.#restored = true;
    if (this.#restoreFromLink()) return;
    const place = this.#savePlace;
    const answers = place && savedAnswers(place, this.#metierId);
    if (answers) {
      this._saving = 'kept';
      this.#dispatch({ type: 'restore', answers });
    }
  }

  /** The fragment of the page's address, where it is about this quiz. */
  #restoreFromLink(): boolean {
    const linked = readResultLink(location.href);
    if (!linked || linked.metier !== this.#metierId) return false;
    if (linked.answers) {
      this.#dispatch({ type: 'restore', answers: linked.answers });
      return true;
    }
    this._unreadable = true;
    this.report({ code: 'answers-invalid', message: `The answers in the page's address are not readable: "${linked.code}".` });
    return false;
  }

  get #metierId(): string {
    return this.metier?.trim() ?? '';
  }

  get #profession(): ProfessionSummary | undefined {
    return this.#metierId ? this.wholeCatalogue.get(this.#metierId) : undefined;
  }

  get #savePlace(): SavePlace | null {
    const place = oneOf(this, 'save', this.save, SAVE_PLACES, 'none');
    return place === 'none' ? null : place;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.#restored) this.#restoreFromOutside();
    if (changed.has('metier') && changed.get('metier') !== undefined) {
      this._open = null;
      this._selfEvaluation = [];
    }
    if (changed.has('_state') || changed.has('metier') || this.professionsChanged(changed) || changed.has('metiers') || changed.has('sector')) {
      this.#result =
        this._state.phase === 'result'
          ? quizResult(this._state.answers, this.selectedCatalogue, this.#profession?.id ?? null, this._state.timings)
          : null;
    }
  }

  /** An update that shows a result is complete when the result is there. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    if (this._state.phase !== 'result') return complete;
    await this.#screens.complete;
    return super.getUpdateComplete();
  }

  protected override updated(changed: PropertyValues): void {
    if (this._state.phase !== 'intro' && this.#screens.status === 'none') void this.#screens.load();
    if (this.#result && this.#screens.module && !this._settled) requestAnimationFrame(() => setTimeout(() => (this._settled = true)));
    if (!this.#result && this._settled) this._settled = false;
    if (this.isReady && (changed.has('metier') || this.professionsChanged(changed)) && this.#metierId && !this.#profession) {
      this.report({ code: 'unknown-profession', message: `metier=${unknownId(this.wholeCatalogue, this.#metierId)} The whole catalogue is ranked.` });
    }
    if (this.#result && this.isReady && (changed.has('_state') || changed.has('metier'))) void this.#loadSelfEvaluation();
  }

  /** Questions to think about come with the full record; without it the result is whole all the same. */
  async #loadSelfEvaluation(): Promise<void> {
    const id = this.#profession?.id;
    if (!id) return;
    try {
      const { selfEvaluation } = await this.wholeCatalogue.load(id);
      if (this.#metierId === id) this._selfEvaluation = selfEvaluation?.items ?? [];
    } catch (cause) {
      this.report({ code: 'load-failed', message: cause instanceof Error ? cause.message : String(cause), cause });
    }
  }

  #dispatch(action: QuizAction): void {
    this._state = reduce(this._state, action);
    this._copied = 'no';
    if (this._saving === 'kept') this.#keep();
  }

  /** A visitor's step: the same, and focus stays inside. */
  #step(action: QuizAction): void {
    const before = this._state;
    this.#dispatch(action);
    if (this._state === before) return;
    const place = this.getBoundingClientRect().top;
    void this.#showTop(before.phase !== this._state.phase || action.type === 'restart', place < 0);
    if (this._state.phase === 'result' && before.phase !== 'result') {
      void this.updateComplete.then(() => this.#result && this.dispatchEvent(new MetierQuizCompleteEvent(this.#result)));
    }
  }

  /** Focus goes to the new title when the screen changed, or when it would be out of view. */
  async #showTop(screenChanged: boolean, outOfView: boolean): Promise<void> {
    await this.updateComplete;
    this.#shownAt = performance.now();
    const top = this.renderRoot.querySelector<HTMLElement>('[data-top]');
    if (screenChanged || outOfView) top?.focus({ preventScroll: true });
    if (outOfView) top?.scrollIntoView({ block: 'nearest' }); // focus() would not, where it has focus already
  }

  readonly #onStart = (): void => {
    this.#step({ type: 'start' });
    this.dispatchEvent(new MetierQuizStartEvent(this.#profession?.id ?? null));
  };

  readonly #onAnswer = (value: Answer): void => {
    const state = this._state;
    if (state.phase !== 'question') return;
    this.#step({ type: 'answer', value, milliseconds: performance.now() - this.#shownAt });
    this.dispatchEvent(new MetierQuizAnswerEvent(state.sequence[state.position] as string, value, state.position + 1, state.sequence.length));
  };

  readonly #onBack = (): void => this.#step({ type: 'back' });

  /** 1–5 answer, arrows go from answer to answer, Backspace goes back. Only keys that were used are kept from the page. */
  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    // The digit keys of Belgian and French keyboards give & é " ' ( without Shift.
    const digit = event.shiftKey ? null : /^Digit([1-5])$/.exec(event.code);
    const used = this.#useKey(digit?.[1] ?? event.key, event.repeat);
    if (!used) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** A key that is held down answers once. */
  #useKey(key: string, repeated: boolean): boolean {
    if (/^[1-5]$/.test(key)) {
      if (!repeated) this.#onAnswer(Number(key) as Answer);
    } else if (key === 'Backspace') this.#onBack();
    else if (['ArrowRight', 'ArrowDown'].includes(key)) this.#moveFocus(1);
    else if (['ArrowLeft', 'ArrowUp'].includes(key)) this.#moveFocus(-1);
    else return false;
    return true;
  }

  #moveFocus(by: 1 | -1): void {
    const answers = [...this.renderRoot.querySelectorAll<HTMLElement>('.answer')];
    const at = answers.indexOf(this.shadowRoot?.activeElement as HTMLElement);
    const next = at < 0 ? (by > 0 ? 0 : answers.length - 1) : (at + by + answers.length) % answers.length;
    answers[next]?.focus();
  }

  readonly #onRestart = (): void => {
    this._unreadable = false;
    this._unfolded = new Set();
    this.#forget();
    this.#step({ type: 'restart' });
    this.dispatchEvent(new MetierQuizRestartEvent(this.#profession?.id ?? null));
  };

  readonly #onSave = (): void => {
    this._saving = 'kept';
    this.#keep();
    void this.#showSaving();
  };

  readonly #onForget = (): void => {
    this.#forget();
    void this.#showSaving();
  };

  /** Focus goes to what takes the place of the button. */
  async #showSaving(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[data-saving]')?.focus({ preventScroll: true });
  }

  #forget(): void {
    if (this.#savePlace && this._saving === 'kept') forgetAnswers(this.#savePlace, this.#metierId);
    this._saving = 'no';
  }

  #keep(): void {
    if (this.#savePlace && !saveAnswers(this.#savePlace, this.#metierId, this._state.answers)) this._saving = 'failed';
  }

  readonly #onProfession = (_event: Event, id: string): void => {
    if (!this.professionAddress(id)) void this.#openView({ kind: 'card', metier: id });
  };

  /** Focus goes to the first profession that was not shown. */
  async #unfold(group: number): Promise<void> {
    const shown = this.renderRoot.querySelectorAll('.group')[group]?.querySelectorAll('.rows:not(.paper-only) .row-title').length ?? 0;
    this._unfolded = new Set([...this._unfolded, group]);
    await this.updateComplete;
    const titles = this.renderRoot.querySelectorAll('.group')[group]?.querySelectorAll<HTMLElement>('.row-title');
    titles?.[shown]?.focus({ preventScroll: true });
  }

  async #openView(view: OpenView): Promise<void> {
    const element = this.#elements[view.kind];
    await element.load();
    if (element.status === 'loaded') this._open = view;
    await this.#showTop(true, this.getBoundingClientRect().top < 0);
  }

  readonly #onClose = (): void => {
    this._open = null;
    void this.#showTop(true, this.getBoundingClientRect().top < 0);
  };

  get #link(): string {
    return linkToResult(location.href, this._state.answers, this.#metierId);
  }

  readonly #onCopy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.#link);
      this._copied = 'yes';
    } catch {
      this._copied = 'failed';
    }
  };

  protected override render(): TemplateResult {
    return this.frame(
      () =>
        html`<section class="surface">
          ${this._unreadable ? html`<p class="notice" role="status">${this.messages.invalidAnswers}</p>` : nothing}
          ${this._open ? this.#renderOpen(this._open) : this.#renderPhase()}
        </section>`,
    );
  }

  #renderPhase(): TemplateResult {
    const { messages } = this;
    const state = this._state;
    const level = this.level();
    if (state.phase === 'intro') {
      const position = firstUnanswered(state);
      return html`${this.#renderUnknown()}${intro({
        messages,
        level,
        profession: this.#profession,
        items: baseItemIds.length,
        professions: this.selectedCatalogue.professions.length,
        resumeAt: Object.keys(state.answers).length > 0 ? position + 1 : null,
        onStart: this.#onStart,
        onRestart: this.#onRestart,
      })}`;
    }
    if (state.phase === 'question') {
      return html`${question({ messages, level, state, onAnswer: this.#onAnswer, onBack: this.#onBack, onKey: this.#onKey })}
        <p class="saving">${saving({ messages, saving: this.#savingState, onSave: this.#onSave, onForget: this.#onForget })}</p>`;
    }
    return this.#renderResult(state);
  }

  #renderUnknown(): TemplateResult | typeof nothing {
    return this.#metierId && !this.#profession ? html`<p class="notice">${this.messages.unknownProfession}</p>` : nothing;
  }

  #renderResult(state: QuizState): TemplateResult {
    const result = this.#result;
    const profession = this.#profession;
    const screens = this.#screens.module;
    if (!result || !screens) return this.#renderWaitingResult();
    const near = profession ? similarTo(this.selectedCatalogue, profession.id, NEAR_PROFESSIONS).map((similar) => similar.profession.id) : [];
    const context: ResultContext = {
      messages: this.messages,
      level: this.level(),
      result,
      catalogue: this.wholeCatalogue,
      answered: answeredCount(state),
      selfEvaluation: this._selfEvaluation,
      near,
      unfolded: this._unfolded,
      settled: this._settled,
      professionAddress: (id) => this.professionAddress(id),
      onProfession: this.#onProfession,
      onUnfold: (group) => void this.#unfold(group),
      actions: screens.nextSteps(this.#nextSteps(result, near)),
    };
    return html`<div class="result">
      ${Object.values(this.#elements).some(({ status }) => status === 'failed') ? html`<p class="notice" role="alert">${this.messages.openFailed}</p>` : nothing}
      ${profession && result.assessment ? screens.professionResult(context, profession, result.assessment) : screens.catalogueResult(context)}
    </div>`;
  }

  /** The answers are safe: only what shows the result is missing. */
  #renderWaitingResult(): TemplateResult {
    const { messages } = this;
    return this.#screens.status === 'failed'
      ? failure(messages.openFailed, () => void this.#screens.load(), messages)
      : html`<p role="status" class="soft" tabindex="-1" data-top>${messages.resultComing}</p>`;
  }

  get #savingState(): NextStepsContext['saving'] {
    if (!this.#savePlace) return 'not-offered';
    return this._saving === 'no' ? 'offered' : this._saving;
  }

  #nextSteps(result: QuizResult, near: readonly string[]): NextStepsContext {
    const { metier, ranking } = result;
    const compared = (metier ? [metier, ...near] : ranking.groups.flat()).slice(0, MOST_COMPARED);
    const refining = refiningItems(this._state.answers, this.selectedCatalogue, REFINING_ITEMS);
    return {
      messages: this.messages,
      level: this.level(),
      versions: result.versions,
      refining: ranking.groups.length > 0 ? refining.length : 0,
      canCompare: compared.length > 1,
      sheetAddress: metier && this.professionAddress(metier),
      hasSheet: metier !== null,
      copied: this._copied,
      link: this._copied === 'failed' ? this.#link : '',
      saving: this.#savingState,
      onRefine: () => this.#step({ type: 'refine', items: refining }),
      onCompare: () => void this.#openView({ kind: 'compare', metiers: compared }),
      onSheet: (event) => metier && this.#onProfession(event, metier),
      onPrint: () => print(),
      onCopy: () => void this.#onCopy(),
      onReview: () => this.#step({ type: 'review' }),
      onRestart: this.#onRestart,
      onSave: this.#onSave,
      onForget: this.#onForget,
    };
  }

  #renderOpen(view: OpenView): TemplateResult {
    return html`
      <button type="button" class="quiet" data-top @click=${this.#onClose}>${icon('back')}${this.messages.backToResult}</button>
      ${
        view.kind === 'card'
          ? html`<metier-card
              class="inner"
              variant="full"
              metier=${view.metier}
              .address=${this.address}
              .theme=${this.theme}
              .headingLevel=${this.level()}
              .professionUrl=${this.professionUrl}
              .catalogue=${this.ownCatalogue}
            ></metier-card>`
          : html`<metier-compare
              class="inner"
              metiers=${view.metiers.join(' ')}
              editable
              .address=${this.address}
              .theme=${this.theme}
              .headingLevel=${this.level()}
              .professionUrl=${this.professionUrl}
              .answers=${this._state.answers}
              .catalogue=${this.ownCatalogue}
            ></metier-compare>`
      }
    `;
  }
}
