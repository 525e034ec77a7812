/** Classes, events and functions; importing this registers nothing and runs in Node. */
export { MetierCard } from '../components/metier-card/metier-card.element.js';
export { MetierCompare } from '../components/metier-compare/metier-compare.element.js';
export { MetierCompareChangeEvent } from '../components/metier-compare/metier-compare.events.js';
export { MetierQuiz } from '../components/metier-quiz/metier-quiz.element.js';
export {
  MetierQuizAnswerEvent,
  MetierQuizCompleteEvent,
  MetierQuizRestartEvent,
  MetierQuizRestoreEvent,
  MetierQuizStartEvent,
} from '../components/metier-quiz/metier-quiz.events.js';
export { visitor } from '../components/shared/visitor.js';
export {
  MetierErrorEvent,
  MetierQuizRequestEvent,
  MetierSelectEvent,
  MetierQuizRequestEvent as MetierCardQuizEvent,
  MetierSelectEvent as MetierCardSelectEvent,
  MetierShortlistChangeEvent,
  type MetierErrorDetail,
} from '../components/shared/events.js';
export * from '../src/catalogue/index.js';
export * from '../src/links/index.js';
export type { VisitorRecord } from '../src/questionnaire/visitor.js';
export type { QuizResult } from '../src/questionnaire/result.js';
export * from '../src/scoring/index.js';
