/** Every state worth a picture: what stands alone in a page, what the visitor brought along, and how it gets there. */
import type { Locator, Page } from '@playwright/test';
import { quiz as texts } from '../src/messages/fr/quiz.js';
import { result as resultTexts } from '../src/messages/fr/result.js';
import { explorer as explorerTexts } from '../src/messages/fr/explorer.js';
import { baseItemIds, questionnaire, type ItemId } from '../src/questionnaire/items.js';
import type { Answer, Answers, Scale, TraitId } from '../src/scoring/types.js';

export interface State {
  readonly html: string;
  /** The visitor's record, set before anything is shown. */
  readonly answers?: Answers;
  readonly shortlist?: readonly string[];
  /** Files that do not come. */
  readonly missing?: string;
  readonly reach?: (element: Locator) => Promise<void>;
}

/** Somebody who likes technique, care and long studies, and dislikes being called out at night. */
const LIKED: Readonly<Partial<Record<Scale | TraitId, number>>> = {
  R: 4,
  I: 5,
  S: 4,
  C: 3,
  A: 2,
  E: 2,
  precision: 5,
  pressure: 4,
  hygiene: 4,
  studies: 4,
  learning: 4,
  rules: 4,
  onCall: 2,
  physical: 3,
};

function answerTo(item: ItemId): Answer {
  const interest = questionnaire.interests.find(({ id }) => id === item);
  const trait = questionnaire.traits.find(({ id }) => id === item);
  const liked = (interest ? LIKED[interest.scale] : trait && LIKED[trait.trait]) ?? 3;
  return ((interest ?? trait)?.reversed ? 6 - liked : liked) as Answer;
}

const answersBy = (rule: (id: ItemId, position: number) => Answer): Answers =>
  Object.fromEntries(baseItemIds.map((id, position) => [id, rule(id, position)]));

export const answers = answersBy(answerTo);
const flat = answersBy(() => 3);
/** Of two questions about the same interest, one is answered yes and one no. */
const scattered = answersBy((id, position) => {
  const scale = questionnaire.interests.find((item) => item.id === id)?.scale;
  const before = questionnaire.interests.filter((item) => item.scale === scale && baseItemIds.indexOf(item.id as ItemId) < position).length;
  return scale ? (before % 2 === 0 ? 5 : 1) : 3;
});

const KEPT = ['technologue-imagerie-medicale', 'horloger', 'perfusionniste'];
const FOUR = 'perfusionniste technologue-imagerie-medicale technicien-gaz-medicaux technicien-biomedical';
const QUIZ = '<metier-quiz></metier-quiz>';
const QUIZ_ONE = '<metier-quiz metier="perfusionniste"></metier-quiz>';
const EXPLORER = '<metier-card></metier-card>';
const SHEET = '<metier-card metier="technicien-gaz-medicaux" variant="full"></metier-card>';

const press = (name: string | RegExp) => (element: Locator) => element.getByRole('button', { name, exact: true }).first().click();

const search = (text: string) => async (explorer: Locator) => {
  await explorer.getByRole('searchbox').fill(text);
  await explorer
    .getByText(explorerTexts('tu').byText(text))
    .or(explorer.getByText(explorerTexts('tu').absent(text)))
    .first()
    .waitFor();
};

async function answerSome(quiz: Locator, count: number): Promise<void> {
  await press(texts('tu').start)(quiz);
  for (const id of baseItemIds.slice(0, count)) {
    await quiz
      .locator('[part~="answer"]')
      .nth((answerTo(id) ?? 3) - 1)
      .click();
  }
  await quiz.page().mouse.move(0, 0);
}

async function enterCode(quiz: Locator, code: string | null): Promise<void> {
  await press(texts('tu').code.have)(quiz);
  await quiz.getByRole('textbox').fill(code ?? '');
  if (code !== null) await press(texts('tu').code.use)(quiz);
}

/** The screen begins with this chapter. */
const chapter = (id: string) => async (card: Locator) => {
  await card
    .locator(`#chapter-${id}, [data-anchor$="${id}"]`)
    .first()
    .evaluate((element) => element.scrollIntoView());
};

const result = resultTexts('tu');

