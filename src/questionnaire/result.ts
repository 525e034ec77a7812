import type { Catalogue } from '../catalogue/catalogue.js';
import { assess } from '../scoring/assess.js';
import { nextItems } from '../scoring/next-items.js';
import { SCORING_VERSION } from '../scoring/parameters.js';
import { rank } from '../scoring/rank.js';
import type { Answers, Assessment, Ranking } from '../scoring/types.js';
import { bank, QUESTIONNAIRE_VERSION, questionnaire, type ItemId } from './items.js';

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

export function quizResult(
  answers: Answers,
  catalogue: Catalogue,
  metier: string | null,
  timings: Readonly<Record<string, number>> = {},
): QuizResult {
  const profession = metier ? catalogue.get(metier) : undefined;
  return {
    metier: profession?.id ?? null,
    answers,
    assessment: profession ? assess(answers, questionnaire, profession) : null,
    ranking: rank(answers, questionnaire, catalogue.professions, undefined, timings),
    versions: { data: catalogue.version, scoring: SCORING_VERSION, questionnaire: QUESTIONNAIRE_VERSION },
  };
}

/** The further items to ask, in the order of the bank, which mixes the scales; none when the bank is used up. */
export function refiningItems(answers: Answers, count: number): readonly ItemId[] {
  const notAsked = bank.filter(({ id }) => !Object.hasOwn(answers, id));
  const chosen = nextItems(answers, questionnaire, notAsked, count);
  return notAsked.filter((item) => chosen.includes(item)).map(({ id }) => id as ItemId);
}
