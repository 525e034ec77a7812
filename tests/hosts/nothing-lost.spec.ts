/** What a visitor said and kept is there again, whatever happened to the page, the element or the view: one way after the other, on one visitor. */
import type { Locator, Page } from '@playwright/test';
import { answerFrom, HANDS, neverTwice, type Hand } from './hands.js';
import { expect, texts, type Host } from './host.js';
import { button, QUESTIONS } from './visitor.js';

const REACHED = 11;

interface Visit {
  readonly page: Page;
  readonly quiz: Locator;
  readonly hand: Hand;
  readonly host: Host;
}

type Way = (visit: Visit) => Promise<unknown>;

const set = (quiz: Locator, name: string, value: string) =>
  quiz.evaluate((element, [attribute, to]) => element.setAttribute(attribute, to), [name, value] as const);
const unset = (quiz: Locator, name: string) => quiz.evaluate((element, attribute) => element.removeAttribute(attribute), name);
const elsewhere = ({ host }: Visit) => host.serve({ body: '<p>Another page</p>' });
const rowTitle = (quiz: Locator) => quiz.locator('.row-title').first();
const back = (visit: Visit) => visit.hand.press(button(visit.quiz, texts.backToResult));

/** With questions still to come. */
const IN_THE_MIDDLE: Readonly<Record<string, Way>> = {
  'the page is loaded again': ({ page }) => page.reload(),
  'the page is loaded again, twice': async ({ page }) => {
    await page.reload();
    await page.reload();
  },
  'another page, and back': async (visit) => {
    await visit.page.goto(elsewhere(visit));
    await visit.page.goBack();
  },
  'back, forward, and back': async ({ page }) => {
    await page.goForward();
    await page.goBack();
  },
  'an anchor of the page, and back': async ({ page }) => {
    await page.evaluate(() => (location.hash = '#further-down'));
    await page.goBack();
  },
  'a question back, then the page is loaded again': async ({ page, quiz, hand }) => {
    const resume = button(quiz, texts.resume(REACHED));
    if (await resume.isVisible()) await hand.press(resume);
    await hand.press(button(quiz, texts.back));
    await expect(quiz.getByRole('progressbar')).toHaveAccessibleName(texts.progress(REACHED - 1, QUESTIONS));
    await page.reload();
  },
  'the element is taken out and put back': ({ quiz }) =>
    quiz.evaluate((element) => {
      const place = element.parentElement!;
      element.remove();
      place.append(element);
    }),
  'the element is moved': ({ quiz }) => quiz.evaluate((element) => document.body.prepend(element)),
  'another element takes its place': ({ quiz }) => quiz.evaluate((element) => element.replaceWith(element.cloneNode())),
};

/** With every question answered and two professions kept. */
const WITH_A_RESULT: Readonly<Record<string, Way>> = {
  'the page is loaded again': ({ page }) => page.reload(),
  'another page, and back': async (visit) => {
    await visit.page.goto(elsewhere(visit));
    await visit.page.goBack();
  },
  'another profession is asked about, then all of them': async ({ quiz }) => {
    await set(quiz, 'metier', 'menuisier');
    await expect(quiz.getByRole('heading', { name: texts.strengths })).toBeVisible();
    await unset(quiz, 'metier');
  },
  'the page says « vous »': async ({ quiz }) => {
    await set(quiz, 'register', 'vous');
    await expect(quiz.getByText(/^Votre résultat/)).toBeVisible();
    await unset(quiz, 'register');
  },
  'the page changes its language and its theme': async ({ quiz }) => {
    await set(quiz, 'lang', 'nl');
    await set(quiz, 'theme', 'dark');
    await unset(quiz, 'lang');
    await unset(quiz, 'theme');
  },
  'a sheet, and back': async (visit) => {
    await visit.hand.press(rowTitle(visit.quiz));
    await expect(visit.quiz.locator('metier-card').getByText(texts.chapters.deciding, { exact: true }).first()).toBeVisible();
    await back(visit);
    await expect(rowTitle(visit.quiz)).toBeFocused();
  },
  'a sheet, its quiz, and back twice': async (visit) => {
    const { quiz, hand } = visit;
    await hand.press(rowTitle(quiz));
    await hand.press(button(quiz.locator('metier-card'), texts.quizCallButton).first());
    await expect(quiz.locator('metier-quiz').getByRole('heading', { name: texts.strengths })).toBeVisible();
    await hand.press(button(quiz, texts.backToCard));
    // Two taps at one place, as fast as a program's, are one double tap: something else lies between them.
    await hand.press(button(quiz.locator('metier-card'), texts.chapters.working).filter({ visible: true }).first());
    await back(visit);
  },
  'a sheet, then the page is loaded again': async ({ page, quiz, hand }) => {
    await hand.press(rowTitle(quiz));
    await expect(quiz.locator('metier-card')).toBeVisible();
    await page.reload();
  },
  'the comparison, and back': async (visit) => {
    await visit.hand.press(button(visit.quiz, texts.compareKept));
    await expect(visit.quiz.locator('metier-compare').getByText(texts.compareTitle)).toBeVisible();
    await back(visit);
  },
  'filters, and none again': async ({ quiz, hand }) => {
    await hand.press(button(quiz, texts.filter(0)));
    await hand.press(quiz.locator('.chip:not(.empty)').first());
    await hand.press(button(quiz, texts.removeAll));
  },
  'the answers gone through, then the page is loaded again': async ({ page, quiz, hand }) => {
    await hand.press(button(quiz, texts.review));
    await expect(quiz.getByRole('progressbar')).toHaveAccessibleName(texts.progress(1, QUESTIONS));
    await page.reload();
  },
  'the page is printed': async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => ['beforeprint', 'afterprint'].forEach((type) => dispatchEvent(new Event(type))));
    await page.emulateMedia({ media: 'screen' });
  },
  'another page of the same site asks about one profession': async ({ page, host, quiz }) => {
    await page.goto(host.serve({ script: 'module', body: '<metier-quiz metier="menuisier" save="local"></metier-quiz>' }));
    await expect(quiz.getByRole('heading', { name: texts.strengths })).toBeVisible();
    await page.goBack();
  },
};

