import type { Locator, Page } from '@playwright/test';
import { expect, test, texts } from './host.js';
import { answer, answers, begin, button, painted, QUESTIONS } from './visitor.js';

declare global {
  interface Window {
    letFramesGo(): void;
  }
}

/** What a visitor reads of how far it is. */
const at = (position: number, count = QUESTIONS) => `${position} sur ${count}`;
const shows = (quiz: Locator, progress: string) => expect(quiz.getByRole('progressbar')).toHaveAccessibleName(progress);

/** A key that the browser repeats as long as it is held: some 0.3 s. */
async function hold(page: Page, key: string): Promise<void> {
  for (let repeat = 0; repeat < 12; repeat += 1) await page.keyboard.down(key);
  await page.keyboard.up(key);
}

/** The page comes to no frame meanwhile, as when it is busy. */
async function withoutFrames(page: Page, work: () => Promise<void>): Promise<void> {
  await page.evaluate(() => {
    const { requestAnimationFrame } = window;
    const waiting: FrameRequestCallback[] = [];
    window.requestAnimationFrame = (callback) => waiting.push(callback);
    window.letFramesGo = () => {
      window.requestAnimationFrame = requestAnimationFrame;
      for (const callback of waiting) requestAnimationFrame(callback);
    };
  });
  await work();
  await page.evaluate(() => window.letFramesGo());
  await painted(page);
}

test.beforeEach(async ({ host }) => {
  await host.open({ script: 'module', body: '<metier-quiz metier="perfusionniste"></metier-quiz>' });
});

test.describe('one press, one answer', () => {
  for (const clickCount of [2, 3, 4]) {
    test(`${clickCount} clicks in a row, wherever they fall`, async ({ page }) => {
      const quiz = page.locator('metier-quiz');
      await button(quiz, texts.start).click({ clickCount });
      await shows(quiz, at(1));
      await painted(page);
      for (const [index, place] of [1, 1, 3].entries()) {
        await answers(quiz).nth(place).click({ clickCount });
        await painted(page);
        await shows(quiz, at(index + 2));
      }
      await button(quiz, texts.skip).click({ clickCount });
      await painted(page);
      await shows(quiz, at(5));
      await button(quiz, texts.back).click({ clickCount });
      await painted(page);
      await shows(quiz, at(4));
    });
  }

  for (const key of ['Enter', ' ']) {
    test(`“${key}” held on each control`, async ({ page }) => {
      const quiz = page.locator('metier-quiz');
      await button(quiz, texts.start).focus();
      await hold(page, key);
      await shows(quiz, at(1));
      for (const [control, position] of [
        [answers(quiz).nth(1), 2],
        [button(quiz, texts.skip), 3],
        [button(quiz, texts.back), 2],
        [answers(quiz).nth(4), 3],
      ] as const) {
        await painted(page);
        await control.focus();
        await hold(page, key);
        await painted(page);
        await shows(quiz, at(position));
      }
    });
  }

  test('a digit and Backspace held', async ({ page }) => {
    const quiz = page.locator('metier-quiz');
    await begin(quiz);
    await painted(page);
    await hold(page, '4');
    await painted(page);
    await shows(quiz, at(2));
    await page.keyboard.press('4');
    await painted(page);
    await hold(page, 'Backspace');
    await painted(page);
    await shows(quiz, at(2));
  });

  test('a second press before the next question was painted, by pointer and by key', async ({ page }) => {
    const quiz = page.locator('metier-quiz');
    await begin(quiz);
    await painted(page);
    const box = (await answers(quiz).nth(2).boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await withoutFrames(page, async () => {
      for (let press = 0; press < 3; press += 1) {
        await page.mouse.down();
        await page.mouse.up();
      }
    });
    await shows(quiz, at(2));
    await withoutFrames(page, async () => {
      for (const key of ['5', '2', 'Backspace']) await page.keyboard.press(key);
    });
    await shows(quiz, at(3));
  });

  test('a key while the pointer is down', async ({ page }) => {
    const quiz = page.locator('metier-quiz');
    await begin(quiz);
    await painted(page);
    for (const [control, position] of [
      [answers(quiz).nth(0), 2],
      [button(quiz, texts.skip), 3],
    ] as const) {
      const box = (await control.boundingBox())!;
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.mouse.down();
      await page.keyboard.press('5');
      await painted(page);
      await page.mouse.up();
      await painted(page);
      await shows(quiz, at(position));
    }
    expect(Object.values(await quiz.evaluate((element: HTMLElement & { answers?: object }) => element.answers!))).toEqual([5, 5]);
  });

  test('digits and clicks that are meant, each on a question that could be seen', async ({ page }) => {
    const quiz = page.locator('metier-quiz');
    await begin(quiz);
    for (const key of ['1', '1', '5', '5']) {
      await painted(page);
      await page.keyboard.press(key);
    }
    await shows(quiz, at(5));
    for (const place of [0, 3, 1]) {
      await painted(page);
      await answers(quiz).nth(place).click();
    }
    await shows(quiz, at(8));
  });
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('a tap that comes twice within the frame', async ({ page, context }) => {
    const quiz = page.locator('metier-quiz');
    await begin(quiz);
    await painted(page);
    const box = (await answers(quiz).nth(1).boundingBox())!;
    const touchPoints = [{ x: box.x + 20, y: box.y + 20 }];
    const session = await context.newCDPSession(page);
    const send = (type: 'touchStart' | 'touchEnd') =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchStart' ? touchPoints : [] });
    await withoutFrames(page, async () => {
      for (const type of ['touchStart', 'touchEnd', 'touchStart', 'touchEnd'] as const) await send(type);
    });
    await shows(quiz, at(2));
  });
});

test.describe('what opens stays open', () => {
  for (const name of [texts.seeSheet, texts.compare]) {
    for (const way of ['double click', 'Enter held'] as const) {
      test(`${name}: ${way}`, async ({ page }) => {
        const quiz = page.locator('metier-quiz');
        await begin(quiz);
        await answer(quiz, QUESTIONS);
        const opener = button(quiz, name);
        if (way === 'double click') await opener.dblclick();
        else {
          await opener.focus();
          await hold(page, 'Enter');
        }
        await expect(button(quiz, texts.backToResult)).toBeVisible();
        await painted(page);
        await expect(button(quiz, texts.backToResult)).toBeVisible();
        await page.keyboard.press('Enter'); // focus is on the title, not on the way back
        await expect(button(quiz, texts.backToResult)).toBeVisible();
      });
    }
  }

  test('« Affiner »: a double click asks one question', async ({ page }) => {
    const quiz = page.locator('metier-quiz');
    await begin(quiz);
    await answer(quiz, QUESTIONS);
    await quiz.getByRole('button', { name: /^Affiner/ }).dblclick();
    await painted(page);
    await expect(quiz.getByRole('progressbar')).toHaveAccessibleName(/^30 sur \d+$/);
  });
});
