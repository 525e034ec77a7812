import { html, nothing, type TemplateResult } from 'lit';
import type { Profession } from '../../../src/catalogue/schema.js';
import type { CardMessages } from '../../../src/messages/card.js';

export type SectionId = keyof CardMessages['sections'];

/** A part of the full card; a profession without data for it has none. */
export interface Section {
  readonly id: SectionId;
  readonly body: TemplateResult;
}

export interface SectionContext {
  readonly record: Profession;
  readonly messages: CardMessages;
  readonly heading: (className: string, content: unknown) => TemplateResult;
  /** Goes to an entry of the list of sources. */
  readonly onSource: (id: string) => void;
}

/** The section, or nothing where its data is absent. */
export const section = <Data>(id: SectionId, data: Data | undefined, body: (data: Data) => TemplateResult): readonly Section[] =>
  data === undefined ? [] : [{ id, body: body(data) }];

export const items = (texts: readonly string[], className = 'bullets'): TemplateResult =>
  html`<ul class=${className} role="list">
    ${texts.map((text) => html`<li>${text}</li>`)}
  </ul>`;

interface LabelledEntry {
  readonly label?: string | undefined;
  readonly text: string;
  readonly year?: number | undefined;
}

export const labelled = (entries: readonly LabelledEntry[]): TemplateResult =>
  html`<ul class="labelled" role="list">
    ${entries.map(
      ({ label, text, year }) =>
        html`<li>
          ${label ? html`<strong>${label}</strong> ` : nothing}${text}${year ? html` <span class="soft numbers">(${year})</span>` : nothing}
        </li>`,
    )}
  </ul>`;

/** Where a block comes from: the country when it is not Belgium, and marks that lead to the sources. */
export function origin(
  { record, messages, onSource }: SectionContext,
  { sources, country }: { sources: readonly string[]; country?: 'BE' | 'FR' | undefined },
): TemplateResult {
  return html`<p class="origin small">
    ${country === 'FR' ? html`<span class="country">${messages.france}</span>` : nothing}
    ${sources.map((id) => {
      const position = record.sources.findIndex((source) => source.id === id) + 1;
      return html`<button type="button" class="mark numbers" @click=${() => onSource(id)}>${messages.source(position)}</button>`;
    })}
  </p>`;
}
