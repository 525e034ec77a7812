import { html, nothing, type TemplateResult } from 'lit';
import type { Asking } from './events.js';
import { isWantedByOldName } from './events-of-version-0.js';

export interface OpeningContext {
  /** The host's page; `null` when it opens in place. */
  readonly address: string | null;
  readonly className: string;
  readonly content: unknown;
  /** Of the content, where it is not the interface's. */
  readonly language?: string;
  readonly onOpen: (event: Event) => void;
}

/** What opens something: a link where the host has a page for it, else a button. */
export function linkOrButton({ address, className, content, language, onOpen }: OpeningContext): TemplateResult {
  const part = className.startsWith('button') ? 'button' : nothing;
  return address
    ? html`<a part=${part} class=${className} href=${address} target="_top" lang=${language ?? nothing} @click=${onOpen}>${content}</a>`
    : html`<button type="button" part=${part} class=${className} lang=${language ?? nothing} @click=${onOpen}>${content}</button>`;
}

/** Tells the host what the visitor asked for. True where it is to open in place: the host did not cancel it, and has no page of its own, which the link leads to. */
export function opensInPlace(host: Element, press: Event, asked: Asking, address: string | null): boolean {
  const isWanted = host.dispatchEvent(asked) && (host.localName !== 'metier-card' || isWantedByOldName(host, asked));
  if (!isWanted) press.preventDefault();
  return isWanted && !address;
}