/** Whole pages: as long as they are. */
export const STATES: Readonly<Record<string, State>> = {
  explorer: { html: EXPLORER },
  'explorer-wood': { html: EXPLORER, reach: search('bois') },
  'explorer-facets': {
    html: EXPLORER,
    reach: async (explorer) => {
      await explorer.getByRole('searchbox').waitFor();
      const filter = explorer.getByRole('button', { name: explorerTexts('tu').filter(0), exact: true });
      if (await filter.isVisible()) await filter.click();
      await explorer.getByRole('button', { name: /^Industrie/ }).click();
    },
  },
  'explorer-nothing': { html: EXPLORER, reach: search('pilote') },
  'explorer-empty': { html: '<metier-card facets="informatique en-plein-air"></metier-card>', reach: search('zzzz') },
  'explorer-answers': { html: EXPLORER, answers, shortlist: KEPT },
  'explorer-search-missing': {
    html: EXPLORER,
    missing: '**/search-*.js',
    reach: async (explorer) => void (await explorer.getByRole('searchbox').fill('bois')),
  },
  'card-summary': { html: '<metier-card metier="perfusionniste"></metier-card>' },
  'card-row': {
    html: `<div class="row">${['perfusionniste', 'technicien-gaz-medicaux', 'menuisier', 'assistant-pharmaceutico-technique']
      .map((id) => `<metier-card metier="${id}"></metier-card>`)
      .join('')}</div>`,
  },
  'card-full': { html: SHEET },
  'card-full-answers': { html: SHEET, answers, shortlist: KEPT.slice(0, 1) },
  'card-full-missing': { html: SHEET, missing: '**/technicien-gaz-medicaux-*.js' },
  'card-unknown': { html: '<metier-card metier="perfusioniste"></metier-card>' },
  'catalogue-missing': { html: '<metier-card catalogue-src="./none.json"></metier-card>' },
  'quiz-intro': { html: QUIZ },
  'quiz-intro-one': { html: QUIZ_ONE },
  'quiz-code': { html: QUIZ, reach: (quiz) => enterCode(quiz, null) },
  'quiz-code-wrong': { html: QUIZ, reach: (quiz) => enterCode(quiz, 'ABCD-1234-EFGH') },
  'quiz-question': { html: QUIZ_ONE, reach: (quiz) => answerSome(quiz, 6) },
  'quiz-question-back': {
    html: QUIZ_ONE,
    reach: async (quiz) => {
      await answerSome(quiz, 6);
      await press(texts('tu').back)(quiz);
    },
  },
  'quiz-result': { html: QUIZ, answers },
  'quiz-result-tray': { html: QUIZ, answers, shortlist: KEPT },
  'quiz-result-refined': {
    html: QUIZ,
    answers,
    reach: async (quiz) => {
      await press(/^Affiner/)(quiz);
      for (let left = 6; left > 0; left -= 1)
        await quiz
          .locator('[part~="answer"]')
          .nth(left % 5)
          .click();
    },
  },
  'quiz-result-one': { html: QUIZ_ONE, answers },
  'quiz-result-flat': { html: QUIZ, answers: flat },
  'quiz-result-scattered': { html: QUIZ, answers: scattered },
  'quiz-result-missing': { html: QUIZ, answers, missing: '**/result-screens-*.js' },
  'compare-two': { html: '<metier-compare metiers="perfusionniste technologue-imagerie-medicale" editable></metier-compare>' },
  'compare-four': { html: `<metier-compare metiers="${FOUR}" editable></metier-compare>`, answers },
  'compare-none': { html: '<metier-compare editable></metier-compare>' },
};

/** What fits on a screen, at a place in a long page. */
export const SCREENS: Readonly<Record<string, State>> = {
  ...Object.fromEntries(['profession', 'training', 'working', 'deciding'].map((id) => [`card-chapter-${id}`, { html: SHEET, reach: chapter(id) }])),
  'quiz-next-steps': {
    html: QUIZ,
    answers,
    reach: async (quiz) => {
      await quiz.getByText(result.nextSteps, { exact: true }).evaluate((element) => element.scrollIntoView());
    },
  },
  'explorer-tray': {
    html: EXPLORER,
    answers,
    shortlist: KEPT,
    reach: (explorer) => explorer.page().evaluate(() => scrollTo(0, 500)),
  },
};

/** For who looks at a page before anything: the record as it would be after a visit. */
export async function remember(page: Page, { answers: given = {}, shortlist = [] }: State): Promise<void> {
  await page.addInitScript((record) => Reflect.set(globalThis, Symbol.for('metier-widgets.visitor'), record), { answers: given, shortlist });
}
