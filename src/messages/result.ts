import { advisers as frAdvisers } from './fr/advisers.js';
import { result as fr } from './fr/result.js';
import { inLanguages } from './messages.js';

export const resultMessages = inLanguages({ fr: (address) => ({ ...fr(address), advisers: frAdvisers(address) }) });
export type ResultMessages = ReturnType<typeof resultMessages>;
