import { rows as fr } from './fr/rows.js';
import { inLanguages } from './messages.js';

export const rowMessages = inLanguages({ fr });
export type RowMessages = ReturnType<typeof rowMessages>;
