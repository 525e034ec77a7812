import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { messageOf } from '../../src/catalogue/answer.js';
import type { Catalogue } from '../../src/catalogue/catalogue.js';
import type { ProfessionSummary } from '../../src/catalogue/summary.js';
import type { Norms, NormsReading } from '../../src/questionnaire/norms.js';
import type { Outcome } from '../../src/questionnaire/outcome.js';
import { isComplete } from '../../src/questionnaire/quiz.js';
import type { VisitorRecord } from '../../src/questionnaire/visitor.js';
import { reportError } from '../shared/events.js';
import { failure } from '../shared/failure.js';
import { windowOf } from '../shared/window-of.js';
import { OnDemandController } from '../shared/on-demand-controller.js';
import type { ResultView } from './result-screens.js';

/** What a result is about. */
export interface ResultSource {
  readonly record: VisitorRecord;
  /** The professions that the host chose; choosing takes time in a large catalogue. */
  readonly catalogue: () => Catalogue;
  /** All that can be opened. */
  readonly wholeCatalogue: Catalogue;
  /** The one in question. */
  readonly profession: ProfessionSummary | undefined;
  readonly isShown: boolean;
  readonly norms: (read: (input: unknown) => NormsReading) => Norms | null;
}

/** The result of a quiz: worked out once for each set of answers, and what the visitor unfolded in it. */
export class ResultController implements ReactiveController {
  readonly #screens: OnDemandController<'result-screens'>;
  #outcome: Outcome | null = null;
  #unfolded: ReadonlySet<number> = new Set();
  /** The first frame of the result has been painted. */
  #settled = false;
  #thoughts: { readonly about: ProfessionSummary; readonly items: readonly string[] } | null = null;

  constructor(
    private readonly host: LitElement,
    private readonly source: () => ResultSource,
  ) {
    this.#screens = new OnDemandController(host, 'result-screens');
    host.addController(this);
  }

  /** `null` until every question was answered or skipped, and what works it out is there. */
  get outcome(): Outcome | null {
    const { record, catalogue, profession, norms } = this.source();
    const { module } = this.#screens;
    if (!module || !isComplete(record.answers)) return null;
    return (this.#outcome ??= module.outcomeOf(record, catalogue(), profession?.id ?? null, norms(module.readNorms)));
  }

  /** Settles when what shows a result is there, or has failed. */
  get complete(): Promise<unknown> {
    return this.#screens.complete;
  }

  /** What it was worked out from has changed. */
  changed(): void {
    this.#outcome = null;
  }

  /** Another visitor may come. */
  fold(): void {
    this.#unfolded = new Set();
  }

  /** Before it is needed, so that the last answer does not wait for it. */
  load(): void {
    if (this.#screens.status === 'none') void this.#screens.load();
  }

  hostUpdated(): void {
    const { isShown, profession } = this.source();
    if (!isShown) this.#settled = false;
    else if (this.#screens.module) {
      if (!this.#settled) windowOf(this.host).requestAnimationFrame(() => setTimeout(() => this.#update(() => (this.#settled = true))));
      if (profession && this.#thoughts?.about !== profession) void this.#loadThoughts(profession);
    }
  }

  /** The answers are safe until it is there: only what shows the result is missing. */
  render(view: ResultView): TemplateResult {
    const { messages } = view;
    const { outcome } = this;
    const { module, status } = this.#screens;
    if (outcome && module) {
      const source = this.source();
      return module.resultScreen(outcome, source, view, {
        selfEvaluation: this.#thoughts?.about === source.profession ? (this.#thoughts?.items ?? []) : [],
        unfolded: this.#unfolded,
        settled: this.#settled,
        onUnfold: (group) => void this.#unfold(group),
      });
    }
    return status === 'failed'
      ? failure(messages.openFailed, () => void this.#screens.load(), messages)
      : html`<p role="status" class="soft" tabindex="-1" data-top>${messages.resultComing}</p>`;
  }

  /** Questions to think about come with the full record; without it the result is whole all the same. */
  async #loadThoughts(about: ProfessionSummary): Promise<void> {
    this.#thoughts = { about, items: [] };
    try {
      const { selfEvaluation } = await this.source().wholeCatalogue.load(about.id);
      this.#update(() => (this.#thoughts = { about, items: selfEvaluation?.items ?? [] }));
    } catch (cause) {
      reportError(this.host, { code: 'load-failed', message: messageOf(cause), cause });
    }
  }

  /** Focus goes to the first profession that was not shown. */
  async #unfold(group: number): Promise<void> {
    const titles = () =>
      this.host.shadowRoot?.querySelectorAll('.group')[group]?.querySelectorAll<HTMLElement>('.rows:not(.paper-only) .row-title') ?? [];
    const shown = titles().length;
    this.#update(() => (this.#unfolded = new Set([...this.#unfolded, group])));
    await this.host.updateComplete;
    titles()[shown]?.focus({ preventScroll: true });
  }

  #update(change: () => void): void {
    change();
    this.host.requestUpdate();
  }
}
