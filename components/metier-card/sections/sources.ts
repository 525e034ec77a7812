import { html, nothing, type TemplateResult } from 'lit';
import type { Profession } from '../../../src/catalogue/schema.js';
import type { CardMessages } from '../../../src/messages/card.js';
import { readableDate } from '../../shared/readable-date.js';

/** Everything the card rests on, at its foot. */
export function sourceList(record: Profession, messages: CardMessages): TemplateResult {
  const { reviewedBy } = record.profile;
  return html`
    <ol class="sources small numbers" role="list">
      ${record.sources.map(
        ({ id, title, publisher, kind, url, date, accessed, note }) =>
          html`<li id=${`source-${id}`} tabindex="-1">
            ${url ? html`<a href=${url} rel="noopener" target="_top">${title}</a>` : title}${[publisher, kind].filter(Boolean).map((text) => `, ${text}`)}${
              date ? ` (${readableDate(date, messages.language)})` : nothing
            }${accessed ? `, ${messages.consulted(readableDate(accessed, messages.language))}` : nothing}.${note ? html` ${note}` : nothing}
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
