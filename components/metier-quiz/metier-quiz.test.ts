import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import { bundledCatalogue, loadProfession } from '../../src/catalogue/bundled/bundled-catalogue.js';
import { spokenTitle } from '../../src/catalogue/spoken-title.js';
import { linkTo } from '../../src/links/address.js';
import { itemTexts } from '../../src/messages/fr/questions.js';
import { baseItemIds, itemIds, itemIdsByVersion } from '../../src/questionnaire/items.js';
import type { QuizResult } from '../../src/questionnaire/result.js';
import type { Answers } from '../../src/scoring/types.js';
import { allNeutral, allSkipped, onlyInterests, onlyTraits, randomAnswers, technical } from '../../tests/browser/answer-sets.js';
import { failing } from '../../tests/browser/catalogues.js';
import {
  all,
  focused,
  focusIsIn,
  levelOf,
  listenToWarnings,
  nameOf,
  names,
  one,
  plain,
  press,
  record,
  sees,
  settled,
  textOf,
} from '../../tests/browser/visitor.js';
import { readableDate } from '../../src/messages/readable-date.js';
import { visitor } from '../shared/visitor.js';
import './define.js';
import type { MetierQuiz } from './metier-quiz.element.js';

const quizFor = (metier: string, answers?: Answers) =>
  fixture<MetierQuiz>(html`<metier-quiz metier=${metier} .answers=${answers ?? {}}></metier-quiz>`);
const quizForAll = (answers?: Answers) => fixture<MetierQuiz>(html`<metier-quiz .answers=${answers ?? {}}></metier-quiz>`);
const titleOf = (id: string) => spokenTitle(bundledCatalogue().get(id)!);

/** What is asked now. */
const question = (quiz: MetierQuiz) => nameOf(all(quiz, 'heading')[0]!);
const given = (quiz: MetierQuiz) =>
  all(quiz, 'button')
    .map(nameOf)
    .filter((name) => name.endsWith(' ta réponse'));
const finish = async (quiz: MetierQuiz, answer = 'Plutôt oui') => {
  for (let left = 60; left > 0 && all(quiz, 'progressbar').length > 0; left -= 1) await press(quiz, answer);
};

const bands = (quiz: MetierQuiz) => names(quiz, 'img');
const BAND =
  /^.+\. Sur une échelle de 0 \(éloigné\) à 100 \(proche\), l’estimation est (\d+) ; le vrai résultat se trouve probablement entre (\d+) et (\d+)\.$/;
/** The three numbers of a band's text alternative, and that they make sense. */
const bandIsWhole = (name: string) => {
  const [, score, low, high] = (BAND.exec(name) ?? []).map(Number);
  return 0 <= low! && low! <= score! && score! <= high! && high! <= 100;
};

