import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What is shipped, in pages as hosts have them: runs against `dist/`, so it needs a build. */
export default defineConfig({
  testDir: './hosts',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 30_000,
  reporter: [['list']],
  use: {
    locale: 'fr-BE',
    viewport: { width: 1024, height: 768 },
    launchOptions: {
      executablePath: readFileSync(`${root}node_modules/.browser`, 'utf8').trim(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    },
  },
});
