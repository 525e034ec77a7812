import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Of the window's height, what a head that stays may take. */
const MOST = 1 / 5;

/** The names stay in view over the rows, unless they would cover too much: a small window, large text, long titles. */
export class StickyHead implements ReactiveController {
  #resized: ResizeObserver | undefined;
  #watched: Element | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment }) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('resize', this.#measure);
  }

  hostDisconnected(): void {
    removeEventListener('resize', this.#measure);
    this.#resized?.disconnect();
    this.#watched = undefined;
  }

  hostUpdated(): void {
    const head = this.host.renderRoot.querySelector('[part=table] thead') ?? undefined;
    if (head === this.#watched) return;
    this.#resized?.disconnect();
    this.#watched = head;
    if (!head) return;
    this.#resized = new ResizeObserver(this.#measure);
    this.#resized.observe(head);
  }

  readonly #measure = (): void => {
    const head = this.#watched;
    head?.parentElement?.toggleAttribute('data-sticky', head.getBoundingClientRect().height <= innerHeight * MOST);
  };
}
