import type { Locator } from '@playwright/test';
import { expect, scriptNames, STRICT, test, texts, type Host } from './host.js';
import { answer, answers, begin, button, painted, QUESTIONS, takeQuiz } from './visitor.js';

/** Its modules that few visitors need, and the records, lie beside a single file. */
const OWN_FILES = /^\/metier-widgets\/(professions\/)?[a-z0-9-]+(\.parts|\.iife)?\.js$/;
const GUIDES = ['technicien-gaz-medicaux', 'perfusionniste', 'microtechnicien', 'intervenant-medico-technique', 'technologue-imagerie-medicale'];

/** Nothing reported, nothing stored, nothing loaded but our own scripts. */
async function expectQuiet(host: Host): Promise<void> {
  const { violations, storage } = await host.record();
  expect(violations).toEqual([]);
  expect(storage).toEqual([]);
  expect(host.problems).toEqual([]);
  expect(host.requests.filter((path) => !OWN_FILES.test(path))).toEqual([]);
}

test('the record keeps what it should', async ({ host }) => {
  host.server.put('/storing.js', { body: `localStorage.getItem('x'); document.cookie = 'a=b'; indexedDB.open('x');` });
  host.server.put('/writing.js', { body: `document.body.innerHTML = '<p>';` });
  await host.open({
    headers: STRICT,
    body: '<p style="color: red"></p><img src="/picture.png"><script src="/storing.js"></script><script src="/writing.js"></script>',
  });
  const { violations, storage } = await host.record();
  expect(violations.map((violation) => violation.split(' ')[0])).toEqual(['style-src-attr', 'img-src', 'require-trusted-types-for']);
  expect(storage).toEqual(['read localStorage', 'called getItem', 'wrote cookie', 'read indexedDB', 'called open']);
  expect(host.problems.length).toBeGreaterThanOrEqual(3);
});

