import { paper } from './fr/paper.js';
import { groupOf, type GroupTexts } from './languages.js';

export const paperMessages = groupOf('paper', paper);
export type PaperMessages = GroupTexts<'paper'>;
