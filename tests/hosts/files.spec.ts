/** Where the script lies, how it gets into the page, and what it finds from there. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, SCRIPTS, test, texts, type Host } from './host.js';
import { dist } from './server.js';
import { button, takeQuiz } from './visitor.js';

const CARD = '<metier-card metier="perfusionniste" variant="full"></metier-card>';
const CLASSIC = 'metier-widgets.iife.js';
const COMPLETE = 'metier-widgets.complete.iife.js';
const fileOf = (name: string): Promise<string> => readFile(join(dist, name), 'utf8');
const shown = (page: Page) => expect(button(page.locator('metier-card').first(), texts.chapters.deciding)).toBeVisible();

/** What jQuery makes of a script in `html()`: its text runs in a passing element; the tag itself stays where it was put. */
const insertAsJQuery = async (page: Page, html: string): Promise<void> =>
  page.evaluate(async (markup) => {
    const place = document.createElement('div');
    place.innerHTML = markup;
    document.body.append(place);
    for (const { src, text } of place.querySelectorAll('script')) {
      const passing = document.createElement('script');
      passing.text = src ? await (await fetch(src)).text() : text;
      document.head.append(passing);
      passing.remove();
    }
  }, html);

/** By name, how optimisers put a classic file and its records apart. */
const MOVED: Readonly<Record<string, (host: Host, page: Page, file: string, base: string) => Promise<void>>> = {
  'concatenated with others under another address': async (host, _page, file, base) => {
    host.server.put('/cache/all.js', { body: `var before = 1\n${await fileOf(file)}(function () { window.after = 1 })()` });
    await host.open({ body: `${CARD}<script src="/cache/all.js"${base}></script>` });
  },
  inlined: async (host, _page, file, base) => host.open({ body: `${CARD}<script${base}>${await fileOf(file)}</script>` }),
  'inserted by jQuery.html(), from its own address': async (host, page, file, base) => {
    await host.open({});
    await insertAsJQuery(page, `${CARD}<script src="/metier-widgets/${file}"${base}></script>`);
  },
  'inserted by jQuery.html(), as text': async (host, page, file, base) => {
    await host.open({});
    await insertAsJQuery(page, `${CARD}<script${base}>${await fileOf(file)}</script>`);
  },
};

for (const [how, open] of Object.entries(MOVED)) {
  test(`${how}: the complete file needs no other`, async ({ host, page }) => {
    await open(host, page, COMPLETE, '');
    await shown(page);
    expect(host.requests.filter((path) => path.startsWith('/metier-widgets/') && !path.endsWith(COMPLETE))).toEqual([]);
    expect(host.problems).toEqual([]);
  });

  test(`${how}: data-base on the script says where the files are`, async ({ host, page }) => {
    await open(host, page, CLASSIC, ' data-base="/metier-widgets/"');
    await shown(page);
    expect(host.requests).toContain('/metier-widgets/professions/perfusionniste.js');
    expect(host.problems).toEqual([]);
  });
}

for (const base of ['/metier-widgets/', '/metier-widgets', 'metier-widgets/metier-widgets.iife.js', ' ./metier-widgets ']) {
  test(`data-base="${base}" on an element holds for the page`, async ({ host, page }) => {
    const inline = `<script type="module">${(await fileOf('metier-widgets.js')).replaceAll('</script', '<\\/script')}</script>`;
    await host.open({ body: `<metier-quiz data-base="${base}"></metier-quiz>${CARD}${inline}` });
    await shown(page);
    expect(host.problems).toEqual([]);
  });
}

test('a wrong guess is told once, with what to do; the essentials stay', async ({ host, page }) => {
  await host.open({ body: `${CARD}${CARD.replace('perfusionniste', 'microtechnicien')}<script>${await fileOf(CLASSIC)}</script>` });
  await expect(page.locator('metier-card').getByText(texts.loadFailed)).toHaveCount(2);
  const told = host.problems.filter((problem) => problem.includes('data-base'));
  expect(told).toHaveLength(1);
  expect(told[0]).toContain(`looked for its files in ${host.server.origin}/:`);
  expect(told[0]).toContain(COMPLETE);
  await expect(page.locator('metier-card').first().getByText(texts.keyCards.studies)).toBeVisible();
});

test('what is not an address in data-base is told once', async ({ host, page }) => {
  await host.open({ script: 'iife', body: CARD.replace('>', ' data-base="http://[">') });
  await shown(page);
  expect(host.problems).toEqual([expect.stringContaining('data-base="http://[" is not an address')]);
});

