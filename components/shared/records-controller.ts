import type { ReactiveControllerHost } from 'lit';
import type { Catalogue } from '../../src/catalogue/catalogue.js';
import type { Profession } from '../../src/catalogue/record/schema.js';
import { messageOf } from '../../src/message-of.js';
import { reportError } from './events.js';

interface Entry {
  readonly complete: Promise<void>;
  record?: Profession;
  hasFailed?: boolean;
}

/** Full records that an element shows: each is asked for once, and again after a failure; other professions have others. */
export class RecordsController {
  #of: Catalogue | undefined;
  #entries = new Map<string, Entry>();

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly catalogue: () => Catalogue,
  ) {}

  /** Absent until it is there. */
  get(id: string): Profession | undefined {
    return this.#all.get(id)?.record;
  }

  hasFailed(id: string): boolean {
    return Boolean(this.#all.get(id)?.hasFailed);
  }

  /** Asks at first, and never by itself after a failure: an update asks with this, again and again. */
  need(id: string): void {
    if (!this.#all.has(id)) void this.load(id);
  }

  /** Settles when it is there, or has failed. */
  load(id: string): Promise<void> {
    const entries = this.#all;
    const known = entries.get(id);
    if (known && !known.hasFailed) return known.complete;
    const catalogue = this.catalogue();
    const loading = (async () => catalogue.load(id))(); // a host's own may throw
    const entry: Entry = {
      complete: loading
        .then(
          (record) => void (entry.record = record),
          (cause: unknown) => {
            entry.hasFailed = true;
            if (entries === this.#all) reportError(this.host, { code: 'load-failed', message: messageOf(cause), cause });
          },
        )
        .finally(() => this.host.requestUpdate()),
    };
    entries.set(id, entry);
    return entry.complete;
  }

  /** Of the professions at hand. */
  get #all(): Map<string, Entry> {
    const catalogue = this.catalogue();
    if (catalogue !== this.#of) this.#entries = new Map();
    this.#of = catalogue;
    return this.#entries;
  }
}
