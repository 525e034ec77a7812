/** The star that keeps a profession for later. */
import { css, html, type TemplateResult } from 'lit';
import { spokenTitle } from '../../src/catalogue/spoken-title.js';
import type { ProfessionSummary } from '../../src/catalogue/record/summary.js';
import type { RowMessages } from '../../src/messages/rows.js';
import { MetierShortlistChangeEvent } from './events.js';
import { keepIcon } from './list-icons.js';
import { changeVisitor } from './visitor.js';

/** Keeps a profession, or no longer; `false` where the host leaves the shortlist as it is. */
export function changeShortlist(element: Element, metier: string, kept: boolean): boolean {
  if (!element.dispatchEvent(new MetierShortlistChangeEvent(metier, kept))) return false;
  changeVisitor({ type: 'shortlist', metier, kept });
  return true;
}

export interface KeepContext {
  readonly messages: Pick<RowMessages, 'keep' | 'kept' | 'ofProfession'>;
  readonly shortlist: readonly string[];
  readonly onKeep: (id: string, kept: boolean) => void;
}

export function keepButton(profession: ProfessionSummary, { messages, shortlist, onKeep }: KeepContext): TemplateResult {
  const isKept = shortlist.includes(profession.id);
  // The second half of a double click would take back what the first one did.
  const onClick = ({ detail }: MouseEvent) => detail <= 1 && onKeep(profession.id, !isKept);
  return html`<button type="button" class="keep screen-only" aria-pressed=${isKept ? 'true' : 'false'} @click=${onClick}>
    ${keepIcon()}<span class="keep-word">${isKept ? messages.kept : messages.keep}</span
    ><span class="visually-hidden">${messages.ofProfession(spokenTitle(profession))}</span>
  </button>`;
}

export const keepStyles = css`
  .keep {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-inline-size: 2.75em;
    min-block-size: 2.75em;
    color: var(--_accent-ink);
    font-size: 0.9375em;
    line-height: 1.2;
  }
  .keep .icon {
    inline-size: 1.375em;
    block-size: 1.375em;
  }
  .keep[aria-pressed='true'] {
    font-weight: 650;
  }
  .keep[aria-pressed='true'] .icon {
    fill: currentcolor;
  }
  .keep:hover .icon {
    fill: var(--_tint);
  }
  .keep[aria-pressed='true']:hover .icon {
    fill: currentcolor;
  }
`;
