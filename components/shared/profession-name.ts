import { html, type TemplateResult } from 'lit';
import { spokenTitle } from '../../src/catalogue/spoken-title.js';
import type { ProfessionSummary } from '../../src/catalogue/summary.js';

/** A profession's title, alone or in a sentence: read with the dot of inclusive writing, said in full. */
export function professionName(
  profession: Pick<ProfessionSummary, 'title' | 'language'>,
  sentence = (name: string): string => name,
): TemplateResult | string {
  const { inclusive } = profession.title;
  const said = spokenTitle(profession);
  if (said === inclusive) return sentence(inclusive);
  return html`<span aria-hidden="true">${sentence(inclusive)}</span><span class="visually-hidden">${sentence(said)}</span>`;
}
