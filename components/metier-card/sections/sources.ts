import { html, nothing, type TemplateResult } from 'lit';
import type { Profession } from '../../../src/catalogue/record/schema.js';
import type { SheetMessages } from '../../../src/messages/sheet.js';
import { readableDate } from '../../../src/messages/readable-date.js';

/** Above this share of its blocks a record rests on one source. */
const MAIN_SHARE = 0.6;

/** The source of nearly everything in a record: it is named once, and its marks are left out. */
export function mainSourceOf(record: Profession): string | null {
  const counts = new Map<string, number>();
  const count = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      if (key === 'sources' && value !== record && Array.isArray(child))
        for (const id of child) counts.set(String(id), (counts.get(String(id)) ?? 0) + 1);
      else count(child);
    }
  };
  count(record);
  const blocks = [...counts.values()].reduce((sum, times) => sum + times, 0);
  const [main] = [...counts].sort(([, a], [, b]) => b - a);
  return main && main[1] >= blocks * MAIN_SHARE ? main[0] : null;
}

/** The source that the visitor went to from the text, and how to go back there. */
export interface SourceVisit {
  readonly visited: string | null;
  readonly onBackToText: () => void;
}

/** Everything the card rests on, at its foot. */
export function sourceList(record: Profession, messages: SheetMessages, { visited, onBackToText }: SourceVisit): TemplateResult {
  const { reviewedBy } = record.profile;
  const main = record.sources.find(({ id }) => id === mainSourceOf(record));
  return html`
    ${main && record.sources.length > 1 ? html`<p class="small">${messages.mainSource(main.title)}</p>` : nothing}
    <ol class="sources small numbers" role="list">
      ${record.sources.map(
        ({ id, title, publisher, kind, url, date, accessed, note }) =>
          html`<li id=${`source-${id}`} tabindex="-1">
            ${url ? html`<a href=${url} rel="noopener" target="_top">${title}</a>` : title}${[publisher, kind].filter(Boolean).map((text) => `, ${text}`)}${
              date ? ` (${readableDate(date, messages.language)})` : nothing
            }${accessed ? `, ${messages.consulted(readableDate(accessed, messages.language))}` : nothing}.${note ? html` ${note}` : nothing}
            ${id === visited ? html`<button type="button" class="mark" @click=${onBackToText}>${messages.backToText}</button>` : nothing}
          </li>`,
      )}
    </ol>
    <p class="small">${messages.rulesChange}</p>
    <p class="small">
      ${reviewedBy ? messages.reviewed(reviewedBy.name, reviewedBy.role, readableDate(reviewedBy.date, messages.language)) : messages.estimate}
    </p>
    ${record.profile.onet ? html`<p class="small">${messages.onetAttribution}</p>` : nothing}
  `;
}
