import { readFile } from 'node:fs/promises';
import { expect, SCRIPTS, scriptNames, test, texts } from './host.js';
import { dist } from './server.js';
import { takeQuiz, textOf } from './visitor.js';

const FILES = { module: 'metier-widgets.js', iife: 'metier-widgets.iife.js' } as const;

for (const script of scriptNames) {
  test(`${script}: the three elements work in a plain page`, async ({ host, page }) => {
    await host.open({
      script,
      body: `<metier-card metier="perfusionniste" variant="full"></metier-card>
        <metier-quiz metier="perfusionniste"></metier-quiz>
        <metier-compare metiers="perfusionniste microtechnicien"></metier-compare>`,
    });
    await expect(page.locator('metier-card').getByText(texts.sections.missions).last()).toBeVisible();
    await expect(page.locator('metier-compare').getByRole('columnheader')).toHaveCount(3);
    await takeQuiz(page.locator('metier-quiz'));
    expect(host.problems).toEqual([]);
  });

  test(`${script}: accents are right in a Latin-1 page that does not say so`, async ({ host, page }) => {
    await host.open({
      encoding: 'latin1',
      headers: { 'content-type': 'text/html' },
      html: `<!doctype html><html lang="fr"><title>École</title><body><p>Métiers</p>
        <metier-card metier="perfusionniste" variant="full"></metier-card><metier-quiz></metier-quiz>${SCRIPTS[script]}`,
    });
    expect(await page.evaluate(() => document.characterSet)).toBe('windows-1252');
    const card = page.locator('metier-card');
    await expect(card.getByText(texts.sections.missions).last()).toBeVisible();
    const shown = (await textOf(card)) + (await textOf(page.locator('metier-quiz')));
    for (const text of ['Études', 'Qualités', 'Fiche mise à jour le', 'établi', 'Explore des métiers', '·', '’']) expect(shown).toContain(text);
    expect(shown).not.toMatch(/[ÃÂ]|â€|\uFFFD/);
  });
}

for (const file of [FILES.iife, 'metier-widgets.complete.iife.js', 'metier-resizer.js', 'metier-doctor.js', 'site/embed.js']) {
  test(`${file} holds no byte above 127, and nothing that ends a script of a page`, async () => {
    const bytes = await readFile(dist + file);
    expect(bytes.findIndex((byte) => byte > 127)).toBe(-1);
    expect(bytes.toString('latin1')).not.toMatch(/<!--|<\/?script/i);
  });
}

test('the classic script leaves an AMD loader alone, and nothing global', async ({ host, page }) => {
  await host.open({
    head: `<script>
      var defined = 0;
      function define() { defined += 1; }
      define.amd = {};
      var before = Object.keys(window);
    </script>`,
    body: `<metier-card metier="perfusionniste"></metier-card>${SCRIPTS.iife}
      <script>var added = Object.keys(window).filter(function (name) { return before.indexOf(name) < 0; });</script>`,
  });
  await expect(page.locator('metier-card').getByText(texts.keyCards.studies)).toBeVisible();
  expect(await page.evaluate('defined')).toBe(0);
  expect(await page.evaluate('added')).toEqual(expect.not.arrayContaining(['define', 'metierWidgets']));
  expect(host.problems).toEqual([]);
});

test.describe('two copies on a page', () => {
  const body = '<metier-card metier="perfusionniste"></metier-card><metier-quiz></metier-quiz>';

  test('of one version: nothing is said', async ({ host, page }) => {
    await host.open({ body: body + SCRIPTS.iife + SCRIPTS.module });
    await expect(page.locator('metier-card').getByText(texts.keyCards.studies)).toBeVisible();
    await page.waitForLoadState('load');
    await takeQuiz(page.locator('metier-quiz'));
    expect(host.problems).toEqual([]);
  });

  for (const script of scriptNames) {
    test(`of two versions, the second as ${script}: the first works, one warning names both`, async ({ host, page }) => {
      const { version } = JSON.parse(await readFile(`${dist}../package.json`, 'utf8')) as { version: string };
      const source = await readFile(dist + FILES[script], 'utf8');
      const other = source.replace(new RegExp(`(["'\`])${version.replaceAll('.', '\\.')}\\1`), '$10.0.9$1');
      expect(other).not.toBe(source);
      host.server.put(`/other/${FILES[script]}`, { body: other });
      await host.open({ body: body + SCRIPTS.iife + SCRIPTS[script].replace('/metier-widgets/', '/other/') });
      await expect(page.locator('metier-card').getByText(texts.keyCards.studies)).toBeVisible();
      await page.waitForLoadState('load');
      await takeQuiz(page.locator('metier-quiz'));
      expect(host.problems).toHaveLength(1);
      expect(host.problems[0]).toMatch(/^warning: .*0\.0\.9/);
      expect(host.problems[0]).toContain(version);
    });
  }
});
