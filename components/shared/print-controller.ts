import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { windowOf } from './window-of.js';

/** Paper cannot be unfolded: everything is open while the page is printed. */
export class PrintController implements ReactiveController {
  #opened: HTMLDetailsElement[] = [];
  /** When the element has left it, it may be in another one already. */
  #window: Window | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {}

  hostConnected(): void {
    this.#window = windowOf(this.host);
    this.#window.addEventListener('beforeprint', this.#open);
    this.#window.addEventListener('afterprint', this.#close);
  }

  hostDisconnected(): void {
    this.#window?.removeEventListener('beforeprint', this.#open);
    this.#window?.removeEventListener('afterprint', this.#close);
  }

  readonly #open = () => {
    this.#opened = [...(this.host.shadowRoot?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? [])];
    for (const details of this.#opened) details.open = true;
  };

  readonly #close = () => {
    for (const details of this.#opened) details.open = false;
    this.#opened = [];
  };
}
