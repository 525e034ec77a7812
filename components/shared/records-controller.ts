import type { ReactiveControllerHost } from 'lit';
import type { Catalogue } from '../../src/catalogue/catalogue.js';
import type { Profession } from '../../src/catalogue/record/schema.js';
import { messageOf } from '../../src/message-of.js';
import { reportError } from './events.js';

type Records = Map<string, Profession | 'loading' | 'failed'>;

/** Full records that an element shows: each is asked for once, and again after a failure; other professions have others. */
export class RecordsController {
  #of: Catalogue | undefined;
  #records: Records = new Map();

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly catalogue: () => Catalogue,
  ) {}

  /** Absent until it is there. */
  get(id: string): Profession | undefined {
    const record = this.#all.get(id);
    return typeof record === 'object' ? record : undefined;
  }

  hasFailed(id: string): boolean {
    return this.#all.get(id) === 'failed';
  }

  /** Asks at first, and never by itself after a failure: an update asks with this, again and again. */
  need(id: string): void {
    if (!this.#all.has(id)) void this.load(id);
  }

  async load(id: string): Promise<void> {
    const records = this.#all;
    if (records.has(id) && !this.hasFailed(id)) return;
    records.set(id, 'loading');
    try {
      records.set(id, await this.catalogue().load(id));
    } catch (cause) {
      records.set(id, 'failed');
      if (records === this.#all) reportError(this.host, { code: 'load-failed', message: messageOf(cause), cause });
    }
    this.host.requestUpdate();
  }

  /** Of the professions at hand. */
  get #all(): Records {
    const catalogue = this.catalogue();
    if (catalogue !== this.#of) this.#records = new Map();
    this.#of = catalogue;
    return this.#records;
  }
}
