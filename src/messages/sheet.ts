import { sheet as fr } from './fr/sheet.js';
import { inLanguages } from './messages.js';

export const sheetMessages = inLanguages({ fr });
export type SheetMessages = ReturnType<typeof sheetMessages>;
