import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build, type Rollup } from 'vite';

let script: Promise<string> | undefined;

/** `tests/browser/readable.ts` as one script for pages of old browsers. */
async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('../browser/readable.ts', import.meta.url));
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, target: 'chrome109', lib: { entry, formats: ['iife'], name: 'readable' } },
  })) as readonly Rollup.RollupOutput[];
  return built[0]!.output[0].code;
}

declare const readable: typeof import('../browser/readable.js');

/** What of the page cannot be read, and what its pictures do not show. */
export async function unreadable(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'readable' in window))) await page.addScriptTag({ content: await (script ??= bundle()) });
  return page.evaluate(() => [...readable.pale(readable.textsIn(document.body)), ...readable.faint(readable.graphicsIn(document.body))]);
}
