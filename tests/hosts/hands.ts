/**
 * How somebody gets about: by keyboard alone, by touch on a phone, with a mouse. Every press is
 * counted, so that a walk can say how long it is.
 */
import type { Locator, Page } from '@playwright/test';
import { expect, test, texts } from './host.js';
import { test as oldTest } from './old-chrome.js';
import { painted, QUESTIONS } from './visitor.js';

export abstract class Hand {
  /** Clicks, taps, or keys that press something. */
  presses = 0;
  /** Keys on the way to something. */
  steps = 0;

  constructor(readonly page: Page) {}

  async press(target: Locator): Promise<void> {
    this.presses += 1;
    await this.reach(target);
  }

  /** The field keeps the focus. */
  async type(field: Locator, text: string): Promise<void> {
    await this.press(field);
    await this.page.keyboard.type(text);
  }

  /** The answer at this place, 1–5, to the question on screen. */
  async answer(quiz: Locator, place: number): Promise<void> {
    await this.press(quiz.locator('[part~="answer"]').nth(place - 1));
  }

  protected abstract reach(target: Locator): Promise<void>;
}

export class Mouse extends Hand {
  protected override reach(target: Locator): Promise<void> {
    return target.click();
  }
}

export class Finger extends Hand {
  protected override reach(target: Locator): Promise<void> {
    return target.tap();
  }
}

/** More than any way through a page: then there is none. */
const FARTHEST = 400;

export class Keyboard extends Hand {
  protected override async reach(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    const key = await this.#towards(target);
    for (let step = 0; !(await this.#isAt(target)); step += 1) {
      expect(step, `${key} does not reach ${String(target)}`).toBeLessThan(FARTHEST);
      await this.page.keyboard.press(key);
      this.steps += 1;
    }
    await expect(target).toBeInViewport();
    if (!(await target.evaluate((element) => element.matches('input:not([type=checkbox])')))) await this.page.keyboard.press('Enter');
  }

  override async answer(_quiz: Locator, place: number): Promise<void> {
    this.presses += 1;
    await this.page.keyboard.press(String(place));
  }

  #isAt(target: Locator): Promise<boolean> {
    return target.evaluate((element) => (element.getRootNode() as ShadowRoot | Document).activeElement === element);
  }

  /** Forwards or backwards, as somebody who knows the page would. */
  async #towards(target: Locator): Promise<string> {
    const isBehind = await target.evaluate((element) => {
      let active: Element | null = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      if (!active || active === document.body) return false;
      const order = [...treeOf(document.body)];
      return order.indexOf(active) > order.indexOf(element);

      function* treeOf(node: Element): Generator<Element> {
        yield node;
        for (const child of [...(node.shadowRoot?.children ?? []), ...node.children]) yield* treeOf(child);
      }
    });
    return isBehind ? 'Shift+Tab' : 'Tab';
  }
}

/** Two taps at one place, as fast as a program's, are one double tap. */
export const neverTwice = (question: number): number => [5, 2, 4, 1, 3, 4][question % 6] as number;

/** Answers from this question on to the other one, which is left open. */
export async function answerFrom(first: number, end: number, quiz: Locator, hand: Hand): Promise<void> {
  for (let question = first; question < end; question += 1) {
    await expect(quiz.getByRole('progressbar')).toHaveAccessibleName(texts.progress(question, QUESTIONS));
    await painted(hand.page);
    await hand.answer(quiz, neverTwice(question));
  }
}

/** Each with the browser that it walks in. */
export const HANDS = {
  'by keyboard alone': { run: test, hand: (page: Page): Hand => new Keyboard(page), use: {} },
  'by touch on a phone': {
    run: test,
    hand: (page: Page): Hand => new Finger(page),
    use: { hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } },
  },
  'in Chrome 109': { run: oldTest, hand: (page: Page): Hand => new Mouse(page), use: {} },
} as const;
