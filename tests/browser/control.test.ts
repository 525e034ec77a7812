/** What a host’s script has of the elements: it waits for them, starts, restarts, prints, and reads where they stand. */
import { expect, fixture, html } from '@open-wc/testing';
import type { MetierQuiz } from '../../components/metier-quiz/metier-quiz.element.js';
import { visitor } from '../../components/shared/visitor.js';
import { bundledCatalogue } from '../../src/catalogue/bundled/bundled-catalogue.js';
import { linkTo } from '../../src/links/address.js';
import { technical } from './answer-sets.js';
import { failing, waiting } from './catalogues.js';
import { cardOf, compareOf, COUNT, inside, quizOf, soon, type Told } from './hosted.js';
import { focused, listenToWarnings, nameOf, names, one, press, record, sees, settled, textOf } from './visitor.js';

const some = Object.fromEntries(Object.entries(technical).slice(0, 3));

describe('a host’s control', () => {
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

  /** Comes first: each element is defined once in this file. */
  it('begins where the script arrives: what was set and listened to before holds, and what is called then works', async () => {
    const quiz = document.createElement('metier-quiz');
    const restored = record<Told>('metier-quiz-restore', quiz);
    Object.assign(quiz, { metier: 'perfusionniste', answers: some });
    place.append(quiz);
    expect((quiz as { start?: unknown }).start).to.equal(undefined);
    const started = customElements.whenDefined('metier-quiz').then(() => quiz.start());
    await import('../../components/metier-quiz/define.js');
    await started;
    expect(textOf(quiz)).to.contain('4 sur 29');
    expect(restored.map(({ detail }) => detail)).to.deep.equal([{ metier: 'perfusionniste', from: 'property', answered: 3, of: COUNT }]);
    await import('../../components/metier-card/define.js');
    await import('../../components/metier-compare/define.js');
  });

  describe('start()', () => {
    it('begins as the visitor’s press does, and leaves the focus where it is', async () => {
      const button = document.createElement('button');
      place.append(button, quizOf({ metier: 'menuisier' }));
      const quiz = place.querySelector('metier-quiz')!;
      await settled(quiz);
      button.focus();
      const started = record<Told>('metier-quiz-start');
      await quiz.start();
      expect(textOf(quiz)).to.contain('1 sur 29');
      expect(quiz.phase).to.equal('question');
      expect(started.map(({ detail }) => detail)).to.deep.equal([{ metier: 'menuisier' }]);
      expect(focused()).to.equal(button);
      quiz.focus();
      expect(nameOf(focused()), 'the question').to.not.equal('');
      expect(focused().getAttribute('role')).to.equal('heading');
    });

    it('keeps the focus inside where it was inside', async () => {
      const quiz = place.appendChild(quizOf());
      await settled(quiz);
      one(quiz, 'button', 'Commencer').focus();
      await quiz.start();
      expect(focused().getAttribute('role')).to.equal('heading');
    });

    it('counts once: twice at a time, in a question, with a result', async () => {
      const quiz = place.appendChild(quizOf());
      const started = record<Told>('metier-quiz-start');
      await Promise.all([quiz.start(), quiz.start()]);
      await press(quiz, /Tout à fait/);
      await quiz.start();
      expect(textOf(quiz)).to.contain('2 sur 29');
      quiz.answers = technical;
      await quiz.start();
      expect(quiz.phase).to.equal('result');
      expect(started).to.have.length(1);
    });

    it('before the quiz is in the page takes effect once it is, after what a link holds', async () => {
      const quiz = quizOf();
      const started = quiz.start();
      history.replaceState(null, '', linkTo(location.href, { answers: some, shortlist: [] }));
      place.append(quiz);
      await started;
      expect(textOf(quiz)).to.contain('4 sur 29');
    });

    it('while a host’s catalogue is on its way waits for it, and without one does nothing', async () => {
      const quiz = place.appendChild(quizOf({ catalogueSrc: 'data:application/json,{}' }));
      const started = record<Told>('metier-quiz-start');
      await quiz.start();
      expect(quiz.phase).to.equal('intro');
      expect(started).to.have.length(0);
      quiz.catalogueSrc = null;
      quiz.metier = 'menuisier';
      await quiz.start();
      expect(started.map(({ detail }) => detail)).to.deep.equal([{ metier: 'menuisier' }]);
    });
  });

  describe('restart()', () => {
    it('forgets the answers, also where they are kept, tells it once, and has nothing to do after', async () => {
      const quiz = place.appendChild(quizOf({ save: 'local', answers: some }));
      await quiz.start();
      await press(quiz, /Garder mes réponses/);
      expect(localStorage).to.have.length(1);
      const restarted = record<Told>('metier-quiz-restart');
      await Promise.all([quiz.restart(), quiz.restart()]);
      await quiz.restart();
      expect(quiz.phase).to.equal('intro');
      expect(visitor.record.answers).to.deep.equal({});
      expect(localStorage).to.have.length(0);
      expect(restarted).to.have.length(1);
      expect(names(quiz, 'button')[0]).to.equal('Commencer');
    });

    it('closes what is opened over a result', async () => {
      const quiz = place.appendChild(quizOf({ metier: 'perfusionniste', answers: technical }));
      await sees(quiz, 'Et maintenant');
      await press(quiz, 'Voir la fiche du métier');
      await soon(() => inside(quiz, 'metier-card'));
      await quiz.restart();
      expect(inside(quiz, 'metier-card')).to.equal(undefined);
      expect(names(quiz, 'button')[0]).to.equal('Commencer');
    });
  });

  it('of a quiz that was closed again never fails, and shows nothing', async () => {
    const card = place.appendChild(cardOf({ metier: 'perfusionniste' }));
    await settled(card);
    await press(card, 'Faire le test en 2 minutes');
    await soon(() => inside(card, 'metier-quiz'));
    const quiz = inside(card, 'metier-quiz') as MetierQuiz;
    await quiz.start();
    expect(textOf(card)).to.contain('1 sur 29');
    await press(card, 'Revenir à la fiche');
    await quiz.restart();
    await quiz.start();
    await quiz.print();
    quiz.focus();
    expect(textOf(card)).to.contain('plairait').and.not.to.contain('sur 29');
  });

  it('reads where a quiz stands, and cannot set it', async () => {
    const quiz = place.appendChild(quizOf());
    await settled(quiz);
    const told: unknown[] = [[quiz.phase, quiz.progress]];
    await quiz.start();
    await press(quiz, /Tout à fait/);
    await press(quiz, 'Passer');
    told.push([quiz.phase, quiz.progress]);
    await press(quiz, 'Retour');
    told.push([quiz.phase, quiz.progress]);
    quiz.answers = technical;
    await settled(quiz);
    told.push([quiz.phase, quiz.progress]);
    expect(told).to.deep.equal([
      ['intro', { answered: 0, of: COUNT }],
      ['question', { answered: 2, of: COUNT }],
      ['question', { answered: 2, of: COUNT }],
      ['result', { answered: COUNT, of: COUNT }],
    ]);
    expect(() => Object.assign(quiz, { phase: 'intro' })).to.throw();
  });

  describe('print()', () => {
    const { print } = window;
    /** Beside the window, and hidden until it is printed. */
    const paper = () => document.querySelector('[data-metier-paper]')?.shadowRoot?.firstElementChild?.shadowRoot?.textContent ?? '';
    let printed: string[];
    beforeEach(() => {
      printed = [];
      window.print = () => void printed.push(paper());
    });
    afterEach(() => {
      window.print = print;
      dispatchEvent(new Event('afterprint'));
    });

    it('of a card in short is the whole sheet, once however often it is asked for, while parts still load', async () => {
      const { catalogue, letGo } = waiting();
      const card = place.appendChild(cardOf({ metier: 'perfusionniste', catalogue }));
      const asked = Promise.all([card.print(), card.print()]);
      letGo();
      await asked;
      expect(printed).to.have.length(1);
      expect(printed[0]).to.contain('Se décider').and.to.contain('Perfusionniste');
      expect(textOf(card), 'the card stays as it is').to.contain('Voir la fiche complète');
      dispatchEvent(new Event('afterprint'));
      expect(document.querySelector('[data-metier-paper]')).to.equal(null);
      await card.print();
      expect(printed, 'again later').to.have.length(2);
    });

    it('of a comparison is its table', async () => {
      const compare = place.appendChild(compareOf({ metiers: ['perfusionniste', 'menuisier'] }));
      await compare.print();
      expect(printed).to.have.length(1);
      expect(printed[0]).to.contain('Conditions').and.to.contain(bundledCatalogue().get('menuisier')!.title.inclusive);
    });

    it('of a quiz is its result alone, on one page', async () => {
      const quiz = place.appendChild(quizOf({ answers: technical }));
      await quiz.print();
      expect(printed).to.have.length(1);
    });

    it('does nothing where there is nothing to print, and says so by settling', async () => {
      const { catalogue } = failing(9);
      const elements = [
        cardOf(),
        cardOf({ metier: 'perfusionnist' }),
        cardOf({ metier: 'perfusionniste', catalogue }),
        compareOf({ metiers: 'perfusionniste' }),
        quizOf(),
      ];
      place.append(...elements);
      await Promise.all(elements.map((element) => element.print()));
      const quiz = elements.at(-1) as MetierQuiz;
      quiz.answers = technical;
      await settled(quiz);
      await press(quiz, /Revoir mes réponses/);
      await quiz.print();
      expect(printed).to.deep.equal([]);
    });
  });
});
