/** The built files say what the sources say: minifying a template must not take a space out of a sentence. */
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';
import { expect, test, texts } from './host.js';
import { baseItemIds } from '../../src/questionnaire/items.js';
import { button, mixedAnswer } from './visitor.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** The result of some answers; taking the quiz would also tell how quick the machine was. */
const showResult = async (quiz: Locator): Promise<void> => {
  const answers = Object.fromEntries(baseItemIds.map((id, position) => [id, mixedAnswer(position)]));
  await quiz.evaluate((element, given) => Object.assign(element, { answers: given }), answers);
  await expect(button(quiz, texts.restart)).toBeVisible();
};

/** By name: what stands in the page, and how it gets into the state. */
const SCREENS: Readonly<Record<string, readonly [html: string, reach?: (element: Locator) => Promise<void>]>> = {
  'card in short': ['<metier-card metier="technicien-gaz-medicaux"></metier-card>'],
  'card in full': ['<metier-card metier="technicien-gaz-medicaux" variant="full"></metier-card>'],
  'another card in full': ['<metier-card metier="intervenant-medico-technique" variant="full"></metier-card>'],
  explorer: ['<metier-card></metier-card>'],
  'unknown profession': ['<metier-card metier="perfusioniste"></metier-card>'],
  'quiz at first': ['<metier-quiz metier="perfusionniste"></metier-quiz>'],
  'code entry': ['<metier-quiz></metier-quiz>', (quiz) => button(quiz, texts.code.have).click()],
  question: ['<metier-quiz save="local"></metier-quiz>', (quiz) => button(quiz, texts.start).click()],
  'result for one profession': ['<metier-quiz metier="perfusionniste"></metier-quiz>', showResult],
  'result for the catalogue': ['<metier-quiz save="local"></metier-quiz>', showResult],
  comparison: ['<metier-compare metiers="perfusionniste microtechnicien technologue-imagerie-medicale" editable></metier-compare>'],
  'narrow comparison': ['<div id="narrow"><metier-compare metiers="perfusionniste microtechnicien"></metier-compare></div>'],
};

/** Everything that is drawn, in shadow trees too, with nothing folded; line breaks count as spaces. */
const textOf = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const narrow = document.getElementById('narrow');
    narrow?.style.setProperty('width', '340px');
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const text = (root: ParentNode): string[] =>
      [...root.querySelectorAll<HTMLElement>('*')].flatMap(({ shadowRoot }) => {
        if (!shadowRoot) return [];
        for (const details of shadowRoot.querySelectorAll('details')) details.open = true;
        return [shadowRoot.querySelector<HTMLElement>('.metier')?.innerText ?? '', ...text(shadowRoot)];
      });
    return text(document).join('\n').replace(/\s+/g, ' ').trim();
  });

test.describe('in built files', () => {
  let sources: ViteDevServer;
  test.beforeAll(async () => {
    sources = await createServer({
      configFile: `${root}vite.config.ts`,
      mode: 'test',
      root,
      logLevel: 'error',
      server: { port: 0, hmr: false, watch: null },
    });
    await sources.listen();
  });
  test.afterAll(() => sources.close());

  for (const [name, [body, reach]] of Object.entries(SCREENS)) {
    test(`${name} says what the sources say`, async ({ host, page, context }) => {
      test.slow();
      const show = async (shown: Page, script: string): Promise<string> => {
        await shown.goto(host.serve({ body: `${body}<script type="module" src="${script}"></script>` }));
        const element = shown.locator('metier-card, metier-quiz, metier-compare').first();
        await element.evaluate((node) => customElements.whenDefined(node.localName));
        await reach?.(element);
        await shown.waitForLoadState('networkidle');
        return textOf(shown);
      };
      const origin = sources.resolvedUrls?.local[0] ?? '';
      const said = await show(await context.newPage(), `${origin}embed/metier-widgets.ts`);
      expect(said.length).toBeGreaterThan(20);
      expect(await show(page, '/metier-widgets/metier-widgets.js')).toBe(said);
    });
  }
});
