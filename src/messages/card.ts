import { card as fr } from './fr/card.js';
import { inLanguages } from './messages.js';

export const cardMessages = inLanguages({ fr });
export type CardMessages = ReturnType<typeof cardMessages>;
