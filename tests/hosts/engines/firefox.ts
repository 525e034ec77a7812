import puppeteer, { type KeyInput } from 'puppeteer-core';
import { WINDOW, type Engine } from './engine.js';

/** Firefox by WebDriver BiDi, which it speaks without a driver beside it. */
export async function launchFirefox(executablePath: string): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: { 'intl.accept_languages': 'fr-BE, fr' },
  });
  const page = await browser.newPage();
  await page.setViewport(WINDOW);
  return {
    open: async (address) => void (await page.goto(address)),
    evaluate: (work, argument) => page.evaluate(work as never, argument) as never,
    async click(x, y, times = 1) {
      await page.mouse.click(x, y, { count: times });
    },
    press: (key) => page.keyboard.press(key as KeyInput),
    async hold(key, times) {
      for (let time = 0; time < times; time += 1) await page.keyboard.down(key);
      await page.keyboard.up(key);
    },
    close: () => browser.close(),
  };
}
