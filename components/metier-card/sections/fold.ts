/** What is folded on a phone stands open where there is room, and on paper: one line says what is inside. */
import { css, html, type TemplateResult } from 'lit';

/** Opens and closes what a `.fold` holds. Not state of the element: nothing else depends on it. */
function toggle(fold: Element | null): void {
  const open = fold?.toggleAttribute('data-open') ?? false;
  fold?.querySelector('.fold-line')?.setAttribute('aria-expanded', String(open));
}

/** What is folded on a phone opens when something in it is gone to. */
export const openFold = (target: Element): void => toggle(target.closest('.fold:not([data-open])'));

export const foldLine = (text: string): TemplateResult =>
  html`<button
    type="button"
    class="fold-line screen-only"
    aria-expanded="false"
    @click=${({ currentTarget }: Event) => toggle((currentTarget as Element).closest('.fold'))}
  >
    ${text}
  </button>`;

/** A list of which a phone shows the first few at first; `more` says how many there are besides. */
export function foldedList(
  texts: readonly unknown[],
  { shown, className = 'bullets', ordered = false, more }: { shown: number; className?: string; ordered?: boolean; more: (count: number) => string },
): TemplateResult {
  const rest = texts.length - shown;
  // A line that hides one entry takes as much room as the entry.
  const entries = texts.map((text, index) => html`<li class=${index >= shown && rest > 1 ? 'extra' : ''}>${text}</li>`);
  const list = ordered
    ? html`<ol class=${className} role="list">
        ${entries}
      </ol>`
    : html`<ul class=${className} role="list">
        ${entries}
      </ul>`;
  return rest > 1 ? html`<div class="fold">${list}${foldLine(more(rest))}</div>` : list;
}

export const foldStyles = css`
  .fold-line {
    display: flex;
    align-items: center;
    gap: 0.5em;
    inline-size: 100%;
    min-block-size: 2.75em;
    text-align: start;
    line-height: 1.2;
    color: var(--_accent-ink);
  }
  .fold-line::before {
    content: '';
    flex: none;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline: 0.15em 0.25em;
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    transform: rotate(-45deg);
  }
  .fold[data-open] > .fold-line::before,
  .fold[data-open] > .heading > .fold-line::before {
    transform: rotate(45deg);
  }
  .fold:not([data-open]) > .fold-content,
  .fold:not([data-open]) > * > .extra {
    display: none;
  }
  .fold[data-open] > ul + .fold-line,
  .fold[data-open] > ol + .fold-line,
  .fold-title {
    display: none;
  }
  @container metier (inline-size >= 40em) {
    .fold .fold-line {
      display: none;
    }
    .fold-title {
      display: inline;
    }
    .fold:not([data-open]) > .fold-content {
      display: block;
    }
    .fold:not([data-open]) > * > .extra {
      display: list-item;
    }
    .fold:not([data-open]) > .glyphs > .extra {
      display: flex;
    }
  }
  @media print {
    .fold-title {
      display: inline;
    }
    .fold:not([data-open]) > .fold-content {
      display: block;
    }
    .fold:not([data-open]) > * > .extra {
      display: list-item;
    }
    .fold:not([data-open]) > .glyphs > .extra {
      display: flex;
    }
  }
`;
