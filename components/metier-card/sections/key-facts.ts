import { html, nothing, type TemplateResult } from 'lit';
import type { Profession } from '../../../src/catalogue/record/schema.js';
import type { ProfessionSummary } from '../../../src/catalogue/record/summary.js';
import type { CardMessages } from '../../../src/messages/card.js';
import { salaryText } from '../../shared/facts.js';
import { icon } from '../../shared/icons.js';

/** Studies, qualities, conditions, and last what not every profession has: salary. A definition list with icons. */
export function keyCards({ keyCards, salary, language }: ProfessionSummary, messages: CardMessages, record?: Profession): TemplateResult {
  const entries = [
    ['studies', keyCards.studies],
    ['qualities', keyCards.qualities],
    ['conditions', keyCards.conditions],
    ['salary', salaryText(salary, messages)],
  ] as const;
  return html`<dl class="key-cards">
    ${entries.map(
      ([name, value]) =>
        html`<div>
          <dt class="small">${icon(name)}${messages.keyCards[name]}</dt>
          <dd class="numbers" lang=${name === 'salary' ? nothing : language}>
            ${value}${name === 'salary' && record?.salary?.bonuses ? html` <span class="small soft">${messages.withBonuses}</span>` : nothing}
          </dd>
        </div>`,
    )}
  </dl>`;
}

/** Large number, small label, and what limits it: once where that is the same for all. */
export function keyFigures(figures: ProfessionSummary['keyFigures'], messages: CardMessages): TemplateResult {
  const limits = figures.map(({ year, scopeLabel, estimate }) => [scopeLabel, estimate && messages.pay.estimate, year].filter(Boolean).join(', '));
  const isOnce = figures.length > 1 && new Set(limits).size < 2;
  return html`<dl class="figures numbers">
      ${figures.map(
        ({ kind, value }, index) =>
          html`<div>
            <dt class="small">${messages.keyFigures[kind]}${isOnce ? nothing : html` <span>(${limits[index]})</span>`}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    ${isOnce ? html`<p class="small">${messages.figuresLimit(limits[0] ?? '')}</p>` : nothing}`;
}
