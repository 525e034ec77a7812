import { QUESTIONNAIRE_VERSION } from '../../src/questionnaire/items.js';
import type { QuizResult } from '../../src/questionnaire/result.js';
import type { Answer } from '../../src/scoring/types.js';
import { MetierEvent } from '../shared/events.js';

/** The visitor began, or resumed. */
export class MetierQuizStartEvent extends MetierEvent<{ readonly metier: string | null }> {
  constructor(metier: string | null) {
    super('metier-quiz-start', { metier });
  }
}

/** One answer to an item of a version of the questionnaire; `null` is « Passer ». */
export class MetierQuizAnswerEvent extends MetierEvent<{
  readonly item: string;
  readonly value: Answer;
  readonly position: number;
  readonly count: number;
  readonly questionnaire: string;
}> {
  constructor(item: string, value: Answer, position: number, count: number) {
    super('metier-quiz-answer', { item, value, position, count, questionnaire: QUESTIONNAIRE_VERSION });
  }
}

/** Where answers came from that the visitor did not give here. */
export type RestoredFrom = 'link' | 'code' | 'storage' | 'property';

/** Answers are there again, from a link, a typed code, what was kept in this browser, or the host's property. */
export class MetierQuizRestoreEvent extends MetierEvent<{
  readonly metier: string | null;
  readonly from: RestoredFrom;
  readonly answered: number;
  readonly of: number;
}> {
  constructor(detail: MetierQuizRestoreEvent['detail']) {
    super('metier-quiz-restore', detail);
  }
}

/** The visitor reached the result. It stays in the page: a host that sends it on needs its own consent. */
export class MetierQuizCompleteEvent extends MetierEvent<QuizResult> {
  constructor(result: QuizResult) {
    super('metier-quiz-complete', result);
  }
}

/** The visitor began anew: the answers are gone. */
export class MetierQuizRestartEvent extends MetierEvent<{ readonly metier: string | null }> {
  constructor(metier: string | null) {
    super('metier-quiz-restart', { metier });
  }
}
