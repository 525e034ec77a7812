import type { Plugin } from 'vite';

/**
 * A classic script is read in the page's encoding, which may be Latin-1; optimisers put it into the
 * page itself, where `</script` would end it, or after another one that lacks its semicolon.
 */
export const plainScript: Plugin = {
  name: 'plain-script',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const code = file.code
        .replace(/[^\x00-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .replace(/<(?=!--|\/?script)/gi, '\\x3c');
      file.code = `;${code.trimEnd()}\n`;
    }
  },
};
