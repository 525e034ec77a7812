import { describe, expect, it } from 'vitest';
import { importAddress, importOnDemand } from './import-on-demand.js';

/** A module that tells the address it was asked for by. */
const ADDRESS = 'data:text/javascript,export%20const%20name%20=%20import.meta.url';

describe('a module that is loaded when it is needed', () => {
  it('is told how often it failed', async () => {
    const attempts: number[] = [];
    const load = (attempt: number) => (attempts.push(attempt) <= 2 ? Promise.reject(new TypeError('Failed')) : 'loaded');
    await expect(importOnDemand('a', load, '')).rejects.toThrow('Failed');
    await expect(importOnDemand('a', load, '')).rejects.toThrow('Failed');
    await expect(importOnDemand('a', load, '')).resolves.toBe('loaded');
    expect(attempts).toEqual([0, 1, 2]);
    await importOnDemand('another', (attempt) => attempts.push(attempt), '');
    expect(attempts.at(-1)).toBe(0);
  });

  it('has its own address as long as that works', async () => {
    expect((await importAddress<{ name: string }>(ADDRESS, 3)).name).toBe(ADDRESS);
    await expect(importAddress('no-such:module', 0)).rejects.toThrow('no-such:module');
    await expect(importAddress('no-such:module', 2)).rejects.toThrow('no-such:module?retry=2');
  });

  describe('and that a bundler placed', () => {
    const PART = 'data:text/javascript,export%20default%20import.meta.url;export%20const%20part%20=%20{default:2}';
    const WEBKIT = 'Importing a module script failed.';
    /** As it stands in a built file: its text is what counts. */
    const built = (text: string, message = WEBKIT) =>
      Object.assign(() => Promise.reject<{ default?: unknown }>(new TypeError(message)), { toString: () => text });

    it.each([
      ['alone in its file', `()=>import("${PART}")`, `${PART}?retry=1`],
      ['where the first failure is remembered by its address', `()=>import("${PART}?v=3")`, `${PART}?v=3&retry=1`],
      ['preloaded', `()=>e(()=>import(\`${PART}\`),__vite__mapDeps([1]),import.meta.url)`, `${PART}?retry=1`],
      ['with others in its file', `()=>import("${PART}").then(e=>e.part)`, 2],
    ])('is asked for by another address: %s', async (name, text, value) => {
      await expect(importOnDemand(name, built(text), ADDRESS)).rejects.toThrow(WEBKIT);
      expect((await importOnDemand(name, built(text), ADDRESS)).default).toBe(value);
    });

    it.each([
      ['by means of its own', '()=>t.e(12).then(t.bind(t,34))', ADDRESS, WEBKIT],
      ['changed by a function', `()=>import("${PART}").then(wrap)`, ADDRESS, WEBKIT],
      ['changed later', `()=>e(()=>import("${PART}"),[]).then(x=>x.part)`, ADDRESS, WEBKIT],
      ['from a place that is not known', `()=>import("${PART}")`, '', WEBKIT],
      ['in an engine that asks again', `()=>import("${PART}")`, ADDRESS, 'Failed to fetch dynamically imported module: x'],
    ])('is left to its own function: %s', async (name, text, base, message) => {
      for (let attempt = 0; attempt < 3; attempt += 1) await expect(importOnDemand(name, built(text, message), base)).rejects.toThrow(message);
    });
  });
});
