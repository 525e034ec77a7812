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
