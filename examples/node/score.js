import { bundledCatalogue } from 'metier-widgets/catalogue';
import { resultLabels } from 'metier-widgets/messages';
import { quizResult, resultSummary } from 'metier-widgets/scoring';

/** What a server tells of answers: by item, 1–5, `null` for « Passer ». */
export function score(answers) {
  const { traits } = resultLabels();
  return { summary: resultSummary(quizResult(answers, bundledCatalogue(), 'perfusionniste')), traits };
}
