/** What a keystroke in the explorer costs in 10,000 professions whose full records are at hand, and in a tenth of them: `npx tsx bench/search.ts`. */
import { performance } from 'node:perf_hooks';
import { bundledCatalogue, createCatalogue, loadProfession, type Catalogue, type ProfessionSummary } from '../src/catalogue/index.js';
import { Facets } from '../src/catalogue/facets.js';
import { find, prepareSearch } from '../src/catalogue/search.js';

const COUNT = 10_000;
const TYPED = ['infirmier en soins généraux', 'technicienne de maintenance', 'électricien', 'santé', 'ordinateur', 'infimière', 'zzz'];
const KEYSTROKES = TYPED.flatMap((text) => Array.from(text, (_, index) => text.slice(0, index + 1)));
const CHOSEN = ['sante', 'bachelier'];

const { professions, sectors, criteria } = bundledCatalogue();
const records = await Promise.all(professions.map(({ id }) => loadProfession(id)));

const medians: number[] = [];
for (const count of [COUNT / 10, COUNT]) {
  const catalogue = catalogueOf(count);
  const before = performance.now();
  await prepareSearch(catalogue);
  const prepared = performance.now() - before;
  const facets = new Facets(catalogue);
  const chosen = CHOSEN.flatMap((id) => facets.option(id) ?? []);
  /** What the explorer does: find, narrow by what is chosen, count what else could be. */
  const stroke = (text: string) => time(() => facets.narrow(find(catalogue, text).professions, chosen));
  const first = stroke('i');
  const runs = Array.from({ length: 5 }, () => KEYSTROKES.map((text) => ({ text, milliseconds: stroke(text) }))).flat();
  const sorted = runs.toSorted((a, b) => a.milliseconds - b.milliseconds);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] as (typeof runs)[number];
  medians.push(at(0.5).milliseconds);
  console.log(
    `${count.toLocaleString('en')} professions: ${prepared.toFixed(0)} ms to prepare, in short tasks; first keystroke ${first.toFixed(1)} ms; ` +
      `then median ${at(0.5).milliseconds.toFixed(2)} ms, 95 % under ${at(0.95).milliseconds.toFixed(2)} ms, slowest « ${at(1).text} » ${at(1).milliseconds.toFixed(2)} ms`,
  );
}
const [few = NaN, many = NaN] = medians;
console.log(`ten times the professions take ${(many / few).toFixed(1)} times as long a keystroke`);

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function catalogueOf(count: number): Catalogue {
  return createCatalogue({
    version: 'bench',
    sectors,
    criteria,
    professions: Array.from({ length: count }, (_, index) => numbered(professions[index % professions.length] as ProfessionSummary, index)),
    load: () => Promise.reject(new Error('nothing to load')),
    atHand: (id) => records[Number(id.split('-').at(-1)) % records.length],
  });
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
