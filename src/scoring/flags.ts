import { givenAnswer } from './answers.js';
import { checkMilliseconds } from './check.js';
import type { InterestSignal } from './interests.js';
import { SCALES, type Answers, type Questionnaire, type RankingFlag } from './types.js';

/** Standard deviation of the six scale means, in answer steps. */
const FLAT_CONTRAST = 0.25;
const FAST_MILLISECONDS = 1200;

/** What to know of the answers before reading a result. */
export function flagsOf(
  answers: Answers,
  questionnaire: Questionnaire,
  signal: InterestSignal | null,
  timings: Readonly<Record<string, number>>,
): readonly RankingFlag[] {
  const answered = [...questionnaire.interests, ...questionnaire.traits].filter(({ id }) => givenAnswer(answers, id) !== null);
  const ids = answered.map(({ id }) => id);
  const flags: RankingFlag[] = [];
  if (signal !== null && signal.length / Math.sqrt(SCALES.length) < FLAT_CONTRAST) flags.push('flat-profile');
  if (areIdentical(ids.map((id) => answers[id]))) flags.push('identical-answers');
  if (areFast(ids.filter((id) => Object.hasOwn(timings, id)).map((id) => milliseconds(timings, id)))) flags.push('fast-answers');
  return flags;
}

/** As given, before reversed items are turned round: the same button every time. */
const areIdentical = (given: readonly unknown[]): boolean => given.length > 1 && new Set(given).size === 1;

/** More than half of the answers were fast, so that one long pause does not hide them. */
const areFast = (durations: readonly number[]): boolean =>
  durations.filter((duration) => duration < FAST_MILLISECONDS).length > durations.length / 2;

function milliseconds(timings: Readonly<Record<string, number>>, id: string): number {
  const duration = Number(timings[id]);
  checkMilliseconds(id, timings[id]);
  return duration;
}
