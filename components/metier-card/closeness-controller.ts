import { nothing, type LitElement, type TemplateResult } from 'lit';
import type { ProfessionSummary } from '../../src/catalogue/record/summary.js';
import type { Wording } from '../../src/messages/languages.js';
import { isComplete } from '../../src/questionnaire/quiz.js';
import type { Assessment } from '../../src/scoring/types.js';
import { OnDemandController } from '../shared/on-demand-controller.js';
import { VisitorController } from '../shared/visitor.js';

/**
 * How near professions are to the visitor's answers, where there are some. Half a questionnaire says
 * nothing yet, and a card that changed with every answer would draw the eye.
 */
export class ClosenessController {
  readonly #part: OnDemandController<'closeness'>;
  readonly #visitor: VisitorController;

  constructor(
    private readonly host: LitElement,
    private readonly norms: () => unknown,
  ) {
    this.#part = new OnDemandController(host, 'closeness');
    this.#visitor = new VisitorController(host, () => this.follow());
  }

  readonly follow = (): void => {
    if (isComplete(this.#visitor.record.answers)) void this.#part.load();
    this.host.requestUpdate();
  };

  /** Absent without answers, and until what works it out is there. */
  get assess(): ((profession: ProfessionSummary) => Assessment) | undefined {
    const { answers } = this.#visitor.record;
    const { module } = this.#part;
    if (!module || !isComplete(answers)) return undefined;
    const norms = module.hostNorms(this.host, this.norms());
    return (profession) => module.assessmentOf(profession, answers, norms);
  }

  render(profession: ProfessionSummary, wording: Wording): TemplateResult | typeof nothing {
    const assessment = this.assess?.(profession);
    return (assessment && this.#part.module?.closeness(assessment, wording)) ?? nothing;
  }
}
