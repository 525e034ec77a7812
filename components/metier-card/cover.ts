/** The head of a card: what it is, in a title, a question and a picture drawn from its interests. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { ProfessionSummary } from '../../src/catalogue/record/summary.js';
import type { CardMessages } from '../../src/messages/card.js';
import { flags } from '../shared/facts.js';
import { fingerprint, fingerprintStyles } from '../shared/fingerprint.js';

export interface CoverContext {
  readonly summary: ProfessionSummary;
  readonly messages: CardMessages;
  /** Its name, or a way to the others in it. */
  readonly sector: unknown;
  /** What is narrower, where the record is there. */
  readonly subsector: unknown;
  readonly title: TemplateResult;
  /** What the visitor likes by scale, 1–5, where it is known. */
  readonly interests?: Parameters<typeof fingerprint>[1];
  readonly closeness: TemplateResult | typeof nothing;
  /** It opens a whole sheet: a zone of its own. */
  readonly isZone: boolean;
}

export function cover({ summary, messages, sector, subsector, title, interests, closeness, isZone }: CoverContext): TemplateResult {
  const { hook, tagline, language } = summary;
  return html`<header class=${isZone ? 'cover zone' : 'cover'}>
    <div class="cover-head">
      <div class="cover-words">
        <p class="overline">${sector}${subsector ? html` › ${subsector}` : nothing}</p>
        ${title} ${hook ? html`<p class="hook" lang=${language}>${hook}</p>` : nothing}
      </div>
      <slot name="media">${fingerprint(summary.interests, interests)}</slot>
    </div>
    <p class=${hook ? 'tagline' : 'hook'} lang=${language}>${tagline}</p>
    ${flags(summary, messages)} ${closeness}
  </header>`;
}

export const coverStyles = [
  fingerprintStyles,
  css`
    /* The picture stands beside the title where the title's words are whole, else under it. */
    .cover-head {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em 1em;
      align-items: start;
    }
    .cover-words {
      flex: 1;
      max-inline-size: 100%;
      overflow-wrap: break-word;
    }
    .cover > * + * {
      margin-block-start: 0.5em;
    }
    .overline .quiet {
      display: inline;
      min-block-size: 1.5em;
      padding-block: 0.25em;
    }
    .cover-words > * + * {
      margin-block-start: 0.4em;
    }
    .cover .title {
      font-size: 1.25em;
      font-size: clamp(1.25em, 8.3cqi, 1.5em);
    }
    .cover .long {
      font-size: 1em;
      font-size: clamp(0.9375em, 6.4cqi, 1.5em);
    }
    .cover .fingerprint {
      inline-size: 4.5em;
      block-size: 4.5em;
    }
    .hook {
      font-size: 1em;
      font-size: clamp(1em, 6.4cqi, 1.25em);
      line-height: 1.25;
      text-wrap: balance;
    }
    ::slotted([slot='media']) {
      flex: 1 0 100%;
      order: -1;
      max-inline-size: 100%;
      border-radius: var(--_radius);
    }
    @container metier (inline-size >= 40em) {
      .cover .title {
        font-size: 1.75em;
      }
      .cover .fingerprint {
        inline-size: 7em;
        block-size: 7em;
      }
      .zone {
        margin-block-end: 1.5em;
        padding: 1.5em;
        border-radius: var(--_radius);
        background: var(--_wash);
      }
    }
  `,
];
