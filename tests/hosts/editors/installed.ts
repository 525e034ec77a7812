import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const EDITORS = ['TinyMCE 6', 'TinyMCE 7', 'TinyMCE 8', 'CKEditor 5'] as const;
export type EditorName = (typeof EDITORS)[number];

/** Where `build/setup.mjs` unpacks them, each in a folder of its name. */
export const folder = fileURLToPath(new URL('../../../node_modules/.editors/', import.meta.url));
export const editors = existsSync(folder);
