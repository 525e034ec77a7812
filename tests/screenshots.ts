/**
 * Pictures of the demo and of every state of the elements into `reports/screenshots/`, and the one
 * of the README: `npm run screenshots`. To be looked at; nothing compares them.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Locator, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { quiz as texts } from '../src/messages/fr/quiz.js';
import { baseItemIds, questionnaire, type ItemId } from '../src/questionnaire/items.js';
import type { Scale, TraitId } from '../src/scoring/types.js';

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const FOLDER = at('reports/screenshots/');
const WIDTHS = [320, 768, 1280];
const ACCENTS = { yellow: '#f5c400', navy: '#12284b' };
/** Somebody who likes technique, care and long studies, and dislikes being called out at night. */
const LIKED: Readonly<Partial<Record<Scale | TraitId, number>>> = {
  R: 4,
  I: 5,
  S: 4,
  C: 3,
  A: 2,
  E: 2,
  precision: 5,
  pressure: 4,
  hygiene: 4,
  studies: 4,
  learning: 4,
  rules: 4,
  onCall: 2,
  physical: 3,
};

interface Look {
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  readonly accent?: keyof typeof ACCENTS;
}

const looks: readonly Look[] = [
  ...WIDTHS.flatMap((width) => (['light', 'dark'] as const).map((scheme) => ({ width, scheme }))),
  ...(Object.keys(ACCENTS) as (keyof typeof ACCENTS)[]).flatMap((accent) =>
    (['light', 'dark'] as const).map((scheme) => ({ width: 768, scheme, accent })),
  ),
];

/** What stands alone in the page, and how it gets into the state. */
const STATES: Readonly<Record<string, readonly [html: string, reach?: (element: Locator) => Promise<void>]>> = {
  'card-summary': ['<metier-card metier="perfusionniste"></metier-card>'],
  'card-full': ['<metier-card metier="perfusionniste" variant="full"></metier-card>'],
  'quiz-intro': ['<metier-quiz metier="perfusionniste"></metier-quiz>'],
  'quiz-question': ['<metier-quiz metier="perfusionniste"></metier-quiz>', (quiz) => answerSome(quiz, 6)],
  'quiz-result': ['<metier-quiz metier="perfusionniste"></metier-quiz>', showResult],
  'quiz-result-catalogue': ['<metier-quiz></metier-quiz>', showResult],
  compare: ['<metier-compare metiers="perfusionniste technologue-imagerie-medicale infirmier-soins-generaux" editable></metier-compare>'],
};

const site = { configFile: at('vite.config.ts'), logLevel: 'error', build: { outDir: at('reports/demo') } } as const;
await build(site);
const server = await preview({ ...site, preview: { port: 0, host: '127.0.0.1', open: false } });
const demo = `http://127.0.0.1:${(server.httpServer.address() as AddressInfo).port}/`;
const browser = await chromium.launch({
  executablePath: (await readFile(at('node_modules/.browser'), 'utf8')).trim(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  for (const look of looks) await takeAll(browser, look);
  await takeReadmePicture(browser);
} finally {
  await browser.close();
  await server.close();
}

async function takeAll(chrome: Browser, look: Look): Promise<void> {
  const page = await openDemo(chrome, look);
  const name = (state: string) => `${FOLDER}${state}-${look.width}-${look.scheme}${look.accent ? `-${look.accent}` : ''}.png`;
  await page.screenshot({ path: name('demo'), fullPage: true });
  for (const [state, [html, reach]] of Object.entries(STATES)) {
    const element = await standAlone(page, html);
    await reach?.(element);
    await settle(page);
    await page.screenshot({ path: name(state), fullPage: true });
  }
  await page.context().close();
}

/** The top of the demo with a card, and a result beside it: what a school would get. */
async function takeReadmePicture(chrome: Browser): Promise<void> {
  const page = await openDemo(chrome, { width: 1280, scheme: 'light' });
  await standAlone(
    page,
    `<div class="readme"><div><metier-card metier="perfusionniste"></metier-card></div><div><metier-quiz metier="perfusionniste"></metier-quiz></div></div>`,
  );
  await page.addStyleTag({
    content: '.readme { display: grid; grid-template-columns: 24rem 1fr; gap: 1.5rem; align-items: start; padding: 1.5rem }',
  });
  await showResult(page.locator('metier-quiz'));
  await settle(page);
  const picture = await page.screenshot({ clip: { x: 0, y: 0, width: 1280, height: 800 } });
  await writeFile(at('demo/screenshot.png'), picture);
}

async function openDemo(chrome: Browser, { width, scheme, accent }: Look): Promise<Page> {
  const context = await chrome.newContext({ viewport: { width, height: 800 }, colorScheme: scheme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(demo);
  if (accent) await page.locator('[name=accent]').fill(ACCENTS[accent]);
  await settle(page);
  return page;
}

/** In place of the demo's contents, with its typeface and colours. */
async function standAlone(page: Page, html: string): Promise<Locator> {
  await page.evaluate((markup) => {
    document.body.innerHTML = `<main style="padding: 1rem">${markup}</main>`;
    scrollTo(0, 0);
  }, html);
  return page.locator('metier-card, metier-quiz, metier-compare').last();
}

async function answerSome(quiz: Locator, count: number): Promise<void> {
  await quiz.getByRole('button', { name: texts('tu').start, exact: true }).click();
  for (const id of baseItemIds.slice(0, count)) {
    await quiz
      .locator('[part~="answer"]')
      .nth(answerTo(id) - 1)
      .click();
  }
  await quiz.page().mouse.move(0, 0);
}

/** As a host would restore it: nobody answers as fast as a program. */
async function showResult(quiz: Locator): Promise<void> {
  const answers = Object.fromEntries(baseItemIds.map((id) => [id, answerTo(id)]));
  await quiz.evaluate((element, given) => Object.assign(element, { answers: given }), answers);
}

function answerTo(item: ItemId): number {
  const interest = questionnaire.interests.find(({ id }) => id === item);
  const trait = questionnaire.traits.find(({ id }) => id === item);
  const liked = (interest ? LIKED[interest.scale] : trait && LIKED[trait.trait]) ?? 3;
  return (interest ?? trait)?.reversed ? 6 - liked : liked;
}

/** Until records and fonts have come and nothing is under way. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForTimeout(100);
}
