/** What is perceived of a page, through shadow roots and slots. */

/** Children as they are drawn: shadow content in place of light content, slotted nodes in place of a slot. */
function drawnChildren(node: Node): readonly Node[] {
  if (node instanceof HTMLSlotElement) return node.assignedNodes().length > 0 ? node.assignedNodes() : [...node.childNodes];
  return [...((node instanceof Element && node.shadowRoot) || node).childNodes];
}

/** What is laid out as if it were not there may hold what is there. */
const isDrawn = (element: Element): boolean => hasBox(element) || getComputedStyle(element).display === 'contents';
/** A slot has no box of its own: what it shows decides. */
const hasBox = (element: Element): boolean => element instanceof HTMLSlotElement || element.checkVisibility();
/** What is invisible keeps its box, and may hold what is visible. */
const isVisible = (element: Element | null): boolean => element === null || getComputedStyle(element).visibility === 'visible';

interface Reading {
  /** As a screen reader does: without what is hidden from it. */
  readonly spoken: boolean;
}

export function* drawnTexts(node: Node, reading: Reading): Generator<string> {
  for (const child of drawnChildren(node)) {
    if (child instanceof Text && isVisible(child.parentElement)) yield child.data;
    if (!(child instanceof Element) || !isDrawn(child) || (reading.spoken && child.getAttribute('aria-hidden') === 'true')) continue;
    const inline = !(child instanceof HTMLBRElement) && (child instanceof SVGElement || getComputedStyle(child).display.startsWith('inline'));
    if (!inline) yield '\n';
    yield* drawnTexts(child, reading);
    if (!inline) yield '\n';
  }
}

/** With white space as it is drawn. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Everything that is drawn and said, as one line. */
export const textOf = (node: Node): string => plain([...drawnTexts(node, { spoken: false })].join(''));

/** Elements that assistive technology meets, in the order of the page. */
export function* elementsOf(node: Node): Generator<HTMLElement> {
  for (const child of drawnChildren(node)) {
    if (!(child instanceof Element) || !isDrawn(child) || child.getAttribute('aria-hidden') === 'true') continue;
    if (isVisible(child) && hasBox(child)) yield child as HTMLElement;
    yield* elementsOf(child);
  }
}

/** Everything that has a box or is drawn, also where no screen reader goes; without what is there for screen readers alone. */
export function* boxesIn(node: Node): Generator<Element> {
  for (const child of drawnChildren(node)) {
    if (!(child instanceof Element)) continue;
    const { width } = child.getBoundingClientRect();
    if (width <= 1 && getComputedStyle(child).overflow === 'hidden') continue;
    if (child instanceof SVGElement || width > 1) yield child;
    yield* boxesIn(child);
  }
}
