import type { LitElement } from 'lit';
import type { ItemId } from '../../src/questionnaire/items.js';
import { initialState, reduce, type QuizAction, type QuizState } from '../../src/questionnaire/quiz.js';
import { hasAnswers } from '../../src/questionnaire/visitor.js';
import type { Answer } from '../../src/scoring/types.js';
import type { PressController } from '../shared/press-controller.js';
import { changeVisitor, visitorRecord } from '../shared/visitor.js';
import { meantKey, moveFocus } from './keyboard.js';
import { MetierQuizAnswerEvent, MetierQuizRestartEvent, MetierQuizStartEvent } from './metier-quiz.events.js';

export interface StepsContext {
  readonly presses: PressController;
  /** Id of the profession in question; `null` for the whole catalogue. */
  readonly metier: () => string | null;
  /** The visitor went on; true where that led from the last question to the result. */
  readonly onStep: (isFinished: boolean) => void;
  /** Before the answers are forgotten. */
  readonly onForget: () => void;
  /** The screen has changed: focus goes to what the selector finds, or to the title. */
  readonly show: (focused?: string) => Promise<void>;
  /** Settles when what is needed to begin is there, with whether it is. */
  readonly settled: () => Promise<boolean>;
  /** What is opened over the quiz goes. */
  readonly close: () => void;
}

/** Where the visitor stands in a quiz, and every step: from the intro, by press or key through the questions, to the result. */
export class StepsController {
  state: QuizState = initialState;
  /** The question was reached by skipping, focus has stayed. */
  isAnnounced = false;
  #shownAt = 0;

  constructor(
    private readonly host: LitElement,
    private readonly context: StepsContext,
  ) {}

  /** Answers came from elsewhere, or changed there. */
  follow(type: 'restore' | 'follow'): void {
    this.state = reduce(this.state, { type }, visitorRecord().answers);
    this.host.requestUpdate();
  }

  /** @param shows whether the screen is the visitor's own step: focus follows then */
  go(action: QuizAction, focused?: string, shows = true): void {
    const before = this.state;
    const after = (this.state = reduce(before, action, visitorRecord().answers));
    this.host.requestUpdate();
    this.context.onStep(before.phase === 'question' && after.phase === 'result');
    if (shows) void this.#show(focused);
    else this.#quietly();
  }

  #quietly(): void {
    this.context.presses.screenChanged();
    this.#shownAt = performance.now();
  }

  async #show(focused?: string): Promise<void> {
    await this.context.show(focused);
    this.#shownAt = performance.now();
  }

  start(shows = true): void {
    this.go({ type: 'start' }, undefined, shows);
    this.host.dispatchEvent(new MetierQuizStartEvent(this.context.metier()));
  }

  /** The host begins: focus stays where it is. */
  async begin(): Promise<void> {
    if (!(await this.context.settled()) || this.state.phase !== 'intro') return;
    this.start(false);
    await this.host.updateComplete;
  }

  /** The host begins anew. */
  async beginAnew(): Promise<void> {
    await this.context.settled();
    if (this.state.phase === 'intro' && !hasAnswers(visitorRecord())) return;
    this.context.close();
    this.restart(false);
    await this.host.updateComplete;
  }

  readonly answer = (item: ItemId, value: Answer, focused?: string): void => {
    const { state } = this;
    // A press may have been under way when the question changed.
    if (state.phase !== 'question' || state.sequence[state.position] !== item) return;
    changeVisitor({ type: 'answer', item, value, milliseconds: performance.now() - this.#shownAt });
    this.isAnnounced = Boolean(focused);
    this.go({ type: 'next' }, focused);
    this.host.dispatchEvent(new MetierQuizAnswerEvent(item, value, state.position + 1, state.sequence.length));
  };

  /** Whoever skips one question may skip the next: focus stays. */
  readonly skip = (item: ItemId): void => this.answer(item, null, '.below :focus');

  readonly back = (): void => {
    this.isAnnounced = false;
    this.go({ type: 'back' }, '[data-given]');
  };

  restart(shows = true): void {
    this.context.onForget();
    changeVisitor({ type: 'forget-answers' });
    this.go({ type: 'restore' }, undefined, shows);
    this.host.dispatchEvent(new MetierQuizRestartEvent(this.context.metier()));
  }

  /** 1–5 answer, arrows go from answer to answer, Backspace goes back. Only keys that were used are kept from the page. */
  readonly onKey = (event: KeyboardEvent): void => {
    const { state } = this;
    const key = meantKey(event);
    if (key === null || state.phase !== 'question') return;
    const answered = /^[1-5]$/.test(key);
    if (!answered && key !== 'Backspace' && !moveFocus(this.host.renderRoot as ShadowRoot, key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (!this.context.presses.isNew(event)) return;
    if (answered) this.answer(state.sequence[state.position] as ItemId, Number(key) as Answer);
    else if (key === 'Backspace') this.back();
  };
}
