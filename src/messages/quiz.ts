import { quiz } from './fr/quiz.js';
import { groupOf, type GroupTexts } from './languages.js';

export const quizMessages = groupOf('quiz', quiz);
export type QuizMessages = GroupTexts<'quiz'>;
