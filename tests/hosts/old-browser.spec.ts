import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scriptProblems } from '../floor/scripts.js';
import { scriptNames } from './host.js';
import { expect, test, texts } from './old-chrome.js';
import { dist } from './server.js';
import { unreadable } from './readable-in-page.js';
import { answer, begin, button, QUESTIONS, takeQuiz } from './visitor.js';

for (const script of scriptNames) {
  test(`Chrome 109, ${script}: a whole quiz, from the intro to the comparison`, async ({ host, page }) => {
    await host.open({ script, body: '<metier-quiz metier="perfusionniste" save="local"><p slot="fallback">Fallback</p></metier-quiz>' });
    expect(await page.evaluate(() => navigator.userAgent)).toContain('Chrome/109.');
    const quiz = page.locator('metier-quiz');
    await takeQuiz(quiz);
    await expect(quiz.getByRole('heading', { name: texts.strengths })).toBeVisible();
    expect(await quiz.evaluate((element) => Object.keys((element as HTMLElement & { result: object }).result).length)).toBeGreaterThan(0);
    await button(quiz, texts.compare).click();
    await expect(quiz.locator('metier-compare').getByRole('rowheader', { name: texts.keyCards.studies, exact: true })).toBeVisible();
    expect(host.problems).toEqual([]);
  });

  test(`Chrome 109, ${script}: a quiz for the whole catalogue, and a profession opened from it`, async ({ host, page }) => {
    await host.open({ script, body: '<metier-quiz></metier-quiz>' });
    const quiz = page.locator('metier-quiz');
    await takeQuiz(quiz);
    await quiz.locator('li button').first().click();
    await expect(quiz.locator('metier-card').getByRole('heading').first()).toBeVisible();
    expect(host.problems).toEqual([]);
  });

  test(`Chrome 109, ${script}: a whole card, its criteria and its quiz`, async ({ host, page }) => {
    await host.open({ script, body: '<metier-card metier="perfusionniste" variant="full"></metier-card>' });
    const card = page.locator('metier-card');
    await expect(button(card, texts.chapters.deciding)).toBeVisible();
    await card.getByRole('button', { name: 'Milieu hospitalier' }).click();
    await expect(card.getByText('Technologue en imagerie médicale').first()).toBeVisible();
    await card.getByRole('button', { name: texts.quizCallButton }).first().click();
    await expect(button(card.locator('metier-quiz'), texts.start)).toBeVisible();
    expect(host.problems).toEqual([]);
  });

  test(`Chrome 109, ${script}: a comparison, and a profession added by searching`, async ({ host, page }) => {
    await host.open({ script, body: '<metier-compare metiers="perfusionniste microtechnicien" editable></metier-compare>' });
    const compare = page.locator('metier-compare');
    await expect(compare.getByRole('rowheader', { name: texts.pros })).toBeVisible();
    await compare.locator('input').first().fill('imagerie');
    await compare.getByText('Technologue en imagerie médicale').first().click();
    await expect(compare.getByRole('columnheader', { name: 'Technologue en imagerie médicale' })).toBeVisible();
    expect(host.problems).toEqual([]);
  });
}

const DRESSES = {
  'on a light page': '',
  'on a dark page': 'body { background: #101214; color: #f2f2f2 }',
  'with a yellow accent': ':root { --metier-accent: #ffff00 }',
  'with a black accent, on a dark page': ':root { --metier-accent: #000 } body { background: #101214; color: #f2f2f2 }',
};

for (const [dress, style] of Object.entries(DRESSES)) {
  test(`Chrome 109, ${dress}: everything can be read, and pictures are seen`, async ({ host, page }) => {
    await host.open({
      script: 'module',
      head: `<style>${style}</style>`,
      body: `<metier-quiz metier="perfusionniste"></metier-quiz><metier-card metier="technicien-gaz-medicaux" variant="full"></metier-card>
        <metier-compare metiers="perfusionniste microtechnicien" editable></metier-compare>`,
    });
    await expect(button(page.locator('metier-card'), texts.chapters.deciding)).toBeVisible();
    await expect(page.locator('metier-compare').getByRole('rowheader', { name: texts.pros })).toBeVisible();
    const quiz = page.locator('metier-quiz');
    expect(await unreadable(page)).toEqual([]);
    await begin(quiz);
    await answer(quiz, 1);
    await button(quiz, texts.back).click();
    expect(await unreadable(page)).toEqual([]);
    await answer(quiz, QUESTIONS);
    expect(await unreadable(page)).toEqual([]);
    expect(await page.evaluate(() => document.querySelector('metier-card')!.getBoundingClientRect().height)).toBeGreaterThan(500);
  });
}

/** zod asks for the first two before it uses them; the last is a component's name for React's tools. */
const GUARDED = ['Error.captureStackTrace:', 'stackTraceLimit:', 'react.js: displayName:'];

test('no built script needs what the oldest browsers lack', () => {
  const scripts = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) => /\.m?js$/.test(path) && !path.startsWith('cli'));
  expect(scripts.length).toBeGreaterThan(10);
  const problems = scripts.flatMap((path) => scriptProblems(readFileSync(join(dist, path), 'utf8')).map((problem) => `${path}: ${problem}`));
  expect(problems.filter((problem) => !GUARDED.some((what) => problem.includes(what)))).toEqual([]);
});
