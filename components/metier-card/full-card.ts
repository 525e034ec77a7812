/** What a card as a whole sheet is made of, loaded together with the full record. */
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import type { ProfessionSummary } from '../../src/catalogue/record/summary.js';
import { SECTION_IDS } from '../../src/messages/section-ids.js';
import { idList, warnOnce } from '../shared/attributes.js';
import { filterStyles } from '../shared/filter.styles.js';
import { keepStyles } from '../shared/keep-button.js';
import { payStyles } from '../shared/pay-bars.js';
import { printElement } from '../shared/print-alone.js';
import { rowStyles } from '../shared/profession-row.styles.js';
import { uncover } from '../shared/visible-area.js';
import { chapterStyles, followChapters } from './chapters.js';
import { foldStyles, openFold } from '../shared/fold.js';
import { termStyles } from './sections/terms.js';
import { sheet, type SheetContext } from './sheet.js';
import { sheetStyles } from './sheet.styles.js';

export const styles = [rowStyles, filterStyles, keepStyles, payStyles, sheetStyles, chapterStyles, foldStyles, termStyles];

/** What the card gives its sheet with every update. */
export interface FullCardContext extends Pick<
  SheetContext,
  'summary' | 'record' | 'wording' | 'catalogue' | 'level' | 'quizCall' | 'folding' | 'assess' | 'address' | 'onOpen' | 'onPrint'
> {
  /** Ids of the sections that the host chose, as it wrote them. */
  readonly sections: unknown;
}

/** The whole sheet alone, on as many pages as it takes. */
export const printSheet = (card: HTMLElement, settings: object, { id, title }: ProfessionSummary): Promise<void> =>
  printElement(card, { ...settings, metier: id, variant: 'full' }, 'portrait', title.inclusive);

/** The sheet of one card, and the visitor's way through it. */
export class FullCard implements ReactiveController {
  #context: FullCardContext | undefined;
  /** The criterion whose professions are listed. */
  #criterion: string | null = null;
  /** The source that was gone to, and from where. */
  #source: { readonly id: string; readonly mark: HTMLElement } | null = null;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostUpdated(): void {
    followChapters(this.#root);
  }

  render(context: FullCardContext): TemplateResult {
    if (this.#context?.record !== context.record) this.#criterion = this.#source = null;
    this.#context = context;
    return sheet({
      ...context,
      element: this.host,
      wanted: this.#sections(context),
      chosen: this.#criterion,
      visited: this.#source?.id ?? null,
      onCriterion: this.#onCriterion,
      onGoTo: this.#goTo,
      onSource: this.#onSource,
      onBackToText: this.#onBackToText,
    });
  }

  #sections({ sections }: FullCardContext): readonly string[] {
    const wanted = idList(sections);
    const known: readonly string[] = SECTION_IDS;
    for (const id of wanted) if (!known.includes(id)) warnOnce(this.host, `sections: "${id}" is not known: expected ${known.join(', ')}.`);
    return wanted;
  }

  get #root(): ShadowRoot {
    return this.host.renderRoot as ShadowRoot;
  }

  readonly #onCriterion = (id: string): void => {
    this.#criterion = this.#criterion === id ? null : id;
    this.host.requestUpdate();
  };

  readonly #goTo = (id: string): void => {
    const target = this.#root.getElementById(id);
    if (!target) return;
    openFold(target);
    target.scrollIntoView({ block: 'start' });
    target.focus({ preventScroll: true });
    uncover(target);
  };

  readonly #onSource = ({ currentTarget }: Event, id: string): void => {
    this.#source = { id, mark: currentTarget as HTMLElement };
    this.host.requestUpdate();
    this.#goTo(`source-${id}`);
  };

  readonly #onBackToText = (): void => {
    const mark = this.#source?.mark;
    mark?.focus({ preventScroll: true });
    mark?.scrollIntoView({ block: 'center' });
    this.#source = null;
    this.host.requestUpdate();
  };
}
