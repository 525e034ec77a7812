import { expect, type Locator, type Page } from '@playwright/test';
import { texts } from './host.js';

export const QUESTIONS = 29;
/** Answers that are not all alike, as a visitor's are. */
export const mixedAnswer = (question: number): number => [5, 2, 4, 1, 3, 4, 5][question % 7] as number;

export const button = (where: Locator, name: string): Locator => where.getByRole('button', { name, exact: true });

/** The five answers of the question on screen. */
export const answers = (quiz: Locator): Locator => quiz.locator('[part~="answer"]');

export const begin = (quiz: Locator): Promise<void> => button(quiz, texts.start).click();

/** What is pressed before a screen was painted is not meant for it. */
export const painted = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

/** Answers so many questions by pointer. */
export async function answer(quiz: Locator, count: number, choose = mixedAnswer): Promise<void> {
  for (let question = 0; question < count; question += 1) {
    await answers(quiz)
      .nth(choose(question) - 1)
      .click();
  }
}

/** Everything an element says, shown or folded. */
export const textOf = (element: Locator): Promise<string> => element.evaluate(({ shadowRoot }) => shadowRoot?.textContent ?? '');

/** From the first screen to the result. */
export async function takeQuiz(quiz: Locator, choose = mixedAnswer): Promise<void> {
  await begin(quiz);
  await answer(quiz, QUESTIONS, choose);
  await expect(button(quiz, texts.restart)).toBeVisible();
}
