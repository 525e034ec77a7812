import { rows } from './fr/rows.js';
import { groupOf, type GroupTexts } from './languages.js';

export const rowMessages = groupOf('rows', rows);
export type RowMessages = GroupTexts<'rows'>;
