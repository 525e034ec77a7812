import type { Catalogue } from '../catalogue/catalogue.js';
import { Pace } from '../catalogue/pace.js';
import type { Answers } from '../scoring/types.js';
import { resultInSteps, type QuizResult, type ResultOptions } from './result.js';

/** So many professions are ranked within a task, even by a slow processor. */
const AT_ONCE = 200;

/** The work on a result: of few professions it is done at once, of many in short tasks, so that the page stays responsive. */
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
    this.complete = this.#work(resultInSteps(answers, catalogue, metier, options), catalogue.professions.length > AT_ONCE);
  }

  /** Something else is wanted by now. */
  stop(): void {
    this.#isWanted = false;
  }

  /** Synchronous until it first rests. */
  async #work(steps: Iterable<QuizResult | undefined>, rests: boolean): Promise<void> {
    const pace = new Pace();
    for (const result of steps) {
      if (rests && pace.due) await pace.rest();
      if (!this.#isWanted) return;
      this.result = result ?? null;
    }
    if (rests) this.done?.();
  }
}
