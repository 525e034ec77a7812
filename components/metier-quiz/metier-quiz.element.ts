import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { unknownId } from '../../src/catalogue/selection.js';
import type { ProfessionSummary } from '../../src/catalogue/record/summary.js';
import { quizMessages, type QuizMessages } from '../../src/messages/quiz.js';
import { baseItemIds } from '../../src/questionnaire/items.js';
import { firstUnanswered, initialState, isComplete, reduce, type QuizAction, type QuizState } from '../../src/questionnaire/quiz.js';
import type { QuizResult } from '../../src/questionnaire/result.js';
import { hasAnswers, type VisitorRecord } from '../../src/questionnaire/visitor.js';
import type { Answer, Answers } from '../../src/scoring/types.js';
import { oneOf } from '../shared/attributes.js';
import { MetierElement } from '../shared/metier-element.js';
import { OnDemandController } from '../shared/on-demand-controller.js';
import { SAVE_PLACES } from '../shared/saving-controller.js';
import { changeVisitor, VisitorController } from '../shared/visitor.js';
import { meantKey, moveFocus } from './keyboard.js';
import { MetierQuizAnswerEvent, MetierQuizCompleteEvent, MetierQuizRestartEvent, MetierQuizStartEvent } from './metier-quiz.events.js';
import { quizStyles } from './metier-quiz.styles.js';
import { OutsideAnswers } from './outside-answers.js';
import { ResultController } from './result-controller.js';
import { intro } from './screens/intro.js';
import { question } from './screens/question.js';
import { saving, type SavingContext } from './screens/saving.js';

/**
 * « Ce métier me correspond-il ? » for one profession, or « Explore des métiers » for a catalogue:
 * 29 short questions, then a result that always shows how uncertain it is. Everything is computed
 * in the page; nothing is sent, and nothing stored without a click of the visitor's.
 *
 * @element metier-quiz
 *
 * @slot advisers - Whom to talk to, in place of the built-in list.
 *
 * @fires {MetierQuizStartEvent} metier-quiz-start - The visitor began or resumed: `detail.metier`.
 * @fires {MetierQuizAnswerEvent} metier-quiz-answer - One answer: `detail.item`, `value`, `position`, `count`, `questionnaire`.
 * @fires {MetierQuizCompleteEvent} metier-quiz-complete - The result, typed, with the versions of data, scoring and questionnaire.
 * @fires {MetierQuizRestartEvent} metier-quiz-restart - The visitor began anew: `detail.metier`.
 * @fires {MetierSelectEvent} metier-select - The visitor opens a profession: `detail.metier`. Cancelable.
 * @fires {MetierShortlistChangeEvent} metier-shortlist-change - The visitor keeps a profession, or no longer: `detail.metier`, `detail.kept`. Cancelable.
 *
 * @csspart start - The button that begins.
 * @csspart answer - Each of the five answers.
 */
export class MetierQuiz extends MetierElement<QuizMessages> {
  static override styles = [MetierElement.styles, quizStyles];
  static override properties: PropertyDeclarations = {
    metier: {},
    save: {},
    answers: { attribute: false, noAccessor: true },
    _state: { state: true },
    _record: { state: true },
    _announced: { state: true },
  };

  protected override readonly messagesIn = quizMessages;