for (const script of scriptNames) {
  test.describe(`strict page, ${script}`, () => {
    test.beforeEach(async ({ context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await context.addInitScript(() => {
        window.print = () => document.documentElement.setAttribute('data-printed', '');
      });
    });

    test('card in short, unfolded, with the quiz inside', async ({ host, page }) => {
      await host.open({ headers: STRICT, script, body: '<metier-card metier="perfusionniste"></metier-card>' });
      const card = page.locator('metier-card');
      await expect(card.getByText(texts.keyCards.studies)).toBeVisible();
      await button(card, texts.fullSheet).click();
      await button(card, texts.lessSheet).click();
      await card.locator('[part~="quiz-call"]').getByRole('button').click();
      await takeQuiz(card.locator('metier-quiz'));
      await button(card, texts.backToCard).click();
      await expect(card.getByText(texts.keyCards.studies)).toBeVisible();
      await expectQuiet(host);
    });

    test('explorer: word, filter, star, a profession opened and left, comparison', async ({ host, page }) => {
      await host.open({ headers: STRICT, script, body: '<metier-card></metier-card>' });
      const card = page.locator('metier-card');
      await card.getByRole('searchbox').fill('bois');
      await expect(card.getByText(texts.byText('bois'))).toBeVisible();
      await card.getByRole('button', { name: texts.emptyField }).click();
      for (const facet of ['Santé', 'Bachelier']) {
        const chip = card.getByRole('button', { name: new RegExp(`^${facet} \\d+$`) });
        if (!(await chip.isVisible())) await card.getByRole('button', { name: texts.filter(0), exact: true }).click();
        await chip.click();
      }
      for (const position of [0, 0]) await card.getByRole('button', { name: texts.keep }).nth(position).click();
      await card.getByRole('button', { name: /^Sage-femme/ }).click();
      await expect(card.locator('metier-card').locator('[part~="title"]')).toHaveText('Sage-femme');
      await card.getByRole('button', { name: /^\d+ métiers$/ }).click();
      await button(card, texts.compareKept).click();
      await expect(card.locator('metier-compare')).toBeVisible();
      await expectQuiet(host);
    });

    test('card in full with every control, for each guide', async ({ host, page }) => {
      await host.open({ headers: STRICT, script, body: GUIDES.map((id) => `<metier-card variant="full" metier="${id}"></metier-card>`).join('') });
      for (const [index] of GUIDES.entries()) {
        const card = page.locator('metier-card').nth(index);
        await expect(button(card, texts.chapters.deciding)).toBeVisible();
        for (const question of await card.locator('summary').all()) await question.click();
        await button(card, texts.chapters.deciding).click();
        await card.getByRole('button', { expanded: false }).first().click();
        const marks = card.getByRole('button', { name: /^Source \d/ });
        if ((await marks.count()) > 0) await marks.first().click(); // a sheet with one source names it once
      }
      const first = page.locator('metier-card').first();
      await first.getByRole('list').getByRole('button', { name: 'Perfusionniste' }).first().click();
      await expect(first.getByRole('heading', { name: 'Perfusionniste' }).first()).toBeVisible();
      await first.getByRole('button', { name: texts.backToProfession('') }).click();
      await expectQuiet(host);
    });

    test('quiz about one profession, to the result and everything that follows', async ({ host, page }) => {
      test.slow();
      await host.open({ headers: STRICT, script, body: '<metier-quiz metier="perfusionniste"></metier-quiz>' });
      const quiz = page.locator('metier-quiz').first();
      await begin(quiz);
      await button(quiz, texts.skip).click();
      await button(quiz, texts.back).click();
      for (const key of ['ArrowRight', '5', 'Backspace']) {
        await painted(page);
        await page.keyboard.press(key);
      }
      await answer(quiz, QUESTIONS);
      await useResult(quiz);
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('#metier-');

      await quiz.getByRole('button', { name: texts.refine(6) }).click();
      await answer(quiz, 6);
      await openAndClose(quiz, button(quiz, texts.compare), 'metier-compare');
      await openAndClose(quiz, button(quiz, texts.seeSheet), 'metier-card');
      await button(quiz, texts.review).click();
      await expect(answers(quiz)).toHaveCount(5);
      await expectQuiet(host);
    });

    test('quiz about the catalogue, to the result and everything that follows', async ({ host, page }) => {
      test.slow();
      await host.open({ headers: STRICT, script, body: '<metier-quiz></metier-quiz>' });
      const quiz = page.locator('metier-quiz').first();
      await takeQuiz(quiz);
      await useResult(quiz);
      const more = quiz.getByRole('button', { name: /^Voir \d+ métier/ });
      for (let left = await more.count(); left > 0; left -= 1) await more.first().click();
      await openAndClose(quiz, quiz.getByRole('listitem').getByRole('button').first(), 'metier-card');
      await openAndClose(quiz, button(quiz, texts.compare), 'metier-compare');
      await quiz.getByRole('button', { name: texts.refine(6) }).click();
      await answer(quiz, 6);
      await button(quiz, texts.restart).click();
      await expect(button(quiz, texts.start)).toBeVisible();
      await expectQuiet(host);
    });

    test('result of skipped questions', async ({ host, page }) => {
      await host.open({ headers: STRICT, script, body: '<metier-quiz metier="perfusionniste"></metier-quiz>' });
      const quiz = page.locator('metier-quiz');
      await begin(quiz);
      for (let question = 0; question < QUESTIONS; question += 1) await button(quiz, texts.skip).click();
      await expect(quiz.getByText(texts.insufficientTitle)).toBeVisible();
      await expectQuiet(host);
    });

    test('result from a link', async ({ host, page }) => {
      const address = host.serve({ headers: STRICT, script, body: '<metier-quiz></metier-quiz>' });
      await host.open({ headers: STRICT });
      await page.goto(`${address}#metier-quiz=:1.${'51423'.repeat(6).slice(0, QUESTIONS)}`);
      await expect(button(page.locator('metier-quiz'), texts.restart)).toBeVisible();
      await expectQuiet(host);
    });

    test('comparison with every control, wide and narrow, with answers', async ({ host, page }) => {
      await host.open({
        headers: STRICT,
        script,
        body: '<metier-quiz id="quiz"></metier-quiz><metier-compare metiers="perfusionniste technologue-imagerie-medicale" for="quiz" editable></metier-compare>',
      });
      const compare = page.locator('metier-compare');
      await compare.getByRole('checkbox').click();
      await compare.getByRole('combobox').fill('infirm');
      await compare
        .getByRole('option', { name: /nfirmier/ })
        .first()
        .click();
      await compare.getByRole('combobox').fill('zzz');
      await compare.getByRole('combobox').fill('micro');
      await expect(compare.getByRole('option').first()).toBeVisible();
      await compare.getByRole('combobox').press('ArrowDown');
      await compare.getByRole('combobox').press('Enter');
      await expect(compare.getByRole('columnheader')).toHaveCount(5);
      await compare
        .getByRole('button', { name: new RegExp(`^${texts.remove}`) })
        .first()
        .click();
      await expect(compare.getByRole('columnheader')).toHaveCount(4);
      await takeQuiz(page.locator('metier-quiz'));
      await expect(compare.getByText(texts.groupsOfRows.result, { exact: true })).toBeVisible();
      await page.setViewportSize({ width: 320, height: 640 });
      await compare.getByRole('checkbox').click();
      await compare.getByRole('button', { name: texts.moveForward }).first().click();
      for (const folded of await compare.locator('summary').all()) await folded.click();
      await expectQuiet(host);
    });
  });
}

/** What a result offers without leaving it. */
async function useResult(quiz: Locator): Promise<void> {
  await expect(button(quiz, texts.restart)).toBeVisible();
  for (const folded of await quiz.locator('summary').all()) await folded.click();
  await button(quiz, texts.copyLink).click();
  await expect(quiz.getByText(texts.copied)).toBeVisible();
  await button(quiz, texts.print).click();
  await expect(quiz.page().locator('html[data-printed]')).toHaveCount(1);
}

async function openAndClose(quiz: Locator, opener: Locator, element: string): Promise<void> {
  await opener.click();
  await expect(quiz.locator(element).getByRole('heading').first()).toBeVisible();
  await expect(quiz.locator(element).getByText(texts.loading)).toHaveCount(0);
  await button(quiz, texts.backToResult).click();
  await expect(button(quiz, texts.restart)).toBeVisible();
}
