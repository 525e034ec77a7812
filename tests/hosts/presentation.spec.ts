import type { Locator, Page } from '@playwright/test';
import { contrast, type Rgba } from '../browser/colours.js';
import { expect, test, texts } from './host.js';
import { answer, answers, begin, button, QUESTIONS, takeQuiz, textOf } from './visitor.js';

const EVERYTHING = `<metier-card metier="perfusionniste" variant="full"></metier-card>
  <metier-quiz metier="perfusionniste"></metier-quiz>
  <metier-compare metiers="perfusionniste technologue-imagerie-medicale microtechnicien" editable></metier-compare>`;
/** What the record of an official sheet has. */
const PRINTED = [
  'definition',
  'missions',
  'tools',
  'skills',
  'qualities',
  'conditions',
  'workplaces',
  'studies',
  'access',
  'salary',
  'outlook',
  'pros-and-cons',
  'questions',
  'visitor-questions',
  'lexicon',
  'similar',
  'criteria',
] as const;
const A4 = { width: 718, height: 1047 };

test.describe('on paper', () => {
  const print = async (page: Page) => {
    await page.setViewportSize(A4);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  };

  test('a card shows every section and every answer, and no control', async ({ host, page }) => {
    await host.open({ script: 'module', body: '<metier-card metier="technologue-imagerie-medicale" variant="full"></metier-card>' });
    const card = page.locator('metier-card');
    await expect(card.getByRole('heading', { name: texts.sections.criteria, exact: true })).toBeVisible();
    const titles = PRINTED.map((id) => texts.sections[id]);
    const folded = await card.locator('details').count();
    expect(folded).toBeGreaterThan(3);
    await print(page);
    for (const title of titles) await expect(card.getByRole('heading', { name: title, exact: true })).toBeVisible();
    await expect(card.locator('details > :not(summary)').filter({ visible: false })).toHaveCount(0);
    await expect(card.getByRole('navigation').filter({ visible: true })).toHaveCount(0);
    await expect(card.getByRole('button', { name: texts.quizCallButton }).filter({ visible: true })).toHaveCount(0);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(card.locator('details[open]')).toHaveCount(0);
  });

  test('a result about one profession shows all of it, tables too', async ({ host, page }) => {
    await host.open({ script: 'module', body: '<metier-quiz metier="perfusionniste"></metier-quiz>' });
    const quiz = page.locator('metier-quiz');
    await takeQuiz(quiz);
    await print(page);
    for (const title of [texts.strengths, texts.watchPoints, texts.hexagonTitle, texts.aboutTitle])
      await expect(quiz.getByRole('heading', { name: title })).toBeVisible();
    await expect(quiz.getByRole('table')).toBeVisible();
    await expect(quiz.getByRole('img', { name: /échelle de 0/ }).first()).toBeVisible();
    await expect(button(quiz, texts.restart)).toBeHidden();
  });

  test('a result about the catalogue shows every profession', async ({ host, page }) => {
    await host.open({ script: 'module', body: '<metier-quiz></metier-quiz>' });
    const quiz = page.locator('metier-quiz');
    await takeQuiz(quiz);
    const ranked = await quiz.evaluate((element) => (element as HTMLElementTagNameMap['metier-quiz']).result?.ranking.assessments.length);
    await print(page);
    await expect(quiz.getByRole('img', { name: /échelle de 0/ }).filter({ visible: true })).toHaveCount(ranked ?? -1);
    await expect(quiz.getByRole('button', { name: /^Voir \d+ métier/ }).filter({ visible: true })).toHaveCount(0);
  });

  test('a comparison shows every profession with its title', async ({ host, page }) => {
    await host.open({
      script: 'module',
      body: '<metier-compare metiers="perfusionniste technologue-imagerie-medicale microtechnicien" editable></metier-compare>',
    });
    const compare = page.locator('metier-compare');
    await expect(compare.getByRole('rowheader', { name: texts.pros })).toBeVisible();
    await print(page);
    for (const title of ['Perfusionniste', 'Technologue en imagerie', 'Microtechnicien'])
      await expect(compare.getByRole('columnheader', { name: title }).first()).toBeVisible();
    await expect(compare.getByRole('searchbox')).toBeHidden();
    await expect(compare.getByRole('checkbox')).toBeHidden();
  });
});

