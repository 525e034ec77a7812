/** The rules of the quiz and its questions, for servers and for a host's own pages: no DOM, nothing but functions and data. */
export * from '../src/scoring/index.js';
export { bank, isItemId, itemIds, QUESTIONNAIRE_VERSION, questionnaire, type ItemId } from '../src/questionnaire/items.js';
export { readNorms, type Norms, type NormsReading } from '../src/questionnaire/norms.js';
export { quizResult, type QuizResult } from '../src/questionnaire/result.js';
export { resultSummary, type ResultSummary, type SummarisedProfession } from '../src/questionnaire/result-summary.js';
