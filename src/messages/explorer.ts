import { explorer as fr } from './fr/explorer.js';
import { inLanguages } from './messages.js';

export const explorerMessages = inLanguages({ fr });
export type ExplorerMessages = ReturnType<typeof explorerMessages>;
