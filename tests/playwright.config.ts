import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { editors } from './hosts/editors/installed.js';
import type { EngineName } from './hosts/engines/engine.js';
import { installed, missing } from './hosts/engines/installed.js';
import { wordpress } from './hosts/wordpress/installed.js';

const root = fileURLToPath(new URL('..', import.meta.url));

const isFirst = process.env['TEST_WORKER_INDEX'] === undefined;
if (isFirst && missing.length > 0) console.warn(`Not tested in ${missing.join(' and ')}: not installed here.`);
if (isFirst && !editors) console.warn('Not tested in editors: `npm run setup:editors` sets them up.');
if (isFirst && !wordpress) console.warn('Not tested in WordPress: `npm run setup:wordpress` sets it up.');

/** What is shipped, in pages as hosts have them: runs against `dist/`, so it needs a build. */
export default defineConfig<object, { engineName: EngineName }>({
  testDir: './hosts',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 30_000,
  reporter: [['list']],
  projects: [
    { name: 'Chromium', testIgnore: `**/{engines,wordpress${editors ? '' : ',editors'}}/*.spec.ts` },
    ...(Object.keys(installed) as EngineName[])
      .filter((engineName) => installed[engineName])
      .map((engineName) => ({ name: engineName, testMatch: '**/engines/*.spec.ts', fullyParallel: false, use: { engineName } })),
    ...(wordpress ? [{ name: 'WordPress', testMatch: '**/wordpress/*.spec.ts', fullyParallel: false, workers: 1 }] : []),
  ],
  use: {
    locale: 'fr-BE',
    viewport: { width: 1024, height: 768 },
    launchOptions: {
      executablePath: readFileSync(`${root}node_modules/.browser`, 'utf8').trim(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    },
  },
});
