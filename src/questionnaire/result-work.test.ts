import { describe, expect, test, vi } from 'vitest';
import { bundledCatalogue } from '../catalogue/bundled/bundled-catalogue.js';
import { createCatalogue } from '../catalogue/catalogue.js';
import type { Answers } from '../scoring/types.js';
import { itemIds } from './items.js';
import { quizResult } from './result.js';
import { ResultWork } from './result-work.js';

const small = bundledCatalogue();
const answers: Answers = Object.fromEntries(itemIds.map((id, position) => [id, (((position * 3) % 5) + 1) as 1 | 2 | 3 | 4 | 5]));
const professions = Array.from({ length: 5000 }, (_, index) => ({
  ...small.professions[index % small.professions.length]!,
  id: `profession-${index}`,
}));
const large = createCatalogue({ version: '2026-11-25', professions, sectors: [], criteria: [], load: () => Promise.reject(new Error('none')) });

describe('the work on a result', () => {
  test('of few professions is done at once', () => {
    const done = vi.fn();
    expect(new ResultWork(answers, small, 'perfusionniste', {}, done).result).toEqual(quizResult(answers, small, 'perfusionniste'));
    expect(done).not.toHaveBeenCalled();
  });

  test('of many leaves others their turn, and comes to the same result', async () => {
    const done = vi.fn();
    const work = new ResultWork(answers, large, null, {}, done);
    expect(work.result).toBeNull();
    await work.complete;
    expect(done).toHaveBeenCalledOnce();
    expect(work.result).toEqual(quizResult(answers, large));
  });

  test('ends without a result when something else is wanted', async () => {
    const done = vi.fn();
    const work = new ResultWork(answers, large, null, {}, done);
    work.stop();
    await work.complete;
    expect(work.result).toBeNull();
    expect(done).not.toHaveBeenCalled();
  });
});
