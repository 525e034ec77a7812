import { sheet } from './fr/sheet.js';
import { groupOf, type GroupTexts } from './languages.js';

export const sheetMessages = groupOf('sheet', sheet);
export type SheetMessages = GroupTexts<'sheet'>;
