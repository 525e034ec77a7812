import { explorer } from './fr/explorer.js';
import { groupOf, type GroupTexts } from './languages.js';

export const explorerMessages = groupOf('explorer', explorer);
export type ExplorerMessages = GroupTexts<'explorer'>;
