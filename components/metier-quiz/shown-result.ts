import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Profession } from '../../src/catalogue/record/schema.js';
import type { QuizMessages } from '../../src/messages/quiz.js';
import { resultMessages, type ResultMessages } from '../../src/messages/result.js';
import { readAdvisers, type Adviser } from '../../src/questionnaire/advisers.js';
import type { ItemId } from '../../src/questionnaire/items.js';
import type { Outcome } from '../../src/questionnaire/outcome.js';
import { answeredCount } from '../../src/questionnaire/visitor.js';
import type { Answers, Ranking } from '../../src/scoring/types.js';
import { reportError } from '../shared/events.js';
import { ProfessionList } from '../shared/profession-list.js';
import type { RowsContext } from '../shared/profession-row.js';
import { RecordsController } from '../shared/records-controller.js';
import type { TraitReasons } from '../shared/trait-reasons.js';
import type { ResultSource } from './result-controller.js';
import { catalogueResult } from './screens/catalogue-result.js';
import { changes } from './screens/changes.js';
import { Filters } from './screens/filters.js';
import { nextSteps, type NextStepsContext } from './screens/next-steps.js';
import { professionResult } from './screens/profession-result.js';
import type { ResultContext } from './screens/result-context.js';
import type { SavingContext } from './screens/saving.js';
import { windowOf } from '../shared/window-of.js';

/** What the quiz gives to show a result with. */
export interface ResultView
  extends
    SavingContext,
    Pick<NextStepsContext, 'copied' | 'text' | 'hasLink' | 'code' | 'onCopyLink' | 'onCopyCode' | 'onPrint' | 'onReview' | 'onRestart'> {
  readonly messages: QuizMessages;
  readonly level: number;
  /** What was to be opened could not be loaded. */
  readonly openFailed: boolean;
  readonly onRefine: (items: readonly ItemId[]) => void;
}

/** What one visitor sees of a result, and does in it. */
export class ShownResult {
  /** Whom to talk to: the host's list or the built-in one. */
  advisers: readonly Adviser[] = [];
  readonly #filters: Filters;
  readonly #list: ProfessionList;
  /** Of the profession in question: its own words come with it, and without it the result is whole all the same. */
  readonly #records: RecordsController;
  #isUnfolded = false;
  /** Paper cannot be unfolded. */
  #isPrinted = false;
  /** What the result was before « Affiner ». */
  #before: { readonly ranking: Ranking; readonly answers: Answers } | null = null;
  #advisers: { readonly of: unknown; readonly are: readonly Adviser[] } | null = null;

