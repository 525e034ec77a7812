/** Facts of a profession as short texts and tags that the card and the comparison share. */
import { css, html, nothing, svg, type TemplateResult } from 'lit';
import type { ProfessionSummary, SalarySummary } from '../../src/catalogue/record/summary.js';
import type { FactMessages } from '../../src/messages/common.js';
import { isCurrent, paySpan, payRanges, shortageText } from '../../src/messages/fact-texts.js';
import { icon } from './icons.js';
export { isCurrent, payRanges, salaryText, shortageText } from '../../src/messages/fact-texts.js';

/** Whether there is anything to flag. */
export const isFlagged = ({ shortage, regulated, ownAccount }: ProfessionSummary): boolean => regulated || ownAccount || shortage.some(isCurrent);

export function flags(summary: ProfessionSummary, messages: FactMessages): TemplateResult | typeof nothing {
  if (!isFlagged(summary)) return nothing;
  const { shortage, regulated, ownAccount } = summary;
  return html`<ul class="flags" role="list">
    ${shortage.filter(isCurrent).map((flag) => html`<li>${icon('shortage')}${shortageText(flag, messages)}</li>`)}
    ${regulated ? html`<li>${icon('regulated')}${messages.regulated}</li>` : nothing}
    ${ownAccount ? html`<li>${icon('regulated')}${messages.ownAccount}</li>` : nothing}
  </ul>`;
}

/** Ranges of pay as bars on an axis that begins at 0: `highest` lets several professions share it. */
export function payBars(salary: SalarySummary, messages: FactMessages, highest?: number): TemplateResult {
  const ranges = payRanges(salary);
  const end = axisEnd(highest ?? Math.max(...ranges.map(({ high }) => high)));
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

/** The next thousand. */
export const axisEnd = (highest: number): number => Math.ceil(highest / 1000) * 1000;

export const factsStyles = css`
  .flags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    font-size: 0.8125em;
    color: var(--_ink-soft);
  }
  .flags li {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
  }
  .pay {
    max-inline-size: 30em;
  }
  .pay > div + div {
    margin-block-start: 0.5em;
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
  .pay > .pay-axis {
    margin-block-start: 0;
  }
  @media (forced-colors: active) {
    .pay-range {
      fill: CanvasText;
    }
  }
`;
