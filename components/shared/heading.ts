import { html, type TemplateResult } from 'lit';

/** A heading whose level the host decides. */
export function heading(level: number, className: string, content: unknown): TemplateResult {
  return html`<div role="heading" aria-level=${Math.min(6, level)} class=${className}>${content}</div>`;
}
