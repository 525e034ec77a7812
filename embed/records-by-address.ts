import type { CompactRecord } from '../src/catalogue/compact.js';

/**
 * Takes the place of the generated list of records in the single files: each record is a module
 * beside the script. `import()` needs no `connect-src` and resolves against the script's address.
 */
export async function loadRecord(id: string): Promise<CompactRecord> {
  const module = (await import(/* @vite-ignore */ `./professions/${id}.js`)) as { default: CompactRecord };
  return module.default;
}
