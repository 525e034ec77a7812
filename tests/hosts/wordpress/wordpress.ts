import { test as base } from '@playwright/test';
import { WordpressSite } from './site.js';

export { expect } from '@playwright/test';

/** One site for all tests of a worker: starting one takes seconds. */
export const test = base.extend<object, { site: WordpressSite }>({
  site: [
    async ({}, use) => {
      const site = await WordpressSite.start();
      await use(site);
      await site.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});
