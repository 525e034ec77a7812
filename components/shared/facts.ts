/** Facts of a profession as short texts and tags that the card and the comparison share. */
import { css, html, nothing, svg, type TemplateResult } from 'lit';
import type { Shortage } from '../../src/catalogue/record/schema.js';
import type { ProfessionSummary, SalarySummary } from '../../src/catalogue/record/summary.js';
import type { FactMessages } from '../../src/messages/common.js';
import { icon } from './icons.js';

/** Lists are yearly: this year's or the last one's is a flag; what an older one or an undated page says is told as past. */
const RECENT_YEARS = 1;

export const isCurrent = ({ year }: Pick<Shortage, 'year'>): boolean => year !== null && new Date().getFullYear() - year <= RECENT_YEARS;

export const shortageText = ({ region, status, year }: Omit<Shortage, 'source'>, messages: FactMessages): string =>
  messages.shortage(status, region, year, isCurrent({ year }));

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

interface PayRange {
  readonly kind: 'starter' | 'experienced' | 'overall' | 'mean';
  readonly low: number;
  readonly high: number;
}

export function payRanges({ starter, experienced, overall, mean }: SalarySummary): readonly PayRange[] {
  return [
    ...(starter ? [{ kind: 'starter' as const, ...starter }] : []),
    ...(experienced ? [{ kind: 'experienced' as const, ...experienced }] : []),
    ...(overall ? [{ kind: 'overall' as const, ...overall }] : []),
    ...(mean === undefined ? [] : [{ kind: 'mean' as const, low: mean, high: mean }]),
  ];
}

const span = (low: number, high: number, messages: FactMessages) => (low === high ? messages.amount(low) : messages.range(low, high));

/** « 2 600 – 4 800 € brut par mois (2025) », with everything that limits it. */
export function salaryText(salary: SalarySummary | undefined, messages: FactMessages): string {
  const ranges = salary ? payRanges(salary) : [];
  if (!salary || ranges.length === 0) return messages.pay.unknown;
  const low = Math.min(...ranges.map((range) => range.low));
  const high = Math.max(...ranges.map((range) => range.high));
  const limits = [
    salary.country === 'FR' ? messages.pay.france : '',
    messages.pay[salary.scope],
    salary.estimate ? messages.pay.estimate : '',
    String(salary.year),
  ].filter(Boolean);
  return `${span(low, high, messages)} ${messages.pay[salary.amount]} (${limits.join(', ')})`;
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
            ${span(low, high, messages)}
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
