import { MetierErrorEvent } from './events.js';

/** One warning a copy, whichever elements it holds. */
let warned = false;

/**
 * Registers an element once. A page that loads the package twice keeps the first copy; another
 * version is named in one warning. An element that cannot be made is told of, and takes no other
 * with it; what the host put inside stays visible.
 */
export function defineOnce(name: string, element: CustomElementConstructor & { readonly version: string }): void {
  const registered = customElements.get(name) as (CustomElementConstructor & { readonly version?: string }) | undefined;
  if (!registered) {
    try {
      customElements.define(name, element);
      new element(); // in a page's own elements the browser keeps an error to itself
    } catch (cause) {
      const message = `<${name}> cannot work here: ${String(cause)}`;
      console.warn(message);
      document.dispatchEvent(new MetierErrorEvent({ code: 'element-failed', message, cause }));
    }
  } else if (!warned && registered !== element && registered.version !== element.version) {
    warned = true;
    console.warn(`<${name}> ${registered.version ?? '(unknown version)'} is already on this page; ${element.version} was not registered.`);
  }
}
