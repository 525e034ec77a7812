/** What editors leave of a snippet works in the single files as they are shipped, under a strict policy too. */
import { readFile } from 'node:fs/promises';
import { snippet, SNIPPETS } from '../../src/links/snippets.js';
import { readSettings } from '../../src/links/settings.js';
import { expect, scriptNames, SCRIPTS, STRICT, test, texts } from './host.js';
import { dist } from './server.js';
import { button, takeQuiz } from './visitor.js';

const quiz = readSettings('metier-quiz', [['metier', 'perfusionniste']]);
const pasted = (kind: (typeof SNIPPETS)[number]) => snippet(kind, quiz, { files: '/metier-widgets/', label: 'Faire le test' });

for (const kind of SNIPPETS) {
  test(`a pasted snippet works to the result: ${kind}`, async ({ host, page }) => {
    await host.open({ body: pasted(kind) });
    const place = kind === 'iframe' ? page.frameLocator('iframe') : page;
    await takeQuiz(place.locator('metier-quiz'));
    await expect(page.locator('body > a, body > p > a')).toHaveCount(0);
    expect(host.problems).toEqual([]);
  });
}

for (const script of scriptNames) {
  test(`${script}: marked nodes and links become elements under a strict policy, also those that come later`, async ({ host, page }) => {
    const nodes = (['data', 'link'] as const).map(pasted).map((html) => html.slice(html.indexOf('\n') + 1));
    await host.open({ headers: STRICT, script, body: nodes.join('') });
    await expect(page.locator('metier-quiz')).toHaveCount(2);
    for (const element of await page.locator('metier-quiz').all()) await expect(button(element, texts.start)).toBeVisible();
    await page.evaluate(() => {
      const late = document.createElement('div');
      late.dataset['metier'] = 'card';
      document.body.append(late);
    });
    await expect(page.locator('[data-metier="card"] > metier-card')).toBeVisible();
    await expect(page.getByText('Faire le test')).toHaveCount(2);
    for (const link of await page.getByText('Faire le test').all()) await expect(link).toBeHidden();
    expect((await host.record()).violations).toEqual([]);
    expect(host.problems).toEqual([]);
  });
}

test('a script in the head, before the nodes, and a second copy make one element each', async ({ host, page }) => {
  await host.open({ head: SCRIPTS.iife, body: pasted('data') + pasted('link') + SCRIPTS.iife });
  await expect(page.locator('metier-quiz')).toHaveCount(2);
  await expect(page.locator('metier-quiz metier-quiz')).toHaveCount(0);
  expect(host.problems).toEqual([]);
});

test('without the script the link stays, and where another Lit has taken the policy of ours', async ({ host, page }) => {
  const link = pasted('data').split('\n')[1] ?? '';
  const taken = `trustedTypes.createPolicy('lit-html', { createHTML: (text) => text })`;
  host.server.put('/taken.js', { body: taken, headers: { 'content-type': 'text/javascript' } });
  for (const script of [undefined, 'iife'] as const) {
    await host.open({ headers: STRICT, body: `${link}<script src="/taken.js"></script>`, ...(script && { script }) });
    await expect(page.getByRole('link', { name: 'Faire le test' })).toBeVisible();
    await expect(page.locator('metier-quiz')).toHaveCount(0);
  }
});

test('a complete file loads by its hash of dist/embed.json, from another origin', async ({ host, page }) => {
  const { files } = JSON.parse(await readFile(`${dist}embed.json`, 'utf8')) as { files: { name: string; integrity: string; type: string }[] };
  for (const name of ['metier-widgets.complete.js', 'metier-widgets.complete.iife.js']) {
    const { integrity, type } = files.find((file) => file.name === name)!;
    const kind = type === 'module' ? 'type="module" ' : '';
    const src = `${host.server.origin.replace('127.0.0.1', 'localhost')}/metier-widgets/${name}`;
    await host.open({
      body: `<metier-card metier="perfusionniste" variant="full"></metier-card><script ${kind}src="${src}" integrity="${integrity}" crossorigin></script>`,
    });
    await expect(button(page.locator('metier-card'), texts.chapters.deciding)).toBeVisible();
  }
  expect(host.requests.filter((path) => path.startsWith('http'))).toHaveLength(2);
  expect(host.problems).toEqual([]);
});
