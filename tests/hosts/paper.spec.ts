/** « Imprimer »: a result on one A4 page, a sheet on two to four, a comparison in landscape, each alone, whatever stands around it. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import type { Profession } from '../../src/catalogue/record/schema.js';
import { paper } from '../../src/messages/fr/paper.js';
import { expect, test, texts, type Host } from './host.js';
import { readPdf, type PdfPage } from './pdf.js';
import { button, takeQuiz } from './visitor.js';

const words = paper('tu');
const LONG = `<header><h1>Notre école</h1></header>${'<p>Un long texte de la page.</p>'.repeat(300)}`;
/** Rules that a theme may have, and that must not reach the page on paper. */
const THEME = '<link rel="stylesheet" href="/theme.css">';
const THEME_CSS = `html, body { height: 100%; overflow: hidden; display: grid; }
  body > * { display: block !important; margin: 3em !important; } div { float: left; color: red; }
  @media print { body * { page-break-after: always; } }`;

const printStubbed = (page: Page) =>
  page.addInitScript(() => {
    window.print = () => void Object.assign(window, { wasPrinted: true });
  });
const sheet = (page: Page) => page.locator('[data-metier-paper]');
/** In the middle of a long page of a host, with a theme of its own; the window prints nothing. */
async function openInside(host: Host, page: Page, body: string): Promise<void> {
  await printStubbed(page);
  host.server.put('/theme.css', { body: `${THEME_CSS} .column { inline-size: 300px }` });
  await host.open({ script: 'module', head: THEME, body: `${LONG}${body}${LONG}` });
}

const cases = {
  'the catalogue': { tag: '<metier-quiz></metier-quiz>', metier: null },
  'one profession': { tag: '<metier-quiz metier="perfusionniste"></metier-quiz>', metier: 'Perfusionniste' },
  'the catalogue, in a dark theme': { tag: '<metier-quiz theme="dark"></metier-quiz>', metier: null },
  'the catalogue, in a narrow column': { tag: '<div class="column"><metier-quiz></metier-quiz></div>', metier: null },
} as const;

for (const [name, { tag, metier }] of Object.entries(cases)) {
  test(`a result about ${name} is printed alone on one page, with all that a talk needs`, async ({ host, page }) => {
    await openInside(host, page, tag);
    const quiz = page.locator('metier-quiz');
    await takeQuiz(quiz);
    await button(quiz, words.print).click();
    await expect(sheet(page)).toHaveCount(1);
    const text = await sheet(page).evaluate(({ shadowRoot }) => shadowRoot?.querySelector('.paper')?.textContent ?? '');
    const said = [
      words.name,
      words.date,
      words.myInterests,
      words.myConditions,
      words.weKeep,
      words.questionsTitle,
      words.saysNot,
      words.talkTo,
      words.code,
    ];
    for (const part of said) expect(text).toContain(part);
    if (metier) expect(text).toContain(words.paperTitleFor(metier));
    expect(text).toContain(await quiz.evaluate((element) => (element as HTMLElementTagNameMap['metier-quiz']).result?.versions.scoring ?? '?'));
    await page.emulateMedia({ media: 'print' });
    for (const other of ['header', 'h1', 'metier-quiz']) await expect(page.locator(other).first()).toBeHidden();
    const pdf = await page.pdf({ preferCSSPageSize: true }); // tells the page before and after, as a printer does
    expect(readPdf(pdf)).toHaveLength(1);
    await expect(sheet(page)).toHaveCount(0);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    await page.emulateMedia({ media: 'print' });
    await expect(quiz).toBeVisible();
  });
}

const recordOf = (id: string): Profession => JSON.parse(readFileSync(new URL(`../../data/professions/${id}.json`, import.meta.url), 'utf8'));
const withoutSpaces = (text: string): string => text.replace(/\s/g, '');

async function printed(element: Locator, page: Page): Promise<readonly PdfPage[]> {
  await button(element, texts.print).click();
  await expect(sheet(page)).toHaveCount(1);
  await page.waitForFunction(() => (window as { wasPrinted?: boolean }).wasPrinted);
  const pages = readPdf(await page.pdf({ preferCSSPageSize: true }));
  await expect(sheet(page), 'taken back').toHaveCount(0);
  expect(pages.map(({ text }) => text).join(), 'nothing of the page around it').not.toContain(withoutSpaces('Un long texte'));
  return pages;
}

const sheets = {
  'technicien-gaz-medicaux': (card: string) => card,
  perfusionniste: (card: string) => card.replace('>', ' theme="dark">'),
  'technologue-imagerie-medicale': (card: string) => `<div class="column">${card}</div>`,
} as const;

for (const [id, around] of Object.entries(sheets)) {
  test(`the sheet of ${id} is printed alone on two to four pages, unfolded and whole`, async ({ host, page }) => {
    await openInside(host, page, around(`<metier-card metier="${id}" variant="full"></metier-card>`));
    const pages = await printed(page.locator('metier-card'), page);
    expect(pages.length).toBeGreaterThanOrEqual(2);
    expect(pages.length).toBeLessThanOrEqual(4);
    for (const { isLandscape } of pages) expect(isLandscape).toBe(false);
    const text = pages.map((one) => one.text).join('');
    const { title, missions, tools, questions, prosAndCons, selfEvaluation, sources } = recordOf(id);
    const said = [
      title.inclusive,
      ...Object.values(texts.chapters),
      ...missions.items,
      ...(tools?.items ?? []),
      ...(prosAndCons ? [...prosAndCons.pros, ...prosAndCons.cons] : []),
      ...(selfEvaluation?.items ?? []),
      ...(questions?.entries.flatMap(({ question, answer }) => [question, answer]) ?? []),
      ...sources.flatMap(({ url }) => url ?? []),
    ];
    for (const part of said) expect(text).toContain(withoutSpaces(part));
  });
}

test('a comparison is printed in landscape, with the names on every page', async ({ host, page }) => {
  const ids = ['perfusionniste', 'technologue-imagerie-medicale', 'infirmier-soins-generaux'];
  await openInside(host, page, `<div class="column"><metier-compare metiers="${ids.join(' ')}" theme="dark"></metier-compare></div>`);
  const pages = await printed(page.locator('metier-compare'), page);
  expect(pages.length).toBeGreaterThanOrEqual(2);
  expect(pages.length).toBeLessThanOrEqual(4);
  for (const { isLandscape, text } of pages) {
    expect(isLandscape).toBe(true);
    for (const id of ids) expect(text).toContain(withoutSpaces(recordOf(id).title.inclusive));
  }
});
