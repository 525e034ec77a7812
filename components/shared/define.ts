/** One warning a copy, whichever elements it holds. */
let warned = false;

/**
 * Registers an element once. A page that loads the package twice keeps the first copy; another
 * version is named in one warning.
 */
export function defineOnce(name: string, element: CustomElementConstructor & { readonly version: string }): void {
  const registered = customElements.get(name) as (CustomElementConstructor & { readonly version?: string }) | undefined;
  if (!registered) {
    customElements.define(name, element);
  } else if (!warned && registered !== element && registered.version !== element.version) {
    warned = true;
    console.warn(`<${name}> ${registered.version ?? '(unknown version)'} is already on this page; ${element.version} was not registered.`);
  }
}
