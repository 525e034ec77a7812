import type { Locator } from '@playwright/test';
import { expect, test, texts } from './host.js';
import { PORTAL_SCRIPT, servePortal } from './portal.js';
import { answer, begin, button, painted, takeQuiz } from './visitor.js';

test('the packed package, bundled by a portal, works and loads records when asked', async ({ host, page }) => {
  test.slow();
  await servePortal(host.server);
  await host.open({
    body: `<metier-card metier="perfusionniste" variant="full"></metier-card><metier-quiz metier="perfusionniste"></metier-quiz>
      <metier-compare metiers="perfusionniste microtechnicien"></metier-compare>${PORTAL_SCRIPT}`,
  });
  await expect(button(page.locator('metier-card'), texts.chapters.deciding)).toBeVisible();
  await expect(page.locator('metier-compare').getByRole('rowheader', { name: texts.pros })).toBeVisible();
  await takeQuiz(page.locator('metier-quiz'));
  expect(host.problems).toEqual([]);
  const { violations, storage } = await host.record();
  expect([...violations, ...storage]).toEqual([]);
});

const beginAndAnswer = async (quiz: Locator): Promise<void> => {
  await begin(quiz);
  await answer(quiz, 1);
};

/** By the name of its file: a page that needs it, and what brings it there. */
const NEEDED: Readonly<Record<string, readonly [element: string, ask?: (quiz: Locator) => Promise<void>]>> = {
  explorer: ['<metier-card></metier-card>'],
  comparison: ['<metier-compare metiers="perfusionniste microtechnicien"></metier-compare>'],
  codes: ['<metier-quiz></metier-quiz>', beginAndAnswer],
  'result-screens': ['<metier-quiz></metier-quiz>', beginAndAnswer],
};

for (const [file, [element, ask]] of Object.entries(NEEDED)) {
  test(`a part that cannot be had is asked for once, whatever is drawn meanwhile: ${file}`, async ({ host, page }) => {
    test.slow();
    const path = (await servePortal(host.server)).find((one) => one.startsWith(`/assets/${file}-`))!;
    await page.route(`**${path}`, (route) => route.fulfill({ status: 503 }));
    await host.open({ body: `${element}${PORTAL_SCRIPT}` });
    const shown = page.locator('metier-card, metier-quiz, metier-compare');
    await ask?.(shown);
    await expect.poll(() => host.problems.filter((problem) => problem.includes(`${file} could not be loaded`)).length).toBe(1);
    const asked = () => host.requests.filter((one) => one === path).length;
    const before = asked();
    await shown.evaluate((node) => node.setAttribute('lang', 'fr-BE'));
    for (let frame = 0; frame < 10; frame += 1) await painted(page);
    expect(asked()).toBe(before);
    expect(host.problems.filter((problem) => problem.includes('could not be loaded'))).toHaveLength(1);
  });
}
