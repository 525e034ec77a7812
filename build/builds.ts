/** What `npm run build` writes to `dist/`, each by its name: the npm entries, the files for pages, the command line. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defaultClientConditions, type UserConfig } from 'vite';
import { isBeside } from '../cli/joined-files.js';
import type { Profession } from '../src/catalogue/record/schema.js';
import { addressesAtRunTime } from './plugins/addresses-at-run-time.js';
import { compiledAtLoad } from './plugins/compiled-at-load.js';
import { filesBeside } from './plugins/files-beside.js';
import { joinable, ownAddressByName } from './plugins/joinable.js';
import { partsBeside } from './plugins/parts-beside.js';
import { plainScript } from './plugins/plain-script.js';
import { shorterChunks } from './plugins/shorter-chunks.js';
import { shorterTemplates } from './plugins/shorter-templates.js';

export const root = resolve(import.meta.dirname, '..');
export const at = (path: string): string => resolve(root, path);

/** npm entries, by their name in `exports` of package.json, and the command line, which shares their files. */
export const entries = {
  index: 'embed/index.ts',
  define: 'embed/define.ts',
  'metier-card': 'components/metier-card/metier-card.element.ts',
  'metier-card/define': 'components/metier-card/define.ts',
  'metier-quiz': 'components/metier-quiz/metier-quiz.element.ts',
  'metier-quiz/define': 'components/metier-quiz/define.ts',
  'metier-compare': 'components/metier-compare/metier-compare.element.ts',
  'metier-compare/define': 'components/metier-compare/define.ts',
  scoring: 'embed/scoring.ts',
  messages: 'embed/messages.ts',
  catalogue: 'src/catalogue/index.ts',
  links: 'src/links/index.ts',
  static: 'src/static/index.ts',
  oembed: 'embed/oembed.ts',
  react: 'embed/react.ts',
  cli: 'cli/metier-widgets.ts',
};

const { dependencies, peerDependencies } = JSON.parse(readFileSync(at('package.json'), 'utf8')) as Record<string, Record<string, string>>;
const isOutside = (id: string): boolean =>
  id.startsWith('node:') || Object.keys({ ...dependencies, ...peerDependencies }).some((name) => id === name || id.startsWith(`${name}/`));

/** Which files stand behind `imports` of package.json: see its conditions. */
export const resolved = (...conditions: readonly string[]): NonNullable<UserConfig['resolve']> => ({
  conditions: [...conditions, ...defaultClientConditions],
});

const onceInPackage = filesBeside({
  'catalogue/search.js': at('search.js'),
  './search.js': at('search.js'),
  'bundled/trait-reasons.js': at('trait-reasons.js'),
});

/** Lit stays outside, what entries share is shared, one module a profession. */
const npmEntries: UserConfig = {
  plugins: [onceInPackage, shorterTemplates(), shorterChunks, joinable(isBeside), addressesAtRunTime],
  build: {
    lib: { entry: Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, at(path)])), formats: ['es'] },
    rolldownOptions: {
      external: isOutside,
      output: {
        entryFileNames: '[name].js',
        // npm packs files by extension, then by name: with nothing between them, records compress better, by 8 kB in all.
        chunkFileNames: ({ facadeModuleId }) =>
          facadeModuleId?.includes('/generated/professions/') ? 'professions/[name].js' : 'shared/[name]-[hash].mjs',
      },
    },
  },
};

/** The entry of all files that a page may load. */
const PAGE = 'embed/metier-widgets.ts';

/** One file for pages that paste a script, with everything that the conditions put inside. */
function moduleFile(name: string, entry: string, ...conditions: readonly string[]): UserConfig {
  return {
    plugins: [shorterTemplates(), shorterChunks, joinable(isBeside)],
    resolve: resolved(...conditions),
    build: {
      lib: { entry: at(entry), formats: ['es'], name: 'metierWidgets', fileName: () => name },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  };
}

/** The same as a classic script. */
function classicFile(name: string, entry: string, ...conditions: readonly string[]): UserConfig {
  const { plugins, build, ...rest } = moduleFile(name, entry, ...conditions);
  return {
    ...rest,
    plugins: [...(plugins ?? []), plainScript],
    define: { 'import.meta.url': '""' }, // a classic script has none of its own
    build: { ...build, lib: { entry: at(entry), formats: ['iife'], name: 'metierWidgets', fileName: () => name } },
  };
}

/** Of the bundled professions, by id: what their pages are called before any element is there. */
export const titles: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(at('data/professions'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(at(`data/professions/${name}`), 'utf8')) as Profession)
    .flatMap(({ id, title, draft }) => (draft ? [] : [[id, title.inclusive]])),
);

/** What pages load: the three elements and the loader, with what is shown later in a file beside it. */
export function pageFile(name: string): UserConfig {
  const [page, parts] = [at(PAGE), 'metier-widgets.parts.js'];
  return {
    plugins: [shorterTemplates(), partsBeside(page, parts), shorterChunks, joinable(() => true), compiledAtLoad(name)],
    resolve: resolved('parts-beside', 'records-beside'),
    define: ownAddressByName,
    build: { lib: { entry: { [name]: page, [parts]: at('embed/shown-parts.ts') }, formats: ['es'], fileName: (_format, entry) => entry } },
  };
}

function framePage(): UserConfig {
  const { define, ...rest } = classicFile('site/embed.js', 'embed/frame/page.ts');
  return { ...rest, define: { ...define, TITLES: JSON.stringify(titles) } };
}

/** Also in browsers that lack what the elements need, to say so. */
function doctorFile(): UserConfig {
  const { build, ...rest } = classicFile('metier-doctor.js', 'embed/doctor/script.ts');
  return { ...rest, build: { ...build, target: 'es2020' } };
}

export const builds: Readonly<Record<string, UserConfig>> = {
  'npm entries': npmEntries,
  'metier-widgets.js': pageFile('metier-widgets.js'),
  'host-catalogue.js': moduleFile('host-catalogue.js', 'src/catalogue/host/host-catalogue.ts'),
  'search.js': moduleFile('search.js', 'src/catalogue/search.ts'),
  'trait-reasons.js': moduleFile('trait-reasons.js', 'src/catalogue/bundled/trait-reasons.ts'),
  'metier-resizer.js': classicFile('metier-resizer.js', 'embed/frame/resizer.ts'),
  'site/embed.js': framePage(),
  'metier-doctor.js': doctorFile(),
};
