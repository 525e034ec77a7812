import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { unknownId } from '../../src/catalogue/selection.js';
import type { ProfessionSummary } from '../../src/catalogue/record/summary.js';
import { quizMessages, type QuizMessages } from '../../src/messages/quiz.js';
import { baseItemIds } from '../../src/questionnaire/items.js';
import { firstUnanswered, isComplete, progressOf } from '../../src/questionnaire/quiz.js';
import type { QuizResult } from '../../src/questionnaire/result.js';
import { hasAnswers, type VisitorRecord } from '../../src/questionnaire/visitor.js';
import type { Answers } from '../../src/scoring/types.js';
import { oneOf } from '../shared/attributes.js';
import { fingerprintStyles } from '../shared/fingerprint.js';
import { MetierElement } from '../shared/metier-element.js';
import { SAVE_PLACES } from '../shared/saving-controller.js';
import { changeVisitor, VisitorController } from '../shared/visitor.js';
import { MetierQuizCompleteEvent } from './metier-quiz.events.js';
import { quizStyles } from './metier-quiz.styles.js';
import { OutsideAnswers } from './outside-answers.js';
import { ResultController } from './result-controller.js';
import { intro } from './screens/intro.js';
import { question } from './screens/question.js';
import { saving, type SavingContext } from './screens/saving.js';
import { StepsController } from './steps-controller.js';

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
 * @fires {MetierQuizRestoreEvent} metier-quiz-restore - Answers are there again: `detail.from` says from where (`link`, `code`, `storage`, `property`), `answered` and `of` how many.
 *
 * @csspart start - The button that begins.
 * @csspart answer - Each of the five answers.
 *
 * @cssstate intro - The quiz has not begun.
 * @cssstate question - A question is shown.
 * @cssstate result - The result is shown, or on its way.
 */
export class MetierQuiz extends MetierElement<QuizMessages> {
  static override styles = [MetierElement.styles, fingerprintStyles, quizStyles];
  static override properties: PropertyDeclarations = {
    metier: {},
    save: {},
    answers: { attribute: false, noAccessor: true },
    _record: { state: true },
  };

  protected override readonly messagesIn = quizMessages;

