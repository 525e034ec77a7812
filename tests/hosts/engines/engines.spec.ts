/** A whole quiz, card and comparison in engines that are not Chromium's. */
import { linkTo } from '../../../src/links/address.js';
import { SCRIPTS, scriptNames } from '../host.js';
import { QUESTIONS } from '../visitor.js';
import { expect, test, texts } from './visit.js';

const at = (position: number) => `${position} sur ${QUESTIONS}`;
const COLUMN = '[part="table"] [role=columnheader]';
const ANSWER = '[part~="answer"]';

for (const script of scriptNames) {
  test(`${script}: a quiz about one profession, from the intro to the comparison`, async ({ visit }) => {
    await visit.open(`<metier-quiz metier="perfusionniste"></metier-quiz>${SCRIPTS[script]}`);
    await visit.takeQuiz();
    await visit.reads(texts.strengths);
    await visit.press(texts.compare);
    await visit.reads(texts.pros);
    expect(await visit.problems()).toEqual([]);
  });

  test(`${script}: a whole card, a criterion, and its quiz`, async ({ visit }) => {
    await visit.open(`<metier-card metier="perfusionniste" variant="full"></metier-card>${SCRIPTS[script]}`);
    await visit.reads(texts.chapters.deciding);
    await visit.press('Milieu hospitalier');
    await visit.reads('Technologue en imagerie médicale');
    await visit.press(texts.quizCallButton);
    await visit.press(texts.start);
    await visit.reads(at(1));
    expect(await visit.problems()).toEqual([]);
  });

  test(`${script}: a comparison, and a profession that is searched, added and removed`, async ({ visit }) => {
    await visit.open(`<metier-compare metiers="perfusionniste microtechnicien" editable></metier-compare>${SCRIPTS[script]}`);
    await visit.reads(texts.pros);
    await visit.focus('[role=combobox]');
    await visit.type('aide soignant ');
    await visit.reads(/\d métiers? trouvés?/);
    expect(await visit.valueOf('[role=combobox]')).toBe('aide soignant ');
    await visit.key('Enter');
    await expect.poll(() => visit.places(COLUMN)).toHaveLength(3);
    await visit.key('ArrowDown');
    await visit.key('Enter');
    await visit.reads(/Ajouté : Aide-soignante?/);
    await expect.poll(() => visit.places(COLUMN)).toHaveLength(4);
    await visit.press(`${texts.remove} Perfusionniste`);
    await visit.reads(/Retiré : /);
    await expect.poll(() => visit.places(COLUMN)).toHaveLength(3);
    expect(await visit.problems()).toEqual([]);
  });
}

test('the explorer: a word, then a profession that is opened in place and closed again', async ({ visit }) => {
  await visit.open(`<metier-card></metier-card>${SCRIPTS.module}`);
  await visit.focus('input');
  await visit.type('bois');
  await visit.reads(texts.byText('bois'));
  await visit.press({ selector: '.row-title' });
  await visit.reads(texts.chapters.deciding);
  expect(await visit.problems()).toEqual([]);
});

test('a quiz by keyboard alone, to a result that its link brings back', async ({ visit }) => {
  await visit.open(`<metier-quiz></metier-quiz>${SCRIPTS.module}`);
  await visit.focus('[part~="start"]');
  await visit.key('Enter');
  for (let question = 0; question < QUESTIONS; question += 1) await visit.key(String(1 + (question % 5)));
  await visit.reads(texts.restart);
  const answers = await visit.answers();
  expect(Object.keys(answers)).toHaveLength(QUESTIONS);
  const { hash } = new URL(linkTo('https://school.example/', { answers, shortlist: [] }));
  await visit.open(`<metier-quiz></metier-quiz>${SCRIPTS.module}`, { fragment: `${hash}&utm_source=x` });
  await visit.reads(texts.restart);
  expect(await visit.answers()).toEqual(answers);
});

test('one press, one answer: two and three clicks, a key that is held', async ({ visit }) => {
  await visit.open(`<metier-quiz></metier-quiz>${SCRIPTS.module}`);
  await visit.press(texts.start, 2);
  await visit.reads(at(1));
  await visit.press({ selector: ANSWER, nth: 1 }, 2);
  await visit.reads(at(2));
  await visit.press({ selector: ANSWER, nth: 3 }, 3);
  await visit.reads(at(3));
  await visit.focus(ANSWER);
  await visit.hold('Enter', 8);
  await visit.reads(at(4));
});

for (const width of [320, 768]) {
  test(`nothing moves from question to question: ${width} px`, async ({ visit }) => {
    await visit.open(`<div style="width: ${width}px"><metier-quiz></metier-quiz></div>${SCRIPTS.module}`);
    await visit.press(texts.start);
    await visit.reads(at(1));
    const first = await visit.places('button');
    expect(first).toHaveLength(7);
    for (let question = 1; question < QUESTIONS; question += 1) {
      await visit.key(String(1 + (question % 5)));
      expect(await visit.places('button'), at(question + 1)).toEqual(first);
    }
  });
}
