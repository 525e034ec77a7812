/** Time of `search` at each keystroke in 10,000 professions whose full records are at hand: `npx tsx bench/search.ts`. */
import { performance } from 'node:perf_hooks';
import { bundledCatalogue, createCatalogue, loadProfession, type ProfessionSummary } from '../src/catalogue/index.js';
import { prepareSearch, search } from '../src/catalogue/search.js';

const COUNT = 10_000;
const TYPED = ['infirmier en soins généraux', 'technicienne de maintenance', 'électricien', 'santé', 'ordinateur', 'infimière', 'zzz'];

const { professions, sectors, criteria } = bundledCatalogue();
const records = await Promise.all(professions.map(({ id }) => loadProfession(id)));
const catalogue = createCatalogue({
  version: 'bench',
  sectors,
  criteria,
  professions: Array.from({ length: COUNT }, (_, index) => numbered(professions[index % professions.length] as ProfessionSummary, index)),
  load: () => Promise.reject(new Error('nothing to load')),
  atHand: (id) => records[Number(id.split('-').at(-1)) % records.length],
});

const before = performance.now();
await prepareSearch(catalogue);
const prepared = performance.now() - before;
const first = time(() => search(catalogue, 'i'));
const keystrokes = TYPED.flatMap((text) => Array.from(text, (_, index) => text.slice(0, index + 1)));
const runs = Array.from({ length: 5 }, () => keystrokes.map((text) => ({ text, milliseconds: time(() => search(catalogue, text)) }))).flat();
const sorted = runs.toSorted((a, b) => a.milliseconds - b.milliseconds);
const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] as (typeof runs)[number];
console.log(
  `${COUNT.toLocaleString('en')} professions: ${prepared.toFixed(0)} ms to prepare, in short tasks; first keystroke ${first.toFixed(1)} ms`,
);
console.log(
  `then: median ${at(0.5).milliseconds.toFixed(2)} ms, 95 % under ${at(0.95).milliseconds.toFixed(2)} ms, slowest « ${at(1).text} » ${at(1).milliseconds.toFixed(2)} ms`,
);

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Different titles, or the catalogue would be kinder than a real one. */
function numbered(profession: ProfessionSummary, index: number): ProfessionSummary {
  const { inclusive, feminine, masculine } = profession.title;
  const suffix = ` spécialité ${index.toString(36)}`;
  return {
    ...profession,
    id: `${profession.id}-${index}`,
    title: { inclusive: inclusive + suffix, feminine: feminine + suffix, masculine: masculine + suffix },
  };
}
