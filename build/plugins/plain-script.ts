import type { Plugin } from 'vite';
import { inAnyPage } from '../../cli/joined-files.js';

/** Optimisers put a classic script into any page, or after another one that lacks its semicolon. */
export const plainScript: Plugin = {
  name: 'plain-script',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      file.code = `;${inAnyPage(file.code).trimEnd()}\n`;
    }
  },
};
