/** What a visitor finds of what editors leave, as the table of docs/hosts.md says it: with our script on the page, and without it. */
import type { BrowserContext } from '@playwright/test';
import { readSettings } from '../../../src/links/settings.js';
import { snippet, SNIPPETS, type SnippetKind } from '../../../src/links/snippets.js';
import { documentedTable, FOUND, LABEL } from '../documented.js';
import { expect, SCRIPTS, test, type Host } from '../host.js';
import { HANDS, openEditor } from './editor.js';
import { EDITORS } from './installed.js';

const quiz = readSettings('metier-quiz', [['metier', 'perfusionniste']]);
const ADDRESS = '/metier-widgets/site/embed.html?widget=metier-quiz&metier=perfusionniste';

/** By the second column of the table, what the page says to the editor. */
const SETTINGS: Readonly<Record<string, object>> = {
  'as it comes': {},
  'frames of ours are allowed': { sandbox_iframes_exclusions: ['127.0.0.1'] },
  'our lines of HTML Support': {
    htmlSupport: {
      allow: [
        { name: 'div', attributes: /^data-metier/ },
        { name: 'p', classes: /^metier-/ },
        { name: 'iframe', attributes: true },
      ],
    },
  },
};

const [head = [], ...rows] = documentedTable('editor');
const split = (cell: string): readonly string[] => cell.split(', ');
const cases = rows.flatMap(([names = '', settings = '', hands = '', ...cells]) =>
  split(names).map((name) => ({ name, settings, hands: split(hands), cells })),
);

test('the table has every editor as it comes, every snippet and every hand', () => {
  expect(head.slice(3)).toEqual([...SNIPPETS, 'address']);
  for (const name of EDITORS) {
    const asItComes = cases.filter((entry) => entry.name === name && entry.settings === 'as it comes');
    expect(asItComes.flatMap(({ hands }) => hands).sort()).toEqual(Object.keys(HANDS).sort());
  }
});

for (const name of EDITORS) {
  for (const [settings, options] of Object.entries(SETTINGS)) {
    const mine = cases.filter((entry) => entry.name === name && entry.settings === settings);
    if (mine.length === 0) continue;
    test(`${name}, ${settings}`, async ({ context, host, page }) => {
      test.slow();
      await openEditor(host, page, name, options);
      const tried = new Set<string>();
      for (const { hands, cells } of mine)
        for (const hand of hands)
          for (const [index, cell] of cells.entries()) {
            if (cell === '–') continue;
            const way = head[index + 3]!;
            await test.step(`${way}, ${hand}: ${cell}`, async () => {
              const saved = await HANDS[hand]!(page, pasted(way, host));
              const result = `${saved} ${cell}`;
              if (!tried.has(result)) await found(context, host, saved, cell);
              tried.add(result);
            });
          }
    });
  }
}

const pasted = (way: string, { server }: Host): string =>
  way === 'address' ? server.origin + ADDRESS : snippet(way as SnippetKind, quiz, { files: `${server.origin}/metier-widgets/`, label: LABEL });

/** @param cell - what is found with our script, and what without it */
async function found(context: BrowserContext, host: Host, saved: string, cell: string): Promise<void> {
  for (const [index, what] of cell.split(' / ').entries()) {
    const visitor = await context.newPage();
    await visitor.goto(host.serve({ body: `<main><h1>Un article</h1>${saved}</main>${index === 0 ? SCRIPTS.module : ''}` }));
    await FOUND[what]!(visitor);
    await visitor.close();
  }
}
