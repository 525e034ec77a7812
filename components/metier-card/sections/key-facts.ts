import { html, nothing, type TemplateResult } from 'lit';
import type { Profession } from '../../../src/catalogue/record/schema.js';
import type { ProfessionSummary } from '../../../src/catalogue/record/summary.js';
import type { CardMessages } from '../../../src/messages/card.js';
import { salaryText } from '../../shared/facts.js';
import { icon } from '../../shared/icons.js';

/** Studies, qualities, salary, conditions: a definition list with icons. */
export function keyCards({ keyCards, salary, language }: ProfessionSummary, messages: CardMessages, record?: Profession): TemplateResult {
  const entries = [
    ['studies', keyCards.studies],
    ['qualities', keyCards.qualities],
    ['salary', salaryText(salary, messages)],
    ['conditions', keyCards.conditions],
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

/** Large number, small label, year. */
export function keyFigures(figures: ProfessionSummary['keyFigures'], messages: CardMessages): TemplateResult {
  return html`<dl class="figures numbers">
    ${figures.map(
      ({ kind, value, year, scopeLabel, estimate }) =>
        html`<div>
          <dt class="small">
            ${messages.keyFigures[kind]}
            <span>(${[scopeLabel, estimate && messages.pay.estimate, year].filter(Boolean).join(', ')})</span>
          </dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}
