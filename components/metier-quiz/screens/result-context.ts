import type { TemplateResult } from 'lit';
import type { Catalogue } from '../../../src/catalogue/catalogue.js';
import type { Profession } from '../../../src/catalogue/record/schema.js';
import type { ResultMessages } from '../../../src/messages/result.js';
import type { Outcome } from '../../../src/questionnaire/outcome.js';
import type { RowsContext } from '../../shared/profession-row.js';
import type { Filters } from './filters.js';

/** What both kinds of result are shown with. */
export interface ResultContext extends Outcome {
  readonly messages: ResultMessages;
  readonly level: number;
  readonly catalogue: Catalogue;
  /** Number of real answers. */
  readonly answered: number;
  /** Of the profession in question, once loaded. */
  readonly record: Profession | null;
  readonly rows: RowsContext;
  /** Ids of the professions that were opened from here. */
  readonly seen: ReadonlySet<string>;
  readonly filters: Filters;
  /** Whether all professions are shown. */
  readonly isUnfolded: boolean;
  /** What further answers have changed. */
  readonly changes: TemplateResult | null;
  readonly onUnfold: () => void;
  readonly onExplore: (event: Event) => void;
  /** What to do with it; a drawing stands among that where it has no reasons to stand beside. */
  readonly actions: (drawing?: TemplateResult) => TemplateResult;
}
