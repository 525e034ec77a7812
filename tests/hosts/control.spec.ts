import { expect, test, texts } from './host.js';
import { test as inOldChrome } from './old-chrome.js';
import { button, takeQuiz } from './visitor.js';

/** A host that takes over whatever the visitor opens. */
const TAKES_OVER = `<p id="asked"></p><script>
  for (const type of ['metier-select', 'metier-quiz-request'])
    addEventListener(type, (event) => { event.preventDefault(); asked.textContent += type + ' ' + event.detail.metier + '; '; });
</script>`;

test('a host that cancels decides what opens, by key and by press, also where links lead to its pages', async ({ host, page }) => {
  await host.open({
    script: 'module',
    body: `${TAKES_OVER}
      <metier-card metier="perfusionniste" quiz-url="/quiz/{id}" profession-url="/metiers/{id}"></metier-card>
      <metier-compare metiers="perfusionniste menuisier"></metier-compare>`,
  });
  const { href } = await page.evaluate(() => ({ href: location.href }));
  const [card, compare, asked] = [page.locator('metier-card'), page.locator('metier-compare'), page.locator('#asked')];
  const call = card.getByRole('link', { name: texts.quizCallButton });
  await call.focus();
  await page.keyboard.press('Enter');
  await call.click();
  await card.getByRole('link', { name: texts.fullSheet }).press('Enter');
  const column = compare.getByRole('columnheader').getByRole('button').first();
  await column.focus();
  for (const key of ['Enter', ' ']) await page.keyboard.press(key);
  await column.click();
  await expect(asked).toHaveText(
    'metier-quiz-request perfusionniste; metier-quiz-request perfusionniste; metier-select perfusionniste; ' +
      'metier-select perfusionniste; metier-select perfusionniste; metier-select perfusionniste;',
  );
  expect(page.url()).toBe(href);
  await expect(compare.locator('metier-card')).toHaveCount(0);
  expect(host.problems).toEqual([]);
});

test('a quiz is started, read and begun anew from a button of the page', async ({ host, page }) => {
  await host.open({
    script: 'module',
    body: `
      <button onclick="quiz.start().then(() => quiz.focus())">Allons-y</button><metier-quiz id="quiz"></metier-quiz>`,
  });
  const quiz = page.locator('metier-quiz');
  await button(page.locator('body'), 'Allons-y').press('Enter');
  await expect(quiz.getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('3');
  await expect(quiz.getByText('2 sur 29')).toBeVisible();
  expect(await quiz.evaluate((element) => [Reflect.get(element, 'phase'), Reflect.get(element, 'progress')])).toEqual([
    'question',
    { answered: 1, of: 29 },
  ]);
  await quiz.evaluate((element: HTMLElement & { restart?(): Promise<void> }) => element.restart?.());
  await expect(button(quiz, texts.start)).toBeVisible();
  expect(host.problems).toEqual([]);
});

inOldChrome('Chrome 109: states have names with hyphens, and all of the control works', async ({ host, page }) => {
  await host.open({ script: 'iife', body: '<metier-quiz metier="perfusionniste"></metier-quiz>' });
  const quiz = page.locator('metier-quiz');
  await takeQuiz(quiz);
  const seen = await quiz.evaluate((element) => [element.matches(':--result'), element.matches(':--question'), Reflect.get(element, 'phase')]);
  expect(seen).toEqual([true, false, 'result']);
  await quiz.evaluate((element: HTMLElement & { restart?(): Promise<void> }) => element.restart?.());
  await expect(button(quiz, texts.start)).toBeVisible();
  expect(host.problems).toEqual([]);
});
