import { expect, SCRIPTS, scriptNames, test, texts } from './host.js';
import { answer, begin, button, takeQuiz, textOf } from './visitor.js';

const CARD = '<metier-card metier="perfusionniste"></metier-card>';
const ADDRESSES = { module: '/metier-widgets/metier-widgets.js', iife: '/metier-widgets/metier-widgets.iife.js' } as const;

for (const script of scriptNames) {
  const type = script === 'module' ? 'type="module"' : '';

  test.describe(script, () => {
    test('in the head, before any element', async ({ host, page }) => {
      await host.open({ head: SCRIPTS[script], body: CARD });
      await expect(page.locator('metier-card').getByText(texts.keyCards.studies, { exact: true })).toBeVisible();
      expect(host.problems).toEqual([]);
    });

    test('asynchronous and twice', async ({ host, page }) => {
      const tag = `<script async ${type} src="${ADDRESSES[script]}"></script>`;
      await host.open({ head: tag + tag, body: CARD });
      await expect(page.locator('metier-card').getByText(texts.keyCards.studies, { exact: true })).toBeVisible();
      expect(host.problems).toEqual([]);
    });

    test('late: elements from before and after it work, with the properties they were given', async ({ host, page }) => {
      await host.open({ body: '<metier-quiz metier="perfusionniste"></metier-quiz><metier-compare></metier-compare>' });
      await page.evaluate(() => {
        Object.assign(document.querySelector('metier-quiz')!, { answers: { 'a-chilling-story': 5, 'i-virus-spread': 2 }, register: 'vous' });
        Object.assign(document.querySelector('metier-compare')!, { metiers: ['perfusionniste', 'microtechnicien'], editable: true });
      });
      await page.addScriptTag({ url: ADDRESSES[script], ...(script === 'module' && { type: 'module' }) });
      await expect(button(page.locator('metier-quiz'), texts.resume(3))).toBeVisible();
      expect(await textOf(page.locator('metier-quiz'))).toContain('vous');
      await expect(page.locator('metier-compare').getByRole('columnheader')).toHaveCount(3);
      await page.evaluate(() => {
        const card = document.createElement('metier-card');
        document.body.append(card);
        card.setAttribute('metier', 'microtechnicien');
        document.body.insertAdjacentHTML('beforeend', '<div><metier-card metier="technicien-gaz-medicaux"></metier-card></div>');
      });
      for (const index of [0, 1])
        await expect(page.locator('metier-card').nth(index).getByText(texts.keyCards.studies, { exact: true })).toBeVisible();
      expect(host.problems).toEqual([]);
    });

    test('kept back by a consent manager, then made anew from its text', async ({ host, page }) => {
      await host.open({ body: `${CARD}<script type="text/plain" data-type="${script}" src="${ADDRESSES[script]}"></script>` });
      await expect(page.locator('metier-card').getByText(texts.keyCards.studies, { exact: true })).toHaveCount(0);
      await page.evaluate(() => {
        const kept = document.querySelector<HTMLScriptElement>('script[type="text/plain"]')!;
        const script = document.createElement('script');
        if (kept.dataset['type'] === 'module') script.type = 'module';
        script.src = kept.src;
        kept.replaceWith(script);
      });
      await button(page.locator('metier-card'), texts.fullSheet).click();
      await expect(button(page.locator('metier-card'), texts.chapters.deciding)).toBeVisible();
      expect(host.problems).toEqual([]);
    });

    test('beside a library that changes the language’s own prototypes', async ({ host, page }) => {
      await host.open({
        head: `<script>(${changePrototypes.toString()})()</script>`,
        body: `${CARD}<metier-quiz></metier-quiz><metier-compare metiers="perfusionniste microtechnicien"></metier-compare>`,
        script,
      });
      await button(page.locator('metier-card'), texts.fullSheet).click();
      await expect(button(page.locator('metier-card'), texts.chapters.deciding)).toBeVisible();
      await takeQuiz(page.locator('metier-quiz'));
      await expect(page.locator('metier-compare').getByRole('columnheader')).toHaveCount(3);
      expect(host.problems).toEqual([]);
    });

    test('from another origin', async ({ host, page }) => {
      const elsewhere = host.server.origin.replace('127.0.0.1', 'localhost') + ADDRESSES[script];
      await host.open({ body: `<metier-card metier="perfusionniste" variant="full"></metier-card><script ${type} src="${elsewhere}"></script>` });
      await expect(button(page.locator('metier-card'), texts.chapters.deciding)).toBeVisible();
      expect(host.problems).toEqual([]);
    });

    test('in a sandboxed frame, where storage throws', async ({ host, page }) => {
      const inner = host.serve({
        script,
        body: '<metier-quiz save="local"></metier-quiz><metier-card metier="perfusionniste" variant="full"></metier-card>',
      });
      await host.open({ body: `<iframe sandbox="allow-scripts" src="${inner}" width="800" height="700"></iframe>` });
      const frame = page.frameLocator('iframe');
      const quiz = frame.locator('metier-quiz').first();
      await expect(button(frame.locator('metier-card'), texts.chapters.deciding)).toBeVisible();
      await begin(quiz);
      await answer(quiz, 2);
      await button(quiz, texts.save.hint).click();
      await answer(quiz, 27);
      await expect(quiz.getByText(texts.save.failed)).toBeVisible();
      await button(quiz, texts.restart).click();
      await expect(button(quiz, texts.start)).toBeVisible();
      expect(host.problems).toEqual([]);
    });

    test('an element written as an empty tag keeps the rest of the page', async ({ host, page }) => {
      await host.open({ script, body: '<metier-quiz /><p>The rest of the page</p>' });
      await expect(button(page.locator('metier-quiz'), texts.start)).toBeVisible();
      await expect(page.getByText('The rest of the page')).toBeVisible();
    });
  });
}

test('answers are stored only after the click that asks for it, and found again', async ({ host, page }) => {
  await host.open({ script: 'module', body: '<metier-quiz save="local"></metier-quiz>' });
  const quiz = page.locator('metier-quiz');
  await begin(quiz);
  await answer(quiz, 2);
  const stored = () => page.evaluate(() => window.hostRecord.storage.filter((entry) => entry === 'called setItem').length);
  expect(await stored()).toBe(0);
  await button(quiz, texts.save.hint).click();
  expect(await stored()).toBe(1);
  await answer(quiz, 1);
  await page.reload();
  await button(quiz, texts.resume(4)).click();
  await button(quiz, texts.save.forget).click();
  await page.reload();
  await expect(button(quiz, texts.start)).toBeVisible();
});

/** What Prototype.js does to pages, and what some hosts add by hand. */
function changePrototypes(): void {
  const arrays = Array.prototype as unknown as Record<string, unknown>;
  arrays['toJSON'] = () => '"[]"';
  arrays['entries'] = function (this: unknown[]) {
    return this.slice();
  };
  arrays['find'] = function (this: unknown[], wanted: (item: unknown) => unknown) {
    return this.filter(wanted)[0];
  };
  arrays['each'] = function (this: unknown[], visit: (item: unknown) => void) {
    this.forEach(visit);
    return this;
  };
  (String.prototype as unknown as Record<string, unknown>)['toJSON'] = () => '"text"';
  (Object.prototype as unknown as Record<string, unknown>)['addedToEveryObject'] = () => 'not ours';
  (Element.prototype as unknown as Record<string, unknown>)['update'] = () => 'not ours';
}
