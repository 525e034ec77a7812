/** The ways that visitors go through the elements, from nothing to something in hand: by keyboard alone, by touch on a phone, in the oldest Chrome. */
import type { Page, TestInfo } from '@playwright/test';
import { paper } from '../../src/messages/fr/paper.js';
import { linkTo } from '../../src/links/address.js';
import { baseItemIds } from '../../src/questionnaire/items.js';
import type { Answer } from '../../src/scoring/types.js';
import { answerFrom, HANDS, type Hand } from './hands.js';
import { expect, texts, type Host } from './host.js';
import { button, mixedAnswer, QUESTIONS, textOf } from './visitor.js';

const words = paper('tu');
const JOINER = 'Menuisière ou menuisier';
const answers = Object.fromEntries(baseItemIds.map((id, index) => [id, mixedAnswer(index) as Answer]));

interface Walk {
  readonly host: Host;
  readonly page: Page;
  readonly hand: Hand;
}

const WALKS: Readonly<Record<string, (walk: Walk) => Promise<void>>> = {
  'no idea: a word, a sheet, the quiz, three professions side by side, one page of paper': fromNothing,
  'a result by link: a sheet, the quiz about another profession, and its result at once': fromLink,
};

for (const [how, { run, hand, use }] of Object.entries(HANDS)) {
  run.describe(how, () => {
    run.use(use);
    for (const [name, walk] of Object.entries(WALKS)) {
      run(name, async ({ host, page }, info) => {
        const taken = hand(page);
        const started = Date.now();
        await walk({ host, page, hand: taken });
        note(info, taken, Date.now() - started);
        expect(host.problems).toEqual([]);
      });
    }
  });
}

/** For reports: how long the walk was, for a machine that does not read. */
function note(info: TestInfo, { presses, steps }: Hand, milliseconds: number): void {
  info.annotations.push({ type: 'walk', description: `${presses} presses, ${steps} keys on the way, ${(milliseconds / 1000).toFixed(1)} s` });
}

async function fromNothing({ host, page, hand }: Walk): Promise<void> {
  await page.addInitScript(() => (window.print = () => undefined));
  await host.open({ script: 'module', body: '<metier-card></metier-card>' });
  const explorer = page.locator('metier-card').first();
  await hand.type(explorer.getByRole('searchbox'), 'bois');
  await hand.press(button(explorer, JOINER));

  const sheet = explorer.locator('metier-card');
  await expect(sheet.getByText(texts.chapters.deciding, { exact: true }).first()).toBeVisible();
  await hand.press(button(sheet, texts.keep + texts.ofProfession(JOINER)));
  await hand.press(button(sheet, texts.quizCallButton).first());

  const quiz = explorer.locator('metier-quiz');
  await hand.press(button(quiz, texts.start));
  await answerFrom(1, QUESTIONS + 1, quiz, hand);
  await expect(quiz.getByRole('heading', { name: texts.strengths })).toBeVisible();

  const keep = quiz.getByRole('button', { name: new RegExp(`^${(texts.keep + texts.ofProfession('')).replace(/\s/g, '\\s')}`), pressed: false });
  await hand.press(keep.first());
  await hand.press(keep.first());
  await hand.press(button(quiz, texts.compareKeptOnes(3)));
  const compare = explorer.locator('metier-compare');
  await expect(compare.getByText('Menuisier·ère').first()).toBeVisible();
  await expect(compare.getByText(texts.forVisitor, { exact: true }).first()).toBeVisible();
  expect(await compare.evaluate((element) => (element as HTMLElementTagNameMap['metier-compare']).metiers)).toHaveLength(3);

  await hand.press(button(explorer, texts.backToResult));
  await hand.press(button(quiz, words.print));
  const sheetOfPaper = page.locator('[data-metier-paper]');
  await expect(sheetOfPaper).toHaveCount(1);
  expect(await textOf(sheetOfPaper)).toContain('Menuisier·ère');
}

async function fromLink({ host, page, hand }: Walk): Promise<void> {
  const link = linkTo(host.serve({ script: 'module', body: '<metier-quiz></metier-quiz>' }), { answers, shortlist: ['horloger'] });
  await page.goto(link);
  const result = page.locator('metier-quiz').first();
  await expect(result.getByText(texts.nextSteps, { exact: true })).toBeVisible();
  const opened = result.locator('.row-title').first();
  const name = (await opened.textContent()) ?? '';
  await hand.press(opened);

  const sheet = result.locator('metier-card');
  await expect(sheet.getByText(name.trim()).first()).toBeVisible();
  await expect(sheet.getByText(texts.chapters.deciding, { exact: true }).first()).toBeVisible();
  await hand.press(button(sheet, texts.quizCallButton).first());

  const quiz = result.locator('metier-quiz');
  await expect(quiz.getByRole('heading', { name: texts.strengths })).toBeVisible();
  await expect(quiz.getByText(texts.keptCount(1)).or(quiz.getByText(texts.oneMore)).first()).toBeVisible();
}
