import type { Reading } from './answers.js';
import { FLAGS, SCALES, type Answers, type RankingFlag } from './types.js';

/** Standard deviation of the six scale means, in answer steps. */
const FLAT_CONTRAST = 0.25;
/** Below it the scales differ less from each other than the answers inside them do. */
const SCATTERED_SEPARATION = 0.8;
const FAST_MILLISECONDS = 1200;

export const isFlat = ({ profile }: Reading): boolean => profile !== null && profile.contrast / Math.sqrt(SCALES.length) < FLAT_CONTRAST;

/** What to know of the answers before reading a result. */
export function flagsOf(answers: Answers, reading: Reading, timings: Readonly<Record<string, number>> = {}): readonly RankingFlag[] {
  const { answered, profile } = reading;
  const fast = answered.filter(({ id }) => Object.hasOwn(timings, id) && Number(timings[id]) < FAST_MILLISECONDS);
  const raised: Record<RankingFlag, boolean> = {
    'flat-profile': isFlat(reading),
    'scattered-answers': profile !== null && !isFlat(reading) && profile.separation < SCATTERED_SEPARATION,
    // As given, before reversed items are turned round: the same button every time.
    'identical-answers': answered.length > 1 && new Set(answered.map(({ id }) => answers[id])).size === 1,
    // Most of them, so that one long pause does not hide the others.
    'fast-answers': fast.length > answered.length / 2,
  };
  return FLAGS.filter((flag) => raised[flag]);
}
