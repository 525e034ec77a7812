/** « Imprimer »: the result alone, on one A4 page, whatever stands around it. */
import type { Page } from '@playwright/test';
import { paper } from '../../src/messages/fr/paper.js';
import { expect, test } from './host.js';
import { button, takeQuiz } from './visitor.js';

const words = paper('tu');
const LONG = `<header><h1>Notre école</h1></header>${'<p>Un long texte de la page.</p>'.repeat(300)}`;
/** Rules that a theme may have, and that must not reach the page on paper. */
const THEME = '<link rel="stylesheet" href="/theme.css">';
const THEME_CSS = `html, body { height: 100%; overflow: hidden; display: grid; }
  body > * { display: block !important; margin: 3em !important; } div { float: left; color: red; }
  @media print { body * { page-break-after: always; } }`;

const printStubbed = (page: Page) => page.addInitScript(() => (window.print = () => undefined));
const sheet = (page: Page) => page.locator('[data-metier-paper]');
/** Of a PDF as Chromium writes it. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

const cases = {
  'the catalogue': { tag: '<metier-quiz></metier-quiz>', metier: null },
  'one profession': { tag: '<metier-quiz metier="perfusionniste"></metier-quiz>', metier: 'Perfusionniste' },
  'the catalogue, in a dark theme': { tag: '<metier-quiz theme="dark"></metier-quiz>', metier: null },
  'the catalogue, in a narrow column': { tag: '<div class="column"><metier-quiz></metier-quiz></div>', metier: null },
} as const;

for (const [name, { tag, metier }] of Object.entries(cases)) {
  test(`a result about ${name} is printed alone on one page, with all that a talk needs`, async ({ host, page }) => {
    await printStubbed(page);
    host.server.put('/theme.css', { body: `${THEME_CSS} .column { inline-size: 300px }` });
    await host.open({ script: 'module', head: THEME, body: `${LONG}${tag}${LONG}` });
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
    expect(pagesOf(pdf)).toBe(1);
    await expect(sheet(page)).toHaveCount(0);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    await page.emulateMedia({ media: 'print' });
    await expect(quiz).toBeVisible();
  });
}
