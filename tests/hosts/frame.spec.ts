/** The page of a configured widget, alone and in frames, and how tall these get. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { widgetAddress, type WidgetName } from '../../src/links/settings.js';
import { expect, test, texts, type Host } from './host.js';
import { dist, HostServer } from './server.js';
import { answers, begin, button, QUESTIONS, answer, takeQuiz, textOf } from './visitor.js';

const address = (widget: WidgetName, settings: Readonly<Record<string, string>> = {}, page = '/metier-widgets/site/embed.html') =>
  widgetAddress(page, { widget, settings });
const escaped = (text: string) => text.replaceAll('&', '&amp;');
const frame = (src: string, attributes = '') => `<iframe title="Test" width="600" height="200" ${attributes} src="${escaped(src)}"></iframe>`;
const RESIZER = '<script src="/metier-widgets/metier-resizer.js"></script>';

/** A server that lets no other origin read what it serves, and a frame without an origin is another one. */
async function serveWithoutCors({ server }: Host): Promise<string> {
  for (const file of ['metier-widgets.js', 'metier-widgets.complete.iife.js', 'site/embed.js', 'site/embed.html'])
    server.put(`/school/${file}`, { body: await readFile(join(dist, file), 'utf8') });
  return '/school/site/embed.html';
}

test('alone, it has a title, a language, the widget with its settings, and nothing else', async ({ host, page }) => {
  const settings = { metier: 'perfusionniste', variant: 'full', register: 'vous', lang: 'fr_BE', theme: 'dark', accent: '#5b3fa0' };
  await page.goto(host.server.origin + address('metier-card', settings));
  await expect(page).toHaveTitle('Perfusionniste – Fiche métier');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr-BE');
  const card = page.locator('metier-card');
  await expect(button(card, texts.chapters.deciding)).toBeVisible();
  await expect(card).toHaveAttribute('register', 'vous');
  expect(await page.locator('body').innerText()).not.toContain('JavaScript');
  expect(host.problems).toEqual([]);
});

for (const [query, title, tag] of [
  ['', 'Explorer les métiers', 'metier-card'],
  ['?widget=metier-quiz', 'Test d’orientation', 'metier-quiz'],
  ['?widget=metier-quiz&metier=perfusionniste', 'Perfusionniste – Test d’orientation', 'metier-quiz'],
  ['?widget=metier-compare&metiers=perfusionniste+microtechnicien', 'Comparer des métiers', 'metier-compare'],
  ['?widget=other&metier=%00%FF<script>', 'Explorer les métiers', 'metier-card'],
  ['?widget=metier-card&metier=constructor', 'Fiche métier', 'metier-card'],
] as const) {
  test(`embed.html${query} is « ${title} »`, async ({ host, page }) => {
    await page.goto(`${host.server.origin}/metier-widgets/site/embed.html${query}`);
    await expect(page).toHaveTitle(title);
    await expect.poll(() => textOf(page.locator(tag))).not.toBe('');
    const discovery = page.locator('link[type="application/json+oembed"]');
    const path = /metier=perfusionniste/.test(query) ? 'oembed/metier-quiz/perfusionniste.json' : `oembed/${tag}.json`;
    if (/metiers|constructor/.test(query)) await expect(discovery).toHaveCount(0);
    else await expect(discovery).toHaveAttribute('href', path);
  });
}

test('an address brings no other site’s professions, and no script', async ({ host, page }) => {
  const settings = { metier: 'perfusionniste', variant: 'full', 'catalogue-src': 'https://other.example/index.json' };
  await page.goto(`${host.server.origin}${address('metier-card', settings)}&profession-url=javascript:alert(1)//{id}&quiz-url=javascript:alert(1)`);
  const card = page.locator('metier-card');
  await expect(button(card, texts.chapters.deciding)).toBeVisible();
  await expect(card).not.toHaveAttribute('catalogue-src');
  await expect(card.locator('a[href^="javascript:"]')).toHaveCount(0);
  expect(host.requests.filter((path) => path.includes('other.example'))).toEqual([]);
});

for (const [where, cors] of [
  ['from a server that allows other origins', true],
  ['from a server that does not', false],
] as const) {
  test(`in a frame with nothing but scripts, ${where}: the quiz works to its result, without storage`, async ({ host, page }) => {
    const path = cors ? undefined : await serveWithoutCors(host);
    await host.open({ body: frame(address('metier-quiz', { metier: 'perfusionniste', save: 'local' }, path), 'sandbox="allow-scripts"') });
    const inner = page.frameLocator('iframe');
    await takeQuiz(inner.locator('metier-quiz'));
    await expect(inner.locator('html')).toHaveAttribute('lang', 'fr');
    expect(host.problems.filter((problem) => problem.startsWith('exception'))).toEqual([]);
    if (cors) expect(host.problems).toEqual([]);
  });
}