  /** Id of the profession in question; absent, the whole catalogue is ranked. */
  declare metier: string | null;
  /**
   * Lets the visitor keep the answers in this browser, by a click.
   * @default 'none'
   */
  declare save: 'none' | 'session' | 'local' | null;
  declare private _state: QuizState;
  declare private _record: VisitorRecord;
  /** The question was reached by skipping, focus has stayed. */
  declare private _announced: boolean;
  readonly #visitor = new VisitorController(this, () => this.#onVisitor());
  readonly #outside: OutsideAnswers = new OutsideAnswers(this, {
    place: () => {
      const place = oneOf(this, 'save', this.save, SAVE_PLACES, 'none');
      return place === 'none' ? null : place;
    },
    metier: () => this.#metierId,
    onRecord: (record) => this.#restore(record),
    onStep: (focused) => void this.#show(focused),
  });
  readonly #result = new ResultController(this, () => ({
    record: this._record,
    catalogue: () => this.selectedCatalogue,
    wholeCatalogue: this.wholeCatalogue,
    profession: this.#profession,
    norms: (read) => this.normsBy(read),
    advisers: this.advisers,
    wording: this.wording,
  }));
  readonly #page = new OnDemandController(this, 'result-page');
  #shownAt = 0;

  constructor() {
    super();
    this._state = initialState;
    this._record = this.#visitor.record;
    this._announced = false;
  }

  /** The visitor's answers by item id: 1–5, `null` for « Passer ». Setting them restores a quiz, and what is unreadable is left out and told; `null` forgets them. */
  get answers(): Answers {
    return this.#visitor.record.answers;
  }

  set answers(input: Answers | null | undefined) {
    if (input !== undefined) this.#outside.accept(input); // a host may have none yet
  }

  /** The result once there is one. */
  get result(): QuizResult | null {
    return this._state.phase === 'question' ? null : (this.#result.outcome?.result ?? null);
  }

  /** Prints the result alone, as one A4 page. Settles when the print dialogue was closed or, without a result, at once. */
  async print(): Promise<void> {
    const { result } = this;
    if (!result) return;
    const page = await this.#page.load();
    await page?.printResult(
      {
        result,
        catalogue: this.wholeCatalogue,
        wording: this.wording,
        shortlist: this._record.shortlist,
        code: this.#outside.link.code,
        advisers: this.#result.advisers,
      },
      this.ownerDocument,
    );
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

  #restore({ answers, shortlist }: Partial<VisitorRecord>): void {
    changeVisitor({ type: 'restore', answers, shortlist });
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
    if (!this.hasUpdated) this.#outside.restoreAtFirst();
    if (changed.has('metier') && changed.get('metier') !== undefined) this.views.clear();
    if (['_record', 'metier', 'metiers', 'sector', 'norms'].some((name) => changed.has(name)) || this.professionsChanged(changed))
      this.#result.changed();
  }

  /** An update that shows a result is complete when the result is there. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#outside.complete;
    const complete = await super.getUpdateComplete();
    if (this._state.phase !== 'result') return complete;
    await this.#result.complete();
    return super.getUpdateComplete();
  }

  protected override updated(changed: PropertyValues): void {
    if (this._state.phase !== 'intro' || isComplete(this._record.answers)) {
      this.#result.load();
      this.#outside.link.codes.need();
    }
    if (this.isReady && (changed.has('metier') || this.professionsChanged(changed)) && this.#metierId && !this.#profession) {
      this.report({ code: 'unknown-profession', message: `metier=${unknownId(this.wholeCatalogue, this.#metierId)} The whole catalogue is ranked.` });
    }
  }

  #act(action: QuizAction): void {
    const before = this._state;
    this._state = reduce(before, action, this.answers);
    this.#outside.wentOn();
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
    changeVisitor({ type: 'answer', item, value, milliseconds: performance.now() - this.#shownAt });
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
    this.#result.forget();
    this.#outside.forget();
    changeVisitor({ type: 'forget-answers' });
    this.#act({ type: 'restore' });
    void this.#show();
    this.dispatchEvent(new MetierQuizRestartEvent(this.#profession?.id ?? null));
  };

  protected override render(): TemplateResult {
    const { messages } = this;
    const { notice } = this.#outside;
    return this.frame(
      () =>
        html`<section class="surface">
          ${notice ? keyed(notice, html`<p class="notice" role="status">${messages.notices[notice]}</p>`) : nothing}
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
        codeEntry: this.#outside.codeEntry(messages),
        codeFailed: this.#outside.link.codes.status === 'failed',
        onStart: this.#onStart,
        onRestart: this.#onRestart,
        onCode: () => void this.#outside.askForCode(),
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
    const { saving } = this.#outside;
    return { messages: this.messages, saving: saving.state, onSave: saving.save, onErase: saving.erase };
  }

  #renderUnknown(): TemplateResult | typeof nothing {
    return this.#metierId && !this.#profession ? html`<p class="notice">${this.messages.unknownProfession}</p>` : nothing;
  }

  #renderResult(): TemplateResult {
    const { link } = this.#outside;
    return this.#result.render({
      ...this.#savingContext,
      level: this.level(),
      openFailed: this.views.failed,
      copied: link.copied,
      text: link.text,
      hasLink: link.hasLink,
      code: link.code,
      professionAddress: (id) => this.professionAddress(id),
      onOpen: (view, opener) => void this.views.open(view, opener),
      onRefine: (items) => this.#go({ type: 'refine', items }),
      onCopyLink: () => void link.copyLink(),
      onCopyCode: () => void link.copyCode(),
      onPrint: () => void this.print(),
      onReview: () => this.#go({ type: 'review' }),
      onRestart: this.#onRestart,
    });
  }

  #go(action: QuizAction): void {
    this.#act(action);
    void this.#show();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'metier-quiz': MetierQuiz;
  }
}
