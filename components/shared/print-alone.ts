/** Prints something alone, on its own pages, whatever stands around the widget in the host's page. */
import { render, supportsAdoptingStyleSheets, type CSSResult, type TemplateResult } from 'lit';
import { adoptInto } from './added-styles.js';

/** Room inside the margins of an A4 page. */
const PAGE = { inline: 186, block: 273 } as const;
const PIXELS_A_MILLIMETRE = 96 / 25.4;

/**
 * Nothing of the page but what is printed: `:not(#_)` outweighs the host's own rules. On screen it
 * lies beside the window, laid out as on paper so that it can be measured.
 */
const PAGE_STYLES = `
@page { size: A4 portrait; margin: 11mm 12mm; }
[data-metier-paper]:not(#_) { position: fixed; inset: 0 auto auto -300mm; inline-size: ${PAGE.inline}mm; visibility: hidden; }
@media print {
  html:not(#_):not(#_), body:not(#_):not(#_) { all: unset !important; display: block !important; }
  html:not(#_)::before, html:not(#_)::after, body:not(#_)::before, body:not(#_)::after { content: none !important; }
  body:not(#_) > :not([data-metier-paper]):not(#_):not(#_) { display: none !important; }
  body:not(#_) > [data-metier-paper]:not(#_):not(#_) { all: initial !important; display: block !important; }
}`;

let takeBack = (): void => undefined;

export interface Paper {
  readonly styles: readonly CSSResult[];
  readonly language: string;
  /** The page, drawn ever tighter from step 0 on until it fits on one side; `null` when it cannot be tighter. */
  readonly page: (step: number) => TemplateResult | null;
}

/** Puts it into the page for the time of printing, prints, and takes it back afterwards. */
export function printAlone({ styles, language, page }: Paper, owner: Document): void {
  takeBack();
  const place = owner.createElement('div');
  place.setAttribute('data-metier-paper', '');
  place.lang = language;
  place.setAttribute('aria-hidden', 'true');
  const root = place.attachShadow({ mode: 'open' });
  adoptInto(root, styles);
  const removeStyles = addPageStyles(owner);
  owner.body.append(place);
  for (let step = 0; ; step += 1) {
    const content = page(step);
    if (!content) break;
    render(content, root);
    if (place.getBoundingClientRect().height <= PAGE.block * PIXELS_A_MILLIMETRE) break;
  }
  takeBack = () => {
    owner.defaultView?.removeEventListener('afterprint', takeBack);
    place.remove();
    removeStyles();
    takeBack = () => undefined;
  };
  owner.defaultView?.addEventListener('afterprint', takeBack);
  owner.defaultView?.print();
}

/** Adopted where browsers can, so that a strict page allows it; else as Lit does it there too. */
function addPageStyles(owner: Document): () => void {
  if (supportsAdoptingStyleSheets && owner.defaultView) {
    const sheet = new owner.defaultView.CSSStyleSheet();
    sheet.replaceSync(PAGE_STYLES);
    owner.adoptedStyleSheets = [...owner.adoptedStyleSheets, sheet];
    return () => (owner.adoptedStyleSheets = owner.adoptedStyleSheets.filter((other) => other !== sheet));
  }
  const style = owner.createElement('style');
  style.textContent = PAGE_STYLES;
  owner.head.append(style);
  return () => style.remove();
}
