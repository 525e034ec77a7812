import { paper as fr } from './fr/paper.js';
import { inLanguages } from './messages.js';

export const paperMessages = inLanguages({ fr });
export type PaperMessages = ReturnType<typeof paperMessages>;
