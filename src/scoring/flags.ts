import type { Reading } from './answers.js';
import { SCALES, type Answers, type RankingFlag } from './types.js';

/** Standard deviation of the six scale means, in answer steps. */
const FLAT_CONTRAST = 0.25;
/** Below it the scales differ less from each other than the answers inside them do. */
const SCATTERED_SEPARATION = 0.8;
const FAST_MILLISECONDS = 1200;

export const isFlat = ({ profile }: Reading): boolean => profile !== null && profile.contrast / Math.sqrt(SCALES.length) < FLAT_CONTRAST;

/** What to know of the answers before reading a result. */
export function flagsOf(answers: Answers, reading: Reading, timings: Readonly<Record<string, number>> = {}): readonly RankingFlag[] {
  const { answered, profile } = reading;
  const fast = answered.filter(({ id }) => Number(timings[id]) < FAST_MILLISECONDS);
  const raised: readonly (RankingFlag | false | null)[] = [
    isFlat(reading) && 'flat-profile',
    profile && profile.separation < SCATTERED_SEPARATION && !isFlat(reading) && 'scattered-answers',
    // As given, before reversed items are turned round: the same button every time.
    answered.length > 1 && new Set(answered.map(({ id }) => answers[id])).size === 1 && 'identical-answers',
    // Most of them, so that one long pause does not hide the others.
    fast.length > answered.length / 2 && 'fast-answers',
  ];
  return raised.filter((flag): flag is RankingFlag => Boolean(flag));
}
