export interface PageRecord {
  /** `directive blocked-uri` of each report. */
  readonly violations: string[];
  /** Each touch of storage, by name. */
  readonly storage: string[];
}

declare global {
  interface Window {
    hostRecord: PageRecord;
  }
}

/** Runs before everything else in the page: stands alone, because only its text gets there. */
export function recordInPage(): void {
  const record: PageRecord = { violations: [], storage: [] };
  window.hostRecord = record;
  document.addEventListener('securitypolicyviolation', (event) =>
    record.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
  );

  watch(window, ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']);
  watch(Document.prototype, ['cookie']);
  watch(Storage.prototype, ['getItem', 'setItem', 'removeItem', 'clear', 'key']);
  watch(IDBFactory.prototype, ['open', 'databases', 'deleteDatabase']);

  /** Reading, writing and calling are noted, then go on as usual. */
  function watch(owner: object, names: readonly string[]): void {
    for (const name of names) {
      const found = Object.getOwnPropertyDescriptor(owner, name);
      if (!found) continue;
      for (const [kind, how] of [
        ['get', 'read'],
        ['set', 'wrote'],
        ['value', 'called'],
      ] as const) {
        const original: unknown = Reflect.get(found, kind);
        if (typeof original === 'function') found[kind] = noting(original as () => unknown, () => record.storage.push(`${how} ${name}`));
      }
      Object.defineProperty(owner, name, found);
    }
  }

  function noting(original: (...args: never[]) => unknown, note: () => void) {
    return function (this: unknown, ...args: never[]): unknown {
      note();
      return original.apply(this, args);
    };
  }
}
