import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { windowOf } from '../shared/window-of.js';

/** Of the window's height, what a head that stays may take. */
const MOST = 1 / 5;

/** The names stay in view over the rows, unless they would cover too much: a small window, large text, long titles. */
export class StickyHead implements ReactiveController {
  #resized: ResizeObserver | undefined;
  #watched: Element | undefined;
  #window: Window | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#window = windowOf(this.host);
    this.#window.addEventListener('resize', this.#measure);
    this.hostUpdated(); // it was drawn before, where it stood before
  }

  hostDisconnected(): void {
    this.#window?.removeEventListener('resize', this.#measure);
    this.#resized?.disconnect();
    this.#watched = undefined;
  }

  hostUpdated(): void {
    const head = this.host.shadowRoot?.querySelector('[part=table] thead') ?? undefined;
    if (head === this.#watched) return;
    this.#resized?.disconnect();
    this.#watched = head;
    if (!head) return;
    const view = windowOf(this.host);
    // In the next frame: a head that begins or ceases to stay changes its own size.
    this.#resized = new view.ResizeObserver(() => view.requestAnimationFrame(this.#measure));
    this.#resized.observe(head);
  }

  readonly #measure = (): void => {
    const head = this.#watched;
    head?.parentElement?.toggleAttribute('data-sticky', head.getBoundingClientRect().height <= windowOf(this.host).innerHeight * MOST);
  };
}
