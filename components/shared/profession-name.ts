import { html, type TemplateResult } from 'lit';
import { spokenTitle } from '../../src/catalogue/spoken-title.js';
import type { ProfessionSummary } from '../../src/catalogue/record/summary.js';

/** A profession's title, alone or in a sentence: read with the dot of inclusive writing, said in full. */
export function professionName(
  profession: Pick<ProfessionSummary, 'title' | 'language'>,
  sentence = (name: string): string => name,
): TemplateResult | string {
  const { inclusive } = profession.title;
  const said = spokenTitle(profession);
  if (said === inclusive) return sentence(inclusive);
  return html`<span aria-hidden="true">${breakable(sentence(inclusive))}</span><span class="visually-hidden">${sentence(said)}</span>`;
}

/**
 * A word with dots goes to the next line as a whole. Only where it is longer than a line, the line may
 * end after a dot, as after a hyphen: a place to break that is no character, so that what is copied
 * stays the same.
 */
const breakable = (text: string): readonly unknown[] =>
  text
    .split(/(\s+)/)
    .map((word) =>
      word.includes('·')
        ? html`<span class="whole">${word.split('·').map((part, index) => (index > 0 ? html`·<wbr />${part}` : part))}</span>`
        : word,
    );