test.describe('the frame’s height', () => {
  const heightOf = (iframe: Locator) => iframe.evaluate(({ clientHeight }) => clientHeight);
  /** Each height that the frame got, in order. */
  const follow = (page: Page) =>
    page.evaluate(() => {
      const iframe = document.querySelector('iframe')!;
      const heights: number[] = [];
      Object.assign(window, { heights });
      new ResizeObserver(() => heights.push(iframe.clientHeight)).observe(iframe);
    });
  const followed = (page: Page) => page.evaluate(() => (window as unknown as { heights: number[] }).heights);

  for (const sandbox of ['', 'sandbox="allow-scripts"']) {
    test(`is that of what is in it, only grows while one answers, and shrinks on « Recommencer » ${sandbox}`, async ({ host, page }) => {
      await host.open({
        body: `<style>iframe { box-sizing: border-box; border: 5px solid }</style>${frame(address('metier-quiz'), sandbox)}${RESIZER}`,
      });
      const [iframe, quiz] = [page.locator('iframe'), page.frameLocator('iframe').locator('metier-quiz')];
      const content = () => quiz.evaluate((element) => Math.ceil(element.getBoundingClientRect().height));
      await expect(button(quiz, texts.start)).toBeVisible();
      await expect.poll(async () => (await heightOf(iframe)) - (await content())).toBe(0);
      const first = await heightOf(iframe);

      await follow(page);
      await begin(quiz);
      await answer(quiz, QUESTIONS);
      await expect(button(quiz, texts.restart)).toBeVisible();
      await expect.poll(async () => (await heightOf(iframe)) - (await content())).toBe(0);
      const heights = await followed(page);
      expect(heights).toEqual([...heights].sort((a, b) => a - b));
      expect(heights.at(-1)).toBeGreaterThan(first);

      await button(quiz, texts.restart).click();
      await expect(answers(quiz).or(button(quiz, texts.start)).first()).toBeVisible();
      await expect.poll(async () => (await heightOf(iframe)) - (await content())).toBe(0);
    });
  }

  test('follows when the page’s script comes after the frame', async ({ host, page }) => {
    await host.open({ body: frame(address('metier-quiz')) });
    await expect(button(page.frameLocator('iframe').locator('metier-quiz'), texts.start)).toBeVisible();
    await page.addScriptTag({ url: '/metier-widgets/metier-resizer.js' });
    await expect.poll(() => heightOf(page.locator('iframe'))).toBeGreaterThan(200);
  });

  test('follows no other window, no other origin, and no nonsense', async ({ host, page }) => {
    const other = await HostServer.start();
    const says = (...messages: string[]) => messages.map((message) => `<script>parent.postMessage(${message}, '*')</script>`).join('');
    const put = (server: HostServer, path: string, body: string) => server.put(path, { body, headers: { 'content-type': 'text/html' } });
    put(host.server, '/moved', `<script>location.replace('${put(other, '/liar', says('{ context: "metier-widgets", height: 900 }'))}')</script>`);
    const nonsense = [
      'null',
      '"x"',
      '{ context: "metier-widgets" }',
      '{ context: "metier-widgets", height: "1e9" }',
      '{ context: "other", height: 900 }',
    ];
    put(host.server, '/nonsense', says(...nonsense));
    await host.open({
      body: `${RESIZER}<script>window.heard = 0; addEventListener('message', () => heard += 1); postMessage({ context: 'metier-widgets', height: 900 })</script>
        <iframe title="Moved to another origin" src="/moved"></iframe><iframe title="Nonsense" src="/nonsense"></iframe>`,
    });
    await expect.poll(() => page.evaluate('heard')).toBe(2 + nonsense.length);
    expect(await page.locator('iframe').evaluateAll((frames) => frames.map(({ style }) => style.height))).toEqual(['', '']);
    expect(host.problems).toEqual([]);
    await other.stop();
  });

  test('is told to WordPress, with its secret', async ({ host, page }) => {
    const { origin } = host.server;
    // What wp-embed.js does with a frame whose address it gave a secret.
    await host.open({
      body: `${frame(`${address('metier-quiz')}#?secret=a1B2c3D4e5`, 'sandbox="allow-scripts" security="restricted" data-secret="a1B2c3D4e5" class="wp-embedded-content"')}
        <script>addEventListener('message', ({ data, source }) => {
          if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
          for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]'))
            if (source === frame.contentWindow && data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
        })</script>`,
    });
    const iframe = page.locator('iframe');
    const quiz = page.frameLocator('iframe').locator('metier-quiz');
    await expect(button(quiz, texts.start)).toBeVisible();
    await expect.poll(() => heightOf(iframe)).toBe(await quiz.evaluate((element) => Math.ceil(element.getBoundingClientRect().height)));
    expect(host.problems.filter((problem) => !problem.includes(origin))).toEqual([]);
  });

  test('is told to H5P’s resizer, which answers nothing', async ({ host, page }) => {
    await host.open({
      body: `${frame(address('metier-quiz'))}<script>addEventListener('message', ({ data, source }) => {
        if (data.context !== 'h5p') return;
        for (const frame of document.getElementsByTagName('iframe'))
          if (frame.contentWindow === source && data.action === 'resize') frame.style.height = data.scrollHeight + 'px';
      })</script>`,
    });
    await expect.poll(() => heightOf(page.locator('iframe'))).toBeGreaterThan(200);
  });
});
