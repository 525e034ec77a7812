/** What a visitor does with a result: narrow, keep, compare, refine, and whom to talk to. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { bundledCatalogue } from '../../src/catalogue/bundled/bundled-catalogue.js';
import { spokenTitle } from '../../src/catalogue/spoken-title.js';
import { baseItemIds, questionnaire } from '../../src/questionnaire/items.js';
import type { Answer, Answers } from '../../src/scoring/types.js';
import { allNeutral, answersBy, technical } from '../../tests/browser/answer-sets.js';
import { all, focused, listenToWarnings, nameOf, names, one, press, record, sees, settled, textOf } from '../../tests/browser/visitor.js';
import { visitor } from '../shared/visitor.js';
import './define.js';
import type { MetierQuiz } from './metier-quiz.element.js';

const titleOf = (id: string) => spokenTitle(bundledCatalogue().get(id)!);
const quizForAll = (answers: Answers) => fixture<MetierQuiz>(html`<metier-quiz .answers=${answers}></metier-quiz>`);
const quizFor = (metier: string, answers: Answers) => fixture<MetierQuiz>(html`<metier-quiz metier=${metier} .answers=${answers}></metier-quiz>`);
/** Titles of the rows that are shown. */
const shown = (quiz: MetierQuiz) => {
  const titles = new Set(bundledCatalogue().professions.map(({ id }) => titleOf(id)));
  return names(quiz, 'button').filter((name) => titles.has(name));
};
/** Of each pair of questions about one scale, one liked and one not. */
const scattered = (): Answers => {
  const seen = new Map<string, number>();
  const scales = new Map<string, string>(questionnaire.interests.map(({ id, scale }) => [id, scale]));
  return answersBy((id, position): Answer => {
    const scale = scales.get(id);
    if (!scale) return 4;
    const count = seen.get(scale) ?? position % 2;
    seen.set(scale, count + 1);
    return count % 2 ? 5 : 1;
  });
};

