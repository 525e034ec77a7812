/** Links and codes as visitors meet them: typed, pasted, opened, and in addresses that others use too. */
import { expect, fixture, html } from '@open-wc/testing';
import { linkTo } from '../../src/links/address.js';
import { encodeRecord, readableCode } from '../../src/links/answer-code.js';
import { itemIdsByVersion } from '../../src/questionnaire/items.js';
import { technical } from '../../tests/browser/answer-sets.js';
import { all, focused, listenToWarnings, names, one, press, sees, settled, textOf, type } from '../../tests/browser/visitor.js';
import { visitor } from '../shared/visitor.js';
import './define.js';
import type { MetierQuiz } from './metier-quiz.element.js';

const quizFor = (metier = '') => fixture<MetierQuiz>(html`<metier-quiz metier=${metier}></metier-quiz>`);
const record = { answers: technical, shortlist: ['menuisier', 'fleuriste'] };
const code = readableCode(encodeRecord(record));
const fragment = (address: string, of = record) => new URL(linkTo(new URL(address, location.href).href, of)).hash;

describe('codes and links of a quiz', () => {
  let stop: () => void;
  beforeEach(() => {
    ({ stop } = listenToWarnings());
    visitor.set({ answers: null, shortlist: [] });
  });
  afterEach(() => {
    stop();
    Reflect.deleteProperty(navigator, 'clipboard');
    history.replaceState(null, '', location.pathname + location.search);
  });

  describe('a code that is typed', () => {
    const open = async (quiz: MetierQuiz) => {
      await press(quiz, 'J’ai un code');
      return one<HTMLInputElement>(quiz, 'textbox');
    };
    const enter = (field: HTMLInputElement) =>
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, cancelable: true }));

    for (const [how, typed] of [
      ['as it was written down', code],
      ['in another hand', ` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o')} `],
      ['as a whole link', linkTo(location.href, record)],
      ['as a link of version 0.1', `https://school.example/#metier-quiz=:1.${itemIdsByVersion['1']!.map((id) => technical[id] ?? 0).join('')}`],
    ] as const) {
      it(`brings back the result: ${how}`, async () => {
        const quiz = await quizFor('perfusionniste');
        const field = await open(quiz);
        expect(focused()).to.equal(field);
        await type(quiz, field, typed);
        await press(quiz, 'Reprendre ces réponses');
        if (how.endsWith('0.1')) {
          await sees(quiz, /Reprendre à la question/); // some questions are new
          for (const [id, value] of Object.entries(quiz.answers)) expect(value).to.equal(technical[id] ?? null);
          expect(Object.keys(quiz.answers).length).to.be.above(20);
        } else {
          await sees(quiz, 'Et maintenant');
          expect(quiz.answers).to.deep.equal(technical);
          expect(visitor.record.shortlist).to.deep.equal(record.shortlist);
        }
        expect(all(quiz, 'textbox')).to.have.length(0);
      });
    }

    it('keeps the shortlist of this page, and adds to it', async () => {
      visitor.set({ shortlist: ['boulanger-patissier', 'fleuriste'] });
      const quiz = await quizFor();
      await type(quiz, await open(quiz), code);
      await press(quiz, 'Reprendre ces réponses');
      expect(visitor.record.shortlist).to.deep.equal(['boulanger-patissier', 'fleuriste', 'menuisier']);
    });

    it('is used by Enter, which does not submit the host’s form', async () => {
      const form = await fixture<HTMLFormElement>(html`<form><metier-quiz></metier-quiz></form>`);
      let submitted = 0;
      form.addEventListener('submit', (event) => (event.preventDefault(), (submitted += 1)));
      const quiz = form.querySelector('metier-quiz')!;
      const field = await open(quiz);
      await type(quiz, field, code);
      expect(enter(field), 'kept from the page').to.equal(false);
      await sees(quiz, 'Et maintenant');
      expect(submitted).to.equal(0);
    });

    it('with a wrong character is told, stays in the field, and changes nothing', async () => {
      const quiz = await quizFor();
      const field = await open(quiz);
      await press(quiz, 'Reprendre ces réponses');
      expect(textOf(quiz)).to.contain('Écris ou colle un code.');
      const wrong = code.replace(/[A-Z2-9](?=[^A-Z2-9]*$)/, (character) => (character === '7' ? '8' : '7'));
      await type(quiz, field, wrong);
      await press(quiz, 'Reprendre ces réponses');
      expect(textOf(quiz)).to.contain('un de ses caractères est faux');
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      expect(field.value).to.equal(wrong);
      expect(focused()).to.equal(field);
      expect(quiz.answers).to.deep.equal({});
      await type(quiz, field, code);
      enter(field);
      await sees(quiz, 'Et maintenant');
    });

    it('can be given up', async () => {
      const quiz = await quizFor();
      await open(quiz);
      await press(quiz, 'Retour');
      expect(names(quiz, 'button')).to.deep.equal(['Commencer', 'J’ai un code']);
      expect(names(quiz, 'button')).to.include((focused() as HTMLElement).textContent.trim());
    });
  });

  describe('an address', () => {
    it('with a record in it shows its result in a quiz about any profession', async () => {
      history.replaceState(null, '', fragment('#/orientation?tri=nom'));
      const quiz = await quizFor('microtechnicien');
      await sees(quiz, 'Et maintenant');
      expect(quiz.answers).to.deep.equal(technical);
      expect(visitor.record.shortlist).to.deep.equal(record.shortlist);
    });

    for (const [name, mangle] of Object.entries<(hash: string) => string>({
      'percent-encoded': (hash) => `#${Array.from(hash.slice(1), (character) => `%${character.charCodeAt(0).toString(16)}`).join('')}`,
      'in capitals': (hash) => hash.toUpperCase(),
      'with a comma': (hash) => `${hash},`,
      'with a campaign': (hash) => `${hash}&utm_source=x`,
    })) {
      it(`that was mangled, ${name}, shows it too`, async () => {
        history.replaceState(null, '', mangle(fragment('')));
        const quiz = await quizFor();
        await sees(quiz, 'Et maintenant');
      });
    }

    it('is a selector that a theme may use', async () => {
      history.replaceState(null, '', fragment(''));
      expect(document.querySelector(location.hash)).to.equal(null);
    });

    it('keeps a router’s part when the visitor begins anew', async () => {
      history.replaceState({ router: 1 }, '', fragment('#/orientation'));
      const quiz = await quizFor();
      await sees(quiz, 'Et maintenant');
      await press(quiz, 'Recommencer');
      await settled(quiz);
      expect(location.hash).to.equal('#/orientation');
      expect(history.state).to.deep.equal({ router: 1 });
      visitor.set({ answers: null });
      const again = await quizFor();
      expect(again.answers).to.deep.equal({});
    });

    it('of another version, or altered, is told as what it is; good answers take the notice away', async () => {
      const quiz = await quizFor();
      const errors: string[] = [];
      quiz.addEventListener('metier-error', (event) => errors.push((event as CustomEvent<{ code: string }>).detail.code));
      location.hash = `${fragment('').slice(1, -1)}!`;
      await sees(quiz, 'illisibles');
      expect(textOf(quiz)).not.to.contain('gardées');
      location.hash = 'metier-quiz=:9.1234';
      await sees(quiz, 'autre version');
      expect(errors).to.deep.equal(['answers-invalid', 'answers-invalid']);
      location.hash = fragment('');
      await sees(quiz, 'Et maintenant');
      expect(textOf(quiz)).not.to.contain('illisibles').and.not.to.contain('autre version');
    });

    it('of something else is left alone, encoded or not', async () => {
      history.replaceState(null, '', '#/m%C3%A9tiers/?tri=nom');
      const quiz = await quizFor();
      expect(names(quiz, 'button')).to.deep.equal(['Commencer', 'J’ai un code']);
      expect(textOf(quiz)).not.to.contain('illisibles');
      await press(quiz, 'Commencer');
      expect(location.hash).to.equal('#/m%C3%A9tiers/?tri=nom');
    });
  });

  it('a code can be copied beside the link', async () => {
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: (text: string) => Promise.resolve(copied.push(text)) } });
    visitor.set(record);
    const quiz = await quizFor();
    await sees(quiz, 'Et maintenant');
    await press(quiz, 'Copier le code');
    await sees(quiz, `Code copié : ${code}`);
    await press(quiz, 'Copier le lien de ce résultat');
    expect(copied).to.deep.equal([code, linkTo(location.href, record)]);
  });
});
