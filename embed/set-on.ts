import type { ConfiguredWidget } from '../src/links/settings.js';

/** Settings as they are said in an address or on a marked node, on the element itself. */
export function setOn(element: HTMLElement, { accent, ...attributes }: ConfiguredWidget['settings']): HTMLElement {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (accent) element.style.setProperty('--metier-accent', accent);
  return element;
}
