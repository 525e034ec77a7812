import type { LitElement, ReactiveController } from 'lit';
import { QUESTIONNAIRE_VERSION } from '../../src/questionnaire/items.js';
import { newVisitor, readVisitor, type VisitorRecord } from '../../src/questionnaire/visitor.js';
import type { Answers } from '../../src/scoring/types.js';
import { loadOnDemand } from './on-demand.js';
import { VISITOR_CHANGE, visitorRecord } from './visitor.js';

/** Where a host allows a visitor to keep answers. */
export type SavePlace = 'session' | 'local';
export const SAVE_PLACES = ['none', 'session', 'local'] as const;

/** `not-offered` where the host allows nothing to be kept. */
export type SavingState = 'not-offered' | 'offered' | 'kept' | 'failed';

const KEY = 'metier-widgets';
/** Version 0.1 kept the answers of each quiz apart, as a code. */
const OLD_KEY = 'metier-quiz:';

/**
 * Keeps the visitor's record in this browser, by the visitor's click alone: from then on it follows
 * every change, until it is erased here, by another element or in another tab.
 */
export class SavingController implements ReactiveController {
  /** What is kept, as far as this element knows; `null` when the visitor has not asked for it. */
  #kept: string | null = null;
  #failed = false;

  constructor(
    private readonly host: LitElement,
    private readonly place: () => SavePlace | null,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener(VISITOR_CHANGE, this.#follow);
  }

  hostDisconnected(): void {
    removeEventListener(VISITOR_CHANGE, this.#follow);
  }

  get state(): SavingState {
    if (!this.place()) return 'not-offered';
    if (this.#failed) return 'failed';
    return this.#kept === null ? 'offered' : 'kept';
  }

  /** What this visitor kept here before; `null` without anything, or where storage is closed. */
  restore(): VisitorRecord | null {
    const storage = this.#storage();
    const kept = attempt(() => storage?.getItem(KEY)) ?? null;
    const record = kept === null ? null : attempt(() => readVisitor(JSON.parse(kept)));
    if (record) {
      this.#kept = kept;
      return record;
    }
    return null;
  }

  /** What this page holds is kept already, by an element that may be gone: from now on by this one. */
  join(): void {
    const stored = attempt(() => this.#storage()?.getItem(KEY)) ?? null;
    if (stored === written(visitorRecord())) this.#kept = stored;
  }

  /** What version 0.1 kept for the quiz about this profession; it is kept as ours from then on. `null` without anything. */
  restoreOld(metier: string): Promise<Answers | null> | null {
    const storage = this.#storage();
    const old = attempt(() => storage?.getItem(OLD_KEY + metier));
    return old ? this.#readOld(old, () => storage?.removeItem(OLD_KEY + metier)) : null;
  }

  async #readOld(code: string, remove: () => void): Promise<Answers | null> {
    const codes = await loadOnDemand('codes').catch(() => null); // what was kept stays where it is, for another time
    const reading = codes?.readOldCode(code);
    if (reading?.kind !== 'record') return null;
    const { answers } = reading.record;
    this.#write({ ...newVisitor, answers });
    attempt(remove);
    return answers;
  }

  readonly save = (): void => {
    this.#write(visitorRecord());
    void this.#show();
  };

  /** Everything that was kept here, under every key, by this version and by earlier ones. */
  readonly erase = (): void => {
    this.#erase();
    void this.#show();
  };

  /** The visitor begins anew: what was kept goes, what was there before is no concern of this element. */
  forget(): void {
    if (this.state === 'kept') this.#erase();
  }

  /** Focus goes to what takes the place of the button. */
  async #show(): Promise<void> {
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>('[data-saving]')?.focus({ preventScroll: true });
  }

  #erase(): void {
    for (const storage of [() => localStorage, () => sessionStorage]) {
      attempt(() => {
        for (const key of Object.keys(storage())) if (key === KEY || key.startsWith(OLD_KEY)) storage().removeItem(key);
      });
    }
    this.#kept = null;
  }

  readonly #follow = (): void => {
    if (this.#kept === null) return;
    const stored = attempt(() => this.#storage()?.getItem(KEY)) ?? null;
    if (stored === this.#kept) this.#write(visitorRecord());
    // Another element was quicker, or somebody erased it: that was the visitor's later wish.
    else this.#kept = stored === written(visitorRecord()) ? stored : null;
  };

  #write(record: VisitorRecord): void {
    const kept = written(record);
    const storage = this.#storage();
    const done = storage && attempt(() => (storage.setItem(KEY, kept), true));
    this.#failed = !done;
    this.#kept = done ? kept : null;
  }

  #storage(): Storage | undefined {
    const place = this.place();
    return place ? attempt(() => (place === 'local' ? localStorage : sessionStorage)) : undefined;
  }
}

/** What is kept names the questionnaire that was answered. */
const written = (record: VisitorRecord): string => JSON.stringify({ ...record, questionnaire: QUESTIONNAIRE_VERSION });

/** Every access may throw: storage is closed in sandboxed and in many cross-site frames. */
function attempt<Value>(action: () => Value): Value | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
