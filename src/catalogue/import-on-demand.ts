/**
 * Modules that are loaded when they are needed: records, and parts of the elements. A retry makes a
 * new request in every engine: Firefox never asks again for the address of a module that failed.
 */
import { messageOf } from '../message-of.js';

/** Loads a module; `attempt` is how often it failed on this page. */
export type LoadModule<Module> = (attempt: number) => Module | Promise<Module>;

const failures = new Map<string, number>();

/**
 * @param name - stands for the module: the same for every attempt
 * @throws what `load` rejected with; calling again tries again
 */
export async function importOnDemand<Module>(name: string, load: LoadModule<Module>): Promise<Module> {
  const attempt = failures.get(name) ?? 0;
  try {
    return await load(attempt);
  } catch (cause) {
    failures.set(name, attempt + 1);
    const address = attempt > 0 ? placedAddress(cause) : null;
    if (!address) throw cause;
    return (await import(/* @vite-ignore */ otherAddress(address, attempt))) as Module;
  }
}

/**
 * A module whose address is known. Chromium asks again for one that failed; where an engine may not,
 * a retry goes to the same file by another address.
 * @throws {TypeError} as `import()` does
 */
export async function importAddress<Module>(address: string, attempt: number): Promise<Module> {
  try {
    return (await import(/* @vite-ignore */ address)) as Module;
  } catch (cause) {
    if (attempt === 0 || messageOf(cause).startsWith('Failed to fetch dynamically imported module')) throw cause;
    return (await import(/* @vite-ignore */ otherAddress(address, attempt))) as Module;
  }
}

/** A module that a bundler placed has an address that only the engine knows; Firefox names it in its error. */
function placedAddress(cause: unknown): string | null {
  const address = /^error loading dynamically imported module: (\S+)$/.exec(messageOf(cause))?.[1];
  return address && !address.includes(`${RETRY}=`) ? address : null;
}

const RETRY = 'retry';
const otherAddress = (address: string, attempt: number): string => `${address}${address.includes('?') ? '&' : '?'}${RETRY}=${attempt}`;
