/** Tasks while a catalogue of 10,000 professions is read: `npx tsx bench/read.ts`. */
import { performance } from 'node:perf_hooks';
import { parseCatalogue, readCatalogue } from '../src/catalogue/host/host-catalogue.js';
import { summarise } from '../src/catalogue/record/summary.js';
import { answering, sheet } from '../tests/catalogue/fixtures.js';

const records = Array.from({ length: 10_000 }, (_, index) => sheet(`metier-${index}`));
const index = { records: 'professions/{id}.json', professions: records.map((record) => summarise(record, [])) };
const base = 'https://school.example/';

const text = JSON.stringify(index);
await measure('from an address', () => readCatalogue(base, { fetch: answering(text) }));
await measure('summaries at hand', () => parseCatalogue(index, { base }));
await measure('full records at hand', () => parseCatalogue({ professions: records }));

async function measure(name: string, work: () => Promise<unknown>): Promise<void> {
  const turns: number[] = [];
  let [last, done] = [performance.now(), false];
  const turn = () => {
    turns.push(performance.now() - last);
    last = performance.now();
    if (!done) setImmediate(turn);
  };
  setImmediate(turn);
  await work().finally(() => void (done = true));
  turns.sort((a, b) => a - b);
  const at = (share: number) => (turns[Math.round(share * (turns.length - 1))] as number).toFixed(1);
  console.log(`${name}: ${turns.length} turns for others, 95 % of waits under ${at(0.95)} ms, longest ${at(1)} ms (budget 50 ms)`);
}
