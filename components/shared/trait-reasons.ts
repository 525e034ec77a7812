import type { LitElement } from 'lit';
import type { Catalogue } from '../../src/catalogue/catalogue.js';
import type { TraitId } from '../../src/scoring/types.js';
import { atHand } from './on-demand.js';
import { OnDemandController } from './on-demand-controller.js';

const isBundled = (catalogue: Catalogue): boolean => catalogue === atHand('bundled-catalogue')?.bundledCatalogue();

/** What a profession asks, in its record's own words: without them, or until they are there, rows say it in general ones. */
export class TraitReasons {
  readonly #bundled: OnDemandController<'trait-reasons'>;

  constructor(host: LitElement) {
    this.#bundled = new OnDemandController(host, 'trait-reasons');
  }

  /** Settles when they are there, or have failed. */
  get complete(): Promise<unknown> {
    return this.#bundled.complete;
  }

  get isLoading(): boolean {
    return this.#bundled.status === 'loading';
  }

  /** Before they are needed. A host's records are at hand, or each in a file of its own. */
  load(catalogue: Catalogue): void {
    if (isBundled(catalogue)) this.#bundled.need();
  }

  of(catalogue: Catalogue): (id: string, trait: TraitId) => string | undefined {
    return (id, trait) => (isBundled(catalogue) ? this.#bundled.module?.reasonOf(id, trait) : catalogue.atHand?.(id)?.profile.traits[trait]?.why);
  }
}
