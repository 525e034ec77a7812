import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundledCatalogue } from '../catalogue/bundled/bundled-catalogue.js';
import { SCALES, type Answer, type Answers } from '../scoring/types.js';
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
      { numRuns: 50 },
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
      { numRuns: 50 },
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
      { numRuns: 50 },
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
      { numRuns: 50 },
    );
  });

  it('two neighbours do not have both the same where something else can be said', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { shown, telling } = told(answers, 30);
        for (const [index, { profession, assessment }] of shown.entries()) {
          const before = shown[index - 1];
          if (!before) continue;
          const [one, other] = [telling.get(before.profession.id)!, telling.get(profession.id)!];
          if (one.reason?.key !== other.reason?.key || one.caution?.key !== other.caution?.key) continue;
          const traits = Object.values(assessment.traits?.contributions ?? {});
          expect(traits.filter((points) => points >= 1).length < 2 || traits.filter((points) => points <= -1).length < 2).toBe(true);
        }
      }),
      { numRuns: 50 },
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
