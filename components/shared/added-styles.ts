import { adoptStyles, supportsAdoptingStyleSheets, type CSSResult, type LitElement } from 'lit';

/** Styles of the parts that an element loaded on demand. */
const added = new WeakMap<LitElement, readonly CSSResult[]>();
/** A constructed sheet serves only the document that it was made for. */
const sheetsByDocument = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

/** Styles of a part that was loaded on demand. */
export function addStyles(element: LitElement, styles: readonly CSSResult[]): void {
  added.set(element, [...(added.get(element) ?? []), ...styles]);
  const root = element.shadowRoot;
  if (root) showStyles(element, root, styles);
}

/** The element's own styles and those of its parts, in whichever document it stands now. */
export function showStyles(element: LitElement, root: ShadowRoot, latest = stylesOf(element)): void {
  if (supportsAdoptingStyleSheets) root.adoptedStyleSheets = sheets(element.ownerDocument, stylesOf(element));
  else adoptStyles(root, [...latest]);
}

/** After a move to another document, which takes adopted sheets away; `<style>` elements came along. */
export function showStylesAgain(element: LitElement): void {
  if (supportsAdoptingStyleSheets && element.shadowRoot) showStyles(element, element.shadowRoot);
}

const stylesOf = (element: LitElement): readonly CSSResult[] => [
  ...((element.constructor as typeof LitElement).elementStyles as CSSResult[]),
  ...(added.get(element) ?? []),
];

/** Into a tree that is no element of ours, in whichever document it stands. */
export function adoptInto(root: ShadowRoot, styles: readonly CSSResult[]): void {
  if (supportsAdoptingStyleSheets) root.adoptedStyleSheets = sheets(root.ownerDocument, styles);
  else adoptStyles(root, [...styles]);
}

/** None in a document without a window, where nothing is shown. */
function sheets(owner: Document, styles: readonly CSSResult[]): CSSStyleSheet[] {
  if (owner === document) return styles.flatMap(({ styleSheet }) => styleSheet ?? []);
  const view = owner.defaultView;
  if (!view) return [];
  const made = sheetsByDocument.get(owner) ?? new Map<CSSResult, CSSStyleSheet>();
  sheetsByDocument.set(owner, made);
  return styles.map((style) => {
    const sheet = made.get(style) ?? new view.CSSStyleSheet();
    if (!made.has(style)) sheet.replaceSync(style.cssText);
    made.set(style, sheet);
    return sheet;
  });
}