describe('metier-quiz', () => {
  let warnings: readonly string[];
  let stop: () => void;
  beforeEach(() => ({ warnings, stop } = listenToWarnings()));
  afterEach(() => stop());

  describe('at first', () => {
    it('says what it is, how long it takes and that nothing is kept', async () => {
      const quiz = await quizForAll();
      const text = textOf(quiz);
      expect(nameOf(one(quiz, 'heading'))).to.equal('Explore des métiers en 2 minutes');
      for (const said of [
        '29 questions',
        '2 minutes',
        'Rien n’est enregistré ni envoyé',
        `des métiers à ouvrir parmi ${bundledCatalogue().professions.length}, pas une note`,
      ])
        expect(text).to.contain(said);
      expect(names(quiz, 'button')).to.deep.equal(['Commencer', 'J’ai un code']);
      expect(quiz.answers).to.deep.equal({});
      expect(quiz.result).to.equal(null);
      expect(warnings).to.deep.equal([]);
    });

    it('asks about one profession where one is named', async () => {
      const quiz = await quizFor('perfusionniste');
      expect(nameOf(one(quiz, 'heading'))).to.equal('Perfusionniste : Ce métier te correspond-il ?');
      expect(textOf(quiz)).to.contain('Perfusionniste').and.to.contain('ce qui te rapproche de ce métier');
    });

    for (const [metiers, shapes] of [
      ['', 17],
      ['perfusionniste microtechnicien technicien-son', 3],
    ] as const) {
      it(`shows ${shapes} professions’ own shapes, and an empty one for the visitor among them`, async () => {
        const quiz = await fixture<MetierQuiz>(html`<metier-quiz metiers=${metiers} .answers=${{}}></metier-quiz>`);
        const wall = [...quiz.shadowRoot!.querySelectorAll('.wall svg')];
        const empty = wall.filter((shape) => getComputedStyle(shape.lastElementChild!).strokeDasharray !== 'none');
        expect([wall.length, empty.length]).to.deep.equal([shapes + 1, 1]);
        expect(wall.at(-1)).not.to.equal(shapes > 8 ? empty[0] : undefined);
        expect(textOf(quiz)).to.contain('toi ?');
      });
    }

    it('speaks with vous', async () => {
      const quiz = await fixture<MetierQuiz>(html`<metier-quiz register="vous"></metier-quiz>`);
      expect(textOf(quiz))
        .to.contain('Explorez des métiers')
        .and.not.to.match(/\b(tu|te|toi|ta|tes)\b/i);
      quiz.answers = technical;
      await settled(quiz);
      expect(textOf(quiz))
        .to.contain('vos réponses')
        .and.not.to.match(/\b(tu|te|toi|ta|tes)\b/i);
    });

    it('ranks only the professions that the host chose', async () => {
      const quiz = await fixture<MetierQuiz>(
        html`<metier-quiz metiers="perfusionniste microtechnicien technicien-son" .answers=${{}}></metier-quiz>`,
      );
      expect(textOf(quiz)).to.contain('parmi 3');
      quiz.answers = technical;
      await settled(quiz);
      expect(quiz.result!.ranking.assessments.map(({ professionId }) => professionId).sort()).to.deep.equal([
        'microtechnicien',
        'perfusionniste',
        'technicien-son',
      ]);
      const sector = await fixture<MetierQuiz>(html`<metier-quiz sector="securite" .answers=${technical}></metier-quiz>`);
      const inSector = bundledCatalogue().professions.filter((profession) => profession.sector === 'securite');
      expect(sector.result!.ranking.assessments).to.have.length(inSector.length);
    });

    it('about an unknown profession says so and ranks the whole catalogue', async () => {
      const errors = record<CustomEvent<{ code: string }>>('metier-error');
      const quiz = await quizFor('perfusioniste');
      expect(textOf(quiz)).to.contain('Ce métier ne se trouve pas dans notre catalogue.').and.to.contain('Explore des métiers');
      expect(errors.map(({ detail }) => detail.code)).to.deep.equal(['unknown-profession']);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('metier="perfusioniste"').and.to.contain('"perfusionniste"');
      quiz.answers = technical;
      await settled(quiz);
      expect(quiz.result!.metier).to.equal(null);
      expect(quiz.result!.ranking.assessments.length).to.equal(bundledCatalogue().professions.length);
    });
  });

  describe('the questions', () => {
    it('come one at a time, with progress, time left, five answers, a way back and a way on', async () => {
      const quiz = await quizForAll();
      const started = record<CustomEvent<{ metier: string | null }>>('metier-quiz-start');
      await press(quiz, 'Commencer');
      expect(started.map(({ detail }) => detail)).to.deep.equal([{ metier: null }]);
      expect(all(quiz, 'heading')).to.have.length(1);
      expect(textOf(quiz)).to.contain('1 sur 29').and.to.contain('encore 2 min');
      const progress = one<HTMLProgressElement>(quiz, 'progressbar', '1 sur 29');
      expect([progress.value, progress.max]).to.deep.equal([0, 29]);
      expect(names(quiz, 'button')).to.deep.equal(['Pas du tout', 'Plutôt pas', 'Neutre', 'Plutôt oui', 'Tout à fait', 'Retour', 'Passer']);
      expect(given(quiz)).to.deep.equal([]);
    });

    it('tell the page each answer, and « Passer » as null', async () => {
      const quiz = await quizFor('perfusionniste');
      const answered = record<CustomEvent<{ item: string; value: number | null; position: number; count: number }>>('metier-quiz-answer');
      await press(quiz, 'Commencer');
      const first = question(quiz);
      await press(quiz, 'Plutôt oui');
      expect(question(quiz)).not.to.equal(first);
      await press(quiz, 'Passer');
      await press(quiz, 'Pas du tout');
      const [a, b, c] = baseItemIds;
      expect(answered.map(({ detail }) => detail)).to.deep.equal([
        { item: a, value: 4, position: 1, count: 29, questionnaire: '2' },
        { item: b, value: null, position: 2, count: 29, questionnaire: '2' },
        { item: c, value: 1, position: 3, count: 29, questionnaire: '2' },
      ]);
      expect(quiz.answers).to.deep.equal({ [a!]: 4, [b!]: null, [c!]: 1 });
      expect(textOf(quiz)).to.contain('4 sur 29');
    });

    it('can be gone back to, with the answer that was given, down to the beginning and on again', async () => {
      const quiz = await quizForAll();
      await press(quiz, 'Commencer');
      const first = question(quiz);
      await press(quiz, 'Tout à fait');
      await press(quiz, 'Neutre');
      await press(quiz, 'Retour');
      expect(given(quiz)).to.deep.equal(['Neutre ta réponse']);
      await press(quiz, 'Retour');
      expect(question(quiz)).to.equal(first);
      expect(given(quiz)).to.deep.equal(['Tout à fait ta réponse']);
      await press(quiz, 'Retour');
      expect(focusIsIn(quiz)).to.equal(true);
      await press(quiz, 'Reprendre à la question 3');
      expect(textOf(quiz)).to.contain('3 sur 29');
      expect(Object.values(quiz.answers)).to.deep.equal([5, 3]);
    });

    it('say under « Retour » what was answered last, or that it was skipped', async () => {
      const quiz = await quizForAll();
      const said = () => plain(quiz.shadowRoot!.getElementById(one(quiz, 'button', 'Retour').getAttribute('aria-describedby')!)!.textContent).trim();
      await press(quiz, 'Commencer');
      expect(said()).to.equal('');
      await press(quiz, 'Plutôt oui');
      expect(said()).to.equal('1 : Plutôt oui');
      await press(quiz, 'Passer');
      expect(said()).to.equal('2 : passée');
      await press(quiz, 'Retour');
      expect(said()).to.equal('1 : Plutôt oui');
    });

    for (const width of [240, 320, 480, 760]) {
      it(`keep everything in its place, and large enough to tap, at ${width} px`, async () => {
        const wrapper = await fixture<HTMLElement>(html`<div><metier-quiz></metier-quiz></div>`);
        wrapper.style.setProperty('width', `${width}px`);
        const quiz = wrapper.querySelector('metier-quiz')!;
        await press(quiz, 'Commencer');
        const places = () =>
          all(quiz, 'button').map((button) =>
            Object.values(button.getBoundingClientRect().toJSON() as Record<string, number>)
              .map(Math.round)
              .join(),
          );
        const first = places();
        for (const button of all(quiz, 'button')) expect(button.getBoundingClientRect().height, nameOf(button)).to.be.at.least(44);
        for (let position = 1; position < 29; position += 1) {
          await press(quiz, position % 2 ? 'Neutre' : 'Tout à fait');
          expect(places(), question(quiz)).to.deep.equal(first);
        }
      });
    }
  });

  describe('the result for one profession', () => {
    it('says it in words, then shows how uncertain it is, then why', async () => {
      const completed = record<CustomEvent<QuizResult>>('metier-quiz-complete');
      const quiz = await quizFor('microtechnicien');
      await press(quiz, 'Commencer');
      for (const id of baseItemIds) await press(quiz, ['Pas du tout', 'Plutôt pas', 'Neutre', 'Plutôt oui', 'Tout à fait'][technical[id]! - 1]!);
      await sees(quiz, 'Pour y réfléchir');
      const text = textOf(quiz);
      const { assessment, ranking, versions } = quiz.result!;
      expect(nameOf(all(quiz, 'heading')[0]!)).to.equal(
        `${titleOf('microtechnicien')} et toi : ${{ close: 'Proche', 'rather-close': 'Plutôt proche', undecided: '?', 'rather-far': '?', far: '?' }[assessment!.closeness!]} de tes réponses`,
      );
      expect(BAND.exec(bands(quiz)[0]!)!.slice(1).map(Number)).to.deep.equal(
        [assessment!.score!, assessment!.band!.low, assessment!.band!.high].map(Math.round),
      );
      expect(text).to.contain('Avec 29 réponses, le vrai résultat se trouve probablement dans cette zone.');
      expect(names(quiz, 'heading')).to.include.members([
        'Ce qui vous rapproche',
        'Ce qui peut coincer',
        'Vos intérêts, l’un sur l’autre',
        'Pour y réfléchir',
        'Et maintenant',
      ]);
      expect(text)
        .to.contain('invitation à explorer')
        .and.to.contain('ni un test d’aptitude, ni une sélection')
        .and.to.contain('SIEP')
        .and.to.contain('Le Forem');
      for (const thought of (await loadProfession('microtechnicien')).selfEvaluation!.items) expect(text).to.contain(plain(thought));
      expect(text).to.contain(readableDate(versions.data, 'fr')).and.to.contain(versions.scoring);
      expect(text, 'no percentage').not.to.match(/\d\s?%/);

      expect(completed).to.have.length(1);
      expect(completed[0]!.detail).to.equal(quiz.result);
      expect(completed[0]!.detail.metier).to.equal('microtechnicien');
      expect(ranking.assessments).to.have.length(bundledCatalogue().professions.length);
      expect(versions).to.have.all.keys('data', 'scoring', 'questionnaire');
    });

    it('names what the job asks and what was answered, trait by trait', async () => {
      const quiz = await quizFor('perfusionniste', technical);
      await sees(quiz, 'Gardes et astreintes fréquentes');
      const watched = names(quiz, 'listitem').find((item) => item.startsWith('Gardes et nuits'));
      expect(watched).to.equal('Gardes et nuits Gardes et astreintes fréquentes, la nuit aussi Ce métier : beaucoup Toi : pas du tout');
    });

    it('draws the interests with the same values in a table', async () => {
      const quiz = await quizFor('perfusionniste', technical);
      expect(all(quiz, 'table'), 'folded').to.have.length(0);
      one(quiz, 'summary', 'Lire le graphique en tableau').click();
      await settled(quiz);
      const rows = [...one(quiz, 'table').querySelectorAll('tbody tr')].map(textOf);
      expect(rows).to.have.length(6);
      expect(rows[0]).to.match(/^Concret et technique toi 100 \/ 100 Perfusionniste \d+ \/ 100$/);
      expect(textOf(quiz)).to.contain('toi');
    });

    it('shows near professions, each with its band', async () => {
      const quiz = await quizFor('perfusionniste', technical);
      expect(names(quiz, 'heading')).to.contain('Métiers voisins, avec tes réponses');
      expect(bands(quiz)).to.have.length(5);
    });

    for (const [kind, answers, sentence] of [
      ['tastes alone', onlyInterests, 'il tient compte de tes goûts, pas des conditions de travail'],
      ['conditions alone', onlyTraits, 'il tient compte des conditions de travail, pas de tes goûts'],
    ] as const) {
      it(`from ${kind} says that it is partial`, async () => {
        const quiz = await quizFor('perfusionniste', answers);
        expect(textOf(quiz)).to.contain(sentence);
        expect(bandIsWhole(bands(quiz)[0]!)).to.equal(true);
      });
    }

    it('from too few answers says so, without a score, and leads back to the questions', async () => {
      const quiz = await quizFor('perfusionniste', allSkipped);
      expect(nameOf(all(quiz, 'heading')[0]!)).to.equal('Perfusionniste et toi : Pas encore de résultat');
      expect(textOf(quiz)).to.contain('Trop peu de réponses').and.to.contain('rien n’est perdu');
      expect(bands(quiz)).to.deep.equal([]);
      expect(all(quiz, 'button', /^Affiner/)).to.have.length(0);
      await press(quiz, 'Revoir mes réponses');
      expect(textOf(quiz)).to.contain('1 sur 29');
    });

    it('says so when all answers are the same, or came very fast', async () => {
      const quiz = await quizFor('perfusionniste', allNeutral);
      expect(textOf(quiz)).to.contain('Tu as donné partout la même réponse').and.to.contain('ne tranchent pas');
      expect(textOf(quiz)).not.to.contain('très vite');
      await press(quiz, 'Recommencer');
      await press(quiz, 'Commencer');
      await finish(quiz);
      expect(textOf(quiz)).to.contain('Tu as répondu très vite');
    });

    it('stays whole when the full record cannot be had', async () => {
      const { catalogue } = failing(9);
      const quiz = await fixture<MetierQuiz>(
        html`<metier-quiz metier="microtechnicien" .catalogue=${catalogue} .answers=${technical}></metier-quiz>`,
      );
      await waitUntil(() => warnings.length > 0);
      await settled(quiz);
      expect(names(quiz, 'heading')).to.include.members(['Ce qui vous rapproche', 'Et maintenant']).and.not.to.contain('Pour y réfléchir');
      expect(bandIsWhole(bands(quiz)[0]!)).to.equal(true);
    });
  });

  describe('the result for the catalogue', () => {
    it('says what stands out, then the first group under how often each leads, never a podium', async () => {
      const quiz = await quizForAll(technical);
      expect(names(quiz, 'heading')[0]).to.equal('Ton résultat · 29 réponses : Surtout réparer, et organiser');
      expect(textOf(quiz)).to.contain('comme si tu répondais un autre jour');
      const { groups, leading } = quiz.result!.ranking;
      const [first, second = []] = groups;
      expect(names(quiz, 'heading')).to.contain(`${first!.length} métiers à ouvrir`);
      const words = (id: string) =>
        leading[id]! >= 0.75 ? 'Presque toujours' : leading[id]! >= 0.5 ? 'Souvent' : leading[id]! >= 0.25 ? 'Parfois' : 'Plus rarement';
      const heads = [...new Set(first!.map((id) => `${words(id)} dans tes premiers`))];
      expect(names(quiz, 'heading').filter((name) => name.endsWith('dans tes premiers'))).to.deep.equal(heads);
      expect(bands(quiz)).to.have.length(first!.length + Math.min(6, second.length));
      expect(bands(quiz).filter((name) => !bandIsWhole(name))).to.deep.equal([]);
      expect(textOf(quiz)).not.to.match(/\d\s?%|\b1er\b|\bn° ?1\b|égalité/);
      for (const id of first!) one(quiz, 'button', titleOf(id));
    });

    it('unfolds what is further; focus goes to the first that was not shown', async () => {
      const quiz = await quizForAll(technical);
      const { groups } = quiz.result!.ranking;
      await press(quiz, /^Voir les \d+ autres métiers$/);
      expect(names(quiz, 'button')).to.include.members(groups.flat().slice(0, 100).map(titleOf));
      const next = [...groups.slice(1).flat()][6]!;
      expect(nameOf(focused())).to.equal(titleOf(next));
    });

    it('from too few answers says so, without a score', async () => {
      const quiz = await quizForAll(allSkipped);
      expect(nameOf(all(quiz, 'heading')[0]!)).to.equal('Pas encore de résultat');
      expect(bands(quiz)).to.deep.equal([]);
    });
  });

  it('never shows a score without its band, whatever was answered', async () => {
    const one = await quizFor('technologue-imagerie-medicale');
    const catalogue = await fixture<MetierQuiz>(
      html`<metier-quiz
        metiers=${bundledCatalogue()
          .professions.slice(0, 12)
          .map(({ id }) => id)
          .join(' ')}
      ></metier-quiz>`,
    );
    for (const [position, answers] of randomAnswers(50).entries()) {
      for (const quiz of [one, catalogue]) {
        quiz.answers = answers;
        await quiz.updateComplete;
        const { assessment, ranking } = quiz.result!;
        const scored = assessment ? [assessment] : ranking.groups.flat().slice(0, 1);
        const title = names(quiz, 'heading')[0]!;
        const label = `${position} ${title}`;
        if (title.endsWith('Pas encore de résultat')) {
          expect(bands(quiz), label).to.deep.equal([]);
          expect(assessment?.score ?? null, label).to.equal(null);
        } else {
          expect(scored, label).to.have.length(1);
          expect(bands(quiz).length, label).to.be.at.least(1);
        }
        expect(
          bands(quiz).filter((name) => !bandIsWhole(name)),
          label,
        ).to.deep.equal([]);
        // A profession that is shown with its closeness has a band beside it.
        expect(textOf(quiz).match(/(Proche|Éloigné|éloigné|proche) de tes réponses|ne tranchent pas/g)?.length ?? 0, label).to.be.at.most(
          bands(quiz).length + 1,
        );
      }
    }
  });

  describe('after the result', () => {
    it('refines with six more questions at a time, as long as there are some', async () => {
      const quiz = await quizForAll(technical);
      for (const [from, count] of [
        [30, 35],
        [36, 41],
        [42, 44],
      ] as const) {
        await press(quiz, `Affiner : ${count - from + 1} questions de plus`);
        expect(focusIsIn(quiz)).to.equal(true);
        expect(textOf(quiz)).to.contain(`${from} sur ${count}`);
        await finish(quiz, 'Neutre');
        expect(textOf(quiz)).to.contain(`${count} réponses`);
        expect(focusIsIn(quiz)).to.equal(true);
      }
      expect(Object.keys(quiz.answers).sort()).to.deep.equal([...itemIds].sort());
      expect(all(quiz, 'button', /^Affiner/)).to.have.length(0);
    });

    it('goes through the answers again, and keeps them', async () => {
      const quiz = await quizFor('perfusionniste', technical);
      await press(quiz, 'Revoir mes réponses');
      expect(focusIsIn(quiz)).to.equal(true);
      expect(textOf(quiz)).to.contain('1 sur 29');
      expect(given(quiz)).to.deep.equal(['Pas du tout ta réponse']);
      await press(quiz, 'Neutre');
      expect(quiz.answers).to.deep.equal({ ...technical, [baseItemIds[0]!]: 3 });
    });

    it('begins anew', async () => {
      const quiz = await quizFor('perfusionniste', technical);
      const restarted = record<CustomEvent<{ metier: string | null }>>('metier-quiz-restart');
      await press(quiz, 'Recommencer');
      expect(restarted.map(({ detail }) => detail)).to.deep.equal([{ metier: 'perfusionniste' }]);
      expect(quiz.answers).to.deep.equal({});
      expect(quiz.result).to.equal(null);
      expect(names(quiz, 'button')).to.deep.equal(['Commencer', 'J’ai un code']);
      expect(focusIsIn(quiz)).to.equal(true);
    });

    it('begins anew from a quiz that was to be resumed, focus at the title', async () => {
      const quiz = await quizFor('perfusionniste', { [baseItemIds[0]!]: 2 });
      await press(quiz, 'Recommencer');
      expect(names(quiz, 'button')).to.deep.equal(['Commencer', 'J’ai un code']);
      expect(focusIsIn(quiz)).to.equal(true);
    });

    it('compares with the near professions, the visitor’s answers laid over, and comes back', async () => {
      const quiz = await quizFor('perfusionniste', technical);
      await press(quiz, 'Comparer ces métiers');
      await sees(quiz, 'Comparer des métiers');
      await waitUntil(() => bands(quiz).length === 3, 'each with its band');
      expect(nameOf(focused()), 'the title of what was opened').to.equal('Comparer des métiers');
      expect(names(quiz, 'columnheader')[1]).to.contain('Perfusionniste');
      await press(quiz, 'Revenir au résultat');
      expect(nameOf(focused()), 'what opened it').to.equal('Comparer ces métiers');
    });

    it('compares the first ones of the catalogue', async () => {
      const quiz = await quizForAll(technical);
      await press(quiz, 'Comparer ces métiers');
      await waitUntil(() => all(quiz, 'columnheader').length === 4);
      const expected = quiz.result!.ranking.groups.flat().slice(0, 3).map(titleOf);
      expect(names(quiz, 'columnheader').slice(1)).to.deep.equal(expected);
    });

    it('opens the sheet of the profession, and of a near one, and comes back', async () => {
      const quiz = await quizFor('perfusionniste', technical);
      await press(quiz, 'Voir la fiche du métier');
      await sees(quiz, 'Se décider');
      expect(nameOf(focused())).to.equal('Perfusionniste');
      expect(nameOf(all(quiz, 'heading')[0]!)).to.equal('Perfusionniste');
      await press(quiz, 'Revenir au résultat');
      expect(nameOf(focused())).to.equal('Voir la fiche du métier');
      const near = all(quiz, 'button')
        .map(nameOf)
        .find((name) => bundledCatalogue().professions.some(({ id }) => titleOf(id) === name))!;
      await press(quiz, near);
      await sees(quiz, 'Se décider');
      expect(nameOf(all(quiz, 'heading')[0]!)).to.equal(near);
      await press(quiz, 'Revenir au résultat');
      expect(nameOf(focused()), 'the very row').to.equal(near);
    });

    it('goes to the host’s pages where there are some', async () => {
      const quiz = await fixture<MetierQuiz>(
        html`<metier-quiz metier="perfusionniste" profession-url="#/metiers/{id}" .answers=${technical}></metier-quiz>`,
      );
      const links = all(quiz, 'link').flatMap((link) => link.getAttribute('href') ?? []);
      const own = links.filter((link) => !link.startsWith('http'));
      expect(own, 'four near ones and its own sheet').to.have.length(5);
      for (const link of own) expect(link).to.match(/^#\/metiers\/[a-z-]+$/);
      try {
        await press(quiz, 'Voir la fiche du métier', 'link');
        expect(location.hash).to.equal('#/metiers/perfusionniste');
      } finally {
        location.hash = '';
      }
    });

    it('prints', async () => {
      const quiz = await quizFor('perfusionniste', technical);
      const { print } = window;
      let printed = 0;
      window.print = () => void (printed += 1);
      try {
        await press(quiz, 'Imprimer');
        await waitUntil(() => printed > 0, 'what prints comes on demand', { timeout: 4000 });
        await settled(quiz);
      } finally {
        window.print = print;
      }
      expect(printed).to.equal(1);
    });
  });

  describe('the link to a result', () => {
    const clipboard = (writeText: (text: string) => Promise<void>) =>
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    afterEach(() => {
      Reflect.deleteProperty(navigator, 'clipboard');
      history.replaceState(null, '', location.pathname + location.search);
    });

    it('is copied, holds the answers after the #, and brings them back', async () => {
      const quiz = await quizFor('perfusionniste', technical);
      const copied: string[] = [];
      clipboard((text) => (copied.push(text), Promise.resolve()));
      await press(quiz, 'Copier le lien de ce résultat');
      await sees(quiz, 'Lien copié : il contient tes réponses');
      expect(focusIsIn(quiz)).to.equal(true);
      const [before, after] = copied[0]!.split('#');
      expect(before).to.equal(location.href.split('#')[0]);
      expect(location.hash, 'the page’s own address is left alone').to.equal('');

      history.replaceState(null, '', `#${after!}`);
      const again = await fixture<MetierQuiz>(html`<metier-quiz metier="perfusionniste"></metier-quiz>`);
      expect(again.answers).to.deep.equal(technical);
      expect(again.result!.assessment).to.deep.equal(quiz.result!.assessment);
      visitor.set({ answers: null });
      const other = await fixture<MetierQuiz>(html`<metier-quiz metier="microtechnicien"></metier-quiz>`);
      expect(other.answers, 'a link about another profession').to.deep.equal({});
    });

    it('is shown where the browser refuses to copy', async () => {
      const quiz = await quizForAll(technical);
      clipboard(() => Promise.reject(new Error('denied')));
      await press(quiz, 'Copier le lien de ce résultat');
      await sees(quiz, 'La copie n’est pas possible ici.');
      const link = one<HTMLInputElement>(quiz, 'textbox');
      expect(link.value).to.equal(linkTo(location.href, visitor.record));
      link.focus();
      expect(link.selectionEnd! - link.selectionStart!).to.equal(link.value.length);
    });

    it('is followed when it is opened in a page that is already there', async () => {
      const quiz = await fixture<MetierQuiz>(html`<metier-quiz></metier-quiz>`);
      location.hash = new URL(linkTo(location.href, { answers: technical, shortlist: [] })).hash;
      await waitUntil(() => quiz.phase === 'result');
      expect(quiz.answers).to.deep.equal(technical);
    });

    it('of the questionnaire before is used where its questions live on, and the rest is asked', async () => {
      location.hash = `metier-quiz=:1.${'4'.repeat(41)}`;
      const quiz = await fixture<MetierQuiz>(html`<metier-quiz></metier-quiz>`);
      const missing = baseItemIds.filter((id) => !itemIdsByVersion['1']!.includes(id));
      expect(missing).to.have.length(6);
      await press(quiz, 'Reprendre à la question 34');
      expect(textOf(quiz)).not.to.contain('illisibles');
      for (const id of missing) {
        expect(textOf(quiz)).to.contain(itemTexts('tu')[id]);
        await press(quiz, 'Tout à fait');
      }
      expect(quiz.result!.versions.questionnaire).to.equal('2');
      for (const id of missing) expect(quiz.answers[id]).to.equal(5);
    });

    it('that is not readable is told, and loses nothing', async () => {
      const quiz = await quizForAll({ [baseItemIds[0]!]: 2, [baseItemIds[1]!]: 5 });
      const errors = record<CustomEvent<{ code: string }>>('metier-error');
      location.hash = 'metier-quiz=:7.zz';
      await sees(quiz, 'illisibles');
      expect(quiz.answers).to.deep.equal({ [baseItemIds[0]!]: 2, [baseItemIds[1]!]: 5 });
      expect(errors.map(({ detail }) => detail.code)).to.deep.equal(['answers-invalid']);
      await press(quiz, 'Reprendre à la question 3');
      await press(quiz, 'Neutre');
      expect(Object.values(quiz.answers)).to.deep.equal([2, 5, 3]);
    });
  });

  describe('answers that the host sets', () => {
    it('bring the quiz where they leave off', async () => {
      const quiz = await quizForAll();
      const three = Object.fromEntries(baseItemIds.slice(0, 3).map((id) => [id, 4 as const]));
      quiz.answers = three;
      await settled(quiz);
      expect(quiz.answers).to.deep.equal(three);
      await press(quiz, 'Reprendre à la question 4');
      expect(textOf(quiz)).to.contain('4 sur 29');
      quiz.answers = technical;
      await settled(quiz);
      expect(quiz.result!.answers).to.deep.equal(technical);
    });

    it('are kept where they are readable; the rest is left out and told', async () => {
      const errors = record<CustomEvent<{ code: string; message: string }>>('metier-error');
      const quiz = await quizForAll();
      const [good, high, text] = baseItemIds as readonly [string, string, string];
      quiz.answers = { [good]: 2, [high]: 9, [text]: 'oui', 'x-unknown': 3 } as unknown as Answers;
      await settled(quiz);
      expect(quiz.answers).to.deep.equal({ [good]: 2 });
      expect(textOf(quiz)).to.contain('illisibles');
      expect(errors).to.have.length(1);
      expect(warnings).to.have.length(1);
      for (const id of [high, text, 'x-unknown']) expect(warnings[0]).to.contain(id);
      await press(quiz, 'Reprendre à la question 2');
    });

    for (const rubbish of [undefined, 7, 'rubbish', [1, 2], { [baseItemIds[0]!]: 9 }]) {
      it(`lose nothing of what the visitor answered when they are ${JSON.stringify(rubbish) ?? 'undefined'}`, async () => {
        const quiz = await fixture<MetierQuiz>(html`<metier-quiz></metier-quiz>`);
        await press(quiz, 'Commencer');
        await press(quiz, 'Tout à fait');
        await press(quiz, 'Plutôt pas');
        quiz.answers = rubbish as unknown as Answers;
        await settled(quiz);
        expect(Object.values(quiz.answers)).to.deep.equal([5, 2]);
        expect(textOf(quiz)).to.contain('3 sur 29');
      });
    }
  });

  describe('keeping answers in the browser', () => {
    const clear = () => {
      localStorage.clear();
      sessionStorage.clear();
    };
    beforeEach(clear);
    afterEach(clear);
    const KEEP = 'Garder mes réponses sur cet appareil';
    /** In a page that knows nothing of the visitor but what was kept. */
    const reloaded = async (show: () => Promise<MetierQuiz>) => {
      const places = [localStorage, sessionStorage].map((storage) => ({ storage, items: Object.entries({ ...storage }) as [string, string][] }));
      fixtureCleanup();
      visitor.set({ answers: null, shortlist: [] });
      for (const { storage, items } of places) for (const [key, value] of items) storage.setItem(key, value);
      return show();
    };
    const quizThatKeeps = (place: string) => fixture<MetierQuiz>(html`<metier-quiz metier="perfusionniste" save=${place}></metier-quiz>`);

    it('is not offered, and storage not touched, unless the host allows it', async () => {
      const { getItem, setItem } = Storage.prototype;
      let touched = 0;
      Storage.prototype.getItem = function (key) {
        touched += 1;
        return getItem.call(this, key);
      };
      Storage.prototype.setItem = function (key, value) {
        touched += 1;
        setItem.call(this, key, value);
      };
      try {
        const quiz = await fixture<MetierQuiz>(html`<metier-quiz metier="perfusionniste"></metier-quiz>`);
        await press(quiz, 'Commencer');
        await press(quiz, 'Neutre');
        expect(all(quiz, 'button', KEEP)).to.have.length(0);
        await finish(quiz);
        expect(all(quiz, 'button', KEEP)).to.have.length(0);
      } finally {
        Object.assign(Storage.prototype, { getItem, setItem });
      }
      expect(touched).to.equal(0);
    });

    for (const [place, storage, other] of [
      ['local', () => localStorage, () => sessionStorage],
      ['session', () => sessionStorage, () => localStorage],
    ] as const) {
      it(`happens in ${place} storage, on a click, and lets the visitor resume`, async () => {
        const quiz = await quizThatKeeps(place);
        await press(quiz, 'Commencer');
        await press(quiz, 'Tout à fait');
        expect(storage().length, 'nothing before the click').to.equal(0);
        await press(quiz, KEEP);
        expect(textOf(quiz)).to.contain('Réponses gardées sur cet appareil');
        expect(focusIsIn(quiz), 'focus after the click').to.equal(true);
        await press(quiz, 'Neutre');
        expect([storage().length, other().length]).to.deep.equal([1, 0]);

        const { answers } = quiz;
        const back = await reloaded(() => quizThatKeeps(place));
        expect(back.answers).to.deep.equal(answers);
        await press(back, 'Reprendre à la question 3');
        await press(back, 'Les effacer');
        expect(storage().length).to.equal(0);
        expect(Object.values(back.answers), 'in the page they stay').to.deep.equal([5, 3]);
        expect(focusIsIn(back), 'focus after the second click').to.equal(true);
      });
    }

    it('ends when the visitor begins anew', async () => {
      const quiz = await quizThatKeeps('local');
      await press(quiz, 'Commencer');
      await finish(quiz);
      await press(quiz, KEEP);
      expect(localStorage.length).to.equal(1);
      await press(quiz, 'Recommencer');
      expect(localStorage.length).to.equal(0);
    });

    it('brings back a result as it was', async () => {
      const quiz = await quizThatKeeps('local');
      quiz.answers = technical;
      await settled(quiz);
      await press(quiz, KEEP);
      const { assessment } = quiz.result!;
      const back = await reloaded(() => quizThatKeeps('local'));
      expect(back.result!.assessment).to.deep.equal(assessment);
    });

    for (const rubbish of ['{"rubbish"', '[]', '"x"', 'null', '{"answers":{"x":"y"}}']) {
      it(`ignores what is there and not readable: ${rubbish}`, async () => {
        localStorage.setItem('metier-quiz:perfusionniste', rubbish);
        localStorage.setItem('metier-widgets', rubbish);
        const quiz = await quizThatKeeps('local');
        expect(names(quiz, 'button')).to.deep.equal(['Commencer', 'J’ai un code']);
      });
    }

    it('takes over what version 0.1 kept, and goes on keeping it', async () => {
      localStorage.setItem('metier-quiz:perfusionniste', '1.4');
      const quiz = await quizThatKeeps('local');
      await press(quiz, 'Reprendre à la question 2');
      await press(quiz, 'Neutre');
      const back = await reloaded(() => quizThatKeeps('local'));
      expect(Object.values(back.answers)).to.deep.equal([4, 3]);
      await press(back, 'Reprendre à la question 3');
      await press(back, 'Les effacer');
      expect(localStorage.length).to.equal(0);
    });

    for (const phase of ['a question', 'the result'] as const) {
      it(`that is impossible is said at ${phase}, and nothing is lost`, async () => {
        const closed = () => {
          throw new DOMException('closed', 'SecurityError');
        };
        const own = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
        Object.defineProperty(window, 'localStorage', { configurable: true, get: closed });
        try {
          const quiz = await quizThatKeeps('local');
          await press(quiz, 'Commencer');
          await press(quiz, 'Tout à fait');
          if (phase === 'the result') await finish(quiz);
          const { answers } = quiz;
          await press(quiz, KEEP);
          expect(textOf(quiz)).to.contain('Ce navigateur ne permet pas de garder les réponses ici.');
          expect(focusIsIn(quiz), 'focus').to.equal(true);
          expect(quiz.answers).to.deep.equal(answers);
        } finally {
          Object.defineProperty(window, 'localStorage', own);
        }
      });
    }
  });

  it('shows the host’s own list of advisers in place of the built-in one', async () => {
    const quiz = await fixture<MetierQuiz>(
      html`<metier-quiz .answers=${technical}><p slot="advisers">Le CPMS de l’école, local 12</p></metier-quiz>`,
    );
    expect(textOf(quiz)).to.contain('local 12').and.not.to.contain('SIEP');
  });

  it('has headings whose level the host decides', async () => {
    const quiz = await fixture<MetierQuiz>(html`<metier-quiz heading-level="3" metier="perfusionniste" .answers=${technical}></metier-quiz>`);
    expect([...new Set(all(quiz, 'heading').map(levelOf))]).to.deep.equal([3, 4]);
  });

  it('keeps its answers, and its place, when it is moved or taken out and put back', async () => {
    const wrapper = await fixture<HTMLElement>(
      html`<div>
        <metier-quiz></metier-quiz>
        <div></div>
      </div>`,
    );
    const quiz = wrapper.querySelector('metier-quiz')!;
    await press(quiz, 'Commencer');
    await press(quiz, 'Neutre');
    wrapper.lastElementChild!.append(quiz);
    await settled(quiz);
    expect(textOf(quiz)).to.contain('2 sur 29');
    quiz.remove();
    wrapper.append(quiz);
    await settled(quiz);
    await press(quiz, 'Tout à fait');
    expect(Object.values(quiz.answers)).to.deep.equal([3, 5]);
    expect(textOf(quiz)).to.contain('3 sur 29');
  });

  it('changes profession and keeps what was answered', async () => {
    const quiz = await quizFor('perfusionniste', technical);
    quiz.metier = 'technicien-son';
    await settled(quiz);
    expect(quiz.result!.metier).to.equal('technicien-son');
    expect(textOf(quiz)).to.contain(titleOf('technicien-son'));
    expect(quiz.answers).to.deep.equal(technical);
    quiz.metier = null;
    await settled(quiz);
    expect(names(quiz, 'heading')[0]).to.match(/Surtout/);
  });
});