test.describe('forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the band, its estimate and the chosen answer stay visible on ${colorScheme}`, async ({ host, page }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      await host.open({ script: 'module', body: '<metier-quiz metier="perfusionniste"></metier-quiz>' });
      const quiz = page.locator('metier-quiz');
      await begin(quiz);
      await answer(quiz, 1);
      const plain = await answers(quiz).first().screenshot();
      await button(quiz, texts.back).click();
      await page.mouse.move(0, 0);
      const chosen = quiz.getByRole('button', { name: texts.yourAnswer });
      await expect(chosen).toHaveCount(1);
      expect(await borderColour(chosen)).not.toBe(await borderColour(answers(quiz).nth(2)));
      expect(plain.length).toBeGreaterThan(0);
      await answer(quiz, QUESTIONS);
      const band = quiz.getByRole('img', { name: /échelle de 0/ }).first();
      for (const shape of ['rect', 'circle', 'line']) await expectDrawn(band, shape);
    });
  }
});

const LOOKS = {
  'forced colours, light': { forcedColors: 'active', colorScheme: 'light' },
  'forced colours, dark': { forcedColors: 'active', colorScheme: 'dark' },
  paper: { media: 'print' },
} as const;

for (const [look, media] of Object.entries(LOOKS)) {
  test(`${look}: what a reason draws is seen, the profession’s part and the visitor’s`, async ({ host, page }) => {
    await host.open({ script: 'module', body: '<metier-quiz metier="perfusionniste" theme="dark"></metier-quiz>' });
    const quiz = page.locator('metier-quiz');
    await takeQuiz(quiz);
    await page.emulateMedia(media);
    for (const part of ['.bullet-job', '.bullet-you']) await expectDrawn(quiz.locator('.bullet').first(), part);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`forced colours, ${colorScheme}: how far the quiz is can be seen`, async ({ host, page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await host.open({ script: 'module', body: '<metier-quiz></metier-quiz>' });
    const quiz = page.locator('metier-quiz');
    await begin(quiz);
    await answer(quiz, Math.round(QUESTIONS / 2));
    const [done, left] = await pixels(page, quiz.getByRole('progressbar'), [0.2, 0.8]);
    expect(contrast(done!, left!)).toBeGreaterThanOrEqual(3);
  });
}

test('a dark theme is printed dark on white', async ({ host, page }) => {
  await host.open({
    script: 'module',
    head: '<style>body { background: #101214; color: #f2f2f2 }</style>',
    body: '<metier-card metier="perfusionniste"></metier-card><metier-card metier="perfusionniste" theme="dark"></metier-card>',
  });
  await page.emulateMedia({ media: 'print' });
  for (const title of await page.getByText('Perfusionniste', { exact: true }).all()) {
    await expect.poll(() => title.evaluate((node) => getComputedStyle(node).color)).toBe('rgb(29, 31, 34)');
  }
});

test('reduced motion: nothing moves by itself or on an answer', async ({ host, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await host.open({ script: 'module', body: EVERYTHING });
  const quiz = page.locator('metier-quiz');
  await button(quiz, texts.start).hover();
  const running = () =>
    page.evaluate(() => document.getAnimations().filter((animation) => Number(animation.effect?.getComputedTiming().duration) > 1).length);
  expect(await running()).toBe(0);
  await begin(quiz);
  await answers(quiz).first().hover();
  await answers(quiz).first().click();
  expect(await running()).toBe(0);
});

test.describe('in a container that is written from right to left', () => {
  for (const width of [320, 1024]) {
    test(`${width} px: nothing sticks out, and the scale still runs from far to near`, async ({ host, page }) => {
      await page.setViewportSize({ width, height: 800 });
      await host.open({ script: 'module', body: `<div dir="rtl">${EVERYTHING}</div>` });
      const quiz = page.locator('metier-quiz').first();
      await expectContained(page);
      await begin(quiz);
      await expectContained(page);
      await answer(quiz, QUESTIONS);
      const [far, , near] = await Promise.all(texts.bandEnds.map((end) => quiz.getByText(end, { exact: true }).boundingBox()));
      expect(far!.x).toBeLessThan(near!.x);
      await expectContained(page);
    });
  }
});

test('320 px with text of double size: nothing sticks out, nothing scrolls sideways', async ({ host, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  await host.open({ script: 'module', head: '<style>html { font-size: 62.5% } body { margin: 0 }</style>', body: EVERYTHING });
  const quiz = page.locator('metier-quiz').first();
  expect(await button(quiz, texts.start).evaluate((element) => getComputedStyle(element).fontSize)).toBe('32px');
  await expect(button(page.locator('metier-card'), texts.chapters.deciding)).toBeVisible();
  await expectContained(page);
  await begin(quiz);
  await expectContained(page);
  await answer(quiz, QUESTIONS);
  expect(await textOf(quiz)).toContain(texts.strengths);
  await expectContained(page);
  expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBe(320);
});

test('in the width of a sidebar nothing sticks out', async ({ host, page }) => {
  await host.open({
    script: 'module',
    body: `<div id="sidebar">${EVERYTHING}<metier-card metier="perfusionniste"></metier-card></div>`,
    head: '<style>#sidebar { width: 240px }</style>',
  });
  const quiz = page.locator('metier-quiz').first();
  await expect(button(page.locator('metier-card').first(), texts.chapters.deciding)).toBeVisible();
  await expectContained(page);
  await takeQuiz(quiz);
  await expectContained(page);
});

const borderColour = (element: Locator): Promise<string> => element.evaluate((node) => getComputedStyle(node).borderTopColor);

/** Colours in the middle line of what is drawn, at these shares of its width. */
async function pixels(page: Page, drawing: Locator, shares: readonly number[]): Promise<readonly Rgba[]> {
  const image = (await drawing.screenshot()).toString('base64');
  return page.evaluate(
    async ([data, places]) => {
      const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
      context.drawImage(bitmap, 0, 0);
      return places.map((share) => {
        const [red, green, blue] = context.getImageData(Math.round(share * bitmap.width), Math.round(bitmap.height / 2), 1, 1).data;
        return [red!, green!, blue!, 1] as const;
      });
    },
    [image, shares] as const,
  );
}

/** A shape is drawn when the picture is another one without it. */
async function expectDrawn(drawing: Locator, shape: string): Promise<void> {
  const drawn = await drawing.screenshot();
  const shapes = drawing.locator(shape);
  await shapes.evaluateAll((nodes) => nodes.forEach((node) => (node as SVGElement).style.setProperty('visibility', 'hidden')));
  expect(drawn.equals(await drawing.screenshot()), `${shape} is visible`).toBe(false);
  await shapes.evaluateAll((nodes) => nodes.forEach((node) => (node as SVGElement).style.removeProperty('visibility')));
}

/** Every visible box of every element lies inside the element, sideways. */
async function expectContained(page: Page): Promise<void> {
  const outside = await page.evaluate(() =>
    [...document.querySelectorAll('metier-card, metier-quiz, metier-compare')].flatMap((host) => {
      const frame = host.getBoundingClientRect();
      return [...host.shadowRoot!.querySelectorAll('*')].flatMap((node) => {
        const { left, right, width, height } = node.getBoundingClientRect();
        const shown = width > 1 && height > 1 && node.checkVisibility({ visibilityProperty: true }) && !node.closest('svg svg, svg > *');
        return shown && (left < frame.left - 1 || right > frame.right + 1)
          ? [`${host.localName} ${node.localName}.${node.getAttribute('class') ?? ''} ${node.textContent.slice(0, 30).trim()}`]
          : [];
      });
    }),
  );
  expect(outside).toEqual([]);
}
