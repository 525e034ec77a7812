import { html, nothing, type TemplateResult } from 'lit';
import type { Profession } from '../../../src/catalogue/schema.js';
import type { CardMessages } from '../../../src/messages/card.js';

const dates = new Map<string, Intl.DateTimeFormat>();

/** `2025-08-01` → « 1 août 2025 », `2026-11` → « novembre 2026 », `2025` → « 2025 ». */
export function readableDate(date: string, language: string): string {
  const parts = date.split('-').length;
  if (parts === 1) return date;
  const key = `${language} ${parts}`;
  const format =
    dates.get(key) ?? new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', ...(parts === 3 && { day: 'numeric' }), timeZone: 'UTC' });
  dates.set(key, format);
  return format.format(new Date(date));
}

/** Everything the card rests on, at its foot. */
export function sourceList(record: Profession, messages: CardMessages): TemplateResult {
  const { reviewedBy } = record.profile;
  return html`
    <ol class="sources small numbers">
      ${record.sources.map(
        ({ id, title, publisher, kind, url, date, accessed, note }) =>
          html`<li id=${`source-${id}`} tabindex="-1">
            ${url ? html`<a href=${url} rel="noopener" target="_top">${title}</a>` : title}${[publisher, kind].filter(Boolean).map((text) => `, ${text}`)}${
              date ? ` (${readableDate(date, messages.language)})` : nothing
            }${accessed ? `, ${messages.consulted(readableDate(accessed, messages.language))}` : nothing}.${note ? html` ${note}` : nothing}
          </li>`,
      )}
    </ol>
    <p class="small">
      ${reviewedBy ? messages.reviewed(reviewedBy.name, reviewedBy.role, readableDate(reviewedBy.date, messages.language)) : messages.estimate}
    </p>
    ${record.profile.onet ? html`<p class="small">${messages.onetAttribution}</p>` : nothing}
  `;
}
