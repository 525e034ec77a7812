import { expect, scriptNames, test, texts } from './host.js';
import { button, takeQuiz } from './visitor.js';

const RECORDS = '**/professions/*.js';

for (const script of scriptNames) {
  test.describe(`${script}, while records cannot be loaded`, () => {
    test.beforeEach(({ page }) => page.route(RECORDS, (route) => route.abort()));

    test('card: the essentials stay, a sentence, and trying again works', async ({ host, page }) => {
      await host.open({ script, body: '<metier-card metier="perfusionniste" variant="full"></metier-card>' });
      const card = page.locator('metier-card');
      await expect(card.getByText(texts.loadFailed)).toBeVisible();
      await expect(card.getByText(texts.keyCards.studies)).toBeVisible();
      await button(card, texts.retry).click();
      await expect(card.getByText(texts.loadFailed)).toBeVisible();
      await page.unroute(RECORDS);
      await button(card, texts.retry).click();
      await expect(button(card, texts.chapters.deciding)).toBeVisible();
      await expect(card.getByText(texts.loadFailed)).toHaveCount(0);
    });

    test('comparison: what the index knows stays, a sentence, and trying again works', async ({ host, page }) => {
      await host.open({ script, body: '<metier-compare metiers="perfusionniste microtechnicien"></metier-compare>' });
      const compare = page.locator('metier-compare');
      await expect(compare.getByText(texts.loadFailed)).toBeVisible();
      await expect(compare.getByRole('rowheader', { name: texts.keyCards.studies, exact: true })).toBeVisible();
      await page.unroute(RECORDS);
      await button(compare, texts.retry).click();
      await expect(compare.getByText(texts.loadFailed)).toHaveCount(0);
      await expect(compare.getByRole('rowheader', { name: texts.pros })).toBeVisible();
    });

    test('quiz: the result is whole without it', async ({ host, page }) => {
      await host.open({ script, body: '<metier-quiz metier="perfusionniste"></metier-quiz>' });
      const quiz = page.locator('metier-quiz');
      await takeQuiz(quiz);
      await expect(quiz.getByRole('heading', { name: texts.strengths })).toBeVisible();
      await expect(quiz.getByRole('img')).not.toHaveCount(0);
      expect(host.problems.filter((problem) => problem.startsWith('exception'))).toEqual([]);
    });
  });

  test(`${script}, while the search cannot be loaded: the list stays, a sentence, and trying again works`, async ({ host, page }) => {
    await page.route('**/search.js*', (route) => route.abort());
    await host.open({ script, body: '<metier-card></metier-card>' });
    const card = page.locator('metier-card');
    const rows = card.getByRole('button', { name: texts.keep });
    await expect(rows).toHaveCount(30);
    const field = card.getByRole('searchbox');
    await field.fill('bois');
    await expect(card.getByText(texts.searchFailed)).toBeVisible();
    await expect(rows).toHaveCount(30);
    await expect(field).toHaveValue('bois');
    await page.unroute('**/search.js*');
    await button(card, texts.retry).click();
    await expect(card.getByText(texts.byText('bois'))).toBeVisible();
    await expect(card.getByText(texts.searchFailed)).toHaveCount(0);
    await expect(field).toHaveValue('bois');
  });
}