  /** Id of the profession in question; absent, the whole catalogue is ranked. */
  declare metier: string | null;
  /**
   * Lets the visitor keep the answers in this browser, by a click.
   * @default 'none'
   */
  declare save: 'none' | 'session' | 'local' | null;
  declare private _record: VisitorRecord;
  readonly #visitor = new VisitorController(this, () => this.#onVisitor());
  readonly #outside: OutsideAnswers = new OutsideAnswers(this, {
    place: () => {
      const place = oneOf(this, 'save', this.save, SAVE_PLACES, 'none');
      return place === 'none' ? null : place;
    },
    metier: () => this.#metierId,
    onRecord: (record) => this.#restore(record),
    standing: () => ({ metier: this.#profession?.id ?? null, ...this.progress }),
    onStep: (focused) => void this.showTop(focused),
  });
  readonly #result = new ResultController(this, () => ({
    record: this._record,
    catalogue: () => this.selectedCatalogue,
    wholeCatalogue: this.wholeCatalogue,
    profession: this.#profession,
    norms: this.norms,
    advisers: this.advisers,
    wording: this.wording,
    address: (id) => this.professionAddress(id),
    open: (view, opener) => void this.views.open(view, opener),
  }));
  readonly #steps: StepsController = new StepsController(this, {
    presses: this.presses,
    metier: () => this.#profession?.id ?? null,
    onStep: (isFinished) => {
      this.#outside.wentOn();
      if (isFinished) void this.#finish();
    },
    onForget: () => {
      this.#result.forget();
      this.#outside.forget();
    },
    show: (focused) => this.showTop(focused),
    settled: async () => {
      await this.settled();
      return this.isReady;
    },
    close: () => this.views.clear(),
  });

  constructor() {
    super();
    this._record = this.#visitor.record;
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
    return this.#steps.state.phase === 'question' ? null : (this.#result.outcome?.result ?? null);
  }

  /** Where the quiz stands. */
  get phase(): 'intro' | 'question' | 'result' {
    return this.#steps.state.phase;
  }

  /** How many of the questions were answered or skipped. */
  get progress(): { readonly answered: number; readonly of: number } {
    return progressOf(this.#steps.state, this.answers);
  }

  /** Begins, or resumes where the visitor left off; without effect once it has begun. Settles when the question, or the result of complete answers, is shown. */
  start(): Promise<void> {
    return this.#steps.begin();
  }

  /** Forgets the answers, also where they are kept, and shows the beginning. Settles when that is shown. */
  restart(): Promise<void> {
    return this.#steps.beginAnew();
  }

  protected override async printAlone(): Promise<void> {
    await this.settled();
    if (this.result) await this.#result.print(this.#outside.link.code);
  }

  protected override get states(): readonly string[] {
    return [...super.states, this.phase];
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
    this.#steps.follow('restore');
    this.presses.screenChanged();
  }

  #onVisitor(): void {
    this._record = this.#visitor.record;
    this.#steps.follow('follow');
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
    if (this.#steps.state.phase !== 'result') return complete;
    await this.#result.complete();
    return super.getUpdateComplete();
  }

  protected override updated(changed: PropertyValues): void {
    const { phase } = this.#steps.state;
    // With the first answer, not with the first question, which is to be there soon.
    if (phase === 'result' || (phase === 'question' && hasAnswers(this._record)) || isComplete(this._record.answers)) {
      this.#result.load();
      this.#outside.link.codes.need();
    }
    if (this.isReady && (changed.has('metier') || this.professionsChanged(changed)) && this.#metierId && !this.#profession) {
      this.report({ code: 'unknown-profession', message: `metier=${unknownId(this.wholeCatalogue, this.#metierId)} The whole catalogue is ranked.` });
    }
  }

  async #finish(): Promise<void> {
    await this.updateComplete;
    if (this.result) this.dispatchEvent(new MetierQuizCompleteEvent(this.result));
  }

  protected override render(): TemplateResult {
    const { messages } = this;
    const { notice } = this.#outside;
    return this.frame(
      () =>
        html`<section class="surface" part="base">
          ${notice ? keyed(notice, html`<p class="notice" role="status">${messages.notices[notice]}</p>`) : nothing}
          ${this.views.render(this.#renderPhase())}
        </section>`,
    );
  }

  #renderPhase(): TemplateResult {
    const { messages } = this;
    const steps = this.#steps;
    const { state } = steps;
    const level = this.level();
    if (state.phase === 'intro') {
      const { answers } = this._record;
      return html`${this.#renderUnknown()}${intro({
        messages,
        level,
        profession: this.#profession,
        items: baseItemIds.length,
        professions: this.selectedCatalogue.professions,
        resumeAt: hasAnswers(this._record) ? firstUnanswered(answers) + 1 : null,
        complete: isComplete(answers),
        codeEntry: this.#outside.codeEntry(messages),
        codeFailed: this.#outside.link.codes.status === 'failed',
        onStart: () => steps.start(),
        onRestart: () => steps.restart(),
        onCode: () => void this.#outside.askForCode(),
      })}`;
    }
    if (state.phase === 'question') {
      return html`${question({
          messages,
          level,
          state,
          answers: this._record.answers,
          announced: steps.isAnnounced,
          onAnswer: steps.answer,
          onBack: steps.back,
          onSkip: steps.skip,
          onKey: steps.onKey,
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
      onRefine: (items) => this.#steps.go({ type: 'refine', items }),
      onCopyLink: () => void link.copyLink(),
      onCopyCode: () => void link.copyCode(),
      onPrint: () => void this.print(),
      onReview: () => this.#steps.go({ type: 'review' }),
      onRestart: () => this.#steps.restart(),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'metier-quiz': MetierQuiz;
  }
}
