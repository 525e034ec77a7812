/** What the visitor said is one record: all elements of the page, every copy of the package and the host share it. */
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../components/metier-card/define.js';
import '../../components/metier-compare/define.js';
import '../../components/metier-quiz/define.js';
import { VISITOR_CHANGE, visitor } from '../../components/shared/visitor.js';
import { linkTo } from '../../src/links/index.js';
import { baseItemIds } from '../../src/questionnaire/items.js';
import type { Answers } from '../../src/scoring/types.js';
import { technical } from './answer-sets.js';
import { all, focused, listenToWarnings, nameOf, names, one, press, sees, settled, textOf } from './visitor.js';

const QUIZ = 'Faire le test en 2 minutes';
const KEEP = 'Garder mes réponses sur cet appareil';
const first = (count: number): Answers => Object.fromEntries(baseItemIds.slice(0, count).map((id) => [id, 4 as const]));
const closenessOf = (element: Element): string | undefined =>
  /(?:Plutôt )?(?:[Pp]roche|[Éé]loigné) de tes réponses|À explorer/.exec(textOf(element))?.[0];

describe('the visitor’s record', () => {
  let stop: () => void;
  beforeEach(() => ({ stop } = listenToWarnings()));
  afterEach(() => {
    stop();
    localStorage.clear();
    sessionStorage.clear();
    history.replaceState(null, '', location.pathname + location.search);
  });

  const answerAll = async (element: Element) => {
    for (let left = 29; left > 0; left -= 1) await press(element, 'Plutôt oui');
  };

  it('outlives the quiz that is closed in a card: the head shows the closeness, opened again the result is there', async () => {
    const card = await fixture<HTMLElement>(html`<metier-card metier="microtechnicien"></metier-card>`);
    expect(closenessOf(card)).to.equal(undefined);
    await press(card, QUIZ);
    await sees(card, 'Commencer');
    await press(card, 'Commencer');
    await answerAll(card);
    await press(card, 'Revenir à la fiche');
    await waitUntil(() => closenessOf(card));
    expect(names(card, 'img')[0]).to.contain(closenessOf(card));
    await press(card, QUIZ);
    await sees(card, 'Et maintenant');
    expect(card.shadowRoot!.querySelector('metier-quiz')!.result!.metier).to.equal('microtechnicien');
  });

  it('outlives a quiz that is closed in the middle: it is resumed', async () => {
    const card = await fixture<HTMLElement>(html`<metier-card metier="microtechnicien"></metier-card>`);
    await press(card, QUIZ);
    await sees(card, 'Commencer');
    await press(card, 'Commencer');
    for (let count = 0; count < 4; count += 1) await press(card, 'Neutre');
    await press(card, 'Revenir à la fiche');
    expect(closenessOf(card), 'four answers say nothing yet').to.equal(undefined);
    await press(card, QUIZ);
    await press(card, 'Reprendre à la question 5');
    expect(textOf(card)).to.contain('5 sur 29');
  });

  it('gives the quiz of a sheet opened from a result its result at once', async () => {
    const quiz = await fixture<HTMLElement>(html`<metier-quiz metier="microtechnicien" .answers=${technical}></metier-quiz>`);
    await press(quiz, 'Horlogère ou horloger');
    await sees(quiz, 'Se décider');
    const card = quiz.shadowRoot!.querySelector('metier-card')!;
    expect(closenessOf(card)).not.to.equal(undefined);
    all(card, 'button', QUIZ)[0]!.click();
    await sees(quiz, 'Horlogère ou horloger et toi');
    await sees(quiz, 'Et maintenant');
    expect(
      names(quiz, 'button').filter((name) => name.startsWith('Revenir')),
      'one way back at a time',
    ).to.deep.equal(['Revenir à la fiche']);
    await press(quiz, 'Revenir à la fiche');
    expect(focused(), 'what opened it').to.equal(all(card, 'button', QUIZ)[0]);
    await press(quiz, 'Revenir au résultat');
    expect(nameOf(focused()), 'the very row').to.equal('Horlogère ou horloger');
  });

  it('reaches cards and quizzes that are there already; a quiz at its beginning offers the result', async () => {
    const place = await fixture<HTMLElement>(
      html`<div>
        <metier-quiz metier="perfusionniste"></metier-quiz>
        <metier-quiz metier="horloger"></metier-quiz>
        <metier-card metier="horloger"></metier-card>
      </div>`,
    );
    const [asked, other] = place.querySelectorAll('metier-quiz');
    await press(asked!, 'Commencer');
    await answerAll(asked!);
    await waitUntil(() => closenessOf(place.querySelector('metier-card')!));
    expect(other!.answers).to.deep.equal(asked!.answers);
    await press(other!, 'Voir mon résultat');
    expect(other!.result!.metier).to.equal('horloger');
    await press(asked!, 'Recommencer');
    expect(names(other!, 'button'), 'what is gone is gone everywhere').to.deep.equal(['Commencer', 'J’ai un code']);
    expect(closenessOf(place.querySelector('metier-card')!)).to.equal(undefined);
  });

  it('is read and set by the host, who is told of changes', async () => {
    const quiz = await fixture<HTMLElement>(html`<metier-quiz></metier-quiz>`);
    setTimeout(() => void press(quiz, 'Commencer').then(() => press(quiz, 'Neutre')));
    const { detail } = (await oneEvent(window, VISITOR_CHANGE)) as CustomEvent<{ answers: Answers }>;
    expect(Object.values(detail.answers)).to.deep.equal([3]);
    expect(visitor.record.answers).to.deep.equal(detail.answers);
    expect(visitor.set({ answers: { ...first(2), nonsense: 3 }, shortlist: ['horloger'] })).to.deep.equal(['nonsense']);
    expect(visitor.record.shortlist).to.deep.equal(['horloger']);
    await settled(quiz);
    expect((quiz as unknown as { answers: Answers }).answers).to.deep.equal(first(2));
    visitor.set({ answers: null });
    expect(visitor.record).to.deep.include({ answers: {}, shortlist: ['horloger'] });
  });

  it('is one with another copy of the package, of another version', async () => {
    const quiz = await fixture<HTMLElement>(html`<metier-quiz></metier-quiz>`);
    const place = Symbol.for('metier-widgets.visitor');
    const page = globalThis as unknown as Record<symbol, object>;
    // What a later version may write, with items and fields that this one does not know.
    page[place] = { answers: { ...first(3), 'item-of-version-9': 5 }, timings: {}, shortlist: ['a'], notes: ['theirs'] };
    dispatchEvent(new CustomEvent(VISITOR_CHANGE));
    await settled(quiz);
    await press(quiz, 'Reprendre à la question 4');
    await press(quiz, 'Tout à fait');
    expect(page[place]).to.deep.include({ shortlist: ['a'], notes: ['theirs'] });
    expect(page[place]).to.have.nested.property('answers.item-of-version-9', 5);
    for (const rubbish of [null, 7, 'x', [], { answers: [] }, { answers: { [baseItemIds[0]!]: 9 }, shortlist: 'x' }]) {
      page[place] = rubbish as object;
      dispatchEvent(new CustomEvent(VISITOR_CHANGE));
      await settled(quiz);
      expect(names(quiz, 'button')).to.deep.equal(['Commencer', 'J’ai un code']);
    }
  });

  describe('in the address', () => {
    it('leaves it on restart: three answers kept after it are what a reload brings', async () => {
      history.replaceState(null, '', linkTo(location.href, { answers: technical, shortlist: [] }));
      const quiz = await fixture<HTMLElement>(html`<metier-quiz save="local"></metier-quiz>`);
      await press(quiz, 'Recommencer');
      expect(location.hash).to.equal('');
      await press(quiz, 'Commencer');
      for (let count = 0; count < 3; count += 1) await press(quiz, 'Neutre');
      await press(quiz, KEEP);
      quiz.remove();
      const kept = localStorage.getItem('metier-widgets')!;
      visitor.set({ answers: null });
      localStorage.setItem('metier-widgets', kept);
      const reloaded = await fixture<HTMLElement>(html`<metier-quiz save="local"></metier-quiz>`);
      await press(reloaded, 'Reprendre à la question 4');
    });

    it('is followed once: what was answered since is not lost when a quiz is opened again', async () => {
      history.replaceState(null, '', linkTo(location.href, { answers: first(3), shortlist: [] }));
      const card = await fixture<HTMLElement>(html`<metier-card metier="microtechnicien"></metier-card>`);
      await press(card, QUIZ);
      await press(card, 'Reprendre à la question 4');
      await press(card, 'Neutre');
      await press(card, 'Revenir à la fiche');
      await press(card, QUIZ);
      await press(card, 'Reprendre à la question 5');
    });

    it('that is unreadable is told as what it is, until good answers come', async () => {
      location.hash = 'metier-quiz=:9.zz';
      const quiz = await fixture<HTMLElement>(html`<metier-quiz></metier-quiz>`);
      await sees(quiz, 'illisibles');
      expect(textOf(quiz), 'there are no others').not.to.contain('les autres sont gardées');
      Object.assign(quiz, { answers: { ...first(2), nonsense: 1 } });
      await settled(quiz);
      expect(textOf(quiz)).to.contain('les autres sont gardées');
      Object.assign(quiz, { answers: first(3) });
      await settled(quiz);
      expect(textOf(quiz)).not.to.contain('illisibles');
    });
  });

  describe('in storage', () => {
    const stored = () => [...Object.keys({ ...localStorage }), ...Object.keys({ ...sessionStorage })];

    it('is written after a click alone, under one key whatever is shown, and erased everywhere', async () => {
      const quiz = await fixture<HTMLElement>(html`<metier-quiz metier="perfusionniste" save="local"></metier-quiz>`);
      await press(quiz, 'Commencer');
      await press(quiz, 'Neutre');
      expect(stored()).to.deep.equal([]);
      await press(quiz, KEEP);
      const keys = stored();
      expect(keys).to.have.length(1);
      quiz.setAttribute('metier', 'microtechnicien');
      await settled(quiz);
      await press(quiz, 'Neutre');
      expect(stored()).to.deep.equal(keys);
      sessionStorage.setItem('metier-quiz:horloger', '1.4'); // of an earlier version
      localStorage.setItem('host', 'its own');
      await press(quiz, 'Les effacer');
      expect(stored()).to.deep.equal(['host']);
      await press(quiz, 'Neutre');
      expect(stored(), 'erased means erased').to.deep.equal(['host']);
    });

    it('goes on with the quiz that takes the place of the one where it was asked for', async () => {
      const place = await fixture<HTMLElement>(html`<div><metier-quiz save="local"></metier-quiz></div>`);
      await press(place, 'Commencer');
      await press(place, 'Neutre');
      await press(place, KEEP);
      place.firstElementChild!.replaceWith(place.firstElementChild!.cloneNode());
      await settled(place);
      await press(place, 'Reprendre à la question 2');
      await press(place, 'Neutre');
      expect(localStorage.getItem('metier-widgets')).to.contain(baseItemIds[1]!);
    });

    it('stays erased when two quizzes keep it, or another tab erases it', async () => {
      const place = await fixture<HTMLElement>(html`<div><metier-quiz save="local"></metier-quiz><metier-quiz save="local"></metier-quiz></div>`);
      const [one, other] = place.querySelectorAll('metier-quiz');
      for (const quiz of [one!, other!]) {
        await press(quiz, /Commencer|Reprendre/);
        await press(quiz, 'Neutre');
        await press(quiz, KEEP);
      }
      await press(one!, /^Neutre/);
      expect(localStorage.getItem('metier-widgets')).to.contain(baseItemIds[1]!);
      await press(other!, /^Neutre/);
      await press(one!, 'Les effacer');
      await press(other!, /^Neutre/);
      expect(stored()).to.deep.equal([]);
      await press(other!, KEEP);
      localStorage.clear();
      await press(other!, /^Neutre/);
      expect(stored()).to.deep.equal([]);
    });
  });

  it('null from the host clears, undefined does not', async () => {
    const quiz = await fixture<HTMLElement>(html`<metier-quiz .answers=${first(2)}></metier-quiz>`);
    Object.assign(quiz, { answers: undefined });
    await settled(quiz);
    one(quiz, 'button', 'Reprendre à la question 3');
    Object.assign(quiz, { answers: null });
    await settled(quiz);
    expect(names(quiz, 'button')).to.deep.equal(['Commencer', 'J’ai un code']);
  });
});
