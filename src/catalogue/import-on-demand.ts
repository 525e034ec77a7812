/**
 * Modules that are loaded when they are needed: records, and parts of the elements. A retry makes a
 * new request in every engine: Firefox never asks again for the address of a module that failed.
 */
import { messageOf } from './answer.js';

/** Loads a module; `attempt` is how often it failed on this page. */
export type LoadModule<Module> = (attempt: number) => Module | Promise<Module>;

const RETRY = 'retry';
const failures = new Map<string, number>();

/**
 * @param name - stands for the module: the same for every attempt
 * @throws what `load` rejected with; calling again tries again, by another address
 */
export async function importOnDemand<Module>(name: string, load: LoadModule<Module>): Promise<Module> {
  const attempt = failures.get(name) ?? 0;
  try {
    return await load(attempt);
  } catch (cause) {
    failures.set(name, attempt + 1);
    const remembered = attempt > 0 ? rememberedAddress(cause) : null;
    if (!remembered) throw cause;
    return (await import(/* @vite-ignore */ retryAddress(remembered, attempt))) as Module;
  }
}

/** The same file by an address that no engine has seen fail. */
export const retryAddress = (address: string, attempt: number): string =>
  attempt === 0 ? address : `${address}${address.includes('?') ? '&' : '?'}${RETRY}=${attempt}`;

/**
 * A module that a bundler placed has an address that only the engine knows: Firefox, which alone
 * would not ask again, names it in its error.
 */
function rememberedAddress(cause: unknown): string | null {
  const address = /^error loading dynamically imported module: (\S+)$/.exec(messageOf(cause))?.[1];
  return address && !address.includes(`${RETRY}=`) ? address : null;
}
