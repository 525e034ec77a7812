import type { Reading } from './answers.js';
import { SCALES, type Answers, type RankingFlag } from './types.js';

/** Standard deviation of the six scale means, in answer steps. */
const FLAT_CONTRAST = 0.25;
const FAST_MILLISECONDS = 1200;

/** What to know of the answers before reading a result. */
export function flagsOf(answers: Answers, { answered, contrast }: Reading, timings: Readonly<Record<string, number>> = {}): readonly RankingFlag[] {
  const fast = answered.filter(({ id }) => (timings[id] as number) < FAST_MILLISECONDS);
  const raised: Record<RankingFlag, boolean> = {
    'flat-profile': contrast / Math.sqrt(SCALES.length) < FLAT_CONTRAST,
    // As given, before reversed items are turned round: the same button every time.
    'identical-answers': answered.length > 1 && new Set(answered.map(({ id }) => answers[id])).size === 1,
    // Most of them, so that one long pause does not hide the others.
    'fast-answers': fast.length > answered.length / 2,
  };
  return (Object.keys(raised) as RankingFlag[]).filter((flag) => raised[flag]);
}
