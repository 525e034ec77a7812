/** How a host reaches into the elements, and into what is opened in them: by settings, parts and states. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../components/metier-card/define.js';
import '../../components/metier-compare/define.js';
import '../../components/metier-quiz/define.js';
import type { MetierCard } from '../../components/metier-card/metier-card.element.js';
import { bundledCatalogue } from '../../src/catalogue/bundled/bundled-catalogue.js';
import { technical } from './answer-sets.js';
import { cardOf, compareOf, inside, quizOf, soon, titleOf } from './hosted.js';
import { all, elementsOf, listenToWarnings, one, press, sees, settled, textOf } from './visitor.js';

describe('a host', () => {
  let place: HTMLElement;
  let stop: () => void;
  beforeEach(async () => {
    ({ stop } = listenToWarnings());
    place = await fixture<HTMLElement>(html`<div></div>`);
  });
  afterEach(() => {
    stop();
    history.replaceState(null, '', location.pathname + location.search);
    localStorage.clear();
  });

  describe('reaches what is opened inside', () => {
    it('with every setting of the opener, as they are and as they change', async () => {
      const card = place.appendChild(
        cardOf({
          metier: 'perfusionniste',
          register: 'vous',
          theme: 'dark',
          sections: 'missions similar',
          quizUrl: 'javascript:no',
          headingLevel: 3,
          variant: 'full',
        }),
      );
      await soon(() => all(card, 'button').length > 3);
      await press(card, titleOf(bundledCatalogue().get('perfusionniste')!.similar[0]!));
      await soon(() => inside(card, 'metier-card'));
      const inner = inside(card, 'metier-card') as MetierCard;
      const { register, theme, sections, quizUrl, headingLevel } = inner;
      expect({ register, theme, sections, quizUrl, headingLevel: Number(headingLevel) }).to.deep.equal({
        register: 'vous',
        theme: 'dark',
        sections: 'missions similar',
        quizUrl: 'javascript:no',
        headingLevel: 3,
      });
      card.register = 'tu';
      await settled(card);
      expect(inner.register).to.equal('tu');
    });

    it('with the parts that it styles', async () => {
      const style = document.createElement('style');
      style.textContent = `metier-quiz::part(title) { color: rgb(1, 2, 3) } metier-quiz::part(button) { color: rgb(4, 5, 6) }
        metier-quiz::part(section) { color: rgb(7, 8, 9) } metier-quiz::part(base) { padding: 7px } metier-quiz::part(inner) { padding: 9px }`;
      place.append(style);
      const quiz = place.appendChild(quizOf({ metier: 'perfusionniste', answers: technical }));
      await sees(quiz, 'Et maintenant');
      const colour = (element: Element) => getComputedStyle(element).color;
      expect(colour(all(quiz, 'heading')[0]!)).to.equal('rgb(1, 2, 3)');
      expect(colour(one(quiz, 'button', 'Voir la fiche du métier'))).to.equal('rgb(4, 5, 6)');
      await press(quiz, 'Voir la fiche du métier');
      await sees(quiz, 'Se décider');
      const card = inside(quiz, 'metier-card')!;
      expect(colour(all(card, 'heading')[0]!)).to.equal('rgb(1, 2, 3)');
      expect(colour(one(card, 'button', 'Faire le test en 2 minutes'))).to.equal('rgb(4, 5, 6)');
      const paddings = [...elementsOf(quiz)]
        .filter((element) => /base/.test(element.getAttribute('part') ?? ''))
        .map((element) => getComputedStyle(element).paddingTop);
      expect(paddings).to.deep.equal(['7px', '9px']);
    });
  });

  describe('styles by state', () => {
    const has = (element: Element, state: string) => element.matches(CSS.supports('selector(:state(a))') ? `:state(${state})` : `:--${state}`);
    const { attachInternals } = HTMLElement.prototype;
    afterEach(() => (HTMLElement.prototype.attachInternals = attachInternals));

    it('a quiz by where it stands, a card by what it shows, any by what is opened in it', async () => {
      const quiz = place.appendChild(quizOf());
      await settled(quiz);
      const seen = () => ['intro', 'question', 'result'].filter((state) => has(quiz, state)).join();
      const states = [seen()];
      await quiz.start();
      states.push(seen());
      quiz.answers = technical;
      await settled(quiz);
      states.push(seen());
      expect(states).to.deep.equal(['intro', 'question', 'result']);

      const card = place.appendChild(cardOf({ metier: 'perfusionniste' }));
      await settled(card);
      expect(has(card, 'summary') && !has(card, 'opened')).to.equal(true);
      await press(card, 'Faire le test en 2 minutes');
      await soon(() => has(card, 'opened'));
      card.metier = null;
      await settled(card);
      expect(has(card, 'explorer') && !has(card, 'summary') && !has(card, 'opened')).to.equal(true);
      const compare = place.appendChild(compareOf());
      await settled(compare);
      expect(has(compare, 'empty')).to.equal(true);
    });

    it('in browsers that know states by a name with hyphens only', async () => {
      const states = new Set<string>();
      const add = (name: string) => {
        if (!name.startsWith('--')) throw new SyntaxError(name);
        states.add(name);
      };
      const old = { add, delete: (name: string) => states.delete(name) };
      HTMLElement.prototype.attachInternals = () => ({ states: old }) as unknown as ElementInternals;
      const quiz = place.appendChild(quizOf());
      await quiz.start();
      expect([...states]).to.deep.equal(['--question']);
    });

    for (const [browser, without] of Object.entries({
      'Firefox 115, which has internals without states': () => ({}) as ElementInternals,
      'Safari 15.4, which has none': undefined as unknown as typeof attachInternals,
    })) {
      it(`${browser}: works without`, async () => {
        HTMLElement.prototype.attachInternals = without;
        const compare = place.appendChild(compareOf());
        const quiz = place.appendChild(quizOf());
        await settled(compare);
        await quiz.start();
        expect(textOf(quiz)).to.contain('1 sur 29');
        expect(textOf(compare)).to.contain('au moins deux métiers');
      });
    }
  });
});