describe('a result of metier-quiz', () => {
  let warnings: readonly string[];
  let stop: () => void;
  beforeEach(() => ({ warnings, stop } = listenToWarnings()));
  afterEach(() => stop());

  it('tells the professions of the first group apart: a difference of its own, a reason and a caution with a direction', async () => {
    const quiz = await quizForAll(technical);
    const rows = names(quiz, 'listitem')
      .filter((name) => name.includes('Garder :'))
      .slice(0, quiz.result!.ranking.groups[0]!.length);
    const differences = rows.flatMap((row) => /^(L(?:es? |’)[^A-ZÀ-Þ]+) /.exec(row)?.[1] ?? []);
    expect(differences.length).to.be.above(rows.length / 2);
    expect(new Set(differences).size, 'each is said once').to.equal(differences.length);
    expect(rows.filter((row) => /(que tu n’aimes)/.test(row)).length).to.be.above(rows.length / 2);
    for (const [index, row] of rows.entries()) if (index > 0) expect(row).not.to.equal(rows[index - 1]);
  });

  it('is narrowed by criteria, which changes no score and no order', async () => {
    const quiz = await quizForAll(technical);
    const before = shown(quiz);
    const { ranking } = quiz.result!;
    await press(quiz, 'Filtrer');
    expect(textOf(quiz)).to.contain('Filtrer cache des métiers ; tes réponses et le calcul ne changent pas.');
    await press(quiz, /^Accessible en alternance/);
    one(quiz, 'button', 'Filtrer (1)');
    const narrowed = shown(quiz);
    const has = new Set(
      bundledCatalogue()
        .professions.filter(({ criteria }) => criteria.includes('alternance'))
        .map(({ id }) => titleOf(id)),
    );
    expect(narrowed).not.to.have.length(0);
    expect(narrowed.filter((title) => !has.has(title))).to.deep.equal([]);
    const first = ranking.groups[0]!.map(titleOf);
    expect(narrowed.filter((title) => first.includes(title))).to.deep.equal(first.filter((title) => has.has(title)));
    expect(quiz.result!.ranking).to.equal(ranking);
    await press(quiz, 'Tout enlever');
    expect(shown(quiz)).to.deep.equal(before);
    expect(nameOf(focused())).to.equal('Filtrer');
  });

  it('where a filter leaves nothing of the first group, shows what is further', async () => {
    const quiz = await quizForAll(technical);
    const first = quiz.result!.ranking.groups[0]!.map((id) => bundledCatalogue().get(id)!);
    const sector = bundledCatalogue().sectors.find(
      ({ id }) =>
        !first.some((profession) => profession.sector === id) &&
        bundledCatalogue().professions.filter((profession) => profession.sector === id).length > 1,
    )!;
    await press(quiz, 'Filtrer');
    await press(quiz, new RegExp(`^${sector.label['fr']!} \\d`));
    expect(textOf(quiz)).to.contain('Aucun de tes premiers métiers n’a tout cela.');
    const ranked = bundledCatalogue().professions.filter(
      (profession) => profession.sector === sector.id && Object.hasOwn(quiz.result!.ranking.leading, profession.id),
    );
    expect([...shown(quiz)].sort()).to.deep.equal(ranked.map(({ id }) => titleOf(id)).sort());
  });

  it('keeps professions, says so, and compares those that are kept', async () => {
    const changes = record<CustomEvent<{ metier: string; kept: boolean }>>('metier-shortlist-change');
    const quiz = await quizForAll(technical);
    const [a, b] = quiz.result!.ranking.groups[0]! as readonly [string, string];
    await press(quiz, `Garder : ${titleOf(a)}`);
    expect(textOf(quiz)).to.contain('Un de plus et tu peux comparer.');
    await press(quiz, `Garder : ${titleOf(b)}`);
    expect(changes.map(({ detail }) => detail)).to.deep.equal([
      { metier: a, kept: true },
      { metier: b, kept: true },
    ]);
    expect(visitor.record.shortlist).to.deep.equal([a, b]);
    await press(quiz, 'Comparer tes 2 métiers gardés');
    await waitUntil(() => all(quiz, 'columnheader').length === 3);
    expect(
      names(quiz, 'columnheader')
        .slice(1)
        .every((name, index) => name.includes(titleOf([a, b][index]!))),
    ).to.equal(true);
  });

  it('leaves the shortlist and the opening of a profession to a host that wants to decide', async () => {
    const quiz = await quizForAll(technical);
    const [id] = quiz.result!.ranking.groups[0]! as readonly [string];
    for (const type of ['metier-shortlist-change', 'metier-select']) quiz.addEventListener(type, (event) => event.preventDefault());
    await press(quiz, `Garder : ${titleOf(id)}`);
    expect(visitor.record.shortlist).to.deep.equal([]);
    await press(quiz, titleOf(id));
    expect(names(quiz, 'button')).not.to.contain('Revenir au résultat');
  });

  it('comes back to the very row, which is marked as seen', async () => {
    const quiz = await quizForAll(technical);
    const [id] = quiz.result!.ranking.groups[0]! as readonly [string];
    await press(quiz, titleOf(id));
    await sees(quiz, 'Se décider');
    await press(quiz, 'Revenir au résultat');
    expect(nameOf(focused())).to.equal(titleOf(id));
    expect(names(quiz, 'listitem').find((name) => name.includes(titleOf(id)))).to.contain(' vu ');
  });

  describe('after « Affiner »', () => {
    const refine = async (quiz: MetierQuiz, answer: string) => {
      await press(quiz, /^Affiner/);
      for (let left = 6; left > 0; left -= 1) await press(quiz, answer);
    };

    it('says what six answers have changed, in words: who enters, who leaves, what moved', async () => {
      const quiz = await quizForAll(technical);
      const before = quiz.result!.ranking;
      await refine(quiz, 'Tout à fait');
      expect(nameOf(focused())).to.equal('Ce que tes 6 réponses de plus ont changé');
      const after = quiz.result!.ranking;
      const entering = after.groups[0]!.filter((id) => !before.groups[0]!.includes(id));
      const leaving = before.groups[0]!.filter((id) => !after.groups[0]!.includes(id));
      expect(entering.length + leaving.length, 'this visitor’s answers move something').to.be.above(0);
      const text = textOf(quiz);
      if (entering.length > 0)
        expect(text).to.contain(`Entrent dans la liste : ${entering.map((id) => bundledCatalogue().get(id)!.title.inclusive).join(', ')}`);
      if (leaving.length > 0) expect(text).to.contain(`En sortent : ${leaving.map((id) => bundledCatalogue().get(id)!.title.inclusive).join(', ')}`);
      expect(text).not.to.contain('Rien n’a bougé');
    });

    it('says so when nothing of what is said has changed, and nothing when all six were skipped', async () => {
      const quiz = await quizFor('microtechnicien', technical);
      await refine(quiz, 'Passer');
      expect(textOf(quiz)).not.to.contain('changé');
      const same = await quizFor('microtechnicien', technical);
      const closeness = same.result!.assessment!.closeness;
      await press(same, /^Affiner/);
      for (let left = 6; left > 0 && all(same, 'progressbar').length > 0; left -= 1) await press(same, left === 6 ? 'Neutre' : 'Passer');
      expect(same.result!.assessment!.closeness).to.equal(closeness);
      expect(textOf(same)).to.match(/Rien n’a bougé : ton résultat tient\.|avant/);
    });
  });

  describe('of one profession', () => {
    it('names both in its heading, and never shows as a reason what neither has', async () => {
      const quiz = await quizFor('perfusionniste', technical);
      expect(names(quiz, 'heading')[0]).to.match(/^Perfusionniste et toi : /);
      expect(textOf(quiz)).to.contain('Ni toi ni ce métier : la création');
      expect(names(quiz, 'listitem').filter((item) => item.startsWith('Création'))).to.deep.equal([]);
    });

    it('says where it is learnt, with links', async () => {
      const quiz = await quizFor('perfusionniste', technical);
      await sees(quiz, 'Où l’apprendre');
      expect(one(quiz, 'link', 'ULiège').getAttribute('href')).to.match(/^https:/);
    });
  });

  it('whose answers are scattered helps: to refine is the next step', async () => {
    const quiz = await quizForAll(scattered());
    expect(quiz.result!.ranking.flags).to.contain('scattered-answers');
    expect(textOf(quiz)).to.contain('Affine avec quelques questions de plus, ou revois tes réponses');
    const [first] = all(quiz, 'button', /^(Affiner|Comparer)/);
    expect(nameOf(first!)).to.match(/^Affiner/);
  });

  it('of a flat profile says that nothing is separated, and leads to the explorer', async () => {
    const quiz = await quizForAll(allNeutral);
    expect(names(quiz, 'heading')[0]).to.contain('Un peu de tout');
    expect(textOf(quiz)).to.contain('elles ne séparent pas les métiers').and.not.to.contain('dans tes premiers');
    one(quiz, 'button', 'Explorer les métiers');
  });

  describe('whom to talk to', () => {
    it('is named with what for, where, and a page', async () => {
      const quiz = await quizForAll(technical);
      expect(one(quiz, 'link', 'Ton centre PMS').getAttribute('href')).to.match(/^https:/);
      expect(names(quiz, 'listitem').find((item) => item.startsWith('SIEP')))
        .to.contain('gratuit')
        .and.to.contain('Liège');
    });

    it('is no school for an adult: training comes first', async () => {
      const quiz = await fixture<MetierQuiz>(html`<metier-quiz register="vous" .answers=${technical}></metier-quiz>`);
      const [forem, training] = names(quiz, 'listitem').filter((item) => /^(Le Forem|Bruxelles Formation|IFAPME|SIEP)/.test(item));
      expect(forem).to.match(/^Le Forem/);
      expect(training).to.match(/^Bruxelles Formation/);
      expect(textOf(quiz)).not.to.contain('à l’école');
    });

    it('is the host’s own list where it gives one; what is not readable in it is left out and told once', async () => {
      const errors = record<CustomEvent<{ code: string; message: string }>>('metier-error');
      const advisers = [
        { name: 'Mme Dubois', what: 'local 12', url: '/orientation', phone: '+32 4 123 45 67' },
        { name: 'Piège', what: 'rien', url: 'javascript:alert(1)' },
        { name: 'Sans rien' },
      ];
      const quiz = await fixture<MetierQuiz>(html`<metier-quiz .advisers=${advisers} .answers=${technical}></metier-quiz>`);
      expect(one(quiz, 'link', 'Mme Dubois').getAttribute('href')).to.equal('/orientation');
      expect(one(quiz, 'link', '+32 4 123 45 67').getAttribute('href')).to.equal('tel:+3241234567');
      expect(textOf(quiz)).not.to.contain('Piège').and.not.to.contain('SIEP').and.not.to.contain('Sans rien');
      quiz.requestUpdate();
      await settled(quiz);
      expect(errors.map(({ detail }) => detail.code)).to.deep.equal(['advisers-invalid']);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('advisers[1].url').and.to.contain('javascript:alert(1)');
    });

    for (const rubbish of ['SIEP', { name: 'x' }, 7, [null], []]) {
      it(`stays the built-in list when the host’s is ${JSON.stringify(rubbish)}`, async () => {
        const quiz = await fixture<MetierQuiz>(html`<metier-quiz .advisers=${rubbish} .answers=${technical}></metier-quiz>`);
        expect(textOf(quiz)).to.contain('SIEP');
      });
    }
  });

  it('begins anew without what the visitor before had filtered or unfolded', async () => {
    const quiz = await quizForAll(technical);
    await press(quiz, 'Filtrer');
    await press(quiz, /^Accessible en alternance/);
    await press(quiz, 'Recommencer');
    quiz.answers = technical;
    await settled(quiz);
    one(quiz, 'button', 'Filtrer');
    expect(Object.keys(quiz.answers)).to.have.length(baseItemIds.length);
  });
});
