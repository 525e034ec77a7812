/** What a profession pays, drawn. */
import { css, html, svg, type TemplateResult } from 'lit';
import type { SalarySummary } from '../../src/catalogue/record/summary.js';
import type { FactMessages } from '../../src/messages/common.js';
import { payRanges, paySpan } from '../../src/messages/fact-texts.js';
export { payRanges } from '../../src/messages/fact-texts.js';

/** Ranges of pay as bars on an axis that begins at 0: `highest` lets several professions share it. */
export function payBars(salary: SalarySummary, messages: FactMessages, highest?: number): TemplateResult {
  const ranges = payRanges(salary);
  const end = Math.ceil((highest ?? Math.max(...ranges.map(({ high }) => high))) / 1000) * 1000;
  const percent = (value: number) => `${((value / end) * 100).toFixed(1)}%`;
  return html`<dl class="pay numbers">
    ${ranges.map(
      ({ kind, low, high }) =>
        html`<div>
          <dt class="small">${messages.pay[kind]}</dt>
          <dd>
            ${paySpan(low, high, messages)}
            <svg class="pay-bar" aria-hidden="true">
              ${svg`<line class="axis" x1="0" x2="100%" y1="50%" y2="50%"></line>
            ${low === high ? svg`<circle class="estimate" cx=${percent(low)} cy="50%" r="5"></circle>` : svg`<rect class="pay-range" x=${percent(low)} width=${percent(high - low)} y="20%" height="60%" rx="3"></rect>`}`}
            </svg>
          </dd>
        </div>`,
    )}
    <div class="pay-axis small" aria-hidden="true"><span>${messages.amount(0)}</span><span>${messages.amount(end)}</span></div>
  </dl>`;
}

export const payStyles = css`
  .pay {
    max-inline-size: 30em;
  }
  /* What and how much in a line, the bar under them. */
  .pay dt {
    float: left;
    margin-inline-end: 0.5em;
  }
  .pay dd {
    text-align: end;
  }
  .pay-bar {
    display: block;
    inline-size: 100%;
    block-size: 1em;
    direction: ltr;
  }
  .pay-bar .axis {
    stroke: var(--_line-strong);
  }
  .pay-range,
  .pay-bar .estimate {
    fill: var(--_accent-ink);
  }
  .pay-axis {
    display: flex;
    justify-content: space-between;
    direction: ltr;
  }
  @media (forced-colors: active) {
    .pay-range {
      fill: CanvasText;
    }
  }
`;