test.describe('a page opened by double click', () => {
  let folder: string;
  test.beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'double-click-'))));
  test.afterEach(() => rm(folder, { recursive: true }));

  test('works whole with the classic complete file', async ({ host, page }) => {
    await writeFile(join(folder, COMPLETE), await fileOf(COMPLETE));
    await writeFile(
      join(folder, 'page.html'),
      `<!doctype html><meta charset="utf-8">${CARD}<metier-quiz></metier-quiz><metier-compare metiers="perfusionniste microtechnicien" editable></metier-compare>
      <script src="${COMPLETE}"></script>`,
    );
    await page.goto(pathToFileURL(join(folder, 'page.html')).href);
    await shown(page);
    const compare = page.locator('metier-compare');
    await expect(compare.getByRole('rowheader', { name: texts.pros })).toBeVisible();
    await compare.getByRole('combobox').fill('menuis');
    await compare.getByRole('option', { name: /Menuisi/ }).click();
    await expect(compare.getByRole('columnheader')).toHaveCount(4);
    await page.locator('metier-card').evaluate((card, text) => Object.assign(card, { catalogue: JSON.parse(text) as unknown }), '{"professions":[]}');
    await expect(page.locator('metier-card').getByText(texts.catalogueFailed)).toBeVisible();
    await takeQuiz(page.locator('metier-quiz'));
    expect(host.problems).toEqual([expect.stringContaining('at least one that is not a draft')]);
  });

  test('says what to do where a record cannot be loaded', async ({ host, page }) => {
    await writeFile(join(folder, CLASSIC), await fileOf(CLASSIC));
    await writeFile(join(folder, 'page.html'), `<!doctype html><meta charset="utf-8">${CARD}<script src="${CLASSIC}"></script>`);
    await page.goto(pathToFileURL(join(folder, 'page.html')).href);
    await expect(page.locator('metier-card').getByText(texts.loadFailed)).toBeVisible();
    expect(host.problems.filter((problem) => problem.includes(COMPLETE))).toHaveLength(1);
  });
});

test.describe('the classic file from another origin', () => {
  const body = `${CARD}<metier-compare metiers="perfusionniste microtechnicien" editable></metier-compare>`;
  const elsewhere = (host: Host): string => host.server.origin.replace('127.0.0.1', 'localhost');

  test('with CORS: records, search and a host’s catalogue work', async ({ host, page }) => {
    await host.open({ body: `${body}<script src="${elsewhere(host)}/metier-widgets/${CLASSIC}"></script>` });
    await shown(page);
    const compare = page.locator('metier-compare');
    await compare.getByRole('combobox').fill('menuis');
    await expect(compare.getByRole('option', { name: /Menuisi/ })).toBeVisible();
    expect(host.problems).toEqual([]);
    await page.locator('metier-card').evaluate((card) => Object.assign(card, { catalogue: { professions: [] } }));
    await expect(page.locator('metier-card').getByText(texts.catalogueFailed)).toBeVisible();
    expect(host.problems).toEqual([expect.stringContaining('at least one that is not a draft')]);
  });

  for (const file of [CLASSIC, COMPLETE]) {
    test(`without CORS: ${file}`, async ({ host, page }) => {
      await page.route(/professions\/|parts\.js$/, (route) => route.abort()); // as the engine does without the header
      host.server.put(`/elsewhere/${file}`, { body: await fileOf(file) });
      await host.open({ body: `${CARD}<script src="${elsewhere(host)}/elsewhere/${file}"></script>` });
      if (file === COMPLETE) {
        await shown(page);
        expect(host.problems).toEqual([]);
      } else {
        await expect(page.locator('metier-card').getByText(texts.loadFailed)).toBeVisible();
        expect(host.problems.filter((problem) => problem.includes('Access-Control-Allow-Origin'))).toHaveLength(1);
      }
    });
  }
});

test('what was not there once is asked for again, by every element and every time', async ({ host, page }) => {
  const asked: string[] = [];
  await page.route(/search\.js|host-catalogue\.js|professions\//, async (route) => {
    asked.push(route.request().url().replace(host.server.origin, ''));
    await (asked.length <= 2 ? route.fulfill({ status: 503 }) : route.continue());
  });
  await host.open({ body: `${CARD}${SCRIPTS.iife}` });
  const card = page.locator('metier-card');
  await button(card, texts.retry).click();
  await expect(card.getByText(texts.loadFailed)).toBeVisible();
  expect(asked).toHaveLength(2);
  await button(card, texts.retry).click();
  await shown(page);
  expect(asked).toHaveLength(3);
});

for (const address of ['/metier-widgets/metier-widgets.js?ver=0.1.0', '/metier-widgets/metier-widgets.js#1', '/assets/vendor.js']) {
  test(`asked for as ${address}, the file is there once`, async ({ host, page }) => {
    if (address.startsWith('/assets/')) {
      host.server.put(address, { headers: { 'content-type': 'text/javascript' }, body: await fileOf('metier-widgets.js') });
    }
    await host.open({ body: `${CARD}<script type="module" src="${address}" data-base="/metier-widgets/"></script>` });
    await shown(page);
    expect(host.requests.filter((path) => /metier-widgets\.js|vendor/.test(path))).toHaveLength(1);
    expect(await page.evaluate(() => (window as { litElementVersions?: unknown[] }).litElementVersions?.length)).toBe(1);
    expect(host.problems).toEqual([]);
  });
}

test('what is shown later is asked for again, by every element that needs it', async ({ host, page }) => {
  let failures = 2;
  await page.route(/parts\.js/, (route) => (failures-- > 0 ? route.fulfill({ status: 503 }) : route.continue()));
  await host.open({ body: `${CARD}<metier-compare metiers="perfusionniste microtechnicien"></metier-compare>${SCRIPTS.module}` });
  await button(page.locator('metier-card'), texts.retry).click();
  await button(page.locator('metier-compare'), texts.retry).click();
  await expect(page.locator('metier-compare').getByRole('columnheader')).toHaveCount(3);
  await button(page.locator('metier-card'), texts.retry).click();
  await shown(page);
});
