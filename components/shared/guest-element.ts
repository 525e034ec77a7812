import { html, LitElement, render, type PropertyValues } from 'lit';
import { showStyles, showStylesAgain } from './added-styles.js';
import { CustomStates } from './custom-states.js';
import { reportError, type MetierErrorDetail } from './events.js';
import { PressController } from './press-controller.js';
import { PrintController } from './print-controller.js';
import { Views } from './views.js';
import { bringIntoView, uncover } from './visible-area.js';
import { windowOf } from './window-of.js';

/** An element as a guest in somebody else's page: its errors, its styles, the focus, whatever the page and the visitor's hands do. */
export abstract class GuestElement extends LitElement {
  #failed = false;
  #printing: Promise<void> | null = null;

  protected readonly presses = new PressController(this);
  protected readonly views = new Views(this, {
    settings: () => this.settings,
    onChange: () => this.presses.screenChanged(),
  });

  constructor() {
    super();
    this.addController(new PrintController(this));
    new CustomStates(this, () => this.states);
  }

  /** What the element shows, for the host's style sheet. */
  protected get states(): readonly string[] {
    return this.views.top ? ['opened'] : [];
  }

  /** What elements that are opened inside this one are set to. */
  protected abstract get settings(): object;

  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow((this.constructor as typeof LitElement).shadowRootOptions);
    showStyles(this, root);
    return root;
  }

  adoptedCallback(): void {
    showStylesAgain(this);
  }

  override connectedCallback(): void {
    this.#guard(() => super.connectedCallback());
  }

  protected override performUpdate(): void {
    this.#guard(() => {
      super.performUpdate();
      this.#failed = false;
    });
  }

  /** An element that cannot work is as if it were not there: what the host put inside is shown, and the error told once. */
  #guard(work: () => void): void {
    try {
      work();
    } catch (cause) {
      if (this.shadowRoot) render(html`<slot name="fallback"></slot><slot></slot>`, this.shadowRoot, this.renderOptions);
      if (!this.#failed) this.report({ code: 'element-failed', message: `The element failed: ${String(cause)}`, cause });
      this.#failed = true;
    }
  }

  protected report(detail: MetierErrorDetail): void {
    reportError(this, detail);
  }

  /**
   * Prints alone, whatever stands around it in the page: of a quiz the result, as one A4 page, of a card the whole sheet, of a comparison the
   * table. Settles when the print dialogue was closed, and without one where there is nothing to print.
   */
  print(): Promise<void> {
    return (this.#printing ??= this.printAlone().finally(() => (this.#printing = null)));
  }

  protected abstract printAlone(): Promise<void>;

  /** Focus goes to the title of what is shown, in what is opened inside too. No other method takes it from where it is. */
  override focus(options?: FocusOptions): void {
    (this.views.top ?? this.#top)?.focus(options);
  }

  get #top(): HTMLElement | null | undefined {
    return this.shadowRoot?.querySelector<HTMLElement>('[data-top]');
  }

  /** Where what had focus is gone, focus goes to the top of what took its place, never to the page. */
  protected override update(changed: PropertyValues): void {
    const hadFocus = Boolean(this.shadowRoot?.activeElement);
    super.update(changed);
    if (hadFocus && !this.shadowRoot?.activeElement) this.focus({ preventScroll: true });
  }

  /** The screen has changed: focus follows, to its title where there is nothing else to go to, and the page scrolls only where that is out of view. */
  protected async showTop(focused = '[data-top]'): Promise<void> {
    this.presses.screenChanged();
    await this.updateComplete;
    (this.shadowRoot?.querySelector<HTMLElement>(focused) ?? this).focus({ preventScroll: true });
    if (this.#top) bringIntoView(this.#top);
  }

  /** Keys may lead under a header of the page. */
  protected readonly onFocus = ({ target }: FocusEvent): void => {
    const element = target as HTMLElement;
    if (element.getRootNode() !== this.shadowRoot) return;
    windowOf(this).requestAnimationFrame(() => element.matches(':focus-visible') && uncover(element));
  };
}
