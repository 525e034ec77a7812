import { html, nothing, type TemplateResult } from 'lit';
import type { ResultContext } from './result-context.js';

/** What to know before reading a result: one soft line for each flag, and the way out of one that separates nothing. */
export function notes({ result, messages, onExplore }: ResultContext): TemplateResult | typeof nothing {
  const { flags } = result.ranking;
  if (flags.length === 0) return nothing;
  return html`<div class="notes">
    ${flags.map((flag) => html`<p class="soft">${messages.flags[flag]}</p>`)}
    ${flags.includes('flat-profile') ? html`<button type="button" part="button" class="button screen-only" @click=${onExplore}>${messages.explore}</button>` : nothing}
  </div>`;
}
