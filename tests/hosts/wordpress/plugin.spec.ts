/** The plugin in a real WordPress: its shortcode, its block in the editor, and what it adds to pages. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { texts } from '../host.js';
import { answers, button } from '../visitor.js';
import { THEMES } from './installed.js';
import type { WordpressSite } from './site.js';
import { expect, test } from './wordpress.js';

const TAGLINE = 'Conduire la machine qui remplace le cœur et les poumons pendant une opération';
const ELEMENTS = 'metier-card, metier-quiz, metier-compare';
const block = (attributes: object) => `<!-- wp:metier-widgets/metier ${JSON.stringify(attributes).replace(/[<>&]|--|\\"/g, unicode)} /-->`;
/** As the editor writes what would end a comment or a text. */
const unicode = (found: string) =>
  [...found.replace('\\"', '"')].map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');

/** The attributes of each element on the page. */
const attributesOf = (page: Page) =>
  page
    .locator(ELEMENTS)
    .evaluateAll((elements) => elements.map((element) => Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]))));
const filesOf = ({ origin }: WordpressSite) => `${origin}/wp-content/plugins/metier-widgets/files/`;

test('the shortcode says what the element is told, however it was typed', async ({ site, page }) => {
  const address = await site.save(
    'author',
    [
      '[metier]',
      '[metier metier=“perfusionniste” variant="full" register=vous heading-level="3" accent="#5b3fa0" profession-url="/metiers/{id}?a=1&amp;b=2"]',
      '[metier quiz metier=\'perfusionniste\' theme=dark save="local"]',
      '[metier compare metiers="perfusionniste microtechnicien" editable]',
      '[metier compare editable="false"]',
    ].join('\n\n'),
  );
  await page.goto(address);
  const base = { 'data-base': filesOf(site) };
  expect(await attributesOf(page)).toEqual([
    base,
    {
      ...base,
      metier: 'perfusionniste',
      variant: 'full',
      register: 'vous',
      'heading-level': '3',
      'profession-url': '/metiers/{id}?a=1&b=2',
      style: '--metier-accent: #5b3fa0',
    },
    { ...base, metier: 'perfusionniste', theme: 'dark', save: 'local' },
    { ...base, metiers: 'perfusionniste microtechnicien', editable: '' },
    base,
  ]);
  for (const element of await page.locator(ELEMENTS).all()) await expect(element.getByRole('heading').first()).toBeVisible();
});

