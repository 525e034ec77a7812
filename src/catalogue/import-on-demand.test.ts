import { describe, expect, it } from 'vitest';
import { importAddress, importOnDemand } from './import-on-demand.js';

/** A module that tells the address it was asked for by. */
const ADDRESS = 'data:text/javascript,export%20const%20name%20=%20import.meta.url';

describe('a module that is loaded when it is needed', () => {
  it('is told how often it failed', async () => {
    const attempts: number[] = [];
    const load = (attempt: number) => (attempts.push(attempt) <= 2 ? Promise.reject(new TypeError('Failed')) : 'loaded');
    await expect(importOnDemand('a', load)).rejects.toThrow('Failed');
    await expect(importOnDemand('a', load)).rejects.toThrow('Failed');
    await expect(importOnDemand('a', load)).resolves.toBe('loaded');
    expect(attempts).toEqual([0, 1, 2]);
    await importOnDemand('another', (attempt) => attempts.push(attempt));
    expect(attempts.at(-1)).toBe(0);
  });

  it('is asked for by another address where the engine remembers that one failed, and says which', async () => {
    const remembered = (address: string) => () =>
      Promise.reject<{ name: string }>(new TypeError(`error loading dynamically imported module: ${address}`));
    await expect(importOnDemand('b', remembered(ADDRESS))).rejects.toThrow('error loading');
    expect((await importOnDemand('b', remembered(ADDRESS))).name).toBe(`${ADDRESS}?retry=1`);
    expect((await importOnDemand('b', remembered(`${ADDRESS}?v=3`))).name).toBe(`${ADDRESS}?v=3&retry=2`);
  });

  it('has its own address as long as that works', async () => {
    expect((await importAddress<{ name: string }>(ADDRESS, 3)).name).toBe(ADDRESS);
    await expect(importAddress('no-such:module', 0)).rejects.toThrow('no-such:module');
    await expect(importAddress('no-such:module', 2)).rejects.toThrow('no-such:module?retry=2');
  });
});
