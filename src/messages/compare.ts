import { compare as fr } from './fr/compare.js';
import { inLanguages } from './messages.js';

export const compareMessages = inLanguages({ fr });
export type CompareMessages = ReturnType<typeof compareMessages>;
