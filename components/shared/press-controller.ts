import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { windowOf } from './window-of.js';

/** Milliseconds: each click of a series follows the last one within half a second, and a third one belongs to it. */
const SERIES = 700;
const EVENTS = ['pointerdown', 'keydown', 'click'] as const;

/**
 * One press, one action. What hands and browsers repeat is nobody's wish: a held key, the rest of a
 * double click whose first half changed the screen, a press that began on the screen before, or
 * before the new one was painted.
 */
export class PressController implements ReactiveController {
  #screen = 0;
  #changedAt = 0;
  #painted = true;
  /** The screen that the press under way began on, 0 for one that was not painted yet. Assistive technology clicks without a press. */
  #begunOn: number | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of EVENTS) this.host.addEventListener(type, this.#onEvent, { capture: true });
    this.#changedAt = performance.now(); // it may have been opened by the first half of a double click
  }

  hostDisconnected(): void {
    for (const type of EVENTS) this.host.removeEventListener(type, this.#onEvent, { capture: true });
  }

  /** What could be pressed has been replaced. */
  screenChanged(): void {
    const screen = ++this.#screen;
    this.#changedAt = performance.now();
    this.#painted = false;
    // Runs in the frame that paints the screen: what a hand does next comes after it.
    windowOf(this.host).requestAnimationFrame(() => (this.#painted ||= screen === this.#screen));
  }

  /** Whether a key was pressed anew, on a screen that could be seen. */
  isNew(event: KeyboardEvent): boolean {
    return !event.repeat && this.#isSeen(event);
  }

  /** A script needs not see what it presses. */
  #isSeen({ isTrusted }: Event): boolean {
    return this.#painted || !isTrusted;
  }

  readonly #onEvent = (event: Event): void => {
    const [target] = event.composedPath() as (EventTarget | undefined)[];
    // What the host put inside, and elements that are opened inside, answer for themselves.
    if (!isElement(target) || target.getRootNode() !== this.host.shadowRoot) return;
    if (isKeyboardEvent(event)) {
      if (!['Enter', ' '].includes(event.key) || !target.closest('button, a, summary')) return;
      if (this.isNew(event)) this.#begunOn = this.#screen;
      else stop(event);
    } else if (event.type === 'pointerdown') this.#begunOn = this.#isSeen(event) ? this.#screen : 0;
    else if (this.#isRepeated(event as MouseEvent)) stop(event);
  };

  #isRepeated({ detail }: MouseEvent): boolean {
    const begunOn = this.#begunOn ?? this.#screen;
    this.#begunOn = undefined;
    return begunOn !== this.#screen || (detail > 1 && performance.now() - this.#changedAt < SERIES);
  }
}

/** A frame has classes of its own. */
const isElement = (target: EventTarget | undefined): target is Element => target !== undefined && 'closest' in target;
const isKeyboardEvent = (event: Event): event is KeyboardEvent => event.type === 'keydown';

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
