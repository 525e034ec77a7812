import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Catalogue } from '../../src/catalogue/catalogue.js';
import { messageOf } from '../../src/message-of.js';
import type { MetierErrorDetail } from './events.js';
import { atHand, loadOnDemand } from './on-demand.js';

/** Where the professions come from. */
export type CatalogueState =
  { readonly status: 'loading' } | { readonly status: 'bundled' | 'own'; readonly catalogue: Catalogue } | { readonly status: 'failed' };

const nothing: Catalogue = {
  version: '',
  professions: [],
  sectors: [],
  criteria: [],
  get: () => undefined,
  load: () => Promise.reject(new Error('The catalogue is not there.')),
};

/** The bundled professions, or a host's own in their place: only what is shown is loaded, and what checks a host's only then. */
export class CatalogueController implements ReactiveController {
  #state: CatalogueState = { status: 'loading' };
  #settled: Promise<void> = Promise.resolve();
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

  /** An empty one until it is there. */
  get catalogue(): Catalogue {
    return 'catalogue' in this.#state ? this.#state.catalogue : nothing;
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
    else if (isAbsent(given) && !address) {
      const catalogue = atHand('bundled-catalogue')?.bundledCatalogue();
      this.#state = catalogue ? { status: 'bundled', catalogue } : { status: 'loading' };
    } else this.#state = { status: 'loading' };
    if (this.#state.status === 'loading') this.#settled = this.#read(given, address);
  }

  /** Settles when the bundled professions are there, or could not be loaded; a host's own may take their time. */
  get complete(): Promise<void> {
    return this.#settled;
  }

  readonly retry = (): void => {
    this.#again?.();
    this.changed();
  };

  async #read(given: unknown, address: string | null): Promise<void> {
    const reading = (this.#reading = new AbortController());
    const { signal } = reading;
    try {
      if (isAbsent(given) && !address) {
        const { bundledCatalogue } = await loadOnDemand('bundled-catalogue');
        if (!signal.aborted) this.#state = { status: 'bundled', catalogue: bundledCatalogue() };
        return;
      }
      const { describeProblems, parseCatalogue, readCatalogue } = await loadOnDemand('host-catalogue');
      const base = this.host.baseURI;
      const found = await (address && isAbsent(given) ? readCatalogue(address, { base, signal }) : parseCatalogue(given, { base, signal }));
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
    } finally {
      if (!signal.aborted) this.changed();
    }
  }
}

export const isAbsent = (given: unknown): given is null | undefined => given === null || given === undefined;

const isCatalogue = (value: unknown): value is Catalogue =>
  typeof value === 'object' &&
  value !== null &&
  'get' in value &&
  typeof value.get === 'function' &&
  'load' in value &&
  typeof value.load === 'function';
