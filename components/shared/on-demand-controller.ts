import type { CSSResult, LitElement } from 'lit';
import { messageOf } from '../../src/message-of.js';
import { addStyles } from './added-styles.js';
import { reportError } from './events.js';
import { loadOnDemand, type OnDemand, type OnDemandName } from './on-demand.js';

type State<Module> = { readonly status: 'none' | 'loading' | 'failed' } | { readonly status: 'loaded'; readonly module: Module };

/** Something that its element needs only now and then: when it is there, or failed, the element is drawn again. */
export class OnDemandController<Name extends OnDemandName> {
  #state: State<OnDemand[Name]> = { status: 'none' };
  #settled: Promise<OnDemand[Name] | null> = Promise.resolve(null);

  constructor(
    private readonly host: LitElement,
    private readonly name: Name,
  ) {}

  get status(): State<unknown>['status'] {
    return this.#state.status;
  }

  /** `null` until it is there. */
  get module(): OnDemand[Name] | null {
    return this.#state.status === 'loaded' ? this.#state.module : null;
  }

  /** Settles when what is on its way is there, or has failed. */
  get complete(): Promise<unknown> {
    return this.#settled;
  }

  /** Asks at first, and never by itself after a failure: an update asks with this, again and again. */
  need(): void {
    if (this.#state.status === 'none') void this.load();
  }

  /** Asks once; again after a failure, which is reported and gives `null`. */
  load(): Promise<OnDemand[Name] | null> {
    if (this.#state.status === 'none' || this.#state.status === 'failed') {
      this.#state = { status: 'loading' };
      this.#settled = this.#load();
    }
    return this.#settled;
  }

  async #load(): Promise<OnDemand[Name] | null> {
    try {
      const module = await loadOnDemand(this.name);
      if (hasStyles(module)) addStyles(this.host, module.styles);
      this.#state = { status: 'loaded', module };
      return module;
    } catch (cause) {
      this.#state = { status: 'failed' };
      reportError(this.host, { code: 'load-failed', message: `${this.name} could not be loaded: ${messageOf(cause)}`, cause });
      return null;
    } finally {
      this.host.requestUpdate();
    }
  }
}

const hasStyles = (module: unknown): module is { readonly styles: readonly CSSResult[] } =>
  typeof module === 'object' && module !== null && 'styles' in module;
