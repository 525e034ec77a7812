/** Time of `search` at each keystroke in 10,000 professions: `npx tsx bench/search.ts`. */
import { performance } from 'node:perf_hooks';
import { bundledCatalogue, createCatalogue, type ProfessionSummary } from '../src/catalogue/index.js';
import { search } from '../src/catalogue/search.js';

const COUNT = 10_000;
const TYPED = ['infirmier en soins généraux', 'technicienne de maintenance', 'électricien', 'santé', 'zzz'];

const { professions, sectors, criteria } = bundledCatalogue();
const catalogue = createCatalogue({
  version: 'bench',
  sectors,
  criteria,
  professions: Array.from({ length: COUNT }, (_, index) => numbered(professions[index % professions.length] as ProfessionSummary, index)),
  load: () => Promise.reject(new Error('nothing to load')),
});

const first = time(() => search(catalogue, 'i'));
const keystrokes = TYPED.flatMap((text) => [...text].map((_, index) => text.slice(0, index + 1)));
const runs = Array.from({ length: 5 }, () => keystrokes.map((text) => ({ text, milliseconds: time(() => search(catalogue, text)) }))).flat();
const sorted = runs.sort((a, b) => a.milliseconds - b.milliseconds);
const slowest = sorted.at(-1) as (typeof runs)[number];
console.log(`${COUNT.toLocaleString('en')} professions, first keystroke (reads the catalogue): ${first.toFixed(1)} ms`);
console.log(`then: median ${(sorted[Math.floor(sorted.length / 2)] as typeof slowest).milliseconds.toFixed(2)} ms, slowest ${slowest.milliseconds.toFixed(2)} ms (« ${slowest.text} »)`);

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Different titles, or the catalogue would be kinder than a real one. */
function numbered(profession: ProfessionSummary, index: number): ProfessionSummary {
  const { inclusive, feminine, masculine } = profession.title;
  const suffix = ` spécialité ${index.toString(36)}`;
  return { ...profession, id: `${profession.id}-${index}`, title: { inclusive: inclusive + suffix, feminine: feminine + suffix, masculine: masculine + suffix } };
}
