import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin, UserConfig } from 'vite';
import { minify } from 'terser';
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

/** A classic script is read in the page's encoding, which may be Latin-1: nothing above byte 127 is in it. */
function asciiOnly(): Plugin {
  return {
    name: 'ascii-only',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk')
          file.code = file.code.replace(/[^\x00-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
      }
    },
  };
}

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

/** Parts of the catalogue that need no Lit and that few pages use. */
const ON_DEMAND = ['host-catalogue', 'search'];

/** What few visitors need stays beside the single files, as modules that are fetched when they are needed. */
const besideTheFile: Plugin = {
  name: 'beside-the-file',
  enforce: 'pre',
  resolveId(source) {
    if (source.endsWith('/bundled/records.js')) return at('embed/records-by-address.ts');
    const name = ON_DEMAND.find((module) => source.endsWith(`/catalogue/${module}.js`));
    return name ? { id: `./${name}.js`, external: true } : null;
  },
};

/**
 * In a single file everything is there from the start. Left to the bundler, each `import()` would
 * wrap every module in a function of its own: 1 kB for nothing.
 */
const allAtOnce: Plugin = {
  name: 'all-at-once',
  enforce: 'post',
  transform(code, id) {
    if (!id.startsWith(at('components'))) return null;
    const parts: string[] = [];
    const body = code.replace(/\bimport\(\s*["'](\.[^"']+)["']\s*\)/g, (whole, path: string) => {
      if (ON_DEMAND.some((name) => path.endsWith(`/${name}.js`))) return whole;
      const name = `part${parts.length}`;
      parts.push(`import * as ${name} from '${path}';`);
      return `Promise.resolve(${name})`;
    });
    return parts.length > 0 ? { code: `${parts.join('\n')}\n${body}`, map: null } : null;
  },
};

/** The budgets are of code alone: index and items are data. */
const withoutData: Plugin = {
  name: 'without-data',
  enforce: 'pre',
  resolveId: (source, importer = '') => {
    if (source.endsWith('/bundled/index.js')) return '\0no-index';
    return source.endsWith('/items.js') && /bundled|messages/.test(source + importer) ? '\0no-items' : null;
  },
  load: (id) => {
    if (id === '\0no-index') return `export const index = { version: '', sectors: [], criteria: [], rows: [] };`;
    return id === '\0no-items' ? 'export const items = {}; export const itemTexts = () => ({});' : null;
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
  scoring: 'src/scoring/index.ts',
  catalogue: 'src/catalogue/index.ts',
  links: 'src/links/index.ts',
};

const dependencies = Object.keys((JSON.parse(readFileSync(at('package.json'), 'utf8')) as { dependencies: Record<string, string> }).dependencies);

type Build = NonNullable<UserConfig['build']>;

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

/** What a page with one element of the package loads, Lit included, data left out; read by size-limit only. */
const measured = (name: string): UserConfig => ({
  root,
  publicDir: false,
  logLevel: 'warn',
  plugins: [bundledCatalogue(), besideTheFile, withoutData, name === 'metier-widgets' ? allAtOnce : onDemandOutside, htmlLiterals(), minifyChunks],
  build: {
    target: 'es2022',
    outDir: at(`reports/size/${name}`),
    lib: {
      entry: at(name === 'metier-widgets' ? 'embed/metier-widgets.ts' : name === 'scoring' ? 'src/scoring/index.ts' : `components/${name}/define.ts`),
      formats: ['es'],
      fileName: () => 'index.js',
    },
    rolldownOptions: { output: { codeSplitting: false } },
  },
});

export default defineConfig(({ mode }) => {
  const builds: Record<string, UserConfig> = {
    package: { build: packageBuild, plugins: [htmlLiterals(), minifyChunks] },
    module: { build: singleFile('es', 'metier-widgets.js'), plugins: [besideTheFile, allAtOnce, htmlLiterals(), minifyChunks] },
    iife: { build: singleFile('iife', 'metier-widgets.iife.js'), plugins: [besideTheFile, allAtOnce, htmlLiterals(), minifyChunks, asciiOnly()] },
    ...Object.fromEntries(
      ON_DEMAND.map((name) => [name, { build: singleFile('es', `${name}.js`, `src/catalogue/${name}.ts`), plugins: [minifyChunks] }]),
    ),
    complete: { build: singleFile('es', 'metier-widgets.complete.js'), plugins: [htmlLiterals(), minifyChunks] },
    cli: { build: commandLine, ssr: { noExternal: true } },
  };
  if (mode.startsWith('size:')) return measured(mode.slice('size:'.length));
  const chosen = builds[mode];
  if (chosen) {
    return {
      root,
      publicDir: false,
      plugins: [bundledCatalogue(), ...(chosen.plugins ?? [])],
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
