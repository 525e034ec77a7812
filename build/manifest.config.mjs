import { readFileSync } from 'node:fs';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { markupTypes } from './markup-types.mjs';

const { exports } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** Of each source that is an entry of the package, the file that a host imports. */
const published = new Map(
  Object.values(exports).flatMap((target) =>
    target.types && target.default ? [[target.types.replace(/^\.\/dist\/types\/|\.d\.ts$/g, '') + '.ts', file(target.default)]] : [],
  ),
);
const index = published.get('embed/index.ts');

/** Of each class, the file that it is in. */
const sources = new Map();

/** A check writes everything elsewhere, to compare. */
const outdir = process.argv.includes('--outdir') ? process.argv[process.argv.indexOf('--outdir') + 1] : '.';

/** JetBrains lists these beside the description of a tag. */
const listedThemselves = { hideSlotDocs: true, hideEventDocs: true, hideMethodDocs: true, hideCssPropertiesDocs: true, hideCssPartsDocs: true };

/** What editors and documentation read of the elements comes from the JSDoc of the classes and of their properties alone. */
export default {
  globs: [
    'components/metier-*/*.element.ts',
    'components/metier-*/*.events.ts',
    'components/shared/events.ts',
    'components/shared/guest-element.ts',
    'components/shared/metier-element.ts',
  ],
  outdir,
  litelement: true,
  dependencies: false,
  // package.json names the committed file; a check elsewhere must not change that.
  packagejson: false,
  // Sorted: the analyzer's own order is the file system's, another on every machine.
  overrideModuleCreation: ({ ts, globs }) =>
    globs.sort().map((path) => ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true)),
  plugins: [
    {
      name: 'as-published',
      packageLinkPhase({ customElementsManifest: manifest }) {
        const classes = manifest.modules.flatMap(({ path, declarations }) =>
          declarations.filter(isPublished).map((declaration) => ({ path, declaration })),
        );
        const elements = classes.filter(({ declaration }) => declaration.tagName);
        const events = classes.filter(({ path }) => path.endsWith('events.ts'));
        for (const { path, declaration } of classes) {
          sources.set(declaration.name, path);
          asPublished(declaration);
        }
        manifest.modules = [
          ...elements.flatMap(({ path, declaration }) => [
            moduleOf(published.get(path), [declaration]),
            registering(published.get(path.replace(/[^/]+$/, 'define.ts')), declaration, published.get(path)),
          ]),
          moduleOf(
            index,
            events.map(({ declaration }) => declaration),
          ),
        ];
      },
    },
    markupTypes(outdir, (name) => sources.get(name)),
    customElementVsCodePlugin({ outdir, cssFileName: null, hideCssPropertiesDocs: true, hideLogs: true }),
    customElementJetBrainsPlugin({ outdir, packageJson: false, hideLogs: true, ...listedThemselves }),
  ],
};

function file(target) {
  return target.replace('./', '');
}

/** The bases of elements and events are in no entry. */
function isPublished({ kind, name }) {
  return kind === 'class' && !['GuestElement', 'MetierElement', 'MetierEvent'].includes(name);
}

function asPublished(declaration) {
  const isPublic = ({ name, privacy = 'public' }) => name && privacy === 'public' && !/^[_#]/.test(name);
  for (const kind of ['attributes', 'members', 'slots', 'events', 'cssParts', 'cssStates', 'cssProperties']) {
    declaration[kind] = declaration[kind]?.filter(isPublic);
    for (const entry of declaration[kind] ?? []) {
      delete entry.inheritedFrom;
      if (entry.default === 'null') delete entry.default;
    }
  }
  declaration.events = declaration.events?.filter(({ name }) => name.startsWith('metier-'));
  // A property without its attribute is null; an attribute is never anything but a text.
  for (const attribute of declaration.attributes ?? []) {
    if (attribute.type) attribute.type = { text: attribute.type.text.replace(/ \| (?:null|readonly string\[\])/g, '') };
  }
  declaration.superclass = declaration.tagName ? { name: 'LitElement', package: 'lit' } : { name: 'CustomEvent', package: 'global:' };
}

function moduleOf(path, declarations) {
  const exported = declarations.map(({ name }) => ({ kind: 'js', name, declaration: { name, module: path } }));
  return { kind: 'javascript-module', path, declarations, exports: exported };
}

function registering(path, { name, tagName }, module) {
  return {
    kind: 'javascript-module',
    path,
    declarations: [],
    exports: [{ kind: 'custom-element-definition', name: tagName, declaration: { name, module } }],
  };
}
