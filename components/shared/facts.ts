/** What is to know first of a profession's market, as tags that card and comparison share. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { ProfessionSummary } from '../../src/catalogue/record/summary.js';
import type { FactMessages } from '../../src/messages/common.js';
import { isCurrent, shortageText } from '../../src/messages/fact-texts.js';
import { icon } from './icons.js';
export { isCurrent, salaryText, shortageText } from '../../src/messages/fact-texts.js';

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
`;
