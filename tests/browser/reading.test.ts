/** How the elements are read: by screen readers, through translators, in pages that run from right to left. */
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../components/metier-card/define.js';
import '../../components/metier-quiz/define.js';
import { technical } from './answer-sets.js';
import { all, elementsOf, focused, listenToWarnings, nameOf, names, one, press, roleOf, sees, settled, textOf } from './visitor.js';

const LEAD = 'Est-ce que ça te plairait ?';

/** What is said after the name. */
const description = (element: Element): string =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => textOf((element.getRootNode() as ShadowRoot).getElementById(id)!))
    .join(' ');

/** As programs that translate a page do: each text is taken out and another put in its place. */
function translate(element: Element): void {
  for (const inner of [element, ...elementsOf(element)]) {
    for (const node of [...(inner.shadowRoot ?? inner).childNodes]) {
      if (!(node instanceof Text) || node.data.trim() === '') continue;
      const translated = document.createElement('font');
      translated.textContent = node.data;
      node.replaceWith(translated);
    }
  }
}

describe('reading', () => {
  let stop: () => void;
  beforeEach(() => ({ stop } = listenToWarnings()));
  afterEach(() => stop());

  describe('a question by ear', () => {
    it('is named, with progress and lead, from the first one on', async () => {
      const quiz = await fixture<HTMLElement>(html`<metier-quiz></metier-quiz>`);
      await press(quiz, 'Commencer');
      for (const position of [1, 2, 3]) {
        expect(nameOf(focused())).to.equal(nameOf(one(quiz, 'heading')));
        expect(description(focused())).to.contain(`${position} sur 29`).and.to.contain(LEAD);
        await press(quiz, 'Neutre');
      }
    });

    it('is announced where focus stays, and once', async () => {
      const quiz = await fixture<HTMLElement>(html`<metier-quiz></metier-quiz>`);
      await press(quiz, 'Commencer');
      const said = () => all(quiz, 'status').map(nameOf).filter(Boolean);
      for (const position of [2, 3]) {
        await press(quiz, 'Passer');
        expect(nameOf(focused())).to.equal('Passer');
        expect(said()).to.deep.equal([`${position} sur 29. ${LEAD} ${nameOf(one(quiz, 'heading'))}`]);
      }
      await press(quiz, 'Neutre');
      expect(said(), 'focus has moved to it').to.deep.equal([]);
    });

    it('has plain buttons, the former answer told in words', async () => {
      const quiz = await fixture<HTMLElement>(html`<metier-quiz register="vous"></metier-quiz>`);
      await press(quiz, 'Commencer');
      await press(quiz, 'Plutôt pas');
      await press(quiz, 'Retour');
      expect(names(quiz, 'button').slice(0, 5)).to.deep.equal(['Pas du tout', 'Plutôt pas votre réponse', 'Neutre', 'Plutôt oui', 'Tout à fait']);
      expect(focused()).to.equal(one(quiz, 'button', /^Plutôt pas/));
      for (const button of all(quiz, 'button')) expect(button.hasAttribute('aria-pressed')).to.equal(false);
    });
  });

  it('a result tells reasons from cautions in words, and every list is one', async () => {
    const quiz = await fixture<HTMLElement>(html`<metier-quiz .answers=${technical}></metier-quiz>`);
    const rows = all(quiz, 'listitem').filter((row) => all(row, 'img').length > 0);
    expect(rows).not.to.have.length(0);
    for (const row of rows) {
      for (const icon of row.querySelectorAll('.reason')) expect(nameOf(icon)).to.match(/^(Ce qui vous rapproche|Ce qui peut coincer) : \S/);
    }
    expect(textOf(quiz)).to.contain('Ce qui vous rapproche : ').and.to.contain('Ce qui peut coincer : ');
    const card = await fixture<HTMLElement>(html`<metier-card metier="technicien-gaz-medicaux" variant="full"></metier-card>`);
    await sees(card, 'Se décider');
    for (const element of [...elementsOf(quiz), ...elementsOf(card)]) {
      if (element.matches('ul, ol')) expect(element.getAttribute('role'), textOf(element).slice(0, 60)).to.equal('list');
    }
  });

  it('through a translator: every question, answer and result is a new one', async () => {
    const quiz = await fixture<HTMLElement>(html`<metier-quiz metier="microtechnicien"></metier-quiz>`);
    const seen = new Set<string>();
    translate(quiz);
    await press(quiz, 'Commencer');
    for (let position = 1; position <= 29; position += 1) {
      seen.add(nameOf(one(quiz, 'heading')));
      expect(textOf(quiz)).to.contain(`${position} sur 29`);
      translate(quiz);
      await press(quiz, position % 7 === 0 ? 'Passer' : 'Plutôt oui');
      translate(quiz);
    }
    expect(seen.size).to.equal(29);
    await sees(quiz, 'Et maintenant');
    expect(nameOf(all(quiz, 'heading')[0]!)).to.match(/^Microtechnicienne ou microtechnicien et toi : /);
    translate(quiz);
    await press(quiz, 'Revoir mes réponses');
    expect(textOf(quiz)).to.contain('1 sur 29').and.to.contain('ta réponse');
    translate(quiz);
    await press(quiz, 'Retour');
    await press(quiz, 'Recommencer');
    expect(names(quiz, 'button')).to.deep.equal(['Commencer', 'J’ai un code']);
  });

  it('through a translator: the count of a criterion follows the choice', async () => {
    const card = await fixture<HTMLElement>(html`<metier-card metier="perfusionniste" variant="full"></metier-card>`);
    await sees(card, 'Critères');
    const choices = all(card, 'button').filter((button) => button.hasAttribute('aria-expanded'));
    expect(choices.length).to.be.above(1);
    for (const choice of choices) {
      choice.click();
      await settled(card);
      expect(all(card, 'status').map(nameOf).filter(Boolean)).to.deep.equal([
        all(card, 'status')
          .map(nameOf)
          .find((said) => said.startsWith(nameOf(choice))),
      ]);
      translate(card);
    }
  });

  it('from right to left: our French runs from left to right, and the arrows go the right way', async () => {
    const page = await fixture<HTMLElement>(
      html`<div dir="rtl"><metier-quiz></metier-quiz><metier-card metier="perfusionniste"></metier-card></div>`,
    );
    const quiz = page.querySelector('metier-quiz')!;
    await press(quiz, 'Commencer');
    for (const element of elementsOf(page)) {
      if (roleOf(element) === 'heading') expect(getComputedStyle(element).direction).to.equal('ltr');
    }
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'ArrowRight' });
    expect(nameOf(focused())).to.equal('Plutôt pas');
    const [left, right] = ['Pas du tout', 'Plutôt pas'].map((name) => one(quiz, 'button', name).getBoundingClientRect());
    expect(right!.left).to.be.above(left!.left);
    await sendKeys({ press: 'ArrowLeft' });
    expect(nameOf(focused())).to.equal('Pas du tout');
  });
});
