export interface Eyes {
  /** Exceptions, and what was said to developers from warnings up. */
  readonly problems: string[];
  /** Everything that is drawn of the first element of this kind, shadow trees included. */
  textOf(selector: string): string;
  /** Where to press what has this name, or matches; null while it is not there or something lies over it. */
  placeOf(selector: string, wanted: Wanted): { readonly x: number; readonly y: number } | null;
  /** Everything that matches in the element, through its shadow trees. */
  within(selector: string, inner: string): Element[];
}
export interface Wanted {
  readonly name?: string;
  readonly selector?: string;
  /** Which of those that fit; the first. */
  readonly nth?: number;
}

declare global {
  interface Window {
    eyes: Eyes;
  }
}

/** Runs in the page before everything else: stands alone, because only its text gets there. */
export function openEyes(): void {
  const CONTROLS = 'button, a[href], summary, input, [role=option]';
  const problems: string[] = [];
  addEventListener('error', ({ message }) => problems.push(message));
  addEventListener('unhandledrejection', ({ reason }) => problems.push(String(reason)));
  for (const level of ['warn', 'error'] as const) {
    const original = console[level];
    console[level] = (...parts: unknown[]) => {
      problems.push(parts.map(String).join(' '));
      original.apply(console, parts);
    };
  }
  window.eyes = { problems, textOf, placeOf, within };

  function within(selector: string, inner: string): Element[] {
    const collect = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        ...(element.matches(inner) ? [element] : []),
        ...(element.shadowRoot ? collect(element.shadowRoot) : []),
      ]);
    const first = document.querySelector(selector);
    return first?.shadowRoot ? collect(first.shadowRoot) : [];
  }

  function textOf(selector: string): string {
    const roots = [document.querySelector(selector), ...within(selector, '*')].flatMap((element) => element?.shadowRoot ?? []);
    return plain(roots.flatMap((root) => [...root.children].map((child) => (child as HTMLElement).innerText ?? '')).join('\n'));
  }

  function placeOf(selector: string, { name = '', selector: wanted = CONTROLS, nth = 0 }: Wanted): { x: number; y: number } | null {
    const nameOf = (element: Element): string => plain(element.getAttribute('aria-label') ?? element.textContent);
    const isDrawn = (element: Element): boolean => element.getClientRects().length > 0;
    const control = within(selector, wanted).filter((element) => isDrawn(element) && (!name || nameOf(element) === plain(name)))[nth];
    if (!control) return null;
    control.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = control.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    let hit = document.elementFromPoint(x, y);
    for (let inner = hit?.shadowRoot?.elementFromPoint(x, y); inner && inner !== hit; inner = hit.shadowRoot?.elementFromPoint(x, y)) hit = inner;
    return hit && (control === hit || control.contains(hit)) ? { x, y } : null;
  }

  function plain(text: string): string {
    return text.replace(/\s+/g, ' ').trim();
  }
}
