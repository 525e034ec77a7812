/** Time of `rank` with the 29 answers of the quiz: `npx tsx bench/rank.ts`. */
import { performance } from 'node:perf_hooks';
import { rank, SCALES, TRAITS, type Answer, type Answers, type ProfessionProfile, type Questionnaire } from '../src/scoring/index.js';

const random = pseudoRandom(20260);
const step = (): Answer => (1 + Math.floor(random() * 5)) as Answer;

const questionnaire: Questionnaire = {
  interests: SCALES.flatMap((scale) => [1, 2, 3].map((number) => ({ id: `${scale}${number}`, scale, reversed: number === 3 }))),
  traits: TRAITS.map((trait) => ({ id: trait, trait })),
};
const answers: Answers = Object.fromEntries([...questionnaire.interests, ...questionnaire.traits].map(({ id }) => [id, step()]));

measure(923);
const thousand = measure(1_000);
const tenThousand = measure(10_000);
console.log(
  `10,000 / 1,000: ${(tenThousand.median / thousand.median).toFixed(1)} times by medians, ${(tenThousand.fastest / thousand.fastest).toFixed(1)} by fastest runs`,
);

/**
 * Milliseconds of many runs, after as many to warm up. A result of 10,000 fills the engine's young
 * generation (16 MB by default): what its runs take beyond ten times 1,000 is garbage collection.
 * `node --max-semi-space-size=128 --import tsx bench/rank.ts` measures without it.
 */
function measure(count: number): { readonly median: number; readonly fastest: number } {
  const professions = Array.from({ length: count }, (_, index) => profession(`profession-${index}`));
  const runs = Math.max(15, Math.round(100_000 / count));
  const durations = Array.from({ length: 2 * runs }, () => {
    const start = performance.now();
    rank(answers, questionnaire, professions);
    return performance.now() - start;
  })
    .slice(runs)
    .sort((a, b) => a - b);
  const [median, fastest] = [durations[Math.floor(runs / 2)] as number, durations[0] as number];
  console.log(`${count.toLocaleString('en')} professions: median ${median.toFixed(2)} ms, fastest ${fastest.toFixed(2)} ms of ${runs} runs`);
  return { median, fastest };
}

function profession(id: string): ProfessionProfile {
  return {
    id,
    interests: Object.fromEntries(SCALES.map((scale) => [scale, 1 + 6 * random()])) as ProfessionProfile['interests'],
    traits: Object.fromEntries(TRAITS.map((trait) => [trait, { level: random(), weight: random() }])),
  };
}

/** Mulberry32: the same professions in every run. */
function pseudoRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
