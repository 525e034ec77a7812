/** Pages without an address that another person can open: a code in place of a link, and it can be typed in again. */
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FrameLocator, Page } from '@playwright/test';
import { expect, test, texts, type Host } from './host.js';
import { dist } from './server.js';
import { button, takeQuiz } from './visitor.js';

const COMPLETE = 'metier-widgets.complete.iife.js';
const page = (script: string): string => `<!doctype html><meta charset="utf-8"><metier-quiz></metier-quiz><script src="${script}"></script>`;
const onServer = (host: Host): string => page(`${host.server.origin}/metier-widgets/${COMPLETE}`);
const attribute = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** By name, how the quiz comes to stand in such a place; gives the place. */
const PLACES: Readonly<Record<string, (host: Host, page: Page) => Promise<Page | FrameLocator>>> = {
  'a frame made of srcdoc': async (host, page) => {
    await host.open({ body: `<iframe width="800" height="700" srcdoc="${attribute(onServer(host))}"></iframe>` });
    return page.frameLocator('iframe');
  },
  'a sandboxed frame made of srcdoc': async (host, page) => {
    await host.open({ body: `<iframe width="800" height="700" sandbox="allow-scripts" srcdoc="${attribute(onServer(host))}"></iframe>` });
    return page.frameLocator('iframe');
  },
  'a sandboxed frame with an address': async (host, page) => {
    await host.open({ body: `<iframe width="800" height="700" sandbox="allow-scripts" src="${host.serve({ html: onServer(host) })}"></iframe>` });
    return page.frameLocator('iframe');
  },
  'a frame that a script wrote, which has the address of the page around it': async (host, page) => {
    await host.open({ body: '<iframe width="800" height="700"></iframe>' });
    await page.evaluate((html) => {
      const { contentDocument } = document.querySelector('iframe')!;
      contentDocument!.open();
      contentDocument!.write(html);
      contentDocument!.close();
    }, onServer(host));
    return page.frameLocator('iframe');
  },
  'a frame with about:blank, filled by a script': async (host, page) => {
    await host.open({ body: '<iframe width="800" height="700"></iframe>' });
    await page.evaluate((address) => {
      const { contentDocument } = document.querySelector('iframe')!;
      const script = Object.assign(contentDocument!.createElement('script'), { src: address });
      contentDocument!.body.append(contentDocument!.createElement('metier-quiz'), script);
    }, `${host.server.origin}/metier-widgets/${COMPLETE}`);
    return page.frameLocator('iframe');
  },
  'an address made of its data': async (host, page) => {
    await host.open({ body: `<iframe width="800" height="700" src="data:text/html,${encodeURIComponent(onServer(host))}"></iframe>` });
    return page.frameLocator('iframe');
  },
};

async function offersCode(place: Page | FrameLocator): Promise<void> {
  const quiz = place.locator('metier-quiz');
  await takeQuiz(quiz);
  const answers = await quiz.evaluate((element) => (element as HTMLElement & { answers: object }).answers);
  const said = quiz.getByText(texts.noLink(''), { exact: false });
  await expect(said).toBeVisible();
  await expect(button(quiz, texts.copyLink)).toHaveCount(0);
  const code = (await said.textContent())!.replace(texts.noLink(''), '').trim();
  expect(code).toMatch(/^[A-Z0-9]{4}(-[A-Z0-9]{1,4})+$/);
  await button(quiz, texts.restart).click();
  await button(quiz, texts.code.have).click();
  await quiz.getByLabel(texts.code.label).fill(code.toLowerCase());
  await button(quiz, texts.code.use).click();
  await expect(said).toBeVisible();
  expect(await quiz.evaluate((element) => (element as HTMLElement & { answers: object }).answers)).toEqual(answers);
}

for (const [name, put] of Object.entries(PLACES)) {
  test(`${name}: a code, no link`, async ({ host, page }) => {
    await offersCode(await put(host, page));
    expect(host.problems).toEqual([]);
  });
}

test('a file: a code, no link', async ({ host, page: tab }) => {
  const folder = await mkdtemp(join(tmpdir(), 'file-'));
  try {
    await copyFile(join(dist, COMPLETE), join(folder, COMPLETE));
    await writeFile(join(folder, 'page.html'), page(COMPLETE));
    await tab.goto(pathToFileURL(join(folder, 'page.html')).href);
    await offersCode(tab);
    expect(host.problems).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a frame with an address and an origin of its own: its own link', async ({ host, page: tab }) => {
  const inner = host.serve({ html: onServer(host) });
  await host.open({ body: `<iframe width="800" height="700" src="${inner}"></iframe>` });
  const quiz = tab.frameLocator('iframe').locator('metier-quiz');
  await takeQuiz(quiz);
  await expect(button(quiz, texts.copyLink)).toBeVisible();
});
