import type { Locator, Page } from '@playwright/test';
import { expect, test, texts, type Host } from './host.js';
import { answers, begin, button, mixedAnswer, QUESTIONS } from './visitor.js';

interface Steadiness {
  /** Layout shifts: how far, whether a visitor's action came just before, and what moved. */
  readonly shifts: { readonly value: number; readonly afterInput: boolean; readonly moved: readonly string[] }[];
}
declare global {
  interface Window {
    steadiness: Steadiness;
  }
}
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  /** The nodes are hidden where they are in a shadow tree: the places tell. */
  readonly sources: readonly { readonly previousRect: DOMRectReadOnly; readonly currentRect: DOMRectReadOnly }[];
}

test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    window.steadiness = { shifts: [] };
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as LayoutShift[]) {
        const place = ({ x, y, width, height }: DOMRectReadOnly) => `${width}×${height} at ${x},${y}`;
        const moved = sources.map(({ previousRect, currentRect }) => `${place(previousRect)} → ${place(currentRect)}`);
        window.steadiness.shifts.push({ value, afterInput: hadRecentInput, moved });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  }),
);

const ELEMENTS = {
  'card in short': '<metier-card metier="perfusionniste"></metier-card>',
  'card in full': '<metier-card metier="microtechnicien" variant="full"></metier-card>',
  quiz: '<metier-quiz metier="perfusionniste"></metier-quiz>',
  comparison: '<metier-compare metiers="perfusionniste technologue-imagerie-medicale" editable></metier-compare>',
};

for (const [name, element] of Object.entries(ELEMENTS)) {
  for (const width of [320, 768, 1280]) {
    test(`${name}, ${width} px: nothing moves at load in the height that was kept`, async ({ host, page }) => {
      await page.setViewportSize({ width, height: 900 });
      const height = await heightAtEase(host, element);
      await host.open({
        head: `<style>metier-card, metier-quiz, metier-compare { display: block; min-height: ${height}px }</style>`,
        body: `<p>Before</p>${element}<p>After</p>`,
      });
      await nextFrames(page);
      await page.addScriptTag({ url: '/metier-widgets/metier-widgets.js', type: 'module' });
      await settled(page);
      expect(await shifts(page)).toEqual([]);
    });
  }
}

for (const width of [320, 768]) {
  test(`${width} px: nothing moves from question to question`, async ({ host, page }) => {
    await page.setViewportSize({ width, height: 900 });
    await host.open({ script: 'module', body: '<p>Before</p><metier-quiz></metier-quiz><p>After</p>' });
    const quiz = page.locator('metier-quiz');
    await begin(quiz);
    await nextFrames(page);
    await page.evaluate(() => window.steadiness.shifts.splice(0));
    const places = () =>
      quiz.evaluate((element) =>
        [...element.shadowRoot!.querySelectorAll('button'), element].map((node) => ({ ...node.getBoundingClientRect().toJSON() }) as DOMRect),
      );
    const first = await places();
    expect(first).toHaveLength(8);
    for (let question = 0; question < QUESTIONS - 1; question += 1) {
      await answers(quiz)
        .nth(mixedAnswer(question) - 1)
        .click();
      expect(await places(), `question ${question + 2}`).toEqual(first);
    }
    await nextFrames(page);
    expect(await shifts(page)).toEqual([]);
  });
}

test('answers are large enough for a thumb, in a narrow place', async ({ host, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await host.open({ script: 'module', head: '<meta name="viewport" content="width=device-width">', body: '<metier-quiz></metier-quiz>' });
  const quiz = page.locator('metier-quiz');
  await begin(quiz);
  await expect(answers(quiz)).toHaveCount(5);
  for (const target of [...(await answers(quiz).all()), button(quiz, texts.back), button(quiz, texts.skip)]) {
    const box = await target.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect(box?.width).toBeGreaterThanOrEqual(44);
  }
});

/** What stands there when the next frame is painted, by the number of the question; null for the result. */
const inNextFrame = (quiz: Locator, choice: number): Promise<number | null> =>
  quiz.evaluate(async ({ shadowRoot }, position) => {
    shadowRoot!.querySelectorAll<HTMLElement>('[part~="answer"]')[position]!.click();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return shadowRoot!.querySelector('progress')?.value ?? null;
  }, choice);

for (const [name, attributes] of [
  ['one profession', 'metier="perfusionniste"'],
  ['the catalogue', ''],
] as const) {
  test(`every answer is followed in the very next frame: ${name}`, async ({ host, page }) => {
    await host.open({ script: 'module', body: `<metier-quiz ${attributes}></metier-quiz>` });
    const quiz = page.locator('metier-quiz');
    await begin(quiz);
    const before = await quiz.evaluate(({ shadowRoot }) => shadowRoot!.querySelector('progress')!.value);
    for (let question = 1; question < QUESTIONS; question += 1) expect(await inNextFrame(quiz, question % 5)).toBe(before + question);
    expect(await inNextFrame(quiz, 3)).toBe(null);
    await expect(button(quiz, texts.restart)).toBeVisible();
  });
}

/** How high the element is once everything is there: what a host keeps free for it. */
async function heightAtEase(host: Host, element: string): Promise<number> {
  await host.open({ script: 'module', body: `<p>Before</p>${element}<p>After</p>` });
  await settled(host.page);
  return host.page.locator('metier-card, metier-quiz, metier-compare').evaluate((node) => node.getBoundingClientRect().height);
}

/** Until records have come and nothing changes any more. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await expect(page.locator('metier-card, metier-quiz, metier-compare').getByRole('heading').first()).toBeVisible();
  await nextFrames(page);
}

const nextFrames = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
  });

const shifts = (page: Page) => page.evaluate(() => window.steadiness.shifts.filter(({ afterInput }) => !afterInput));
