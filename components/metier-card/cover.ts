/** The head of a card: what it is, in a title, a question and a picture drawn from its interests. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Catalogue } from '../../src/catalogue/catalogue.js';
import { labelOf } from '../../src/catalogue/label.js';
import type { ProfessionSummary } from '../../src/catalogue/record/summary.js';
import { subsectorId } from '../../src/catalogue/subsector.js';
import type { CardMessages } from '../../src/messages/card.js';
import { flags } from '../shared/facts.js';
import { fingerprint, fingerprintStyles } from '../shared/fingerprint.js';
import { professionName } from '../shared/profession-name.js';

export interface CoverContext {
  readonly summary: ProfessionSummary;
  readonly messages: CardMessages;
  readonly catalogue: Catalogue;
  /** What is narrower than the sector, where the record is there. */
  readonly subsector: string | undefined;
  readonly level: number;
  readonly closeness: TemplateResult | typeof nothing;
  /** It opens a whole sheet: a zone of its own, with ways to the others of the sector. */
  readonly isSheet: boolean;
  /** Leads to the explorer, narrowed to the sector or what is narrower. */
  readonly onExplore: (event: Event, facets: string) => void;
}

export function cover(context: CoverContext): TemplateResult {
  const { summary, messages, subsector, level, closeness, isSheet } = context;
  const { hook, tagline, language } = summary;
  const { sectors } = context.catalogue;
  const sector = labelOf(sectors, summary.sector, messages.language);
  const narrower = subsector ? html` › ${way(subsectorId(summary), subsector, context)}` : nothing;
  return html`<header class=${isSheet ? 'cover zone' : 'cover'}>
    <div class="cover-head">
      <div class="cover-words">
        <p class="overline">${way(sectors.length > 1 && summary.sector, sector, context)}${narrower}</p>
        <div class="title" part="title" role="heading" aria-level=${level} tabindex="-1" data-top lang=${language}>${professionName(summary)}</div>
        ${hook ? html`<p class="hook" lang=${language}>${hook}</p>` : nothing}
      </div>
      <slot name="media">${fingerprint(summary.interests)}</slot>
    </div>
    <p class=${hook ? 'tagline' : 'hook'} lang=${language}>${tagline}</p>
    ${isSheet ? flags(summary, messages) : nothing} ${closeness}
  </header>`;
}

/** A name, or where there are others under it a way to them. */
const way = (facets: string | false | undefined, name: string, { summary, catalogue, isSheet, onExplore }: CoverContext): TemplateResult | string =>
  facets && isSheet && catalogue.professions.some((other) => other !== summary && [other.sector, subsectorId(other)].includes(facets))
    ? html`<button type="button" class="quiet" @click=${(event: Event) => onExplore(event, facets)}>${name}</button>`
    : name;

export const coverStyles = [
  fingerprintStyles,
  css`
    /* Picture and sector in a line, the title under them in whole words; with room the picture stands beside. */
    .cover-head {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em 0.75em;
      align-items: center;
    }
    .cover-words {
      display: contents;
      overflow-wrap: break-word;
    }
    .cover-words > * {
      flex: 0 0 100%;
      min-inline-size: 0;
    }
    .cover .overline {
      flex: 1;
      order: -1;
    }
    .cover .fingerprint {
      order: -2;
      inline-size: 3.5em;
      block-size: 3.5em;
    }
    .cover > * + * {
      margin-block-start: 0.5em;
    }
    .overline .quiet {
      display: inline;
      min-block-size: 1.5em;
      padding-block: 0.25em;
    }
    .cover .title {
      font-size: 1.125em;
      font-size: clamp(0.9375em, 6.4cqi, 1.25em); /* for the longest words */
    }
    .hook {
      font-size: 1.125em;
      line-height: 1.25;
      text-wrap: balance;
    }
    ::slotted([slot='media']) {
      flex: 1 0 100%;
      order: -3;
      max-inline-size: 100%;
      border-radius: var(--_radius);
    }
    @container metier (inline-size >= 40em) {
      .cover-words {
        display: block;
        flex: 1;
      }
      .cover-words > * + * {
        margin-block-start: 0.4em;
      }
      .cover .title {
        font-size: 1.75em;
      }
      .cover .fingerprint {
        order: 0;
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
