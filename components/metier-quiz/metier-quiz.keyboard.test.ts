/** A visitor's real keys and pointer, sent by the browser. */
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { baseItemIds } from '../../src/questionnaire/items.js';
import { technical } from '../../tests/browser/answer-sets.js';
import { all, focused, focusIsIn, nameOf, one, press, record, sees, settled, textOf } from '../../tests/browser/visitor.js';
import '../metier-card/define.js';
import '../metier-compare/define.js';
import './define.js';
import type { MetierQuiz } from './metier-quiz.element.js';

const ANSWERS = ['Pas du tout', 'Plutôt pas', 'Neutre', 'Plutôt oui', 'Tout à fait'];

describe('metier-quiz, by keyboard and by pointer', () => {
  let quiz: MetierQuiz;
  const key = async (...keys: readonly string[]) => {
    for (const press of keys) {
      await nextFrame();
      await sendKeys({ press });
      await settled(quiz);
    }
  };
  /** Goes with Tab to a control. */
  const tabTo = async (name: string) => {
    for (let steps = 20; steps > 0; steps -= 1) {
      if (focusIsIn(quiz) && nameOf(focused()) === name) return;
      await key('Tab');
    }
    throw new Error(`Tab does not reach « ${name} »; it stops at « ${nameOf(focused())} ».`);
  };
  const tabBackTo = async (name: string) => {
    await sendKeys({ down: 'Shift' });
    await tabTo(name);
    await sendKeys({ up: 'Shift' });
  };
  const inside = (step: string) => expect(focusIsIn(quiz), `focus after ${step} is on <${focused().localName}>`).to.equal(true);
  const position = () => /(\d+) sur (\d+)/.exec(textOf(quiz))?.slice(1).map(Number);

  beforeEach(async () => {
    (document.activeElement as HTMLElement | null)?.blur();
    quiz = await fixture<MetierQuiz>(html`<metier-quiz metier="microtechnicien"></metier-quiz>`);
  });

  it('is taken whole with the keys: start, 1 to 5, arrows and Enter, Backspace, « Passer », result, restart', async () => {
    await tabTo('Commencer');
    await key('Enter');
    inside('start');
    expect(nameOf(focused()), 'the question').to.equal(nameOf(all(quiz, 'heading')[0]!));

    for (const [index, digit] of ['5', '1', '2', '3', '4'].entries()) {
      await key(digit);
      inside(`key ${digit}`);
      expect(quiz.answers[baseItemIds[index]!]).to.equal(Number(digit));
    }
    await key('Backspace');
    inside('Backspace');
    expect(position()).to.deep.equal([5, 29]);
    expect(
      all(quiz, 'button')
        .map(nameOf)
        .filter((name) => name.endsWith(' ta réponse')),
    ).to.deep.equal(['Plutôt oui ta réponse']);

    expect(nameOf(focused()), 'the answer that was given').to.equal('Plutôt oui ta réponse');

    await key('ArrowRight', 'ArrowRight');
    expect(nameOf(focused()), 'round').to.equal('Pas du tout');
    await key('ArrowDown', 'ArrowRight');
    expect(nameOf(focused())).to.equal('Neutre');
    await key('ArrowLeft');
    expect(nameOf(focused())).to.equal('Plutôt pas');
    await key('ArrowUp', 'ArrowUp');
    expect(nameOf(focused()), 'round').to.equal('Tout à fait');
    await key('Enter');
    inside('Enter on an answer');
    expect(quiz.answers[baseItemIds[4]!]).to.equal(5);
    expect(position()).to.deep.equal([6, 29]);

    await tabTo('Passer');
    await key('Enter');
    inside('« Passer »');
    expect(quiz.answers[baseItemIds[5]!]).to.equal(null);
    await key('Space');
    inside('« Passer » with the space bar');
    expect(position()).to.deep.equal([8, 29]);
    await key('Backspace');
    expect(position(), 'Backspace from « Passer »').to.deep.equal([7, 29]);

    for (let index = 6; index < 29; index += 1) {
      expect(position()).to.deep.equal([index + 1, 29]);
      await key(String((index % 5) + 1));
      inside(`question ${index + 1}`);
    }
    expect(nameOf(focused()), 'the title of the result').to.equal(nameOf(all(quiz, 'heading')[0]!));
    expect(quiz.result!.metier).to.equal('microtechnicien');

    await tabTo('Recommencer');
    await key('Enter');
    inside('restart');
    expect(quiz.answers).to.deep.equal({});
    await tabTo('Commencer');
  });

  it('goes back to the beginning with Backspace, and resumes', async () => {
    await tabTo('Commencer');
    await key('Enter', '3', 'Backspace', 'Backspace');
    inside('Backspace at the first question');
    await tabTo('Reprendre à la question 2');
    await key('Enter');
    expect(position()).to.deep.equal([2, 29]);
  });

  it('reaches everything that follows a result, and comes back', async () => {
    quiz.answers = technical;
    await settled(quiz);
    await tabTo('Voir la fiche du métier');
    await key('Enter');
    await sees(quiz, 'Se décider');
    expect(nameOf(focused())).to.equal('Microtechnicienne ou microtechnicien');
    await tabBackTo('Revenir au résultat');
    await key('Enter');
    await tabTo('Comparer ces métiers');
    await key('Enter');
    await sees(quiz, 'Comparer des métiers');
    await settled(quiz);
    inside('the comparison');
    expect(nameOf(focused())).to.equal('Comparer des métiers');
    await tabBackTo('Revenir au résultat');
    await key('Enter');
    expect(nameOf(focused()), 'what opened it').to.equal('Comparer ces métiers');
    await tabTo('Affiner : 6 questions de plus');
    await key('Enter');
    inside('refining');
    expect(position()).to.deep.equal([30, 35]);
    await key('1', '1', '1', '1', '1', '1');
    inside('the refined result');
    await tabTo('Revoir mes réponses');
    await key('Enter');
    expect(position()).to.deep.equal([1, 35]);
  });

  it('is taken whole by pointer', async () => {
    const click = async (name: string) => {
      const button = one(quiz, 'button', name);
      await nextFrame(); // nobody presses what is not painted yet
      button.scrollIntoView({ block: 'nearest' });
      const { left, top, width, height } = button.getBoundingClientRect();
      await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
      await settled(quiz);
      inside(`a click on « ${name} »`);
    };
    try {
      await click('Commencer');
      await click('Tout à fait');
      await click('Passer');
      await click('Retour');
      expect(position()).to.deep.equal([2, 29]);
      for (let index = 1; index < 29; index += 1) await click(ANSWERS[index % 5]!);
      expect(Object.values(quiz.answers)).to.deep.equal([5, ...baseItemIds.slice(1).map((_, index) => ((index + 1) % 5) + 1)]);
      await click('Affiner : 6 questions de plus');
      expect(position()).to.deep.equal([30, 35]);
    } finally {
      await resetMouse();
    }
  });

  it('takes the digit keys of a Belgian keyboard, with and without Shift', async () => {
    await press(quiz, 'Commencer');
    const type = async (init: KeyboardEventInit) => {
      const event = new KeyboardEvent('keydown', { bubbles: true, composed: true, cancelable: true, ...init });
      focused().dispatchEvent(event);
      await settled(quiz);
      return event.defaultPrevented;
    };
    expect(await type({ key: '&', code: 'Digit1' })).to.equal(true);
    expect(await type({ key: '(', code: 'Digit5' })).to.equal(true);
    expect(await type({ key: '3', code: 'Digit3', shiftKey: true })).to.equal(true);
    expect(await type({ key: '4', code: 'Numpad4' })).to.equal(true);
    expect(Object.values(quiz.answers)).to.deep.equal([1, 5, 3, 4]);
    expect(await type({ key: '!', code: 'Digit1', shiftKey: true }), 'Shift on another keyboard').to.equal(false);
    expect(await type({ key: '§', code: 'Digit6' })).to.equal(false);
    expect(Object.values(quiz.answers)).to.have.length(4);
  });

  it('takes a key that is held down once', async () => {
    await press(quiz, 'Commencer');
    await sendKeys({ down: '4' });
    await sendKeys({ down: '4' });
    await sendKeys({ down: '4' });
    await sendKeys({ up: '4' });
    await settled(quiz);
    expect(Object.values(quiz.answers)).to.deep.equal([4]);
  });

  it('leaves combinations with Ctrl, Alt and Meta to the browser and the page', async () => {
    await press(quiz, 'Commencer');
    const reached = record<KeyboardEvent>('keydown');
    for (const modifier of ['Control', 'Alt', 'Meta']) {
      await sendKeys({ down: modifier });
      await key('3', 'Backspace', 'ArrowRight');
      await sendKeys({ up: modifier });
    }
    expect(quiz.answers).to.deep.equal({});
    expect(position()).to.deep.equal([1, 29]);
    expect(reached.filter(({ key, defaultPrevented }) => ['3', 'Backspace', 'ArrowRight'].includes(key) && !defaultPrevented)).to.have.length(9);
  });

  it('keeps from the page only the keys it uses', async () => {
    const reached = record<KeyboardEvent>('keydown');
    await press(quiz, 'Commencer');
    await key('7', 'a', '3', 'ArrowRight', 'Escape', 'Backspace');
    expect(reached.map((event) => event.key)).to.deep.equal(['7', 'a', 'Escape']);
  });

  it('does nothing with keys that are typed outside', async () => {
    const field = document.createElement('input');
    document.body.append(field);
    try {
      await press(quiz, 'Commencer');
      await press(quiz, 'Neutre');
      field.focus();
      await sendKeys({ type: '12345' });
      await key('Backspace', 'ArrowRight');
      expect(field.value).to.equal('1234');
      expect(Object.values(quiz.answers)).to.deep.equal([3]);
      expect(position()).to.deep.equal([2, 29]);
      expect(document.activeElement).to.equal(field);
    } finally {
      field.remove();
    }
  });

  it('does nothing with keys that are typed in what the host put inside', async () => {
    const field = document.createElement('input');
    quiz.append(field);
    await press(quiz, 'Commencer');
    field.focus();
    await sendKeys({ type: '123' });
    expect(field.value).to.equal('123');
    expect(quiz.answers).to.deep.equal({});
  });

  it('never submits the host’s form', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form>
        <input name="host" />
        <metier-quiz></metier-quiz>
        <metier-card metier="perfusionniste"></metier-card>
        <metier-compare editable metiers="perfusionniste microtechnicien"></metier-compare>
        <button>Envoyer</button>
      </form>`,
    );
    let submitted = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted += 1;
    });
    quiz = form.querySelector('metier-quiz')!;
    await tabTo('Commencer');
    await key('Enter', 'Enter', '4', 'ArrowRight', 'Enter');
    expect(position()).to.deep.equal([3, 29]);
    for (const element of form.querySelectorAll('metier-card, metier-compare')) {
      for (const control of [...all(element, 'button'), ...all(element, 'searchbox'), ...all(element, 'checkbox')]) {
        if (!control.isConnected) continue;
        control.focus();
        await sendKeys({ press: 'Enter' });
      }
      await settled(element);
    }
    expect(submitted).to.equal(0);
    form.querySelector('input')!.focus();
    await sendKeys({ press: 'Enter' });
    expect(submitted, 'the form itself works').to.equal(1);
  });

  it('takes no focus and does not scroll before the visitor does something', async () => {
    const wrapper = await fixture<HTMLElement>(
      html`<div>
        <input />
        <p></p>
        <metier-quiz></metier-quiz>
        <metier-quiz metier="perfusionniste" .answers=${technical}></metier-quiz>
        <metier-card metier="perfusionniste" variant="full"></metier-card>
        <metier-compare editable metiers="perfusionniste microtechnicien" .answers=${technical}></metier-compare>
      </div>`,
    );
    wrapper.querySelector('p')!.style.setProperty('height', '2000px');
    const field = wrapper.querySelector('input')!;
    field.focus();
    await sees(wrapper, 'Se décider');
    const answered = wrapper.querySelector('metier-quiz')!;
    answered.answers = technical;
    await settled(wrapper);
    expect(document.activeElement).to.equal(field);
    expect(scrollY).to.equal(0);
  });

  it('brings the next screen into view only when its top is above the window', async () => {
    const wrapper = await fixture<HTMLElement>(
      html`<div>
        <p></p>
        <metier-quiz></metier-quiz>
        <p></p>
      </div>`,
    );
    for (const space of wrapper.querySelectorAll('p')) space.style.setProperty('height', '2000px');
    quiz = wrapper.querySelector('metier-quiz')!;
    quiz.scrollIntoView({ block: 'start' });
    scrollBy(0, -50);
    const before = scrollY;
    await press(quiz, 'Commencer');
    for (let left = 29; left > 0; left -= 1) await key('4');
    expect(scrollY, 'the top is in view').to.equal(before);

    one(quiz, 'button', 'Recommencer').scrollIntoView({ block: 'center' });
    expect(quiz.getBoundingClientRect().top).to.be.below(0);
    await press(quiz, 'Recommencer');
    expect(focused().getBoundingClientRect().top).to.be.within(0, innerHeight);
    scrollTo(0, 0);
  });
});
