/**
 * A catalogue of 10,000 professions is read in short tasks, or the page would stand still. What a
 * visitor feels is measured in a browser; here only that the work is cut at all, whatever the machine.
 */
import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { parseCatalogue, readCatalogue, type CatalogueReading } from '../../src/catalogue/host-catalogue.js';
import { prepareSearch } from '../../src/catalogue/search.js';
import { summarise } from '../../src/catalogue/summary.js';
import { answering, sheet } from './fixtures.js';

const COUNT = 10_000;
const records = Array.from({ length: COUNT }, (_, index) => sheet(`metier-${index}`));
const index = { records: 'professions/{id}.json', professions: records.map((record) => summarise(record, [])) };
const base = 'https://school.example/';

/** Milliseconds between the turns that others get, longest last. */
async function turnsDuring(work: () => Promise<unknown>): Promise<readonly number[]> {
  const turns: number[] = [];
  let [last, done] = [performance.now(), false];
  const turn = () => {
    turns.push(performance.now() - last);
    last = performance.now();
    if (!done) setImmediate(turn);
  };
  setImmediate(turn);
  await work().finally(() => void (done = true));
  return turns.sort((a, b) => a - b);
}

async function expectShortTasks(name: string, read: () => Promise<CatalogueReading>): Promise<void> {
  let reading: CatalogueReading | undefined;
  const turns = await turnsDuring(async () => (reading = await read()));
  console.log(
    `${name}: ${turns.length} turns, 95 % under ${turns[Math.floor(turns.length * 0.95)]?.toFixed(1)} ms, longest ${turns.at(-1)?.toFixed(1)} ms`,
  );
  expect(reading?.catalogue?.professions).toHaveLength(COUNT);
  expect(reading?.problemCount).toBe(0);
  expect(turns.length).toBeGreaterThan(20);
  expect(turns[Math.floor(turns.length * 0.95)]).toBeLessThan(50);
}

describe('a catalogue of 10,000 professions', () => {
  it('is read from an address in short tasks', { timeout: 60_000 }, async () => {
    const text = JSON.stringify(index);
    await expectShortTasks('read', () => readCatalogue(base, { fetch: answering(text) }));
  });

  it('is read from summaries at hand in short tasks', { timeout: 60_000 }, () =>
    expectShortTasks('summaries', () => parseCatalogue(index, { base })),
  );

  it('is read from full records at hand in short tasks', { timeout: 60_000 }, () =>
    expectShortTasks('records', () => parseCatalogue({ professions: records })),
  );

  it('is made ready for searching in short tasks', { timeout: 60_000 }, async () => {
    const { catalogue } = await parseCatalogue(index, { base });
    const turns = await turnsDuring(() => (catalogue ? prepareSearch(catalogue) : Promise.reject(new Error('no catalogue'))));
    expect(turns.length).toBeGreaterThan(5);
  });

  it('ends there: the rest is left out, and said so', { timeout: 60_000 }, async () => {
    const { catalogue, problems } = await parseCatalogue(
      { ...index, professions: [...index.professions, ...index.professions.slice(0, 5)] },
      { base },
    );
    expect(catalogue?.professions).toHaveLength(COUNT);
    expect(problems).toEqual([{ path: `professions[${COUNT}]`, message: expect.stringContaining('at most 10000') as string }]);
  });
});
