import { readFileSync } from 'node:fs';

/** What editors and documentation read of the elements comes from their JSDoc alone. */
export default {
  globs: [
    'components/*/*.element.ts',
    'components/*/*.events.ts',
    'components/shared/events.ts',
    'components/shared/metier-element.ts',
    'components/*/define.ts',
  ],
  exclude: ['**/*.test.ts'],
  outdir: '.',
  litelement: true,
  dependencies: false,
  // package.json names the committed file; a check elsewhere must not change that.
  packagejson: false,
  // Sorted: the analyzer's own order is the file system's, another on every machine.
  overrideModuleCreation: ({ ts, globs }) =>
    globs.sort().map((path) => ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true)),
  plugins: [
    {
      name: 'public-only',
      packageLinkPhase({ customElementsManifest }) {
        for (const module of customElementsManifest.modules) {
          module.declarations = module.declarations?.filter(({ kind }) => kind === 'class');
          for (const declaration of module.declarations ?? []) {
            const isPublic = ({ name, privacy = 'public' }) => name && privacy === 'public' && !/^[_#]/.test(name);
            declaration.members = declaration.members?.filter(isPublic);
            declaration.attributes = declaration.attributes?.filter(isPublic);
            declaration.events = declaration.events?.filter(({ name }) => name?.startsWith('metier-'));
          }
        }
      },
    },
  ],
};
