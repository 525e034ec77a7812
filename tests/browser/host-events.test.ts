/** What a host hears of the elements, and takes over; also by the names of earlier versions. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../components/metier-card/define.js';
import '../../components/metier-compare/define.js';
import '../../components/metier-quiz/define.js';
import type { MetierQuiz } from '../../components/metier-quiz/metier-quiz.element.js';
import { visitor } from '../../components/shared/visitor.js';
import { bundledCatalogue } from '../../src/catalogue/bundled/bundled-catalogue.js';
import { linkTo } from '../../src/links/address.js';
import { encodeRecord, readableCode } from '../../src/links/answer-code.js';
import { technical } from './answer-sets.js';
import { cardOf, compareOf, COUNT, inside, quizOf, soon, titleOf, type Told } from './hosted.js';
import { all, listenToWarnings, one, press, record, sees, settled, textOf, type } from './visitor.js';

const some = Object.fromEntries(Object.entries(technical).slice(0, 3));

describe('a host', () => {
  let place: HTMLElement;
  let warnings: readonly string[];
  let stop: () => void;
  beforeEach(async () => {
    ({ warnings, stop } = listenToWarnings());
    place = await fixture<HTMLElement>(html`<div></div>`);
  });
  afterEach(() => {
    stop();
    history.replaceState(null, '', location.pathname + location.search);
    localStorage.clear();
  });

  describe('hears that answers are there again', () => {
    const restored = (quiz: MetierQuiz) => record<Told>('metier-quiz-restore', quiz);
    const link = () => linkTo(location.href, { answers: technical, shortlist: ['menuisier'] });
    const whole = (from: string) => [{ metier: null, from, answered: COUNT, of: COUNT }];
    const details = (events: readonly Told[]) => events.map(({ detail }) => detail);

    it('from a link, at first and later; the result is there then', async () => {
      history.replaceState(null, '', link());
      const quiz = quizOf();
      const events = restored(quiz);
      const results: unknown[] = [];
      quiz.addEventListener('metier-quiz-restore', () => results.push(quiz.result?.versions.questionnaire));
      place.append(quiz);
      await soon(() => events.length > 0);
      expect(details(events)).to.deep.equal(whole('link'));
      expect(results).to.deep.equal(['2']);
      await quiz.restart();
      location.hash = new URL(link()).hash;
      await soon(() => events.length > 1);
      expect(details(events.slice(1))).to.deep.equal(whole('link'));
    });

    it('from a typed code', async () => {
      const quiz = place.appendChild(quizOf());
      const events = restored(quiz);
      await settled(quiz);
      await press(quiz, 'J’ai un code');
      await type(quiz, one<HTMLInputElement>(quiz, 'textbox'), readableCode(encodeRecord({ answers: technical, shortlist: [] })));
      await press(quiz, 'Reprendre ces réponses');
      await soon(() => events.length > 0);
      expect(details(events)).to.deep.equal(whole('code'));
    });

    it('from what this browser kept', async () => {
      const before = place.appendChild(quizOf({ save: 'local', answers: technical }));
      await sees(before, 'Et maintenant');
      await press(before, /Garder mes réponses/);
      const kept = localStorage.getItem('metier-widgets')!;
      before.remove();
      visitor.set({ answers: null });
      localStorage.setItem('metier-widgets', kept);
      const quiz = quizOf({ save: 'local' });
      const events = restored(quiz);
      place.append(quiz);
      await soon(() => events.length > 0);
      expect(details(events)).to.deep.equal(whole('storage'));
    });

    it('from the host itself, with what was readable of it; never of nothing', async () => {
      const quiz = place.appendChild(quizOf({ metier: 'menuisier' }));
      const events = restored(quiz);
      Object.assign(quiz, { answers: { ...some, nonsense: 7 } });
      await settled(quiz);
      quiz.answers = null;
      Object.assign(quiz, { answers: { nonsense: 7 } });
      Object.assign(quiz, { answers: {} });
      await settled(quiz);
      expect(details(events)).to.deep.equal([{ metier: 'menuisier', from: 'property', answered: 3, of: COUNT }]);
    });

    it('but not what was answered here', async () => {
      const quiz = place.appendChild(quizOf());
      const events = restored(quiz);
      await quiz.start();
      await press(quiz, /Tout à fait/);
      const other = quizOf();
      const others = restored(other);
      place.append(other);
      await settled(other);
      expect([...events, ...others]).to.have.length(0);
    });
  });

  describe('takes over what is opened', () => {
    const cancel = (type: string) => {
      const asked: Told[] = [];
      place.addEventListener(type, (event) => (event.preventDefault(), asked.push(event as Told)));
      return () => asked.map(({ detail }) => detail['metier']);
    };

    it('from a comparison and from a result', async () => {
      const asked = cancel('metier-select');
      const compare = place.appendChild(compareOf({ metiers: ['perfusionniste', 'menuisier'] }));
      await sees(compare, 'Conditions');
      await press(compare, titleOf('menuisier'));
      const quiz = place.appendChild(quizOf({ metier: 'perfusionniste', answers: technical }));
      await sees(quiz, 'Et maintenant');
      await press(quiz, 'Voir la fiche du métier');
      expect(asked()).to.deep.equal(['menuisier', 'perfusionniste']);
      expect([inside(compare, 'metier-card'), inside(quiz, 'metier-card')]).to.deep.equal([undefined, undefined]);
    });

    it('from the explorer', async () => {
      const [selected, requested] = [cancel('metier-select'), cancel('metier-quiz-request')];
      const card = place.appendChild(cardOf());
      await sees(card, 'Explorer les métiers');
      await press(card, titleOf('boulanger-patissier'));
      one(card, 'button', /Faire le test|29 questions/).click();
      await settled(card);
      expect(selected()).to.have.length(1);
      expect(requested()).to.deep.equal([null]);
      expect(inside(card, 'metier-quiz') ?? inside(card, 'metier-card')).to.equal(undefined);
    });

    it('from what is opened inside: the quiz of a card in a comparison and in a quiz', async () => {
      const asked = cancel('metier-quiz-request');
      const compare = place.appendChild(compareOf({ metiers: ['perfusionniste', 'menuisier'] }));
      await sees(compare, 'Conditions');
      await press(compare, titleOf('menuisier'));
      await soon(() => inside(compare, 'metier-card'));
      await sees(compare, 'Se décider');
      all(compare, 'button', 'Faire le test en 2 minutes')[0]!.click();
      await settled(compare);
      expect(asked()).to.deep.equal(['menuisier']);
      expect(inside(compare, 'metier-quiz')).to.equal(undefined);
    });
  });

  describe('by names of earlier versions', () => {
    const notices = (name: string) => warnings.filter((warning) => warning.includes(`"${name}"`));

    it('address is register; told once, whatever the element', async () => {
      const quiz = place.appendChild(document.createElement('metier-quiz'));
      quiz.setAttribute('address', 'vous');
      const card = place.appendChild(cardOf({ metier: 'perfusionniste', address: 'vous' }));
      await settled(quiz);
      await settled(card);
      expect(textOf(card)).to.contain('vous plairait');
      expect([quiz.register, card.address]).to.deep.equal(['vous', 'vous']);
      expect(notices('address')).to.have.length(1);
      quiz.removeAttribute('address');
      await settled(quiz);
      expect(textOf(quiz)).not.to.match(/\bvous\b/);
    });

    it('metier-card-select and metier-card-quiz can still be read and canceled; who does not listen is told nothing', async () => {
      const card = place.appendChild(cardOf({ metier: 'perfusionniste' }));
      await settled(card);
      await press(card, 'Faire le test en 2 minutes');
      await soon(() => inside(card, 'metier-quiz'));
      expect(notices('metier-card-quiz')).to.have.length(0);
      await press(card, 'Revenir à la fiche');

      const asked: unknown[] = [];
      place.addEventListener('metier-card-quiz', (event) => (event.preventDefault(), asked.push((event as Told).detail['metier'])));
      place.addEventListener('metier-card-select', (event) => (event.preventDefault(), asked.push((event as Told).detail['metier'])));
      await press(card, 'Faire le test en 2 minutes');
      await press(card, 'Faire le test en 2 minutes');
      await press(card, 'Voir la fiche complète');
      await sees(card, 'Métiers proches');
      const near = bundledCatalogue().get('perfusionniste')!.similar[0]!;
      await press(card, titleOf(near));
      expect(asked).to.deep.equal(['perfusionniste', 'perfusionniste', near]);
      expect(inside(card, 'metier-quiz') ?? inside(card, 'metier-card')).to.equal(undefined);
      expect([notices('metier-card-quiz'), notices('metier-card-select')].map(({ length }) => length)).to.deep.equal([1, 1]);
    });

    it('one that cancels by the new name is not asked by the old one', async () => {
      const card = place.appendChild(cardOf({ metier: 'perfusionniste' }));
      await settled(card);
      const old = record<Told>('metier-card-quiz', place);
      place.addEventListener('metier-quiz-request', (event) => event.preventDefault());
      await press(card, 'Faire le test en 2 minutes');
      expect(old).to.have.length(0);
    });
  });
});
