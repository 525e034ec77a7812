import { afterEach, describe, expect, test, vi } from 'vitest';
import { bundledCatalogue } from '../catalogue/bundled/bundled-catalogue.js';
import type { Answers } from '../scoring/types.js';
import { itemIds } from './items.js';
import { quizResult } from './result.js';
import { ResultWork } from './result-work.js';

const small = bundledCatalogue();
const answers: Answers = Object.fromEntries(itemIds.map((id, position) => [id, (((position * 3) % 5) + 1) as 1 | 2 | 3 | 4 | 5]));

/** A look at the clock takes a millisecond: more than a turn on every machine. */
function longWork(done: () => void): ResultWork {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 1));
  return new ResultWork(answers, small, null, {}, done);
}

afterEach(() => vi.restoreAllMocks());

describe('the work on a result', () => {
  test('of few professions is done at once', () => {
    // A clock that stands still: the machine is fast enough.
    const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
    const done = vi.fn();
    const work = new ResultWork(answers, small, 'perfusionniste', {}, done);
    clock.mockRestore();
    expect(work.result).toEqual(quizResult(answers, small, 'perfusionniste'));
    expect(done).not.toHaveBeenCalled();
  });

  test('of many leaves others their turn, and comes to the same result', async () => {
    const done = vi.fn();
    const work = longWork(done);
    expect(work.result).toBeNull();
    await work.complete;
    expect(done).toHaveBeenCalledOnce();
    expect(work.result).toEqual(quizResult(answers, small));
  });

  test('ends without a result when something else is wanted', async () => {
    const done = vi.fn();
    const work = longWork(done);
    work.stop();
    await work.complete;
    expect(work.result).toBeNull();
    expect(done).not.toHaveBeenCalled();
  });
});
