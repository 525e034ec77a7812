import { givenAnswer, type Reading } from './answers.js';
import { SCALES, type Answers, type Questionnaire, type RankingFlag } from './types.js';

/** Standard deviation of the six scale means, in answer steps. */
const FLAT_CONTRAST = 0.25;
const FAST_MILLISECONDS = 1200;

/** What to know of the answers before reading a result. */
export function flagsOf(
  answers: Answers,
  { interests, traits }: Questionnaire,
  { contrast }: Reading,
  timings: Readonly<Record<string, number>> = {},
): readonly RankingFlag[] {
  const answered = [...interests, ...traits].map(({ id }) => id).filter((id) => givenAnswer(answers, id) !== null);
  const durations = answered.flatMap((id) => (Object.hasOwn(timings, id) ? [timings[id] as number] : []));
  const flags: RankingFlag[] = [];
  if (contrast / Math.sqrt(SCALES.length) < FLAT_CONTRAST) flags.push('flat-profile');
  // As given, before reversed items are turned round: the same button every time.
  if (answered.length > 1 && new Set(answered.map((id) => answers[id])).size === 1) flags.push('identical-answers');
  // More than half, so that one long pause does not hide them.
  if (durations.filter((duration) => duration < FAST_MILLISECONDS).length > durations.length / 2) flags.push('fast-answers');
  return flags;
}
