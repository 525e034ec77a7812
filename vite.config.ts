import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { generatedCatalogue } from './build/plugins/generated-catalogue.js';

const root = import.meta.dirname;
const demo = resolve(root, 'demo');

/** The demo while it is edited and as a site, and the unit tests. What the package ships is built in `build/`. */
export default defineConfig(({ mode }) => ({
  root: mode === 'test' ? root : demo,
  base: './',
  plugins: [generatedCatalogue(root)],
  build: {
    outDir: resolve(root, 'dist-demo'),
    emptyOutDir: true,
    rolldownOptions: { input: readdirSync(demo).flatMap((name) => (name.endsWith('.html') ? join(demo, name) : [])) },
  },
  server: { fs: { allow: [root] } },
  test: {
    include: ['src/**/*.test.ts', 'cli/**/*.test.ts', 'embed/**/*.test.ts', 'build/**/*.test.ts', 'tests/**/*.test.ts'],
    exclude: ['tests/browser/**'],
    // For what hangs; how fast something is is measured in bench/.
    testTimeout: 120_000,
    coverage: {
      provider: 'v8',
      include: ['src/scoring/**'],
      exclude: ['**/*.test.ts'],
      thresholds: { branches: 100, lines: 100, functions: 100, statements: 100 },
    },
  },
}));
