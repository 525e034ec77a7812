/** What is folded on a phone stands open where there is room, and on paper: one line says what is inside. */
import { css, html, type TemplateResult } from 'lit';

/** Opens and closes what a `.fold` holds. Not state of the element: nothing else depends on it. */
function toggle(fold: Element | null): void {
  const open = fold?.toggleAttribute('data-open') ?? false;
  fold?.querySelector('.fold-line')?.setAttribute('aria-expanded', String(open));
}

/** What is folded on a phone opens when something in it is gone to. */
export const openFold = (target: Element): void => toggle(target.closest('.fold:not([data-open])'));

const foldLine = (text: string): TemplateResult =>
  html`<button
    type="button"
    class="fold-line screen-only"
    aria-expanded="false"
    @click=${({ currentTarget }: Event) => toggle((currentTarget as Element).closest('.fold'))}
  >
    ${text}
  </button>`;

/** Title of what is folded: a phone shows the line in its place until it is opened. */
export const foldTitle = (title: string, text: string): TemplateResult => html`<span class="fold-title">${title}</span>${foldLine(text)}`;

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

/** `--_folded` is how a phone hides what is folded; with room, and on paper, nothing is. */
export const foldStyles = css`
  .surface {
    --_folded: none;
  }
  .fold-line {
    display: var(--_fold-line, flex);
    align-items: center;
    gap: 0.5em;
    inline-size: 100%;
    min-block-size: 2.75em;
    font-weight: 400;
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
  .fold[data-open] .fold-line {
    font-weight: 650;
  }
  .fold[data-open] .fold-line::before {
    transform: rotate(45deg);
  }
  .fold:not([data-open]) > .fold-content,
  .fold:not([data-open]) > * > .extra,
  .fold[data-open] > :is(ul, ol) + .fold-line,
  .fold-title {
    display: var(--_folded, revert);
  }
  /* Entries with an icon before them. */
  .glyphs li {
    position: relative;
    padding-inline-start: 1.75em;
  }
  .glyphs .icon {
    position: absolute;
    inset-block-start: 0.15em;
    inset-inline-start: 0;
    color: var(--_accent-ink);
  }
  @container metier (inline-size >= 40em) {
    .surface {
      --_folded: initial;
      --_fold-line: none;
    }
  }
  @media print {
    .surface {
      --_folded: initial;
    }
  }
`;
