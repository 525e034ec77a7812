import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { unknownId } from '../../src/catalogue/selection.js';
import type { ProfessionSummary } from '../../src/catalogue/summary.js';
import { quizMessages, type QuizMessages } from '../../src/messages/quiz.js';
import { baseItemIds } from '../../src/questionnaire/items.js';
import { outcomeOf, type Outcome } from '../../src/questionnaire/outcome.js';
import { firstUnanswered, initialState, isComplete, reduce, type QuizAction, type QuizState } from '../../src/questionnaire/quiz.js';
import type { QuizResult } from '../../src/questionnaire/result.js';
import { answeredCount, hasAnswers, readAnswers, type VisitorRecord } from '../../src/questionnaire/visitor.js';
import type { Answer, Answers } from '../../src/scoring/types.js';
import { oneOf } from '../shared/attributes.js';
import { failure } from '../shared/failure.js';
import { MetierElement } from '../shared/metier-element.js';
import { SAVE_PLACES, SavingController } from '../shared/saving-controller.js';
import { OnDemandController } from '../shared/on-demand-controller.js';
import type { View } from '../shared/opened-views.js';
import { VisitorController } from '../shared/visitor.js';
import { meantKey, moveFocus } from './keyboard.js';
import { MetierQuizAnswerEvent, MetierQuizCompleteEvent, MetierQuizRestartEvent, MetierQuizStartEvent } from './metier-quiz.events.js';
import { quizStyles } from './metier-quiz.styles.js';
import { ResultLink } from './result-link.js';
import { intro } from './screens/intro.js';
import { question } from './screens/question.js';
import type { ResultContext } from './screens/result.js';
import { saving, type SavingContext } from './screens/saving.js';

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
 * @prop {Answers} answers - The visitor's answers by item id: 1–5, `null` for « Passer ». Setting them restores a quiz; `null` forgets them.
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
    _record: { state: true },
    _notice: { state: true },
    _announced: { state: true },
    _unfolded: { state: true },
    _settled: { state: true },
    _selfEvaluation: { state: true },
  };

  protected override readonly texts = quizMessages;

  declare metier: string | null;
  declare save: string | null;
  declare private _state: QuizState;
  declare private _record: VisitorRecord;
  /** What has to be told about answers from outside. */
  declare private _notice: 'some-unreadable' | 'unreadable' | null;
  /** The question was reached by skipping, focus has stayed. */
  declare private _announced: boolean;
  declare private _unfolded: ReadonlySet<number>;
  /** The first frame of the result has been painted. */
  declare private _settled: boolean;
  declare private _selfEvaluation: readonly string[];

  readonly #visitor = new VisitorController(this, () => this.#onVisitor());
  readonly #saving = new SavingController(this, () => {
    const place = oneOf(this, 'save', this.save, SAVE_PLACES, 'none');
    return place === 'none' ? null : place;
  });
  readonly #link = new ResultLink(this, {
    metier: () => this.#metierId,
    answers: () => this.answers,
    onAnswers: (answers) => {
      this._notice = null;
      this.#restore({ answers });
    },
    onUnreadable: (code) => this.#reportUnreadable('unreadable', `The answers in the page's address are not readable: "${code}".`),
  });

  #outcome: Outcome | null = null;
  #given = false;
  #shownAt = 0;
  /** What shows a result: on its way from the first question on. */
  readonly #screens = new OnDemandController(this, 'result-screens');

  constructor() {
    super();
    this._state = initialState;
    this._record = this.#visitor.record;
    this._notice = null;
    this._announced = false;
    this._unfolded = new Set();
    this._settled = false;
    this._selfEvaluation = [];
  }

  /** The visitor's answers by item id: 1–5, `null` for « Passer ». Setting them restores a quiz, and what is unreadable is left out and told; `null` forgets them. */
  get answers(): Answers {
    return this.#visitor.record.answers;
  }

  set answers(input: Answers | null | undefined) {
    if (input === undefined) return; // a host that has none yet
    this.#given = true;
    this._notice = null;
    const { answers, rejected } = readAnswers(input ?? {});
    const readable = rejected.length === 0 || Object.keys(answers).length > 0;
    if (readable) this.#restore({ answers });
    if (rejected.length > 0) {
      this.#reportUnreadable(
        readable ? 'some-unreadable' : 'unreadable',
        `answers: not readable and left out: ${rejected.join(', ')}; expected item ids with 1 to 5 or null.`,
      );
    }
  }

  /** The result once there is one. */
  get result(): QuizResult | null {
    return this.#current?.result ?? null;
  }

  /** Worked out when it is first asked for: what the host does not read and the visitor does not see costs nothing. */
  get #current(): Outcome | null {
    if (this._state.phase === 'question' || !isComplete(this._record.answers)) return null;
    return (this.#outcome ??= outcomeOf(this._record, this.selectedCatalogue, this.#metierId));
  }

  get #metierId(): string {
    return this.metier?.trim() ?? '';
  }

  get #profession(): ProfessionSummary | undefined {
    return this.#metierId ? this.wholeCatalogue.get(this.#metierId) : undefined;
  }

  protected override get settings(): object {
    return { ...super.settings, save: this.save };
  }

  #reportUnreadable(notice: 'some-unreadable' | 'unreadable', message: string): void {
    this._notice = notice;
    this.report({ code: 'answers-invalid', message });
  }

  /** What the host gave comes first, then the page's address, then what the visitor said on this page, then what was kept. */
  #restoreAtFirst(): void {
    if (!this.#given) this.#link.follow();
    const kept = this.#given || hasAnswers(this.#visitor.record) ? null : this.#saving.restore(this.#metierId);
    this.#restore(kept ?? {});
  }

  #restore({ answers, shortlist }: Partial<VisitorRecord>): void {
    this.#visitor.change({ type: 'restore', answers, shortlist });
    this._record = this.#visitor.record;
    this._state = reduce(this._state, { type: 'restore' }, this.answers);
    this.presses.screenChanged();
  }

  #onVisitor(): void {
    this._record = this.#visitor.record;
    this._state = reduce(this._state, { type: 'follow' }, this.answers);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.hasUpdated) this.#restoreAtFirst();
    if (changed.has('metier') && changed.get('metier') !== undefined) {
      this.views.clear();
      this._selfEvaluation = [];
    }
    if (['_record', 'metier', 'metiers', 'sector'].some((name) => changed.has(name)) || this.professionsChanged(changed)) this.#outcome = null;
  }

  /** An update that shows a result is complete when the result is there. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    if (this._state.phase !== 'result') return complete;
    await this.#screens.complete;
    return super.getUpdateComplete();
  }

  protected override updated(changed: PropertyValues): void {
    const isResult = this._state.phase === 'result';
    if (this._state.phase !== 'intro' && this.#screens.status === 'none') void this.#screens.load();
    if (isResult && this.#screens.module && !this._settled) requestAnimationFrame(() => setTimeout(() => (this._settled = true)));
    if (!isResult && this._settled) this._settled = false;
    if (this.isReady && (changed.has('metier') || this.professionsChanged(changed)) && this.#metierId && !this.#profession) {
      this.report({ code: 'unknown-profession', message: `metier=${unknownId(this.wholeCatalogue, this.#metierId)} The whole catalogue is ranked.` });
    }
    if (isResult && this.isReady && (changed.has('_state') || changed.has('metier'))) void this.#loadSelfEvaluation();
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

  #act(action: QuizAction): void {
    const before = this._state;
    this._state = reduce(before, action, this.answers);
    this._notice = null;
    this.#link.copied = 'no';
    if (this._state.phase === 'result' && before.phase === 'question') {
      void this.updateComplete.then(() => this.result && this.dispatchEvent(new MetierQuizCompleteEvent(this.result)));
    }
  }

  /** The screen has changed. */
  async #show(focused?: string): Promise<void> {
    await this.showTop(focused);
    this.#shownAt = performance.now();
  }

  readonly #onStart = (): void => {
    this.#act({ type: 'start' });
    void this.#show();
    this.dispatchEvent(new MetierQuizStartEvent(this.#profession?.id ?? null));
  };

  readonly #onAnswer = (item: string, value: Answer, focused?: string): void => {
    const state = this._state;
    // A press may have been under way when the question changed.
    if (state.phase !== 'question' || state.sequence[state.position] !== item) return;
    this.#visitor.change({ type: 'answer', item, value, milliseconds: performance.now() - this.#shownAt });
    this.#act({ type: 'next' });
    this._announced = Boolean(focused);
    void this.#show(focused);
    this.dispatchEvent(new MetierQuizAnswerEvent(item, value, state.position + 1, state.sequence.length));
  };

  /** Whoever skips one question may skip the next: focus stays. */
  readonly #onSkip = (item: string): void => this.#onAnswer(item, null, '.below :focus');

  readonly #onBack = (): void => {
    this.#act({ type: 'back' });
    this._announced = false;
    void this.#show('[data-given]');
  };

  /** 1–5 answer, arrows go from answer to answer, Backspace goes back. Only keys that were used are kept from the page. */
  readonly #onKey = (event: KeyboardEvent): void => {
    const state = this._state;
    const key = meantKey(event);
    if (key === null || state.phase !== 'question') return;
    const answered = /^[1-5]$/.test(key);
    if (!answered && key !== 'Backspace' && !moveFocus(this.renderRoot as ShadowRoot, key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (!this.presses.isNew(event)) return;
    if (answered) this.#onAnswer(state.sequence[state.position] as string, Number(key) as Answer);
    else if (key === 'Backspace') this.#onBack();
  };

  readonly #onRestart = (): void => {
    this._unfolded = new Set();
    if (this.#saving.state === 'kept') this.#saving.erase();
    this.#link.clear();
    this.#visitor.change({ type: 'forget-answers' });
    this.#act({ type: 'restore' });
    void this.#show();
    this.dispatchEvent(new MetierQuizRestartEvent(this.#profession?.id ?? null));
  };

  readonly #onSave = (): void => {
    this.#saving.save();
    void this.#showSaving();
  };

  readonly #onErase = (): void => {
    this.#saving.erase();
    void this.#showSaving();
  };

  /** Focus goes to what takes the place of the button. */
  async #showSaving(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[data-saving]')?.focus({ preventScroll: true });
  }

  readonly #onProfession = (event: Event, id: string): void => {
    if (!this.professionAddress(id)) this.#open(event, 'metier-card', () => ({ metier: id, variant: 'full' }));
  };

  #open({ currentTarget }: Event, name: View['name'], properties: View['properties']): void {
    void this.views.open({ name, properties, back: () => this.messages.backToResult }, currentTarget as HTMLElement);
  }

  /** Focus goes to the first profession that was not shown. */
  async #unfold(group: number): Promise<void> {
    const shown = this.renderRoot.querySelectorAll('.group')[group]?.querySelectorAll('.rows:not(.paper-only) .row-title').length ?? 0;
    this._unfolded = new Set([...this._unfolded, group]);
    await this.updateComplete;
    const titles = this.renderRoot.querySelectorAll('.group')[group]?.querySelectorAll<HTMLElement>('.row-title');
    titles?.[shown]?.focus({ preventScroll: true });
  }

  protected override render(): TemplateResult {
    const { messages, _notice: notice } = this;
    return this.frame(
      () =>
        html`<section class="surface">
          ${notice ? html`<p class="notice" role="status">${notice === 'unreadable' ? messages.unreadableAnswers : messages.invalidAnswers}</p>` : nothing}
          ${this.views.render(this.#renderPhase())}
        </section>`,
    );
  }

  #renderPhase(): TemplateResult {
    const { messages } = this;
    const state = this._state;
    const level = this.level();
    if (state.phase === 'intro') {
      const { answers } = this._record;
      return html`${this.#renderUnknown()}${intro({
        messages,
        level,
        profession: this.#profession,
        items: baseItemIds.length,
        professions: this.selectedCatalogue.professions.length,
        resumeAt: hasAnswers(this._record) ? firstUnanswered(answers) + 1 : null,
        complete: isComplete(answers),
        onStart: this.#onStart,
        onRestart: this.#onRestart,
      })}`;
    }
    if (state.phase === 'question') {
      return html`${question({
          messages,
          level,
          state,
          answers: this._record.answers,
          announced: this._announced,
          onAnswer: this.#onAnswer,
          onBack: this.#onBack,
          onSkip: this.#onSkip,
          onKey: this.#onKey,
        })}
        <p class="saving">${saving(this.#savingContext)}</p>`;
    }
    return this.#renderResult();
  }

  get #savingContext(): SavingContext {
    return { messages: this.messages, saving: this.#saving.state, onSave: this.#onSave, onErase: this.#onErase };
  }

  #renderUnknown(): TemplateResult | typeof nothing {
    return this.#metierId && !this.#profession ? html`<p class="notice">${this.messages.unknownProfession}</p>` : nothing;
  }

  #renderResult(): TemplateResult {
    const outcome = this.#current;
    const profession = this.#profession;
    const screens = this.#screens.module;
    if (!outcome || !screens) return this.#renderWaitingResult();
    const { result, near, compared, refining } = outcome;
    const { messages } = this;
    const level = this.level();
    const context: ResultContext = {
      messages,
      level,
      result,
      catalogue: this.wholeCatalogue,
      answered: answeredCount(this._record.answers),
      selfEvaluation: this._selfEvaluation,
      near,
      unfolded: this._unfolded,
      settled: this._settled,
      professionAddress: (id) => this.professionAddress(id),
      onProfession: this.#onProfession,
      onUnfold: (group) => void this.#unfold(group),
      actions: screens.nextSteps({
        ...this.#savingContext,
        level,
        versions: result.versions,
        refining: refining.length,
        canCompare: compared.length > 1,
        sheetAddress: result.metier && this.professionAddress(result.metier),
        hasSheet: result.metier !== null,
        copied: this.#link.copied,
        link: this.#link.copied === 'failed' ? this.#link.address : '',
        onRefine: () => this.#go({ type: 'refine', items: refining }),
        onCompare: (event) => this.#open(event, 'metier-compare', () => ({ metiers: compared, editable: true, answers: this.answers })),
        onSheet: (event) => result.metier && this.#onProfession(event, result.metier),
        onPrint: () => print(),
        onCopy: () => void this.#link.copy(),
        onReview: () => this.#go({ type: 'review' }),
        onRestart: this.#onRestart,
      }),
    };
    return html`<div class="result">
      ${this.views.failed ? html`<p class="notice" role="alert">${messages.openFailed}</p>` : nothing}
      ${profession && result.assessment ? screens.professionResult(context, profession, result.assessment) : screens.catalogueResult(context)}
    </div>`;
  }

  #go(action: QuizAction): void {
    this.#act(action);
    void this.#show();
  }

  /** The answers are safe: only what shows the result is missing. */
  #renderWaitingResult(): TemplateResult {
    const { messages } = this;
    return this.#screens.status === 'failed'
      ? failure(messages.openFailed, () => void this.#screens.load(), messages)
      : html`<p role="status" class="soft" tabindex="-1" data-top>${messages.resultComing}</p>`;
  }
}
