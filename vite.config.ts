import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin, UserConfig } from 'vite';
import { minify } from 'terser';
import { defaultClientConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import htmlLiterals from 'rollup-plugin-html-literals';
import { writeBundledCatalogue } from './src/cli/bundle.js';

const root = import.meta.dirname;
const at = (path: string) => resolve(root, path);

/** Keeps `src/bundled/` in step with `data/`: the index and the records come from one step, in builds and while editing. */
function bundledCatalogue(): Plugin {
  const data = at('data');
  return {
    name: 'bundled-catalogue',
    async config() {
      await writeBundledCatalogue();
    },
    configureServer(server) {
      server.watcher.add(data);
      const write = (path: string) => {
        if (!path.startsWith(data)) return;
        writeBundledCatalogue().catch((error: unknown) => server.config.logger.error(error instanceof Error ? error.message : String(error)));
      };
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, write);
    },
  };
}

/**
 * A classic script is read in the page's encoding, which may be Latin-1; optimisers put it into the
 * page itself, where `</script` would end it, or after another one that lacks its semicolon.
 */
const anywhere: Plugin = {
  name: 'anywhere',
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

/**
 * Shorter templates that say the same: white space is collapsed and never removed. What begins or
 * ends a template often stands beside text of another one.
 */
const templates = (): ReturnType<typeof htmlLiterals> => htmlLiterals({ options: { minifyOptions: { conservativeCollapse: true } } });

/** Two passes more than the bundler's own minifier makes: 2 % less to load. */
const minifyChunks: Plugin = {
  name: 'minify-chunks',
  // The bundler prints chunks anew after `renderChunk`: only the finished bundle stays short.
  async generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const { code } = await minify(file.code, { module: true, ecma: 2020, compress: { passes: 3, unsafe_arrows: true, pure_getters: true } });
      file.code = code ?? file.code;
    }
  },
};

/** The budgets are of code alone: index and items are data. */
const withoutData: Plugin = {
  name: 'without-data',
  enforce: 'pre',
  resolveId: (source, importer = '') => {
    if (source.endsWith('/bundled/index.js')) return '\0no-index';
    if (source.endsWith('/bundled/search-words.js')) return '\0no-words';
    return source.endsWith('/items.js') && /bundled|messages/.test(source + importer) ? '\0no-items' : null;
  },
  load: (id) => {
    if (id === '\0no-index') return `export const index = { version: '', sectors: [], criteria: [], rows: [] };`;
    if (id === '\0no-words') return `export const searchWords = { version: '', marks: '', factor: 1, terms: '', places: '', absent: '' };`;
    return id === '\0no-items' ? `export const source = { version: '', items: {}, earlier: {} }; export const itemTexts = () => ({});` : null;
  },
};

const entries = {
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
};

const dependencies = Object.keys((JSON.parse(readFileSync(at('package.json'), 'utf8')) as { dependencies: Record<string, string> }).dependencies);

type Build = NonNullable<UserConfig['build']>;

/** Which files stand behind `imports` of package.json: see its conditions. */
const resolved = (...conditions: readonly string[]): NonNullable<UserConfig['resolve']> => ({
  conditions: [...conditions, ...defaultClientConditions],
});
const BESIDE = resolved('parts-inside', 'records-beside');
const COMPLETE = resolved('everything-inside');

/** A classic script has no address of its own. */
const classic: NonNullable<UserConfig['define']> = { 'import.meta.url': '""' };

/** npm entries: Lit stays outside, what entries share is shared, one module a profession. */
const packageBuild: Build = {
  lib: { entry: Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, at(path)])), formats: ['es'] },
  rolldownOptions: {
    external: (id) => dependencies.some((name) => id === name || id.startsWith(`${name}/`)),
    output: {
      entryFileNames: '[name].js',
      chunkFileNames: ({ facadeModuleId }) =>
        facadeModuleId?.includes('/bundled/professions/') ? 'professions/[name].js' : 'shared/[name]-[hash].js',
    },
  },
};

