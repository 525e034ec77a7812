/** How near a profession is to the visitor's answers; loaded only where there are some. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ProfessionSummary } from '../../src/catalogue/record/summary.js';
import type { Wording } from '../../src/messages/languages.js';
import { profileMessages } from '../../src/messages/profiles.js';
import { questionnaire } from '../../src/questionnaire/items.js';
import type { Norms } from '../../src/questionnaire/norms.js';
import { assess } from '../../src/scoring/assess.js';
import type { Answers, Assessment } from '../../src/scoring/types.js';
import { bandScale, bandStyles } from '../shared/band.js';

export { hostNorms } from '../shared/host-norms.js';
export const styles = [bandStyles];

export const assessmentOf = (profession: ProfessionSummary, answers: Answers, norms: Norms | null): Assessment =>
  assess(answers, questionnaire, profession, norms ? { norms } : {});

/** In words, never without its band; nothing where the answers say too little. */
export function closeness({ score, band, closeness: step }: Assessment, wording: Wording): TemplateResult | typeof nothing {
  if (score === null || !band || !step) return nothing;
  const messages = profileMessages(wording);
  const words = messages.closeness[step];
  return html`<div class="closeness" part="result">
    <p aria-hidden="true">${words}</p>
    ${bandScale({ score, band, closeness: words }, messages, true)}
  </div>`;
}
