import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { test as base } from './host.js';

export { expect, texts } from './host.js';

const folder = fileURLToPath(new URL('../../node_modules/.chrome-109', import.meta.url));

/** As `test`, in the oldest browser that is supported. Its build holds one page a launch. */
export const test = base.extend({
  page: async ({}, use) => {
    base.skip(!existsSync(folder), 'Chrome 109 is there for Linux on x64 only.');
    const browser = await chromium.launch({
      executablePath: `${folder}/chromium`,
      args: ['--single-process', '--no-zygote', '--no-sandbox', '--disable-gpu'],
      env: { ...process.env, LD_LIBRARY_PATH: `${folder}/lib` },
    });
    const page = await browser.newPage({ locale: 'fr-BE', viewport: { width: 1024, height: 768 } });
    await use(page);
    await browser.close();
  },
});
