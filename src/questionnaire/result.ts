import type { Catalogue } from '../catalogue/catalogue.js';
import { assess } from '../scoring/assess.js';
import { nextItems } from '../scoring/next-items.js';
import { SCORING_VERSION } from '../scoring/parameters.js';
import { rankInSteps } from '../scoring/rank.js';
import type { Answers, Assessment, Ranking } from '../scoring/types.js';
import { bank, QUESTIONNAIRE_VERSION, questionnaire, type ItemId } from './items.js';
import type { Norms } from './norms.js';

/** What the answers say of a catalogue and, where the quiz was about one, of a profession. */
export interface QuizResult {
  /** Id of the profession that the quiz was about; `null` for the whole catalogue. */
  readonly metier: string | null;
  readonly answers: Answers;
  readonly assessment: Assessment | null;
  readonly ranking: Ranking;
  /** What the result was computed with: another version may say something else. */
  readonly versions: { readonly data: string; readonly scoring: string; readonly questionnaire: string };
}

export interface ResultOptions {
  /** Milliseconds by item id that an answer took, for the flag `fast-answers`. */
  readonly timings?: Readonly<Record<string, number>> | undefined;
  /** What people answer on average, from a pilot: `readNorms` reads its file. */
  readonly norms?: Norms | null | undefined;
}

/**
 * @param catalogue the professions to rank.
 * @param metier id of the profession that the quiz was about; absent, or unknown, the ranking alone.
 * @throws RangeError naming the id and the value: an answer other than 1–5 or null.
 */
export function quizResult(answers: Answers, catalogue: Catalogue, metier: string | null = null, options?: ResultOptions): QuizResult {
  return [...resultInSteps(answers, catalogue, metier, options)].pop() as QuizResult;
}

/** {@link quizResult}, which yields nothing between its steps and then the result. */
export function* resultInSteps(
  answers: Answers,
  catalogue: Catalogue,
  metier: string | null,
  { timings, norms }: ResultOptions = {},
): Iterable<QuizResult | undefined> {
  const profession = metier ? catalogue.get(metier) : undefined;
  const parameters = norms ? { norms } : {};
  for (const ranking of rankInSteps(answers, questionnaire, catalogue.professions, parameters, timings)) {
    yield (
      ranking && {
        metier: profession?.id ?? null,
        answers,
        assessment: profession ? assess(answers, questionnaire, profession, parameters) : null,
        ranking,
        versions: { data: catalogue.version, scoring: SCORING_VERSION, questionnaire: QUESTIONNAIRE_VERSION },
      }
    );
  }
}

/** The further items to ask, in the order of the bank, which mixes the scales; none when the bank is used up. */
export function refiningItems(answers: Answers, count: number): readonly ItemId[] {
  const notAsked = bank.filter(({ id }) => !Object.hasOwn(answers, id));
  const chosen = nextItems(answers, questionnaire, notAsked, count);
  return notAsked.filter((item) => chosen.includes(item)).map(({ id }) => id as ItemId);
}
