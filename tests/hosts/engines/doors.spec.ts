/** What editors leave of a snippet, in engines that are not Chromium's. */
import { readSettings } from '../../../src/links/settings.js';
import { snippet } from '../../../src/links/snippets.js';
import { expect, test, texts } from './visit.js';

const quiz = readSettings('metier-quiz', [['metier', 'perfusionniste']]);

for (const kind of ['data', 'link', 'iframe'] as const) {
  test(`a pasted snippet becomes a quiz: ${kind}`, async ({ visit: { engine, server } }) => {
    await engine.open(
      server.put('/page.html', {
        body: `<!doctype html><meta charset="utf-8"><title>Page</title><body>${snippet(kind, quiz, { files: '/metier-widgets/', label: 'Le test' })}`,
      }),
    );
    const shown = () =>
      engine.evaluate(() => {
        const inside = document.querySelector('iframe')?.contentDocument ?? document;
        return (inside.querySelector('metier-quiz')?.shadowRoot?.querySelector('[part~="base"]') as HTMLElement | null)?.innerText ?? '';
      }, null);
    await expect.poll(shown).toContain(texts.start);
  });
}