/** One file for pages that paste a script. */
const singleFile = (format: 'es' | 'iife', name: string, entry = 'embed/metier-widgets.ts'): Build => ({
  emptyOutDir: false,
  lib: { entry: at(entry), formats: [format], name: 'metierWidgets', fileName: () => name },
  rolldownOptions: { output: { codeSplitting: false } },
});

const commandLine: Build = {
  emptyOutDir: false,
  ssr: at('src/cli/metier-widgets.ts'),
  target: 'node20',
  rolldownOptions: { external: /^node:/, output: { entryFileNames: 'cli.js', codeSplitting: false } },
};

/** Parts that an element loads when it needs them are not what it weighs. */
const onDemandOutside: Plugin = {
  name: 'on-demand-outside',
  enforce: 'pre',
  resolveId: (source, _importer, { kind }) => (kind === 'dynamic-import' ? { id: source, external: true } : null),
};

/**
 * What a page loads, Lit included, data left out; read by size-limit only. `metier-widgets` is what
 * comes before anything is asked for, `everything` also what is shown on demand.
 */
const measured = (name: string): UserConfig => ({
  root,
  publicDir: false,
  logLevel: 'warn',
  resolve: name === 'everything' ? resolved('parts-inside', 'records-beside') : resolved('records-beside'),
  plugins: [bundledCatalogue(), withoutData, ...(name === 'everything' ? [] : [onDemandOutside]), templates(), minifyChunks],
  build: {
    target: 'es2022',
    outDir: at(`reports/size/${name}`),
    lib: { entry: at(measuredEntries[name] ?? `components/${name}/define.ts`), formats: ['es'], fileName: () => 'index.js' },
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
const measuredEntries: Readonly<Record<string, string>> = {
  'metier-widgets': 'embed/define.ts',
  everything: 'embed/metier-widgets.ts',
  scoring: 'src/scoring/index.ts',
};

export default defineConfig(({ mode }) => {
  const builds: Record<string, UserConfig> = {
    package: { build: packageBuild, plugins: [templates(), minifyChunks] },
    module: { build: singleFile('es', 'metier-widgets.js'), resolve: BESIDE, plugins: [templates(), minifyChunks] },
    iife: {
      build: singleFile('iife', 'metier-widgets.iife.js'),
      resolve: BESIDE,
      define: classic,
      plugins: [templates(), minifyChunks, anywhere],
    },
    ...Object.fromEntries(
      ['host-catalogue', 'search'].map((name) => [
        name,
        { build: singleFile('es', `${name}.js`, `src/catalogue/${name}.ts`), plugins: [minifyChunks] },
      ]),
    ),
    complete: { build: singleFile('es', 'metier-widgets.complete.js'), resolve: COMPLETE, plugins: [templates(), minifyChunks] },
    'complete-iife': {
      build: singleFile('iife', 'metier-widgets.complete.iife.js'),
      resolve: COMPLETE,
      define: classic,
      plugins: [templates(), minifyChunks, anywhere],
    },
    cli: { build: commandLine, ssr: { noExternal: true } },
  };
  if (mode.startsWith('size:')) return measured(mode.slice('size:'.length));
  const chosen = builds[mode];
  if (chosen) {
    return {
      root,
      publicDir: false,
      plugins: [bundledCatalogue(), ...(chosen.plugins ?? [])],
      ...(chosen.resolve && { resolve: chosen.resolve }),
      ...(chosen.define && { define: chosen.define }),
      ...(chosen.ssr && { ssr: chosen.ssr }),
      build: { target: 'es2022', outDir: at('dist'), ...chosen.build },
    };
  }
  return {
    root: mode === 'test' ? root : join(root, 'demo'),
    plugins: [bundledCatalogue()],
    build: { outDir: at('dist-demo'), emptyOutDir: true, rolldownOptions: { input: at('demo/index.html') } },
    server: { fs: { allow: [root] } },
    test: {
      include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
      exclude: ['tests/browser/**'],
      coverage: {
        provider: 'v8',
        include: ['src/scoring/**'],
        exclude: ['**/*.test.ts'],
        thresholds: { branches: 100, lines: 100, functions: 100, statements: 100 },
      },
    },
  };
});
