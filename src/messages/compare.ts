import { compare } from './fr/compare.js';
import { groupOf, type GroupTexts } from './languages.js';

export const compareMessages = groupOf('compare', compare);
export type CompareMessages = GroupTexts<'compare'>;