const EVIL = 'https://evil.example/';
const hostile = {
  onclick: 'window.hostile = 1',
  'data-base': EVIL,
  'profession-url': 'javascript:window.hostile=1',
  unknown: 'x',
  theme: 'x" onload="',
};
const written = (attributes: object) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}='${String(value)}'`)
    .join('');
const SETTINGS = [
  `[metier${written({ ...hostile, metier: '"><img src=x onerror=window.hostile=1>', accent: `red;background:url(${EVIL})` })}]`,
  `[metier metier='&quot;&gt;&lt;script&gt;window.hostile=1&lt;/script&gt;']`,
  block({ ...hostile, widget: 'card', metier: '"><script>window.hostile=1</script>', accent: '#fff"><b>', lang: ['x'] }),
  block({ widget: '../card"><script>window.hostile=1</script>' }),
];
/** What an administrator writes as HTML is the administrator's. */
const HTML = [
  `<metier-card${written(hostile)}></metier-card>`,
  `<div data-metier="card"${written(hostile)} data-metier-data-base="${EVIL}" data-metier-onclick="window.hostile=1"></div>`,
  `<iframe src="javascript:window.hostile=1//?widget=metier-card" title='<img src=x onerror="window.hostile=1">'></iframe>`,
].map((html) => `<!-- wp:html -->${html}<!-- /wp:html -->`);

for (const role of ['administrator', 'contributor'] as const) {
  test(`hostile settings are left out, of the ${role}`, async ({ site, page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const content = [...SETTINGS, ...(role === 'contributor' ? HTML : [])].join('\n\n');
    await page.goto(await site.save(role, content));
    await expect(page.locator('metier-card')).toHaveCount(role === 'administrator' ? 3 : 5);
    for (const element of await page.locator('metier-card').all()) {
      await expect(element.getByRole('heading').first()).toBeVisible();
      await element.dispatchEvent('click');
    }
    expect(await page.evaluate('window.hostile')).toBeUndefined();
    expect(requests.filter((url) => url.startsWith(EVIL))).toEqual([]);
    await expect(page.locator('[href^="javascript:"], [profession-url^="javascript:"], [onclick], [onload], [onerror]')).toHaveCount(0);
    const fromPlugin = (await attributesOf(page)).filter((attributes) => 'data-base' in attributes);
    expect(fromPlugin).toEqual(Array.from({ length: 3 }, () => ({ 'data-base': filesOf(site) })));
  });
}

test.describe('the script', () => {
  test.afterAll(({ site }) => site.setTheme(THEMES.blocks));

  for (const [kind, theme] of Object.entries(THEMES)) {
    test(`is where it is used and nowhere else, in a theme of the kind « ${kind} »`, async ({ site, page }) => {
      await site.setTheme(theme);
      const ours = () =>
        page.locator('script[src*="metier-widgets.js"]').evaluateAll((scripts) =>
          scripts.map((script) => ({
            place: script.closest('head, body')!.localName,
            type: (script as HTMLScriptElement).type,
            base: script.dataset['base'],
          })),
        );
      for (const content of ['[metier]', block({ widget: 'card' }), '<div data-metier="card"></div>']) {
        await page.goto(await site.save('author', content));
        expect(await ours()).toEqual([{ place: 'head', type: 'module', base: filesOf(site) }]);
        await expect(page.locator('metier-card').getByRole('heading').first()).toBeVisible();
      }
      await page.goto(await site.save('author', '<p>Un article sur les métiers [de la mer].</p>'));
      expect(await page.content()).not.toContain('metier-widgets');
    });
  }
});

test('an optimiser may take the script elsewhere: the element says where its files are', async ({ site, page }) => {
  const joined = `${site.origin}/cache/joined.js`;
  await page.route(joined, async (route) => {
    await route.fulfill({ response: await route.fetch({ url: `${filesOf(site)}metier-widgets.js` }) });
  });
  const address = await site.save('author', '[metier metier="perfusionniste" variant="full"]');
  await page.route(address, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<script[^>]*metier-widgets\.js[^>]*>/, `<script type="module" src="${joined}">`);
    await route.fulfill({ response, body });
  });
  const record = page.waitForRequest(`${filesOf(site)}professions/perfusionniste.js`);
  await page.goto(address);
  await record;
  await expect(button(page.locator('metier-card'), texts.chapters.deciding)).toBeVisible();
});

test('without script, to a search engine and in a feed, the text of the profession is there', async ({ site, browser }) => {
  const address = await site.save('author', '[metier metier="perfusionniste" variant="full" heading-level="3"]');
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(address);
  await expect(page.getByText(TAGLINE)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Perfusionniste', exact: true, level: 3 })).toBeVisible();
  await expect(page.getByRole('heading', { name: texts.sections.missions, level: 4 })).toBeVisible();
  await page.getByRole('link', { name: 'Perfusionniste – Fiche métier' }).click();
  await expect(page).toHaveTitle(/^Métiers/);
  await page.close();
  expect(await (await fetch(`${site.origin}/?feed=rss2`)).text()).toContain(TAGLINE);
});

test('a search engine gets a whole card as data of schema.org, once a page', async ({ site, page }) => {
  const whole = { widget: 'card', metier: 'perfusionniste', variant: 'full' };
  const data = () => page.locator('script[type="application/ld+json"]').evaluateAll((scripts) => scripts.map(({ textContent }) => textContent));
  await page.goto(await site.save('author', `[metier metier="perfusionniste" variant="full"]\n\n${block(whole)}`));
  const [described = '', ...others] = await data();
  expect(others).toEqual([]);
  const { '@graph': graph } = JSON.parse(described) as { '@graph': readonly { '@type': string; name: string }[] };
  expect(graph.map((thing) => `${thing['@type']}: ${thing.name}`)).toEqual(['Occupation: Perfusionniste', 'FAQPage: Perfusionniste']);
  for (const content of ['[metier metier="perfusionniste"]', '[metier metier="perfusionniste" variant="full" catalogue-src="/own.json"]']) {
    await page.goto(await site.save('author', content));
    expect(await data()).toEqual([]);
  }
  expect(await (await fetch(`${site.origin}/?feed=rss2`)).text()).not.toContain('ld+json');
});

test.describe('an address on a line of its own', () => {
  const address = 'https://ecole.example/metier-widgets/site/embed.html?widget=metier-compare&metiers=perfusionniste+microtechnicien&editable=';
  const embed = (url: string) =>
    `<!-- wp:embed ${JSON.stringify({ url })} -->\n<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${url.replaceAll('&', '&amp;')}\n</div></figure>\n<!-- /wp:embed -->`;

  for (const [kind, content] of Object.entries({ 'in the classic editor': `Un texte\n\n${address}\n\nUn texte`, 'in a block': embed(address) })) {
    test(`is the widget with its settings, from the site's own files: ${kind}`, async ({ site, page }) => {
      await page.goto(await site.save('contributor', content));
      expect(await attributesOf(page)).toEqual([{ 'data-base': filesOf(site), metiers: 'perfusionniste microtechnicien', editable: '' }]);
      await expect(page.locator('metier-compare').getByRole('columnheader')).toHaveCount(3);
    });
  }

  test('of a contributor says nothing that the widget cannot be told', async ({ site, page }) => {
    const query = new URLSearchParams({ ...hostile, 'metier[]': 'x', metier: '"><script>window.hostile=1</script>' }).toString();
    await page.goto(await site.save('contributor', `https://ecole.example/embed.html?${query}&widget=metier-card`));
    expect(await attributesOf(page)).toEqual([{ 'data-base': filesOf(site) }]);
    expect(await page.evaluate('window.hostile')).toBeUndefined();
  });

  test('shows in the editor of a contributor what it is about', async ({ site }) => {
    const url = encodeURIComponent('https://ecole.example/embed.html?widget=metier-card&metier=perfusionniste');
    const { html } = (await site.request('contributor', 'GET', `/oembed/1.0/proxy&url=${url}`)) as { html: string };
    expect(html).toContain(TAGLINE);
  });
});

