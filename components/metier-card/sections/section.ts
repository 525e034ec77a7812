import { html, nothing, type TemplateResult } from 'lit';
import type { Profession } from '../../../src/catalogue/record/schema.js';
import type { SectionId } from '../../../src/messages/section-ids.js';
import type { SheetMessages } from '../../../src/messages/sheet.js';
import { foldedList } from '../../shared/fold.js';
import type { Explain } from './terms.js';

/** A part of the full card; a profession without data for it has none. */
export interface Section {
  readonly id: SectionId;
  readonly body: TemplateResult;
  /** What a phone shows in its place until it is opened: what is inside, such as « 12 outils ». */
  readonly folded?: string;
}

export interface SectionContext {
  readonly record: Profession;
  readonly messages: SheetMessages;
  readonly heading: (className: string, content: unknown) => TemplateResult;
  /** Terms of the trade become explained where they occur first. */
  readonly explain: Explain;
  /** The source of nearly everything, which a sentence names once; `null` where there is none. */
  readonly mainSource: string | null;
  /** Goes to an entry of the list of sources, from where the visitor can come back. */
  readonly onSource: (event: Event, id: string) => void;
}

/** The section, or nothing where its data is absent. */
export const section = <Data>(
  id: SectionId,
  data: Data | undefined,
  body: (data: Data) => TemplateResult,
  folded?: (data: Data) => string,
): readonly Section[] => (data === undefined ? [] : [{ id, body: body(data), ...(folded && { folded: folded(data) }) }]);

/** How many entries of a list a phone shows at first. */
export const SHOWN = 4;

export const items = ({ explain, messages }: SectionContext, texts: readonly string[], className = 'bullets', shown = SHOWN): TemplateResult =>
  foldedList(texts.map(explain), { shown, className, more: messages.others });

interface LabelledEntry {
  readonly label?: string | undefined;
  readonly text: string;
  readonly year?: number | undefined;
}

export const labelled = ({ explain, messages }: SectionContext, entries: readonly LabelledEntry[], shown = SHOWN): TemplateResult =>
  foldedList(
    entries.map(
      ({ label, text, year }) =>
        html`${label ? html`<strong>${label}</strong> ` : nothing}${explain(text)}${year ? html` <span class="soft numbers">(${year})</span>` : nothing}`,
    ),
    { shown, className: 'labelled', more: messages.others },
  );

interface ListBlock {
  readonly items: readonly string[];
  readonly sources: readonly string[];
  readonly country?: 'BE' | 'FR' | undefined;
}

/** A list with where it comes from. */
export const listOf =
  (context: SectionContext, className?: string, shown = Infinity) =>
  (block: ListBlock): TemplateResult =>
    html`${items(context, block.items, className, shown)}${origin(context, block)}`;

/** Where a block comes from: the country when it is not Belgium, and marks that lead to the sources, but to the main one. */
export function origin(
  { record, messages, mainSource, onSource }: SectionContext,
  { sources, country }: { sources: readonly string[]; country?: 'BE' | 'FR' | undefined },
): TemplateResult | typeof nothing {
  const marked = sources.filter((id) => id !== mainSource);
  if (marked.length === 0 && country !== 'FR') return nothing;
  return html`<p class="origin small">
    ${country === 'FR' ? html`<span class="country">${messages.france}</span>` : nothing}
    ${marked.map((id) => {
      const position = record.sources.findIndex((source) => source.id === id);
      return html`<button type="button" class="mark numbers" @click=${(event: Event) => onSource(event, id)}>
        ${messages.source(position + 1)}<span class="visually-hidden"> : ${record.sources[position]?.title}</span>
      </button>`;
    })}
  </p>`;
}
