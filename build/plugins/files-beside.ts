import type { Plugin } from 'vite';

/**
 * npm entries load these from the file that pages load, too: most of it is data, which the package holds once.
 * @param files - of each, by the end of its source's path, the path in the package
 */
export const filesBeside = (files: Readonly<Record<string, string>>): Plugin => ({
  name: 'files-beside',
  enforce: 'pre',
  resolveId(source) {
    const end = Object.keys(files).find((name) => source.endsWith(name));
    return end ? { id: files[end] ?? '', external: 'relative' } : null;
  },
});
