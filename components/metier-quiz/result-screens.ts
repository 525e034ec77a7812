/** Everything that is shown after the last question, and what it is worked out with; loaded while the first ones are answered. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ItemId } from '../../src/questionnaire/items.js';
import type { Outcome } from '../../src/questionnaire/outcome.js';
import { answeredCount } from '../../src/questionnaire/visitor.js';
import { bandStyles } from '../shared/band.js';
import { hexagonStyles } from '../shared/hexagon.js';
import { levelStyles } from '../shared/level-bars.js';
import type { ResultSource } from './result-controller.js';
import { nextSteps, type NextStepsContext } from './screens/next-steps.js';
import { catalogueResult, professionResult, type ResultContext } from './screens/result.js';
import type { SavingContext } from './screens/saving.js';

export { readNorms } from '../../src/questionnaire/norms.js';
export { outcomeOf } from '../../src/questionnaire/outcome.js';
export const styles = [bandStyles, hexagonStyles, levelStyles];

/** What the quiz gives to show a result with. */
export interface ResultView
  extends
    SavingContext,
    Pick<ResultContext, 'messages' | 'level' | 'professionAddress' | 'onProfession'>,
    Pick<NextStepsContext, 'copied' | 'text' | 'hasLink' | 'code' | 'onCopyLink' | 'onCopyCode' | 'onPrint' | 'onReview' | 'onRestart'> {
  /** What was to be opened could not be loaded. */
  readonly openFailed: boolean;
  readonly onRefine: (items: readonly ItemId[]) => void;
  readonly onCompare: (event: Event, ids: readonly string[]) => void;
}

/** What the visitor folded and unfolded in a result. */
export type ResultFolds = Pick<ResultContext, 'selfEvaluation' | 'unfolded' | 'settled' | 'onUnfold'>;

export function resultScreen(
  { result, near, compared, refining }: Outcome,
  source: ResultSource,
  view: ResultView,
  folds: ResultFolds,
): TemplateResult {
  const { metier, assessment, versions } = result;
  const { profession, record, wholeCatalogue: catalogue } = source;
  const { messages, level, professionAddress, onProfession } = view;
  const actions = nextSteps({
    ...view,
    versions,
    refining: refining.length,
    canCompare: compared.length > 1,
    sheetAddress: metier && professionAddress(metier),
    hasSheet: metier !== null,
    onRefine: () => view.onRefine(refining),
    onCompare: (event) => view.onCompare(event, compared),
    onSheet: (event) => metier && onProfession(event, metier),
  });
  const context: ResultContext = {
    ...folds,
    messages,
    level,
    result,
    near,
    catalogue,
    answered: answeredCount(record.answers),
    professionAddress,
    onProfession,
    actions,
  };
  return html`<div class="result">
    ${view.openFailed ? html`<p class="notice" role="alert">${messages.openFailed}</p>` : nothing}
    ${profession && assessment ? professionResult(context, profession, assessment) : catalogueResult(context)}
  </div>`;
}