  constructor(
    private readonly host: LitElement,
    private readonly source: () => ResultSource,
    private readonly reasons: TraitReasons,
  ) {
    this.#filters = new Filters(host, (words) => this.#list.announce(words));
    this.#list = new ProfessionList(host, () => {
      const { wholeCatalogue: whole, address, open, record } = source();
      const messages = this.#messages;
      const comparing = { editable: true, answers: record.answers };
      return { whole, address, open, messages, back: () => this.#messages.backToResult, comparing };
    });
    this.#records = new RecordsController(host, () => this.source().wholeCatalogue);
    host.addController({
      hostConnected: () => this.#followPrinting('addEventListener'),
      hostDisconnected: () => this.#followPrinting('removeEventListener'),
    });
  }

  render(outcome: Outcome, view: ResultView): TemplateResult {
    const { profession, record, wholeCatalogue } = this.source();
    const { result } = outcome;
    const messages = this.#messages;
    if (profession) this.#records.need(profession.id);
    const full = (profession && this.#records.get(profession.id)) ?? null;
    const context: ResultContext = {
      ...outcome,
      messages,
      level: view.level,
      catalogue: wholeCatalogue,
      answered: answeredCount(record.answers),
      record: full,
      rows: this.#rows(outcome, messages),
      seen: this.#list.seen,
      filters: this.#filters,
      isUnfolded: this.#isUnfolded || this.#isPrinted,
      changes: this.#changes(outcome, view, messages),
      onUnfold: () => void this.#onUnfold(),
      onExplore: (event) =>
        this.#list.show(event, { name: 'metier-card', properties: () => ({ metier: null }), back: () => this.#messages.backToResult }),
      actions: (drawing) => this.#actions(outcome, view, messages, full, drawing),
    };
    return html`<div class="result" part="result">
        ${view.openFailed ? html`<p class="notice" role="alert">${messages.openFailed}</p>` : nothing}
        ${profession && result.assessment ? professionResult(context, profession, result.assessment) : catalogueResult(context)}
      </div>
      ${this.#list.render()}`;
  }

  /** Read anew where something is shown later than it was asked for: the page's language may have changed. */
  get #messages(): ResultMessages {
    return resultMessages(this.source().wording);
  }

  #rows({ result }: Outcome, messages: ResultMessages): RowsContext {
    const { record, wholeCatalogue, address } = this.source();
    return {
      messages,
      sectors: wholeCatalogue.sectors,
      why: this.reasons.of(wholeCatalogue),
      person: result.ranking.interests,
      shortlist: record.shortlist,
      address,
      onOpen: this.#list.open,
      onKeep: this.#list.keep,
    };
  }

  #actions(outcome: Outcome, view: ResultView, messages: ResultMessages, record: Profession | null, drawing?: TemplateResult): TemplateResult {
    const { result, refining, compared } = outcome;
    const { metier, assessment, versions, ranking } = result;
    this.advisers = this.#advisersOf(messages);
    const { kept } = this.#list;
    const chosen = kept.length > 1 ? kept.map(({ id }) => id) : compared;
    const context = {
      ...view,
      texts: messages,
      versions,
      refining: refining.length,
      isUnsure: ranking.flags.length > 0 || assessment?.closeness === 'undecided',
      kept: kept.length,
      canCompare: chosen.length > 1,
      hasSheet: metier !== null,
      sheetAddress: metier && this.source().address(metier),
      advisers: this.advisers,
      record,
      onRefine: () => {
        this.#before = { ranking, answers: result.answers };
        view.onRefine(refining);
      },
      onCompare: (event: Event) => this.#list.compare(event, chosen.slice(0, MOST_COMPARED)),
      onSheet: (event: Event) => metier && this.#list.open(event, metier),
    };
    return nextSteps(context, drawing);
  }

  /** A host's own list is checked once; what is not readable is left out and told. */
  #advisersOf(messages: ResultMessages): readonly Adviser[] {
    const { advisers: given } = this.source();
    if (given === undefined || given === null) return messages.advisers;
    if (this.#advisers?.of !== given) {
      const { advisers: are, problem } = readAdvisers(given);
      this.#advisers = { of: given, are };
      if (problem) reportError(this.host, { code: 'advisers-invalid', message: `advisers${problem}; what is readable is shown.` });
    }
    const { are } = this.#advisers;
    return are.length > 0 ? are : messages.advisers;
  }

  #changes({ result }: Outcome, view: ResultView, messages: ResultMessages): TemplateResult | null {
    const before = this.#before;
    const added = before ? answeredCount(result.answers) - answeredCount(before.answers) : 0;
    return before && added > 0
      ? changes({ before: before.ranking, result, added, catalogue: this.source().wholeCatalogue, messages, level: view.level + 1 })
      : null;
  }

  readonly #onPrint = ({ type }: Event): void => this.#update(() => (this.#isPrinted = type === 'beforeprint'));

  #followPrinting(follow: 'addEventListener' | 'removeEventListener'): void {
    for (const type of ['beforeprint', 'afterprint']) windowOf(this.host)[follow](type, this.#onPrint);
  }

  /** Focus goes to the first profession that was not shown. */
  async #onUnfold(): Promise<void> {
    const titles = () => this.host.renderRoot.querySelectorAll<HTMLElement>('.row-title');
    const shown = titles().length;
    this.#update(() => (this.#isUnfolded = true));
    await this.host.updateComplete;
    titles()[shown]?.focus({ preventScroll: true });
  }

  #update(change: () => void): void {
    change();
    this.host.requestUpdate();
  }
}

const MOST_COMPARED = 4;
