/**
 * What a visitor perceives and does, through shadow roots and slots. Tests name texts, roles and
 * names; they know nothing of the structure behind them.
 */
import { aTimeout, waitUntil } from '@open-wc/testing';
import { visitor } from '../../components/shared/visitor.js';
import { drawnTexts, elementsOf, plain, textOf } from './perceived.js';

export { elementsOf, plain, textOf };

/** Each test has a visitor of its own: all elements of a page share one. */
beforeEach(() => void visitor.set({ answers: null, shortlist: [] }));

export type Role =
  | 'alert'
  | 'button'
  | 'cell'
  | 'checkbox'
  | 'columnheader'
  | 'heading'
  | 'img'
  | 'link'
  | 'listitem'
  | 'navigation'
  | 'progressbar'
  | 'row'
  | 'rowheader'
  | 'combobox'
  | 'option'
  | 'searchbox'
  | 'status'
  | 'summary'
  | 'table'
  | 'textbox';

const ROLES: readonly (readonly [selector: string, role: Role])[] = [
  ['button', 'button'],
  ['a[href]', 'link'],
  ['summary', 'summary'],
  ['input[type=search]', 'searchbox'],
  ['input[type=checkbox]', 'checkbox'],
  ['input', 'textbox'],
  ['progress', 'progressbar'],
  ['table', 'table'],
  ['li', 'listitem'],
  ['nav', 'navigation'],
];

export const roleOf = (element: Element): string | null =>
  element.getAttribute('role') ?? ROLES.find(([selector]) => element.matches(selector))?.[1] ?? null;

export function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label) return plain(label);
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : labelledBy(element);
  return plain((labels.length > 0 ? labels : [element]).map((node) => [...drawnTexts(node, { spoken: true })].join('')).join(' '));
}

function labelledBy(element: Element): readonly Element[] {
  const root = element.getRootNode() as Document | ShadowRoot;
  return (element.getAttribute('aria-labelledby') ?? '').split(' ').flatMap((id) => (id && root.getElementById(id)) || []);
}

const fits = (name: string, wanted: string | RegExp | undefined) =>
  wanted === undefined || (typeof wanted === 'string' ? name === wanted : wanted.test(name));

export const all = (node: Node, role: Role, name?: string | RegExp): readonly HTMLElement[] =>
  [...elementsOf(node)].filter((element) => roleOf(element) === role && fits(nameOf(element), name));

export const names = (node: Node, role: Role): readonly string[] => all(node, role).map(nameOf);

/** The first with this role and name; without one, a sentence that says what there is. */
export function one<Wanted extends HTMLElement = HTMLElement>(node: Node, role: Role, name?: string | RegExp): Wanted {
  const [found] = all(node, role, name);
  if (!found) throw new Error(`No ${role} ${String(name ?? '')}; there are: ${names(node, role).join(' | ') || 'none'}.`);
  return found as Wanted;
}

export const levelOf = (heading: Element): number => Number(heading.getAttribute('aria-level'));

/** What has focus, through shadow roots. */
export function focused(): Element {
  let active = document.activeElement ?? document.body;
  while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Whether what has focus can be seen and stands inside. */
export const focusIsIn = (element: Element): boolean =>
  element === document.activeElement && focused() !== element && focused().checkVisibility({ visibilityProperty: true });

/** Everything inside is up to date. */
export async function settled(element: Element): Promise<void> {
  for (let round = 0; round < 2; round += 1) {
    for (const inner of [element, ...elementsOf(element)]) await (inner as { updateComplete?: Promise<unknown> }).updateComplete;
    await aTimeout(0);
  }
}

/** As with Enter on the focused control, or a tap that focuses it. */
export async function press(element: Element, name: string | RegExp, role: Role = 'button'): Promise<void> {
  const control = one(element, role, name);
  control.focus();
  control.click();
  await settled(element);
}

export async function type(element: Element, input: HTMLInputElement, text: string): Promise<void> {
  input.focus();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await settled(element);
}

/** The text is there, at the latest soon. */
export const sees = (element: Element, text: string | RegExp): Promise<void> =>
  waitUntil(
    () => fits(textOf(element), text instanceof RegExp ? text : new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))),
    `“${String(text)}” does not appear`,
    { timeout: 25_000, interval: 10 },
  );

/** What is said to developers meanwhile; the console stays quiet. */
export function listenToWarnings(): { readonly warnings: string[]; readonly stop: () => void } {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (...parts: readonly unknown[]) => void warnings.push(parts.map(String).join(' '));
  return { warnings, stop: () => void (console.warn = warn) };
}

/** Events of a type that reach the page. */
export function record<Received extends Event>(type: string, target: EventTarget = document): Received[] {
  const received: Received[] = [];
  target.addEventListener(type, (event) => received.push(event as Received));
  return received;
}
