/**
 * Modules that are loaded when they are needed: records, and parts of the elements. A retry makes a
 * new request in every engine: Firefox never asks again for the address of a module that failed, and
 * WebKit not for one that was preloaded.
 */
import { messageOf } from '../message-of.js';

/** Loads a module; `attempt` is how often it failed on this page. */
export type LoadModule<Module> = (attempt: number) => Module | Promise<Module>;

const failures = new Map<string, number>();

/**
 * Bundlers write where they placed a module into the function that loads it: `()=>import("./part.js")`,
 * and `.then(file=>file.part)` where its file holds more than the module.
 */
const IMPORT = /\bimport\(["'`](.+?)["'`]\)(\.then\((\w+)=>\3\.(\w+)\))?/;

/**
 * @param name - stands for the module: the same for every attempt
 * @param base - address of the script that holds `load`; empty where no bundler placed the module beside it
 * @throws what `load` rejected with; calling again tries again
 */
export async function importOnDemand<Module>(name: string, load: LoadModule<Module>, base: string): Promise<Module> {
  const attempt = failures.get(name) ?? 0;
  try {
    return await load(attempt);
  } catch (cause) {
    failures.set(name, attempt + 1);
    const text = String(load);
    const [whole, address, , , member] = IMPORT.exec(text) ?? [];
    // What else is done with the module, only the function can do.
    if (!whole || !address || !base || isAskedAgain(cause, attempt) || text.replace(whole, '').includes('.then(')) throw cause;
    const file = await importAgain<Record<string, Module>>(new URL(address, base).href, attempt);
    return (member ? file[member] : file) as Module;
  }
}

/**
 * A module whose address is known.
 * @throws {TypeError} as `import()` does
 */
export async function importAddress<Module>(address: string, attempt: number): Promise<Module> {
  try {
    return (await import(/* @vite-ignore */ address)) as Module;
  } catch (cause) {
    if (isAskedAgain(cause, attempt)) throw cause;
    return importAgain(address, attempt);
  }
}

/** Whether the next attempt makes a request by itself, as in Chromium; the first failure was one. */
const isAskedAgain = (cause: unknown, attempt: number): boolean => attempt === 0 || messageOf(cause).startsWith('Failed to fetch');

/** The same file by another address. */
const importAgain = async <Module>(address: string, attempt: number): Promise<Module> =>
  (await import(/* @vite-ignore */ `${address}${address.includes('?') ? '&' : '?'}retry=${attempt}`)) as Module;
