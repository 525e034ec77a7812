/**
 * A catalogue of 10,000 professions is read in short tasks, or the page would stand still. What
 * that takes is measured in `bench/`; here, that the work stops often enough, whatever the machine.
 */
import { describe, expect, it, vi } from 'vitest';
import { parseCatalogue, readCatalogue, type CatalogueReading } from '../../src/catalogue/host/host-catalogue.js';
import { prepareSearch } from '../../src/catalogue/search.js';
import { summarise } from '../../src/catalogue/record/summary.js';
import { answering, sheet } from './fixtures.js';

const COUNT = 10_000;
const records = Array.from({ length: COUNT }, (_, index) => sheet(`metier-${index}`));
const index = { records: 'professions/{id}.json', professions: records.map((record) => summarise(record, [])) };
/** At a millisecond for each, more would be a task too long. */
const RECORDS_IN_A_TURN = 12;
const base = 'https://school.example/';

/** Turns that others got during the work. Its clock stands still but for a millisecond a look, so that every machine gives as many. */
async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
  let [now, turns, done] = [0, 0, false];
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 1));
  const turn = () => {
    turns += 1;
    if (!done) setImmediate(turn);
  };
  setImmediate(turn);
  await work().finally(() => {
    done = true;
    clock.mockRestore();
  });
  return turns;
}

async function expectShortTasks(read: () => Promise<CatalogueReading>): Promise<void> {
  let reading: CatalogueReading | undefined;
  const turns = await turnsDuring(async () => (reading = await read()));
  expect(reading?.catalogue?.professions).toHaveLength(COUNT);
  expect(reading?.problemCount).toBe(0);
  // Twice through all of them: once read, once checked against one another.
  expect(turns).toBeGreaterThan((2 * COUNT) / RECORDS_IN_A_TURN);
}

describe('a catalogue of 10,000 professions', () => {
  it('is read from an address in short tasks', { timeout: 60_000 }, async () => {
    const text = JSON.stringify(index);
    await expectShortTasks(() => readCatalogue(base, { fetch: answering(text) }));
  });

  it('is read from summaries at hand in short tasks', { timeout: 60_000 }, () => expectShortTasks(() => parseCatalogue(index, { base })));

  it('is read from full records at hand in short tasks', { timeout: 60_000 }, () => expectShortTasks(() => parseCatalogue({ professions: records })));

  it('is made ready for searching in short tasks', { timeout: 60_000 }, async () => {
    const { catalogue } = await parseCatalogue(index, { base });
    const turns = await turnsDuring(() => (catalogue ? prepareSearch(catalogue) : Promise.reject(new Error('no catalogue'))));
    expect(turns).toBeGreaterThan(COUNT / RECORDS_IN_A_TURN);
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
