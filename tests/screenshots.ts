/**
 * Pictures of the demo's pages and of every state of the elements into `reports/screenshots/`, and
 * the one of the README: `npm run screenshots`, or `npm run screenshots -- explorer quiz` for the
 * states whose names begin so. To be looked at; nothing compares them.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { answers, remember, SCREENS, STATES, type State } from './screenshot-states.js';

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const FOLDER = at('reports/screenshots/');
const PAGES = ['index', 'ecole', 'portail', 'integrer'];
const WIDTHS = [320, 768, 1280];
const SCHEMES = ['light', 'dark'] as const;
/** Hard to read on light paper, and on dark. */
const ACCENTS = { yellow: '#f5c400', navy: '#12284b' };
/** States with every kind of coloured surface. */
const ACCENTED = ['explorer-answers', 'card-full', 'quiz-question-back', 'quiz-result-one', 'compare-four'];

interface Look {
  readonly width: number;
  readonly scheme: (typeof SCHEMES)[number];
  readonly accent?: keyof typeof ACCENTS;
}

const looks: readonly Look[] = WIDTHS.flatMap((width) => SCHEMES.map((scheme) => ({ width, scheme })));
const accented: readonly Look[] = (Object.keys(ACCENTS) as (keyof typeof ACCENTS)[]).flatMap((accent) =>
  SCHEMES.map((scheme) => ({ width: 768, scheme, accent })),
);

const wanted = process.argv.slice(2);
const isWanted = (name: string) => wanted.length === 0 || wanted.some((start) => name.startsWith(start));

const site = { configFile: at('vite.config.ts'), logLevel: 'error', build: { outDir: at('reports/demo') } } as const;
await build(site);
const server = await preview({ ...site, preview: { port: 0, host: '127.0.0.1', open: false } });
const demo = `http://127.0.0.1:${(server.httpServer.address() as AddressInfo).port}/`;
const head = /<head>[^]*<\/head>/.exec(await readFile(at('reports/demo/index.html'), 'utf8'))?.[0] ?? '';
const browser = await chromium.launch({
  executablePath: (await readFile(at('node_modules/.browser'), 'utf8')).trim(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  if (wanted.length === 0) await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  for (const look of looks) await takeAll(look, [...Object.keys(STATES), ...Object.keys(SCREENS)]);
  for (const look of accented) await takeAll(look, ACCENTED);
  if (isWanted('readme')) await takeReadmePicture();
} finally {
  await browser.close();
  await server.close();
}

async function takeAll(look: Look, states: readonly string[]): Promise<void> {
  const context = await open(look);
  const path = (name: string) => `${FOLDER}${name}-${look.width}-${look.scheme}${look.accent ? `-${look.accent}` : ''}.png`;
  for (const name of look.accent ? [] : PAGES.filter((page) => isWanted(`page-${page}`))) {
    const page = await context.newPage();
    await page.goto(`${demo}${name}.html`);
    await settle(page);
    await page.screenshot({ path: path(`page-${name}`), fullPage: true });
    await page.close();
  }
  for (const name of states.filter(isWanted)) {
    const state = STATES[name] ?? SCREENS[name];
    if (!state) throw new Error(`${name} is not a state.`);
    const page = await standAlone(context, state, look.accent && ACCENTS[look.accent]);
    await page.screenshot({ path: path(name), fullPage: name in STATES });
    await page.close();
  }
  await context.close();
}

/** A card, and a result beside it: what a school would get. */
async function takeReadmePicture(): Promise<void> {
  const context = await open({ width: 1280, scheme: 'light' });
  const page = await standAlone(context, {
    html: `<style>.readme { display: grid; grid-template-columns: 24rem 1fr; gap: 1.5rem; align-items: start }</style>
      <div class="readme"><div><metier-card metier="perfusionniste"></metier-card></div><div><metier-quiz metier="perfusionniste"></metier-quiz></div></div>`,
    answers,
  });
  await writeFile(at('demo/screenshot.png'), await page.screenshot({ clip: { x: 0, y: 0, width: 1280, height: 800 } }));
  await context.close();
}

function open({ width, scheme }: Look): Promise<BrowserContext> {
  return browser.newContext({ viewport: { width, height: 800 }, colorScheme: scheme, reducedMotion: 'reduce', locale: 'fr-BE' });
}

/** In place of the demo's contents, with its typeface and colours. */
async function standAlone(context: BrowserContext, state: State, accent?: string): Promise<Page> {
  const page = await context.newPage();
  await remember(page, state);
  const { missing } = state;
  if (missing) await page.route(missing, (route) => route.abort());
  const style = `<style>body { border: 0 } main { padding: 1rem } .row { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: 1rem }</style>
    ${accent ? `<style>:root { --metier-accent: ${accent} }</style>` : ''}`;
  await page.route('**/state.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><html lang="fr">${head}${style}<body><main>${state.html}</main></body></html>` }),
  );
  await page.goto(`${demo}state.html`);
  await state.reach?.(page.locator('metier-card, metier-quiz, metier-compare').last());
  await settle(page);
  return page;
}

/** Until records and fonts have come and what they change is painted. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}
