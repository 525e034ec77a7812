/** Tables of docs/hosts.md that say what a visitor finds, for the tests that try it. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, texts } from './host.js';
import { answers, button } from './visitor.js';

/** What the link of each tried snippet says. */
export const LABEL = 'Faire le test';

/** The rows of the table whose first column is called so, the head first. */
export function documentedTable(firstColumn: string): readonly (readonly string[])[] {
  const lines = readFileSync(new URL('../../docs/hosts.md', import.meta.url), 'utf8').split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${firstColumn} `));
  const table = lines.slice(start, lines.indexOf('', start)).filter((_line, index) => index !== 1);
  return table.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.replaceAll('`', '').trim()),
  );
}

/** By the word of a table, what a visitor finds of a quiz. */
export const FOUND: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  async widget(page) {
    const frames = await page.locator('iframe').filter({ visible: true }).count();
    const found = (frames > 0 ? page.frameLocator('iframe') : page).locator('metier-quiz');
    await button(found, texts.start).click();
    await expect(answers(found)).toHaveCount(5);
  },
  async link(page) {
    await expect(page.getByRole('link', { name: /^Faire le test$|embed\.html/ })).toBeVisible();
    await expect(page.locator('metier-quiz:defined, iframe')).toHaveCount(0);
  },
  /** Code or an address that nobody can click on, or what our page says in a frame without scripts. */
  async text(page) {
    const place = (await page.locator('iframe').count()) > 0 ? page.frameLocator('iframe') : page.locator('main');
    await expect(place.getByText(/embed\.html|activer JavaScript/).first()).toBeVisible();
    await expect(place.locator('metier-quiz, a, button')).toHaveCount(0);
  },
  async nothing(page) {
    await expect(page.getByRole('heading', { name: 'Un article' })).toBeVisible();
    await expect(page.locator('metier-quiz, iframe')).toHaveCount(0);
    await expect(page.getByRole('link', { name: LABEL })).toHaveCount(0);
  },
};
