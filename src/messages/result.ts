import { result } from './fr/result.js';
import { groupOf, type GroupTexts } from './languages.js';

export const resultMessages = groupOf('result', result);
export type ResultMessages = GroupTexts<'result'>;
