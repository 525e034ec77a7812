import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { OnDemandController } from './on-demand-controller.js';
import type { OpenedViews, View, ViewsContext } from './opened-views.js';

/** The place of an element where others are opened; what opens them is loaded with the first one. */
export class Views {
  readonly #part: OnDemandController<'opened-views'>;
  #opened: OpenedViews | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly context: ViewsContext,
  ) {
    this.#part = new OnDemandController(host, 'opened-views');
  }

  /** What is shown in place of the element's own content. */
  get top(): HTMLElement | undefined {
    return this.#opened?.top;
  }

  /** The last view that was asked for could not be loaded. */
  get failed(): boolean {
    return this.#part.status === 'failed' || Boolean(this.#opened?.failed);
  }

  /** `opener` gets the focus back when the view is closed. */
  async open(view: View, opener: HTMLElement): Promise<void> {
    const part = await this.#part.load();
    if (part) await (this.#opened ??= new part.OpenedViews(this.host, this.context)).open(view, opener);
  }

  /** Without a way back: what opened them is gone. */
  clear(): void {
    this.#opened?.clear();
  }

  /** The element's own content stays as it is under what is opened over it. */
  render(content: TemplateResult): TemplateResult {
    return html`${this.#opened?.wayBack ?? nothing}
      <div ?hidden=${this.top !== undefined}>${content}</div>
      ${this.#opened?.elements ?? nothing}`;
  }
}
