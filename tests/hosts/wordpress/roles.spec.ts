/** Who may use which way of putting a widget into an article, as the table of docs/hosts.md says it. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readSettings } from '../../../src/links/settings.js';
import { snippet, SNIPPETS, type SnippetKind } from '../../../src/links/snippets.js';
import { texts } from '../host.js';
import { answers, button } from '../visitor.js';
import { ROLES, type Role } from './site.js';
import { expect, test } from './wordpress.js';

const LABEL = 'Faire le test';
const quiz = readSettings('metier-quiz', [['metier', 'perfusionniste']]);

/** By the column of the table, what is put into an article. */
const WAYS = {
  shortcode: '[metier quiz metier="perfusionniste"]',
  block: '<!-- wp:metier-widgets/metier {"widget":"quiz","metier":"perfusionniste"} /-->',
  ...(Object.fromEntries(
    SNIPPETS.map((kind) => [kind, `<!-- wp:html -->\n${snippet(kind, quiz, { files: '/metier-widgets/', label: LABEL })}\n<!-- /wp:html -->`]),
  ) as Record<SnippetKind, string>),
} as const;
type Way = keyof typeof WAYS;

/** By the first column, what the site has besides WordPress. */
const SITES = {
  'the plugin': { plugin: true, footer: '' },
  'our script on every page': { plugin: false, footer: '<script type="module" src="/metier-widgets/metier-widgets.js"></script>' },
  'nothing of ours': { plugin: false, footer: '' },
} as const;

/** What a visitor of the article finds. */
const FOUND: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  async widget(page) {
    const isInFrame = (await page.locator('iframe').count()) > 0;
    const found = (isInFrame ? page.frameLocator('iframe') : page).locator('metier-quiz');
    await button(found, texts.start).click();
    await expect(answers(found)).toHaveCount(5);
  },
  async link(page) {
    await expect(page.getByRole('link', { name: LABEL })).toBeVisible();
    await expect(page.locator('metier-quiz, iframe')).toHaveCount(0);
  },
  async nothing(page) {
    await expect(page.getByRole('heading', { name: 'Un article' })).toBeVisible();
    await expect(page.locator('metier-quiz, iframe')).toHaveCount(0);
    await expect(page.getByRole('link', { name: LABEL })).toHaveCount(0);
  },
};

type Row = readonly [site: keyof typeof SITES, role: Role, ...cells: readonly string[]];
const [head, ...rows] = readTable(/^\| the site has .*\n\| -.*\n((?:\|.*\n)+)/m) as unknown as readonly [Row, ...Row[]];

function readTable(pattern: RegExp): readonly (readonly string[])[] {
  const [table = ''] = pattern.exec(readFileSync(new URL('../../../docs/hosts.md', import.meta.url), 'utf8')) ?? [];
  const cells = (line: string): readonly string[] =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.replaceAll('`', '').trim());
  return table
    .trim()
    .split('\n')
    .map(cells)
    .filter(([first]) => !first?.startsWith('-'));
}

test('the table has every site, role and way', () => {
  expect(rows.map(([site, role]) => `${site}, ${role}`)).toEqual(Object.keys(SITES).flatMap((site) => ROLES.map((role) => `${site}, ${role}`)));
  expect(head.slice(2)).toEqual(Object.keys(WAYS));
});

for (const [name, { plugin, footer }] of Object.entries(SITES)) {
  test.describe(name, () => {
    test.beforeAll(async ({ site }) => {
      await site.setPlugin(plugin);
      await site.setFooter(footer);
    });
    test.afterAll(async ({ site }) => {
      await site.setPlugin(true);
      await site.setFooter('');
    });

    for (const [, role, ...cells] of rows.filter(([site]) => site === name)) {
      test(role, async ({ context, site }) => {
        const ways = (Object.keys(WAYS) as Way[]).map((way, index) => [way, cells[index]!] as const).filter(([, cell]) => cell !== '–');
        await Promise.all(
          ways.map(([way, cell]) =>
            test.step(`${way}: ${cell}`, async () => {
              const page = await context.newPage();
              await page.goto(await site.save(role, WAYS[way]));
              await FOUND[cell]!(page);
            }),
          ),
        );
      });
    }
  });
}
