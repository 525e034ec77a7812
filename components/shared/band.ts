import { css, html, svg, type TemplateResult } from 'lit';
import type { Band } from '../../src/scoring/types.js';
import type { ProfileMessages } from '../../src/messages/common.js';

export interface BandScale {
  readonly score: number;
  readonly band: Band;
  /** What the score says in words: the text alternative begins with it. */
  readonly closeness: string;
}

/** A score is never drawn without its band: a translucent segment, the estimate as a dot, a tick at neutral. */
export function bandScale({ score, band, closeness }: BandScale, messages: ProfileMessages, compact = false): TemplateResult {
  const percent = (value: number) => `${value.toFixed(1)}%`;
  const alternative = messages.bandAlternative(closeness, Math.round(score), Math.round(band.low), Math.round(band.high));
  return html`<div class="band ${compact ? 'compact' : ''}">
    <svg class="band-scale" role="img" aria-label=${alternative}>
      ${svg`<line class="axis" x1="0%" x2="100%" y1="50%" y2="50%"></line>
      <line class="tick" x1="50%" x2="50%" y1="12%" y2="88%"></line>
      <rect class="segment" x=${percent(band.low)} width=${percent(band.high - band.low)} y="28%" height="44%" rx="4"></rect>
      <circle class="estimate" cx=${percent(score)} cy="50%" r=${compact ? 4 : 6}></circle>`}
    </svg>
    ${compact ? '' : html`<div class="band-ends small" aria-hidden="true">${messages.bandEnds.map((end) => html`<span>${end}</span>`)}</div>`}
  </div>`;
}

export const bandStyles = css`
  .band {
    max-inline-size: 36em;
  }
  .band-scale {
    display: block;
    inline-size: 100%;
    block-size: 2.5em;
    overflow: visible;
    direction: ltr;
  }
  .band.compact .band-scale {
    block-size: 1.25em;
  }
  .axis {
    stroke: var(--_line-strong);
    stroke-width: 1;
  }
  .tick {
    stroke: var(--_line-strong);
    stroke-width: 1;
  }
  .segment {
    fill: var(--_accent-ink);
    fill-opacity: 0.32;
    stroke: var(--_accent-ink);
  }
  .estimate {
    fill: var(--_accent-ink);
    stroke: var(--_paper);
    stroke-width: 2;
  }
  .band-ends {
    display: flex;
    justify-content: space-between;
    direction: ltr;
  }
  @media (forced-colors: active) {
    .axis,
    .tick {
      stroke: CanvasText;
    }
    .segment {
      fill: none;
      stroke: CanvasText;
    }
    .estimate {
      fill: Highlight;
      stroke: Canvas;
    }
  }
`;
