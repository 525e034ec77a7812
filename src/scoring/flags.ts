import type { Reading } from './answers.js';
import { SCALES, type RankingFlag } from './types.js';

/** Standard deviation of the six scale means, in answer steps. */
const FLAT_CONTRAST = 0.25;
/** Below it the scales differ less from each other than the answers inside them do. */
const SCATTERED_SEPARATION = 0.8;
const FAST_MILLISECONDS = 1200;

/** What to know of the answers before reading a result. */
export function flagsOf({ answered, contrast, separation }: Reading, timings: Readonly<Record<string, number>> = {}): readonly RankingFlag[] {
  const isFlat = contrast / Math.sqrt(SCALES.length) < FLAT_CONTRAST;
  return [
    isFlat ? 'flat-profile' : separation < SCATTERED_SEPARATION && 'scattered-answers',
    // As given, before reversed items are turned round: the same button every time.
    answered.length > 1 && new Set(answered.map(({ answer }) => answer)).size < 2 && 'identical-answers',
    // Most of them, so that one long pause does not hide the others.
    answered.filter(({ id }) => (timings[id] as number) < FAST_MILLISECONDS).length > answered.length / 2 && 'fast-answers',
  ].filter(Boolean) as RankingFlag[];
}
