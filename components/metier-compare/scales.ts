/** Two small drawings on one scale for all professions; the words beside them say the same. */
import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { STUDY_LEVELS } from '../../src/catalogue/record/study-levels.js';

const CELLS = 5;
const CELL = { width: 18, gap: 2, height: 14 } as const;

/** A level, 0–1, as filled cells, as many as the word's place among the five; the dot is where the answers put the visitor. */
export function levelCells(level: number, standpoint?: number): TemplateResult {
  const filled = Math.round(level * (CELLS - 1)) + 1;
  const width = CELLS * CELL.width + (CELLS - 1) * CELL.gap;
  const place = standpoint === undefined ? 0 : CELL.width / 2 + standpoint * (width - CELL.width);
  return html`<svg class="cells" viewBox="0 0 ${width} ${CELL.height}" aria-hidden="true">
    ${Array.from(
      { length: CELLS },
      (_, index) =>
        svg`<rect class=${index < filled ? 'cell filled' : 'cell'} x=${index * (CELL.width + CELL.gap) + 0.5} y="0.5" width=${CELL.width - 1} height=${CELL.height - 1} rx="3"></rect>`,
    )}
    ${standpoint === undefined ? nothing : svg`<circle class="cells-dot" cx=${place} cy=${CELL.height / 2} r="4.5"></circle>`}
  </svg>`;
}

/** The levels by which one can enter, as steps that rise from no diploma to a master. */
export function studySteps(levels: readonly string[]): TemplateResult {
  return html`<svg class="steps-scale" viewBox="0 0 98 30" aria-hidden="true">
    ${STUDY_LEVELS.map((level, index) => {
      const height = 6 + index * 5.5;
      return svg`<rect class=${levels.includes(level) ? 'cell filled' : 'cell'} x=${index * 20 + 0.5} y=${29.5 - height} width="17" height=${height} rx="2"></rect>`;
    })}
  </svg>`;
}

export const scaleStyles = css`
  .cells {
    inline-size: 4.9em;
    block-size: 0.7em;
    margin-inline-end: 0.5em;
    direction: ltr;
  }
  .steps-scale {
    flex: none;
    inline-size: 5em;
    block-size: 1.5em;
    direction: ltr;
  }
  .cell {
    fill: var(--_paper);
    stroke: var(--_line-strong);
  }
  .cell.filled {
    fill: var(--_accent-ink);
    stroke: var(--_accent-ink);
  }
  .cells-dot {
    fill: currentcolor;
    stroke: var(--_paper);
    stroke-width: 2;
  }
  @media (forced-colors: active) {
    .cell {
      fill: Canvas;
      stroke: CanvasText;
    }
    .cell.filled {
      fill: Highlight;
      stroke: Highlight;
    }
    .cells-dot {
      fill: CanvasText;
      stroke: Canvas;
    }
  }
`;
