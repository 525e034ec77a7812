import { css, html, nothing, svg, type TemplateResult } from 'lit';

const HEIGHT = 6;
const DISTANCE = 9;

/** What a profession asks, 0–1, as a bar; under it what the visitor answered, where that is known. The words beside say the same. */
export function levelBars(level: number, answer?: number | null): TemplateResult {
  const known = typeof answer === 'number';
  return html`<svg class="level" height=${known ? DISTANCE + HEIGHT : HEIGHT} aria-hidden="true">
    ${bar(0, level, 'asked')} ${known ? bar(DISTANCE, answer, 'answered') : nothing}
  </svg>`;
}

const bar = (y: number, share: number, kind: 'asked' | 'answered') => svg`<rect class="track" y=${y} width="100%" height=${HEIGHT} rx="3"></rect>
  <rect class=${kind} y=${y} width=${`${(share * 100).toFixed(0)}%`} height=${HEIGHT} rx="3"></rect>`;

/** The bar of a kind in small, for the legend: drawn alike on screen, on paper and in forced colours. */
export const levelKey = (kind: 'asked' | 'answered'): TemplateResult =>
  html`<svg class="level-key" aria-hidden="true"><rect class=${kind} width="100%" height=${HEIGHT} rx="3"></rect></svg>`;

export const levelStyles = css`
  .level {
    display: block;
    inline-size: min(100%, 16em);
    margin-block: 0.25em;
    direction: ltr;
  }
  .level-key {
    inline-size: 1em;
    block-size: 6px;
    margin-inline-end: 0.5em;
    vertical-align: 0.1em;
  }
  .track {
    fill: var(--_track);
  }
  .asked {
    fill: var(--_line-strong);
  }
  .answered {
    fill: var(--_accent-ink);
  }
  @media (forced-colors: active) {
    .track {
      fill: Canvas;
      stroke: CanvasText;
    }
    .asked {
      fill: GrayText;
    }
    .answered {
      fill: Highlight;
    }
  }
`;
