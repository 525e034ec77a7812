import type { CompactRecord } from '../src/catalogue/compact.js';

/** A classic script from another origin has no address that `import()` could start from, so it is kept while the script runs. */
const script = typeof document === 'undefined' ? null : document.currentScript;
const address = script instanceof HTMLScriptElement ? script.src : '';

/**
 * Takes the place of the generated list of records in the single files: each record is a module
 * beside the script. `import()` needs no `connect-src`.
 */
export async function loadRecord(id: string): Promise<CompactRecord> {
  const path = `./professions/${id}.js`;
  const module = (await import(/* @vite-ignore */ address ? new URL(path, address).href : path)) as { default: CompactRecord };
  return module.default;
}
