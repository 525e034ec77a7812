import { describe, expect, it } from 'vitest';
import { bundledCatalogue } from '../catalogue/bundled/bundled-catalogue.js';
import { bank, baseItemIds } from './items.js';
import { quizResult, refiningItems } from './result.js';

const catalogue = bundledCatalogue();
const all = (value: 1 | 2 | 3 | 4 | 5) => Object.fromEntries(baseItemIds.map((id) => [id, value]));

describe('the result of a quiz', () => {
  it('about one profession assesses it and ranks the others too', () => {
    const result = quizResult(all(3), catalogue, 'perfusionniste');
    expect(result.metier).toBe('perfusionniste');
    expect(result.assessment).toMatchObject({ professionId: 'perfusionniste', score: 50, closeness: 'undecided' });
    expect(result.ranking.assessments).toHaveLength(catalogue.professions.length);
    expect(result.versions).toEqual({ data: catalogue.version, scoring: expect.stringMatching(/^\d+\.\d+\.\d+$/), questionnaire: '2' });
  });

  it('about the catalogue, or an unknown profession, is a ranking alone', () => {
    expect(quizResult(all(3), catalogue, null).assessment).toBeNull();
    expect(quizResult(all(3), catalogue, 'unknown')).toMatchObject({ metier: null, assessment: null });
  });

  it('allows for what people answer on average, in the ranking and in the profession alike', () => {
    const norms = { R: 5, I: 1, A: 3, S: 3, E: 3, C: 3 };
    const [plain, adjusted] = [quizResult(all(4), catalogue, 'perfusionniste'), quizResult(all(4), catalogue, 'perfusionniste', { norms })];
    expect(adjusted.assessment?.score).not.toBe(plain.assessment?.score);
    expect(adjusted.ranking.assessments).toContainEqual(adjusted.assessment);
    expect(quizResult(all(4), catalogue, 'perfusionniste', { norms: null })).toEqual(plain);
  });

  it('flags hasty answers by their timings', () => {
    const timings = Object.fromEntries(baseItemIds.map((id) => [id, 300]));
    expect(quizResult(all(4), catalogue, null, { timings }).ranking.flags).toContain('fast-answers');
  });

  it('refines with unasked items of the bank, in its order, which never puts one scale twice in a row', () => {
    const items = refiningItems(all(4), 6);
    expect(items).toHaveLength(6);
    const order = bank.map(({ id }) => id);
    expect(items.map((id) => order.indexOf(id))).toEqual(items.map((id) => order.indexOf(id)).sort((a, b) => a - b));
    const asked = { ...all(4), ...Object.fromEntries(bank.map(({ id }) => [id, null])) };
    expect(refiningItems(asked, 6)).toEqual([]);
  });
});
