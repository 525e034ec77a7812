import { describe, expect, it } from 'vitest';
import { bundledCatalogue } from '../catalogue/bundled/bundled-catalogue.js';
import { createCatalogue } from '../catalogue/catalogue.js';
import type { Answers } from '../scoring/types.js';
import { itemIds } from './items.js';
import { quizResult } from './result.js';
import { resultSummary } from './result-summary.js';

const catalogue = bundledCatalogue();
const answers: Answers = Object.fromEntries(itemIds.map((id, position) => [id, (((position * 3) % 5) + 1) as 1 | 2 | 3 | 4 | 5]));

describe('a result in short', () => {
  const whole = quizResult(answers, catalogue, 'perfusionniste');
  const short = resultSummary(whole);

  it('is JSON of less than 12 kB, of however many professions', () => {
    const professions = Array.from({ length: 2000 }, (_, index) => {
      const profession = catalogue.professions[index % catalogue.professions.length]!;
      return { ...profession, id: `${profession.id}-de-la-region-de-bruxelles-capitale-${index}` };
    });
    const large = createCatalogue({ version: '2026-11-25', professions, sectors: [], criteria: [], load: () => Promise.reject(new Error('none')) });
    for (const summary of [short, resultSummary(quizResult(answers, large, professions[0]!.id))]) {
      expect(new TextEncoder().encode(JSON.stringify(summary)).length).toBeLessThan(12_000);
      expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
    }
  });

  it('says of the profession in question and of the first ones what the whole says', () => {
    expect(short).toMatchObject({ metier: 'perfusionniste', answers, versions: whole.versions, count: catalogue.professions.length });
    expect(short.assessment).toMatchObject({ id: 'perfusionniste', closeness: whole.assessment!.closeness });
    expect(short.professions.map(({ id }) => id)).toEqual(whole.ranking.groups.flat().slice(0, 20));
    for (const { id, score, band, leading, strengths, watchPoints } of short.professions) {
      const assessment = whole.ranking.assessments.find(({ professionId }) => professionId === id)!;
      expect(Math.abs(score! - assessment.score!)).toBeLessThan(0.006);
      expect(Math.abs(band!.low - assessment.band!.low)).toBeLessThan(0.006);
      expect(Math.abs(band!.high - assessment.band!.high)).toBeLessThan(0.006);
      expect(leading).toBe(whole.ranking.leading[id]);
      expect(strengths).toEqual(assessment.strengths.map(({ key }) => key));
      expect(watchPoints).toEqual(assessment.watchPoints.map(({ key }) => key));
    }
    const { interests, traits, elevation, flags } = whole.ranking;
    expect(short).toMatchObject({ interests, traits, elevation, flags });
  });

  it('of nothing has no scores', () => {
    expect(resultSummary(quizResult({}, catalogue, 'perfusionniste'))).toMatchObject({
      assessment: { status: 'insufficient', score: null, band: null, closeness: null, leading: 0 },
      professions: [],
      elevation: null,
    });
    expect(resultSummary(quizResult({}, catalogue)).assessment).toBeNull();
  });
});
