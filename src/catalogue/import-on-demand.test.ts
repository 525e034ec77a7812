import { describe, expect, it } from 'vitest';
import { importOnDemand, retryAddress } from './import-on-demand.js';

const failing = (times: number, attempts: number[]) => (attempt: number) => {
  attempts.push(attempt);
  return attempts.length <= times
    ? Promise.reject(new TypeError('Failed to fetch dynamically imported module: https://school.example/a.js'))
    : 'loaded';
};

describe('a module that is loaded when it is needed', () => {
  it('is told how often it failed, so that a retry can have another address', async () => {
    const attempts: number[] = [];
    const load = failing(2, attempts);
    await expect(importOnDemand('a', load)).rejects.toThrow('Failed to fetch');
    await expect(importOnDemand('a', load)).rejects.toThrow('Failed to fetch');
    await expect(importOnDemand('a', load)).resolves.toBe('loaded');
    expect(attempts).toEqual([0, 1, 2]);
    await importOnDemand('another', failing(0, attempts));
    expect(attempts.at(-1)).toBe(0);
  });

  it('is asked for by another address where the engine remembers that one failed, and says which', async () => {
    const address = 'data:text/javascript,export%20const%20name%20=%20import.meta.url';
    const remembered = () => Promise.reject<{ name: string }>(new TypeError(`error loading dynamically imported module: ${address}`));
    await expect(importOnDemand('b', remembered)).rejects.toThrow('error loading');
    expect((await importOnDemand('b', remembered)).name).toBe(`${address}?retry=1`);
  });

  it('keeps the rest of its address', () => {
    expect([0, 1, 2].map((attempt) => retryAddress('/a.js?v=3', attempt))).toEqual(['/a.js?v=3', '/a.js?v=3&retry=1', '/a.js?v=3&retry=2']);
  });
});