/** Its build of Chrome 109 holds one page. */
const WITH_ANOTHER_TAB: Readonly<Record<string, Way>> = {
  'another tab shows it too': async ({ page }) => {
    const other = await page.context().newPage();
    await other.goto(page.url());
    await kept(other.locator('metier-quiz').first());
    await other.close();
  },
};

for (const [how, { run, hand: handOf, use }] of Object.entries(HANDS)) {
  run.describe(how, () => {
    run.use(use);
    run('nothing is lost, whatever happens', async ({ host, page }) => {
      run.slow();
      const hand = handOf(page);
      const quiz = page.locator('metier-quiz').first();
      const visit = { page, quiz, hand, host };
      await page.goto(
        host.serve({ script: 'module', body: '<main><metier-quiz save="local"></metier-quiz></main><p id="further-down">Further down</p>' }),
      );
      await hand.press(button(quiz, texts.start));
      await answerFrom(1, REACHED, quiz, hand);
      await hand.press(button(quiz, texts.save.hint));
      for (const [way, go] of Object.entries(IN_THE_MIDDLE)) {
        await run.step(way, async () => {
          await go(visit);
          await resumable(quiz);
        });
      }
      await hand.press(button(quiz, texts.resume(REACHED)));
      await answerFrom(REACHED, QUESTIONS + 1, quiz, hand);
      for (const place of [0, 1]) await hand.press(quiz.locator('.keep').nth(place));
      await kept(quiz);
      for (const [way, go] of Object.entries({ ...WITH_A_RESULT, ...(how === 'in Chrome 109' ? {} : WITH_ANOTHER_TAB) })) {
        await run.step(way, async () => {
          await go(visit);
          await kept(quiz);
        });
      }
      expect(host.problems).toEqual([]);
    });
  });
}

const answersOf = (quiz: Locator) => quiz.evaluate((element) => Object.values((element as HTMLElementTagNameMap['metier-quiz']).answers));
const given = (count: number) => Array.from({ length: count }, (_, index) => neverTwice(index + 1));

/** The next question is the one that was not answered yet. */
async function resumable(quiz: Locator): Promise<void> {
  const next = quiz.getByRole('progressbar', { name: texts.progress(REACHED, QUESTIONS), exact: true });
  await expect(next.or(button(quiz, texts.resume(REACHED)))).toBeVisible();
  expect(await answersOf(quiz)).toEqual(given(REACHED - 1));
}

/** The result is there, with what was kept. */
async function kept(quiz: Locator): Promise<void> {
  await expect(quiz.getByText(texts.nextSteps, { exact: true })).toBeVisible();
  await expect(button(quiz, texts.keptCount(2))).toBeVisible();
  expect(await answersOf(quiz)).toEqual(given(QUESTIONS));
}
