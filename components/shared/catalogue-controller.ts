import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { bundledCatalogue } from '../../src/catalogue/bundled/bundled-catalogue.js';
import { createCatalogue, type Catalogue } from '../../src/catalogue/catalogue.js';
import { messageOf } from '../../src/message-of.js';
import type { MetierErrorDetail } from './events.js';
import { loadOnDemand } from './on-demand.js';

/** Where the professions come from. */
export type CatalogueState =
  | { readonly status: 'bundled' }
  | { readonly status: 'loading' }
  | { readonly status: 'own'; readonly catalogue: Catalogue }
  | { readonly status: 'failed' };

const bundled: CatalogueState = { status: 'bundled' };
const nothing = createCatalogue({
  version: '',
  professions: [],
  sectors: [],
  criteria: [],
  load: () => Promise.reject(new Error('The catalogue is not there.')),
});

/** A host's own catalogue in place of the bundled one; the part that checks it is loaded only then. */
export class CatalogueController implements ReactiveController {
  #state = bundled;
  #reading: AbortController | undefined;
  #again: (() => void) | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly report: (detail: MetierErrorDetail) => void,
    private readonly changed: () => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#reading?.abort();
  }

  hostConnected(): void {
    if (this.#state.status === 'loading') this.retry();
  }

  get status(): CatalogueState['status'] {
    return this.#state.status;
  }

  /** An empty one until a host's is there. */
  get catalogue(): Catalogue {
    if (this.#state.status === 'bundled') return bundledCatalogue();
    return this.#state.status === 'own' ? this.#state.catalogue : nothing;
  }

  /** What an element opened inside another one is given. */
  get own(): Catalogue | null {
    return this.#state.status === 'own' ? this.#state.catalogue : null;
  }

  /** `given` is a catalogue, or its JSON; `address` is read where nothing is given. */
  use(given: unknown, address: string | null): void {
    this.#reading?.abort();
    this.#again = () => this.use(given, address);
    if (isCatalogue(given)) this.#state = { status: 'own', catalogue: given };
    else if (given === null || given === undefined) this.#state = address ? { status: 'loading' } : bundled;
    else this.#state = { status: 'loading' };
    if (this.#state.status === 'loading') void this.#read(given, address);
  }

  readonly retry = (): void => {
    this.#again?.();
    this.changed();
  };

  async #read(given: unknown, address: string | null): Promise<void> {
    const reading = (this.#reading = new AbortController());
    const { signal } = reading;
    try {
      const { describeProblems, parseCatalogue, readCatalogue } = await loadOnDemand('host-catalogue');
      const base = this.host.baseURI;
      const found = await (address && (given === null || given === undefined)
        ? readCatalogue(address, { base, signal })
        : parseCatalogue(given, { base, signal }));
      const { catalogue, problemCount } = found;
      this.#state = catalogue ? { status: 'own', catalogue } : { status: 'failed' };
      if (problemCount > 0) this.report({ code: catalogue ? 'catalogue-invalid' : 'catalogue-failed', message: describeProblems(found) });
    } catch (cause) {
      if (signal.aborted) return;
      this.#state = { status: 'failed' };
      this.report({
        code: 'catalogue-failed',
        message: `The catalogue could not be read: ${messageOf(cause)}`,
        cause,
      });
    }
    if (!signal.aborted) this.changed();
  }
}

const isCatalogue = (value: unknown): value is Catalogue =>
  typeof value === 'object' &&
  value !== null &&
  'get' in value &&
  typeof value.get === 'function' &&
  'load' in value &&
  typeof value.load === 'function';
