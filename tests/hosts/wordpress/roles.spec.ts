/** Who may use which way of putting a widget into an article, as the table of docs/hosts.md says it. */
import { readSettings } from '../../../src/links/settings.js';
import { snippet, SNIPPETS, type SnippetKind } from '../../../src/links/snippets.js';
import { documentedTable, FOUND, LABEL } from '../documented.js';
import { ROLES, type Role } from './site.js';
import { expect, test } from './wordpress.js';

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

type Row = readonly [site: keyof typeof SITES, role: Role, ...cells: readonly string[]];
const [head, ...rows] = documentedTable('the site has') as unknown as readonly [Row, ...Row[]];

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
