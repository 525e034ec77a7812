import { expect, test as base } from '@playwright/test';
import type { Answers } from '../../../src/scoring/types.js';
import { texts } from '../host.js';
import { HostServer } from '../server.js';
import { QUESTIONS } from '../visitor.js';
import type { Engine, EngineName, Key } from './engine.js';
import { openEyes, type Wanted } from './eyes.js';
import { launchFirefox } from './firefox.js';
import { installed } from './installed.js';
import { launchWebKit } from './webkit.js';

export { expect, texts };

/** Never the same place twice in a row: two clicks there within half a second are one double click. */
const choiceFor = (question: number): number => [5, 2, 4, 1, 3, 4, 2][question % 7] as number;

/** What a visitor does on a host's page; waits for what it needs to see first. */
export class Visit {
  #page = 0;
  /** The element that is looked at. */
  #element = 'body';

  constructor(
    readonly engine: Engine,
    readonly server: HostServer,
  ) {}

  async open(body: string, { fragment = '' } = {}): Promise<void> {
    this.#element = /<(metier-\w+)/.exec(body)?.[1] ?? 'body';
    const head = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Host</title><script>(${String(openEyes)})()</script>`;
    const address = this.server.put(`/visit-${(this.#page += 1)}.html`, { body: `${head}<body>${body}` });
    await this.engine.open(address + fragment);
  }

  look(selector: string): void {
    this.#element = selector;
  }

  text(): Promise<string> {
    return this.engine.evaluate((selector) => window.eyes.textOf(selector), this.#element);
  }

  /** The text is there, at the latest soon; the complaint holds the beginning of what is there. */
  async reads(wanted: string | RegExp): Promise<void> {
    const pattern = typeof wanted === 'string' ? literal(wanted) : wanted;
    await expect
      .poll(async () => {
        const text = await this.text();
        return pattern.test(text) ? 'there' : text.slice(0, 400);
      }, String(wanted))
      .toBe('there');
  }

  async press(wanted: string | Wanted, times = 1): Promise<void> {
    const sought = typeof wanted === 'string' ? { name: wanted } : wanted;
    const { x, y } = await this.#placeOf(sought);
    await this.engine.click(x, y, times);
    await this.painted();
  }

  /** Puts the focus there without pressing. */
  async focus(selector: string): Promise<void> {
    await this.#placeOf({ selector });
    await this.engine.evaluate(([element, inner]) => (window.eyes.within(element, inner)[0] as HTMLElement).focus(), [
      this.#element,
      selector,
    ] as const);
  }

  async key(key: Key | (string & {})): Promise<void> {
    await this.engine.press(key);
    await this.painted();
  }

  async type(text: string): Promise<void> {
    for (const character of text) await this.engine.press(character);
  }

  async hold(key: Key, times: number): Promise<void> {
    await this.engine.hold(key, times);
    await this.painted();
  }

  painted(): Promise<unknown> {
    return this.engine.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))), null);
  }

  answer(choice: number): Promise<void> {
    return this.press({ selector: '[part~="answer"]', nth: choice - 1 });
  }

  async takeQuiz(): Promise<void> {
    await this.press(texts.start);
    for (let question = 0; question < QUESTIONS; question += 1) await this.answer(choiceFor(question));
    await this.reads(texts.restart);
  }

  /** Of the first such field. */
  valueOf(selector: string): Promise<string> {
    return this.engine.evaluate(([element, inner]) => (window.eyes.within(element, inner)[0] as HTMLInputElement).value, [
      this.#element,
      selector,
    ] as const);
  }

  /** Places and sizes of everything like this that is drawn, rounded to hundredths, beside the element's own. */
  places(selector: string): Promise<readonly string[]> {
    return this.engine.evaluate(
      ([element, inner]) => {
        const corner = document.querySelector(element)!.getBoundingClientRect();
        return window.eyes
          .within(element, inner)
          .map((node) => node.getBoundingClientRect())
          .filter(({ width }) => width > 0)
          .map(({ left, top, width, height }) =>
            [left - corner.left, top - corner.top, width, height, corner.height].map((length) => length.toFixed(2)).join(),
          );
      },
      [this.#element, selector] as const,
    );
  }

  answers(): Promise<Answers> {
    return this.engine.evaluate((element) => (document.querySelector(element) as unknown as { answers: Answers }).answers, this.#element);
  }

  problems(): Promise<readonly string[]> {
    return this.engine.evaluate(() => window.eyes.problems, null);
  }

  #placeOf(sought: Wanted): Promise<{ readonly x: number; readonly y: number }> {
    return retry(
      () => this.engine.evaluate(([selector, what]) => window.eyes.placeOf(selector, what), [this.#element, sought] as const),
      `${JSON.stringify(sought)} cannot be pressed in ${this.#element}`,
    );
  }
}

async function retry<Value>(look: () => Promise<Value | null>, complaint: string): Promise<Value> {
  let found: Value | null = null;
  await expect.poll(async () => (found = await look()), { message: complaint }).not.toBeNull();
  return found as Value;
}

const literal = (text: string): RegExp => new RegExp(text.replace(/\s+/g, ' ').replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));

/** One browser for all tests of an engine, because starting one takes seconds; a server for each: browsers remember what an address gave them. */
export const test = base.extend<{ visit: Visit; server: HostServer }, { engineName: EngineName; engine: Engine }>({
  engineName: ['Firefox', { option: true, scope: 'worker' }],
  engine: [
    async ({ engineName }, use) => {
      const engine = await (engineName === 'Firefox' ? launchFirefox(installed.Firefox!) : launchWebKit());
      await use(engine);
      await engine.close();
    },
    { scope: 'worker' },
  ],
  server: async ({}, use) => {
    const server = await HostServer.start();
    await use(server);
    await server.stop();
  },
  visit: async ({ engine, server }, use) => use(new Visit(engine, server)),
});
