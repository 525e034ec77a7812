import type { Plugin } from 'vite';

const EMPTY: Readonly<Record<string, string>> = {
  'generated/index.js': `export const readIndex = () => ({ version: '', sectors: [], criteria: [], rows: [] });`,
  'generated/search-words.js': `export const searchWords = { version: '', marks: '', factor: 1, terms: '', places: '', absent: '' };`,
  'generated/items.js': `export const source = { version: '', items: {}, earlier: {} };`,
  'fr/questions.js': `export const itemTexts = () => ({});`,
};

/** The budgets are of code alone: the index, what search adds to it, and the items are data. */
export const withoutData: Plugin = {
  name: 'without-data',
  enforce: 'pre',
  resolveId(source, importer = '') {
    const path = source.startsWith('./') ? `${importer.split('/').at(-2) ?? ''}/${source.slice(2)}` : source;
    const data = Object.keys(EMPTY).find((name) => path.endsWith(name));
    return data ? `\0${data}` : null;
  },
  load: (id) => EMPTY[id.replace('\0', '')] ?? null,
};

/** Parts that an element loads when it needs them are not what it weighs. */
export const withoutParts: Plugin = {
  name: 'without-parts',
  enforce: 'pre',
  resolveId: (source, _importer, { kind }) => (kind === 'dynamic-import' ? { id: source, external: true } : null),
};
