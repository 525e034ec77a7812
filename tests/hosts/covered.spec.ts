import type { Locator, Page } from '@playwright/test';
import { expect, test, texts } from './host.js';
import { answer, begin, button, painted, QUESTIONS } from './visitor.js';

/** What pages keep at the top of the window. */
const HEADERS = {
  fixed: '<header class="top">Host</header>',
  sticky: '<header class="top sticky"><div>Host</div></header>',
} as const;
const head = `<style>
  body { margin: 0; padding-top: 120px } .top { position: fixed; inset: 0 0 auto; height: 120px; background: gold; z-index: 9 }
  .top.sticky { position: sticky; margin-top: -120px } main { padding-block: 1500px }
</style>`;

/** Top of what has focus, through shadow roots, in pixels of the window. */
const topOfFocus = (page: Page) =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active!.getBoundingClientRect().top;
  });
const scrollTo = (quiz: Locator, block: ScrollLogicalPosition) => quiz.evaluate((element, to) => element.scrollIntoView({ block: to }), block);

for (const [name, header] of Object.entries(HEADERS)) {
  test.describe(`under a ${name} header`, () => {
    test.beforeEach(async ({ host, page }) => {
      await page.setViewportSize({ width: 400, height: 640 });
      await host.open({ script: 'module', head, body: `${header}<main><metier-quiz metier="perfusionniste"></metier-quiz></main>` });
    });

    test('nothing that gets the focus is covered: questions, keys, restart, what is opened and closed', async ({ page }) => {
      const quiz = page.locator('metier-quiz');
      await begin(quiz);
      await page.mouse.wheel(0, 200); // the question goes under the header
      await quiz.evaluate((element) => scrollBy(0, element.getBoundingClientRect().top));
      await page.keyboard.press('4');
      await painted(page);
      expect(await topOfFocus(page), 'the next question').toBeGreaterThanOrEqual(120);
      await answer(quiz, QUESTIONS - 1);

      await scrollTo(quiz, 'end');
      for (let steps = 0; steps < 14; steps += 1) {
        await page.keyboard.press('Shift+Tab');
        await painted(page);
        const inside = await quiz.evaluate((element) => element === document.activeElement);
        if (inside) expect(await topOfFocus(page), `Shift+Tab ${steps}`).toBeGreaterThanOrEqual(120);
      }

      const sheet = button(quiz, texts.seeSheet);
      await page.waitForLoadState('networkidle'); // what the record adds to the result is there
      await painted(page);
      await sheet.scrollIntoViewIfNeeded();
      // Where the page stood when the button was pressed: what drives the test may scroll before it does.
      await page.evaluate(() => addEventListener('click', () => (document.body.dataset['place'] = String(scrollY)), { capture: true, once: true }));
      await sheet.click();
      const before = Number(await page.evaluate(() => document.body.dataset['place']));
      await expect(button(quiz, texts.backToResult)).toBeVisible();
      await painted(page);
      expect(await topOfFocus(page), 'the opened title').toBeGreaterThanOrEqual(120);
      await button(quiz, texts.backToResult).click();
      await expect(sheet).toBeFocused();
      expect(Math.abs((await page.evaluate(() => scrollY)) - before), 'its scroll place').toBeLessThan(2);

      await button(quiz, texts.restart).click();
      await painted(page);
      expect(await topOfFocus(page), 'the beginning').toBeGreaterThanOrEqual(120);
    });
  });
}
