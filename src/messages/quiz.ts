import { quiz as fr } from './fr/quiz.js';
import { inLanguages } from './messages.js';

export const quizMessages = inLanguages({ fr });
export type QuizMessages = ReturnType<typeof quizMessages>;
