import { html, type TemplateResult } from 'lit';
import type { ProfessionSummary } from '../../src/catalogue/record/summary.js';
import { professionName } from './profession-name.js';

/** A heading whose level the host decides. */
export function heading(level: number, className: string, content: unknown): TemplateResult {
  return html`<div role="heading" aria-level=${Math.min(6, level)} class=${className}>${content}</div>`;
}

/** The title of what is shown now: focus goes there when the screen changes, unless something else is new. */
export const title = (level: number, content: unknown, isTop = true): TemplateResult =>
  html`<div class="title" part="title" role="heading" aria-level=${level} tabindex="-1" ?data-top=${isTop}>${content}</div>`;

/** A title that names the profession that it is about. */
export const titleAbout = (level: number, profession: ProfessionSummary, content: string): TemplateResult =>
  title(
    level,
    html`<span class="overline" lang=${profession.language}>${professionName(profession)}</span><span class="visually-hidden"> : </span>${content}`,
  );
