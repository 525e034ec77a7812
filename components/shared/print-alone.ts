/** Prints something alone, on its own pages, whatever stands around the widget in the host's page. */
import { render, supportsAdoptingStyleSheets, type CSSResult, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { adoptInto } from './added-styles.js';

/** Room inside the margins of an A4 page. */
const PAGE = { inline: 186, block: 273 } as const;
const PIXELS_A_MILLIMETRE = 96 / 25.4;

/**
 * Nothing of the page but what is printed: `:not(#_)` outweighs the host's own rules. On screen it
 * lies beside the window, laid out as on paper so that it can be measured.
 */
const PAGE_STYLES = `
[data-metier-paper]:not(#_) { position: fixed; inset: 0 auto auto -300mm; inline-size: ${PAGE.inline}mm; visibility: hidden; --metier-font-size: 9pt; }
@media print {
  html:not(#_):not(#_), body:not(#_):not(#_) { all: unset !important; display: block !important; }
  html:not(#_)::before, html:not(#_)::after, body:not(#_)::before, body:not(#_)::after { content: none !important; }
  body:not(#_) > :not([data-metier-paper]):not(#_):not(#_) { display: none !important; }
  body:not(#_) > [data-metier-paper]:not(#_):not(#_) { all: initial !important; display: block !important; }
}
@page { size: A4 `;
const ONE_PAGE = 'portrait; margin: 11mm 12mm; }';

let takeBack = (): void => undefined;

export interface Paper {
  readonly styles: readonly CSSResult[];
  readonly language: string;
  /** The page, drawn ever tighter from step 0 on until it fits on one side; `null` when it cannot be tighter. */
  readonly page: (step: number) => TemplateResult | null;
}

/** Puts it into the page for the time of printing, prints, and takes it back afterwards. */
export function printAlone({ styles, language, page }: Paper, owner: Document): void {
  const { place, root } = putPlace(owner, ONE_PAGE);
  place.lang = language;
  adoptInto(root, styles);
  for (let step = 0; ; step += 1) {
    const content = page(step);
    if (!content) break;
    render(content, root);
    if (place.getBoundingClientRect().height <= PAGE.block * PIXELS_A_MILLIMETRE) break;
  }
  owner.defaultView?.print();
}

/**
 * A fresh copy of an element, with these properties, on as many pages as it takes, each with a title
 * over it where browsers can. What it shows is at hand already: it is drawn before the next task.
 */
export async function printElement(element: HTMLElement, properties: object, orientation: 'portrait' | 'landscape', title: string): Promise<void> {
  const owner = element.ownerDocument;
  const copy = Object.assign(owner.createElement(element.localName), properties);
  const look = getComputedStyle(element);
  const small = 'font: 8pt sans-serif; color: #555;';
  const { root } = putPlace(
    owner,
    `${orientation}; margin: 14mm 12mm;
  @top-left { content: ${JSON.stringify(title)}; ${small} }
  @bottom-right { content: counter(page) " / " counter(pages); ${small} } }
[data-metier-paper] { --metier-font-family: ${look.fontFamily}; --metier-accent: ${look.getPropertyValue('--metier-accent') || 'initial'}; }`,
  );
  root.append(copy);
  await new Promise((resolve) => setTimeout(resolve));
  await (copy as Partial<ReactiveControllerHost>).updateComplete;
  owner.defaultView?.print();
}

/** Stays for the time of printing. */
function putPlace(owner: Document, page: string): { readonly place: HTMLElement; readonly root: ShadowRoot } {
  takeBack();
  const place = owner.createElement('div');
  place.setAttribute('data-metier-paper', '');
  place.setAttribute('aria-hidden', 'true');
  const root = place.attachShadow({ mode: 'open' });
  const removeStyles = addPageStyles(owner, PAGE_STYLES + page);
  owner.body.append(place);
  takeBack = () => {
    owner.defaultView?.removeEventListener('afterprint', takeBack);
    place.remove();
    removeStyles();
    takeBack = () => undefined;
  };
  owner.defaultView?.addEventListener('afterprint', takeBack);
  return { place, root };
}

/** Adopted where browsers can, so that a strict page allows it; else as Lit does it there too. */
function addPageStyles(owner: Document, styles: string): () => void {
  if (supportsAdoptingStyleSheets && owner.defaultView) {
    const sheet = new owner.defaultView.CSSStyleSheet();
    sheet.replaceSync(styles);
    owner.adoptedStyleSheets = [...owner.adoptedStyleSheets, sheet];
    return () => (owner.adoptedStyleSheets = owner.adoptedStyleSheets.filter((other) => other !== sheet));
  }
  const style = owner.createElement('style');
  style.textContent = styles;
  owner.head.append(style);
  return () => style.remove();
}
