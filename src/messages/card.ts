import { card } from './fr/card.js';
import { groupOf, type GroupTexts } from './languages.js';

export const cardMessages = groupOf('card', card);
export type CardMessages = GroupTexts<'card'>;
