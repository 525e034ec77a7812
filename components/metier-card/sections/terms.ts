/** Words of the trade, explained where they occur first. */
import { css, html, type TemplateResult } from 'lit';
import type { Profession } from '../../../src/catalogue/record/schema.js';

type Entry = NonNullable<Profession['lexicon']>['entries'][number];

/** Gives a text with the terms that it holds and no text before it held: a tap shows what they mean. */
export type Explain = (text: string) => unknown;

/** Fresh for each drawing of a record, because each term is explained once. */
export function explainer(lexicon: readonly Entry[]): Explain {
  const left = new Map(lexicon.map((entry, index) => [entry.term, { ...entry, id: `term-${index}` }]));
  return (text) => {
    const found = [...left.values()].flatMap((entry) => {
      const at = positionOf(entry.term, text);
      return at < 0 ? [] : [{ ...entry, at }];
    });
    // One a text, the first: more would make it hard to read.
    const [first] = found.sort((a, b) => a.at - b.at);
    if (!first) return text;
    left.delete(first.term);
    const end = first.at + first.term.length;
    return html`${text.slice(0, first.at)}${term(first.id, text.slice(first.at, end), first.meaning)}${text.slice(end)}`;
  };
}

/** As a word of its own, in any case; −1 where it is not. */
function positionOf(wanted: string, text: string): number {
  const escaped = wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const match = new RegExp(`(^|[^\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu').exec(text);
  return match ? match.index + (match[1]?.length ?? 0) : -1;
}

const hasPopovers = (): boolean => 'popover' in HTMLElement.prototype;

/** Where a browser has no popovers, the meaning unfolds in the line. */
const term = (id: string, word: string, meaning: string): TemplateResult =>
  hasPopovers()
    ? html`<button type="button" class="term" popovertarget=${id}>${word}</button
        ><span id=${id} class="meaning" popover><b>${word}</b>${meaning}</span>`
    : html`<details class="term-unfolding">
        <summary class="term">${word}</summary>
        <span> (${meaning})</span>
      </details>`;

export const termStyles = css`
  .term {
    display: inline;
    color: inherit;
    text-align: start;
    border-block-end: 1px dotted currentcolor;
    cursor: pointer;
  }
  .term:hover {
    color: var(--_accent-ink);
  }
  .term-unfolding,
  .term-unfolding > summary {
    display: inline;
  }
  .meaning {
    inset: auto 1em 1em;
    margin: auto;
    max-inline-size: 26em;
    padding: 1em 1.25em;
    color: inherit;
    background: var(--_paper);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    font-weight: 400;
    line-height: 1.5;
  }
  .meaning b {
    display: block;
    font-weight: 650;
  }
  @media print {
    .term {
      border: 0;
    }
  }
`;
