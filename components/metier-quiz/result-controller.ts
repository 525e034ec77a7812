import { html, type LitElement, type TemplateResult } from 'lit';
import type { Catalogue } from '../../src/catalogue/catalogue.js';
import type { ProfessionSummary } from '../../src/catalogue/record/summary.js';
import type { Wording } from '../../src/messages/languages.js';
import type { Outcome } from '../../src/questionnaire/outcome.js';
import { isComplete } from '../../src/questionnaire/quiz.js';
import type { ResultWork } from '../../src/questionnaire/result-work.js';
import type { VisitorRecord } from '../../src/questionnaire/visitor.js';
import { failure } from '../shared/failure.js';
import type { View } from '../shared/opened-views.js';
import { OnDemandController } from '../shared/on-demand-controller.js';
import { TraitReasons } from '../shared/trait-reasons.js';
import type { ShownResult, ResultView } from './shown-result.js';

/** What a result is about. */
export interface ResultSource {
  readonly wording: Wording;
  /** Where the host shows a profession; `null` when it opens in place. */
  readonly address: (id: string) => string | null;
  readonly open: (view: View, opener: HTMLElement) => void;
  readonly record: VisitorRecord;
  /** The professions that the host chose; choosing takes time in a large catalogue. */
  readonly catalogue: () => Catalogue;
  /** All that can be opened. */
  readonly wholeCatalogue: Catalogue;
  /** The one in question. */
  readonly profession: ProfessionSummary | undefined;
  /** The host's own, unchecked. */
  readonly norms: unknown;
  /** A host's own list of whom to talk to, unchecked; absent, the built-in one is shown. */
  readonly advisers: unknown;
}

/** The result of a quiz: worked out once for each set of answers. */
export class ResultController {
  readonly #screens: OnDemandController<'result-screens'>;
  readonly #reasons: TraitReasons;
  readonly #page: OnDemandController<'result-page'>;
  #work: ResultWork | null = null;
  #outcome: Outcome | null = null;
  #shown: ShownResult | null = null;

  constructor(
    private readonly host: LitElement,
    private readonly source: () => ResultSource,
  ) {
    this.#screens = new OnDemandController(host, 'result-screens');
    this.#reasons = new TraitReasons(host);
    this.#page = new OnDemandController(host, 'result-page');
  }

  /** `null` until every question was answered or skipped, and it is worked out. */
  get outcome(): Outcome | null {
    const { record, catalogue, profession, norms } = this.source();
    const { answers, timings } = record;
    const { module } = this.#screens;
    if (this.#outcome || !module || !isComplete(answers)) return this.#outcome;
    this.#work ??= new module.ResultWork(answers, catalogue(), profession?.id ?? null, { timings, norms: module.hostNorms(this.host, norms) }, () =>
      this.host.requestUpdate(),
    );
    const { result } = this.#work;
    return (this.#outcome = result && module.outcomeOf(result, catalogue()));
  }

  /** The result alone, as one A4 page; nothing without one. */
  async print(code: string): Promise<void> {
    if (!this.outcome) return;
    const { result } = this.outcome;
    const page = await this.#page.load();
    const { wholeCatalogue: catalogue, wording, record } = this.source();
    const advisers = this.#shown?.advisers ?? [];
    await page?.printResult({ result, catalogue, wording, shortlist: record.shortlist, code, advisers }, this.host.ownerDocument);
  }

  /** Settles when the result is there with what shows it, or that has failed. */
  async complete(): Promise<void> {
    await Promise.all([this.#screens.complete, this.#reasons.complete]);
    try {
      if (!this.outcome) await this.#work?.complete;
    } catch {
      // What cannot be worked out is told where it is shown.
    }
  }

  /** What it was worked out from has changed. */
  changed(): void {
    this.#work?.stop();
    this.#work = this.#outcome = null;
  }

  /** Another visitor may come. */
  forget(): void {
    this.#shown = null;
  }

  /** Before it is needed, so that the last answer does not wait for it. */
  load(): void {
    this.#reasons.load(this.source().wholeCatalogue);
    this.#screens.need();
  }

  /** The answers are safe until it is there: only what shows the result is missing. */
  render(view: ResultView): TemplateResult {
    const { messages } = view;
    const { outcome } = this;
    const { module, status } = this.#screens;
    if (outcome && module && !this.#reasons.isLoading)
      return (this.#shown ??= new module.ShownResult(this.host, this.source, this.#reasons)).render(outcome, view);
    return status === 'failed'
      ? failure(messages.openFailed, () => void this.#screens.load(), messages)
      : html`<p role="status" class="soft" tabindex="-1" data-top>${messages.resultComing}</p>`;
  }
}
