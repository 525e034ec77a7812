import { windowOf } from './window-of.js';

/** Room between what has focus and what the page keeps above it, in pixels. */
const ROOM = 8;

/** Scrolls only where the top is out of view: above the window, or under a header that the page keeps there. */
export function bringIntoView(target: HTMLElement): void {
  (target as Partial<HTMLElement>).scrollIntoView?.({ block: 'nearest' }); // jsdom, in tests of hosts, lays nothing out
  uncover(target);
}

/** Scrolls only where a header of the page lies over the top. */
export function uncover(target: HTMLElement): void {
  const cover = coverOf(target);
  if (cover === 0) return;
  target.style.setProperty('scroll-margin-block-start', `${cover + ROOM}px`);
  target.scrollIntoView({ block: 'start' });
  target.style.removeProperty('scroll-margin-block-start');
}

/** How far down a header reaches that lies over the top of the target, in pixels of the window; 0 without one. */
function coverOf(target: Element): number {
  const { left, top } = target.getBoundingClientRect();
  const hit = (target.ownerDocument as Partial<Document>).elementFromPoint?.(left + 1, top + 1) ?? null;
  for (let own: Element | null = target; own; own = parentOf(own)) if (own === hit) return 0;
  for (let over = hit; over; over = over.parentElement) {
    const { position } = getComputedStyle(over);
    const { bottom } = over.getBoundingClientRect();
    // What fills the window is no header: nothing could be scrolled out from under it.
    if (['fixed', 'sticky'].includes(position)) return bottom < windowOf(target).innerHeight / 2 ? bottom : 0;
  }
  return 0;
}

/** The element around, as it is drawn: out of slots and shadow trees. */
export function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? ('host' in root ? (root as ShadowRoot).host : null);
}
