import { comparison } from './fr/comparison.js';
import { groupOf, type GroupTexts } from './languages.js';

export const comparisonMessages = groupOf('comparison', comparison);
export type ComparisonMessages = GroupTexts<'comparison'>;