test('a contributor puts the block into an article, sees what it is about, and previews it', async ({ site, page }) => {
  await page.goto(`${site.origin}/wp-login.php`);
  await page.getByLabel('Username or Email Address').fill('contributor');
  await page.getByLabel('Password', { exact: true }).fill('contributor');
  await page.getByRole('button', { name: 'Log In' }).click();
  await page.goto(`${site.origin}/wp-admin/post-new.php`);
  await page.waitForFunction('window.wp?.data?.select("core/editor")?.getCurrentPostId() && wp.blocks.getBlockType("metier-widgets/metier")');
  const offered = await page.evaluate(
    'wp.data.select("core/block-editor").getInserterItems().find(({ name }) => name === "metier-widgets/metier").title',
  );
  expect(offered).toBe('Métier');
  await page.evaluate(`
    wp.data.dispatch('core/editor').editPost({ title: 'Un test' });
    wp.data.dispatch('core/block-editor').insertBlocks(wp.blocks.createBlock('metier-widgets/metier'))`);
  await page.getByRole('combobox', { name: 'Quoi' }).selectOption('quiz');
  await page.getByRole('combobox', { name: 'Métier', exact: true }).selectOption('Perfusionniste');
  // In newer versions the article is in a frame. The server answers the editor's own questions first.
  const isInFrame = (await page.locator('iframe[name="editor-canvas"]').count()) > 0;
  await expect((isInFrame ? page.frameLocator('iframe[name="editor-canvas"]') : page).getByText(TAGLINE)).toBeVisible({ timeout: 15_000 });
  expect(await page.evaluate('wp.data.select("core/editor").getEditedPostContent()')).toBe(block({ widget: 'quiz', metier: 'perfusionniste' }));
  const id = await page.evaluate('wp.data.dispatch("core/editor").savePost().then(() => wp.data.select("core/editor").getCurrentPostId())');
  await page.goto(`${site.origin}/?p=${String(id)}&preview=true`);
  const quiz = page.locator('metier-quiz');
  await button(quiz, texts.start).click();
  await expect(answers(quiz)).toHaveCount(5);
});

test('WordPress knows it by the version of the package', async ({ site }) => {
  const { version } = JSON.parse(await readFile(new URL('../../../package.json', import.meta.url), 'utf8')) as { version: string };
  const plugin = { name: 'Métiers : fiches, test et comparaison', version, requires_wp: '6.1', requires_php: '7.4', status: 'active' };
  expect(await site.request('administrator', 'GET', '/wp/v2/plugins')).toMatchObject([plugin]);
});

test('PHP has nothing to complain about', async ({ site }) => {
  await fetch(await site.save('author', '[metier compare metiers="x ../../etc/passwd"] [metier quiz catalogue-src="/own.json" metier="own"]'));
  expect(await site.complaints()).toEqual([]);
});
