import { html, type LitElement, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { messageOf } from '../../src/message-of.js';
import { icon } from './icons.js';
import { reportError } from './events.js';
import { loadOnDemand } from './on-demand.js';
import { bringIntoView, parentOf } from './visible-area.js';

/** Another element, opened in place of what an element shows. */
export interface View {
  readonly name: 'metier-card' | 'metier-quiz' | 'metier-compare';
  /** What it shows, read again with every update of the element that it is opened in. */
  readonly properties: () => object;
  /** Says where the way back leads. */
  readonly back: () => unknown;
  /** Finds what opened it, where that has been drawn anew meanwhile. */
  readonly again?: () => HTMLElement | null | undefined;
}

/** What the controller needs of the element that it is in. */
export interface ViewsContext {
  /** What every opened element is set to, once and for all. */
  readonly settings: () => object;
  /** What could be pressed has been replaced. */
  readonly onChange: () => void;
}

/** Of an opened element: the host styles them as those of the element that it is opened in. */
const PARTS = 'base:inner,title,section,result,button,start,answer,quiz-call,table';

interface Opened extends View {
  readonly element: HTMLElement;
  readonly opener: HTMLElement;
  /** Everything around the opener, and how far it was scrolled. */
  readonly scrolled: readonly (readonly [Element, number])[];
}

/** Which views an opened element is in: it opens its own there, so that there is one way back at a time. */
const around = new WeakMap<Element, OpenedViews>();

/**
 * Elements opened in place, one over the other. What lies under them stays as it is; closing gives
 * focus back to what opened the view, where the visitor had scrolled to.
 */
export class OpenedViews implements ReactiveController {
  #opened: readonly Opened[] = [];
  #opening = false;
  /** The last view that was asked for could not be loaded. */
  failed = false;

  constructor(
    private readonly host: LitElement,
    private readonly context: ViewsContext,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    for (const { element, properties } of this.#opened) Object.assign(element, { ...this.context.settings(), ...properties() });
  }

  /** What is shown in place of the host's own content. */
  get top(): HTMLElement | undefined {
    return this.#opened.at(-1)?.element;
  }

  async open(view: View, opener: HTMLElement): Promise<void> {
    if (this.#opening) return;
    this.#opening = true;
    const place = around.get(this.host) ?? this;
    try {
      await loadOnDemand(view.name);
      const element = this.host.ownerDocument.createElement(view.name);
      this.failed = false;
      await place.#show({ ...view, element, opener, scrolled: scrolledAround(opener) });
    } catch (cause) {
      this.failed = true;
      reportError(this.host, { code: 'load-failed', message: `<${view.name}> could not be loaded: ${messageOf(cause)}`, cause });
      this.host.requestUpdate();
    } finally {
      this.#opening = false;
    }
  }

  /** Without a way back: what opened them is gone. */
  clear(): void {
    this.#opened = [];
    this.failed = false;
  }

  /** Leads back to what opened the view on top. */
  get wayBack(): unknown {
    const top = this.#opened.at(-1);
    return (
      top && keyed(top, html`<button type="button" class="quiet way-back screen-only" @click=${this.#onBack}>${icon('back')}${top.back()}</button>`)
    );
  }

  /** All that are open, of which one is seen. */
  get elements(): readonly HTMLElement[] {
    const { top } = this;
    for (const { element } of this.#opened) element.hidden = element !== top;
    return this.#opened.map(({ element }) => element);
  }

  async #show(opened: Opened): Promise<void> {
    const { element } = opened;
    element.className = 'inner';
    element.setAttribute('exportparts', PARTS);
    around.set(element, this);
    this.#opened = [...this.#opened, opened];
    await this.#update();
    await (element as Partial<ReactiveControllerHost>).updateComplete;
    element.focus({ preventScroll: true });
    bringIntoView(this.host.shadowRoot?.querySelector<HTMLElement>('.way-back') ?? element);
  }

  readonly #onBack = async (): Promise<void> => {
    const closed = this.#opened.at(-1);
    if (!closed) return;
    this.#opened = this.#opened.slice(0, -1);
    await this.#update();
    for (const [element, distance] of closed.scrolled) element.scrollTop = distance;
    // What the visitor changed meanwhile may have taken the opener away.
    const target = closed.opener.getClientRects().length > 0 ? closed.opener : (closed.again?.() ?? this.host);
    target.focus({ preventScroll: true });
    bringIntoView(target);
  };

  async #update(): Promise<void> {
    this.context.onChange();
    this.host.requestUpdate();
    await this.host.updateComplete;
  }
}

function scrolledAround(element: Element): Opened['scrolled'] {
  const scrolled: [Element, number][] = [];
  for (let node = parentOf(element); node; node = parentOf(node)) scrolled.push([node, node.scrollTop]);
  return scrolled;
}
