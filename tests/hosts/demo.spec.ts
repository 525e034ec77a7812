/** The demo's pages as they are built, under a folder of a site: whole, titled, accessible, without a link that leads nowhere. */
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, test } from './host.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const built = join(root, 'reports/demo');
const axe = join(root, 'node_modules/axe-core/axe.min.js');
const PAGES = ['index', 'ecole', 'portail', 'integrer', 'guides'];
const FOLDER = '/a/folder/';
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

declare const window: Window & {
  axe: { run(context: object): Promise<{ violations: readonly { id: string; nodes: readonly { html: string }[] }[] }> };
};

test.describe('the demo', () => {
  test.describe.configure({ mode: 'default' });
  test.beforeAll(() => build({ configFile: join(root, 'vite.config.ts'), logLevel: 'error', build: { outDir: built } }));

  test.beforeEach(async ({ page, server }) => {
    await page.route(`${server.origin}${FOLDER}**`, async (route) => {
      const path = new URL(route.request().url()).pathname.slice(FOLDER.length);
      try {
        await route.fulfill({ body: await readFile(join(built, path)), contentType: TYPES[extname(path)] ?? 'text/plain' });
      } catch {
        await route.fulfill({ status: 404 });
      }
    });
  });

  for (const name of PAGES) {
    test(`${name}: whole at every width, light and dark`, async ({ page, host, server }) => {
      await page.goto(`${server.origin}${FOLDER}${name}.html`);
      await expect(page.locator('metier-card, metier-quiz, metier-compare').first().getByRole('heading').first()).toBeVisible();
      expect(await page.locator('html').getAttribute('lang')).toBe('fr');
      expect(await page.title()).toMatch(/\S+ \S+/);
      expect(await page.locator('meta[name=description]').getAttribute('content')).toMatch(/\S+ \S+/);
      await page.addScriptTag({ path: axe });
      for (const colorScheme of ['light', 'dark'] as const) {
        for (const width of [320, 768, 1280]) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await page.setViewportSize({ width, height: 800 });
          expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBe(width);
          // The elements have tests of their own: once with them, for what only the whole page shows.
          const around = width === 768 && colorScheme === 'light' ? {} : { exclude: ['metier-card', 'metier-quiz', 'metier-compare'] };
          const { violations } = await page.evaluate((context) => window.axe.run(context), around);
          const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
          expect(told, `${colorScheme}, ${width} px`).toEqual([]);
        }
      }
      expect(host.problems).toEqual([]);
    });

    test(`${name}: every link leads to a page or to a place in it`, async ({ page, server }) => {
      await page.goto(`${server.origin}${FOLDER}${name}.html`);
      const links = await page.locator('a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      expect(links.length).toBeGreaterThanOrEqual(PAGES.length);
      for (const link of links) {
        const { origin, pathname, hash } = new URL(link);
        if (origin !== server.origin) continue;
        const html = await readFile(join(built, pathname.slice(FOLDER.length)), 'utf8');
        if (hash) expect(html, link).toContain(`id="${hash.slice(1)}"`);
      }
    });
  }

  test('the portal: what was answered in one view is there in the others, and back leads from view to view', async ({ page, server, host }) => {
    await page.goto(`${server.origin}${FOLDER}portail.html`);
    const explorer = page.locator('metier-card').first();
    const keep = explorer.getByRole('button', { name: /^Garder :/ });
    await keep.first().click();
    await keep.first().click();
    await explorer.getByRole('button', { name: /29 questions/ }).click();
    await expect(page).toHaveURL(/#test$/);
    await expect(explorer).toBeHidden();
    await expect(page.locator('metier-quiz').getByRole('button', { name: 'Commencer' })).toBeVisible();
    await page.getByRole('link', { name: 'Comparer' }).click();
    await expect(page.locator('metier-compare').getByText('Ce qui les sépare le plus')).toBeVisible();
    await page.goBack();
    await page.goBack();
    await expect(explorer).toBeVisible();
    await expect(page.getByRole('link', { name: 'Explorer', exact: true })).toHaveAttribute('aria-current', 'page');
    expect(host.problems).toEqual([]);
  });

  test('the guides have a statement in three languages and a note on privacy, each to copy', async ({ page, server, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${server.origin}${FOLDER}guides.html`);
    const texts = page.locator('blockquote');
    await expect(texts).toHaveCount(4);
    expect(await texts.evaluateAll((all) => all.map((text) => text.getAttribute('lang')))).toEqual(['fr', 'nl', 'de', 'fr']);
    await page.getByRole('button', { name: /^Copier : Toegankelijkheid/ }).click();
    await expect(page.getByText('C’est copié.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Deze pagina .* vorm\.$/);
  });

  test('the lines to copy are those of what is shown', async ({ page, server }) => {
    await page.goto(`${server.origin}${FOLDER}integrer.html`);
    await page.getByLabel('Élément').selectOption('quiz');
    await page.locator('[name=metier]').selectOption('menuisier');
    await page.getByLabel('On dit').selectOption('vous');
    await expect(page.locator('pre')).toContainText('<metier-quiz metier="menuisier" register="vous"><p slot="fallback">');
    await page.getByLabel('Votre page').selectOption('wordpress');
    await expect(page.locator('pre')).toContainText('<div data-metier="quiz" data-metier-id="menuisier" data-metier-register="vous">');
    await page.getByLabel('Votre page').selectOption('google-sites');
    await expect(page.locator('pre')).toContainText('<iframe src="/metier-widgets/site/embed.html?widget=metier-quiz&amp;metier=menuisier');
    await expect(page.getByText('Insérer > Intégrer > Code')).toBeVisible();
    await expect(page.locator('metier-quiz').getByText('Ce métier vous correspond-il ?')).toBeVisible();
  });
});
