import type { Catalogue } from '../catalogue/catalogue.js';
import { Pace } from '../catalogue/pace.js';
import type { Answers } from '../scoring/types.js';
import { resultInSteps, type QuizResult, type ResultOptions } from './result.js';

/** Milliseconds: the bundled professions need less, and show their result without anything in between. */
const TURN = 16;

/** The work on a result: done at once where that is short, else in short tasks, so that the page stays responsive. */
export class ResultWork {
  /** `null` until it is there. */
  result: QuizResult | null = null;
  /** Settles when the result is there, or is no longer wanted. */
  readonly complete: Promise<void>;
  #isWanted = true;

  /** @param done called when the result has come later. */
  constructor(
    answers: Answers,
    catalogue: Catalogue,
    metier: string | null,
    options: ResultOptions,
    private readonly done?: () => void,
  ) {
    this.complete = this.#work(resultInSteps(answers, catalogue, metier, options));
  }

  /** Something else is wanted by now. */
  stop(): void {
    this.#isWanted = false;
  }

  /** Synchronous until it first rests. */
  async #work(steps: Iterable<QuizResult | undefined>): Promise<void> {
    const pace = new Pace(undefined, TURN);
    let found: QuizResult | undefined;
    let hasRested = false;
    for (const result of steps) {
      if (pace.due) {
        await pace.rest();
        hasRested = true;
      }
      if (!this.#isWanted) return;
      found = result;
    }
    // What is done with it is long enough for a task of its own.
    if (hasRested) await pace.rest();
    if (!this.#isWanted) return;
    this.result = found ?? null;
    if (hasRested) this.done?.();
  }
}
