import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reasonOf } from '../catalogue/bundled/trait-reasons.js';
import { bundledCatalogue } from '../catalogue/bundled/bundled-catalogue.js';
import { rowMessages } from '../messages/rows.js';
import { SCALES, TRAITS, type Answer, type Answers, type Scale } from '../scoring/types.js';
import { questionnaire } from './items.js';
import { leadingScales, tellingReasons } from './reasons.js';
import { quizResult } from './result.js';

const items = [...questionnaire.interests, ...questionnaire.traits];
const anyAnswers = fc
  .array(fc.integer({ min: 1, max: 5 }), { minLength: items.length, maxLength: items.length })
  .map((values): Answers => Object.fromEntries(items.map(({ id }, index) => [id, values[index] as Answer])));

function told(answers: Answers, count = 9) {
  const catalogue = bundledCatalogue();
  const { ranking } = quizResult(answers, catalogue, null);
  const shown = ranking.assessments.slice(0, count).map((assessment) => ({ assessment, profession: catalogue.get(assessment.professionId)! }));
  return { shown, standpoint: ranking, telling: tellingReasons(shown, ranking) };
}

describe('reasons and cautions', () => {
  it('are there for every profession shown, and none for others', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { shown, telling } = told(answers);
        expect([...telling.keys()]).toEqual(shown.map(({ profession }) => profession.id));
      }),
      { numRuns: 30 },
    );
  });

  it('a reason speaks for it and a caution against it', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { shown, telling } = told(answers);
        for (const { profession, assessment } of shown) {
          const points = { ...assessment.interests?.contributions, ...assessment.traits?.contributions };
          const { reason, caution } = telling.get(profession.id)!;
          if (reason) expect(points[reason.key]).toBeGreaterThan(0);
          if (caution) expect(points[caution.key]).toBeLessThan(0);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('a caution says in which direction the profession differs from what the visitor wants', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { shown, standpoint, telling } = told(answers);
        for (const { profession } of shown) {
          const { caution } = telling.get(profession.id)!;
          if (caution?.kind !== 'trait') continue;
          const level = profession.traits[caution.key]!.level;
          const wanted = standpoint.traits[caution.key] ?? 0.5;
          expect(caution.direction).toBe(level > wanted ? 'more' : 'less');
        }
      }),
      { numRuns: 30 },
    );
  });

  it('an interest that neither the visitor nor the profession has is no reason', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { shown, standpoint, telling } = told(answers);
        for (const { profession } of shown) {
          const { reason } = telling.get(profession.id)!;
          if (reason?.kind === 'interest') expect(profession.interests[reason.key] >= 4 || standpoint.interests[reason.key]! > 3).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('no two neighbouring rows show the same reason and the same caution, however long the list', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(2, 9, 30, 79), (answers, count) => {
        const { shown, standpoint, telling } = told(answers, count);
        for (const [index, { profession, assessment }] of shown.entries()) {
          const before = shown[index - 1] && telling.get(shown[index - 1]!.profession.id)!;
          const { reason, caution } = telling.get(profession.id)!;
          if (!before || reason?.key !== before.reason?.key || caution?.key !== before.caution?.key) continue;
          // Only where there is nothing else to say of it.
          const points = Object.entries({ ...assessment.interests?.contributions, ...assessment.traits?.contributions });
          const others = points.filter(([key, own]) => Math.abs(own) >= 1 && key !== reason?.key && key !== caution?.key);
          const isLackOfBoth = ([key]: [string, number]) => profession.interests[key as Scale] < 4 && (standpoint.interests[key as Scale] ?? 1) <= 3;
          expect(others.filter((other) => !isLackOfBoth(other))).toEqual([]);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('rows that follow each other seldom repeat a reason or a caution', () => {
    let [pairs, reasons, cautions] = [0, 0, 0];
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { shown, telling } = told(answers);
        for (const [index, { profession }] of shown.entries()) {
          const before = shown[index - 1] && telling.get(shown[index - 1]!.profession.id)!;
          if (!before) continue;
          const { reason, caution } = telling.get(profession.id)!;
          pairs += 1;
          if (reason && reason.key === before.reason?.key) reasons += 1;
          if (caution && caution.key === before.caution?.key) cautions += 1;
        }
      }),
      { numRuns: 30, seed: 7 },
    );
    expect(reasons / pairs).toBeLessThan(0.15);
    expect(cautions / pairs).toBeLessThan(0.15);
  });

  it('a caution reads differently in each direction, and says which one', () => {
    const { caution } = rowMessages({ language: 'fr', address: 'tu' });
    for (const key of [...SCALES, ...TRAITS]) {
      const [more, less] = [caution(key, 'more'), caution(key, 'less')];
      expect(more).not.toBe(less);
      for (const words of [more, less]) expect(words).toMatch(/^(?:Plus|Moins|Études plus) .* que tu n/);
    }
  });

  it('in words, with what bundled records say of themselves, no row reads as the one before', () => {
    const messages = rowMessages({ language: 'fr', address: 'tu' });
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { shown, telling } = told(answers);
        const words = shown.map(({ profession: { id } }) => {
          const { reason, caution } = telling.get(id)!;
          const own = reason?.kind === 'trait' ? reasonOf(id, reason.key) : reason && messages.reason(reason.key, 1);
          if (reason) expect(own, `${id} ${reason.key}`).toBeTruthy();
          return [own, caution && messages.caution(caution.key, caution.direction)].join('\n');
        });
        for (const [index, said] of words.entries()) if (said.length > 1) expect(said).not.toBe(words[index - 1]);
      }),
      { numRuns: 30 },
    );
  });

  it('where nothing was answered, nothing is told', () => {
    const { telling } = told({});
    for (const { reason, caution } of telling.values()) expect([reason, caution]).toEqual([null, null]);
  });
});

describe('leading scales', () => {
  it('are the highest, one to three, highest first', () => {
    for (const { interests } of bundledCatalogue().professions) {
      const leading = leadingScales(interests);
      expect(leading.length).toBeGreaterThanOrEqual(1);
      expect(leading.length).toBeLessThanOrEqual(3);
      expect(interests[leading[0]!]).toBe(Math.max(...SCALES.map((scale) => interests[scale])));
      const values = leading.map((scale) => interests[scale]);
      expect(values).toEqual([...values].sort((a, b) => b - a));
    }
  });
});
