import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNorms } from './norms.js';

const means = { R: 2.5, I: 3, A: 3.2, S: 3.8, E: 1, C: 5 };

describe('norms', () => {
  it('are read alone, or from the file of a pilot', () => {
    expect(readNorms(means)).toEqual({ norms: means, problem: null });
    expect(readNorms({ questionnaire: '2', people: 200, norms: means })).toEqual({ norms: means, problem: null });
    expect(readNorms({ ...means, remark: 'our school' })).toEqual({ norms: means, problem: null });
  });

  it.each([
    [null, 'norms: null: expected an object with the means R, I, A, S, E and C; the default norms are used.'],
    [undefined, 'norms: undefined: expected an object'],
    ['{"R":3}', 'norms: "{"R":3}": expected an object'],
    [[3, 3, 3, 3, 3, 3], 'norms: 3,3,3,3,3,3: expected an object'],
    [{}, 'norms: R: undefined: expected a number from 1 to 5'],
    [{ ...means, S: '3' }, 'norms: S: "3": expected a number from 1 to 5'],
    [{ ...means, C: 5.01 }, 'norms: C: 5.01: expected a number from 1 to 5'],
    [{ ...means, A: 0.99 }, 'norms: A: 0.99'],
    [{ ...means, I: NaN }, 'norms: I: NaN'],
    [{ norms: 3 }, 'norms: 3: expected an object'],
    [{ norms: { ...means, E: {} } }, 'norms: E: an object'],
    [{ questionnaire: '1', norms: means }, 'norms: questionnaire "1": expected norms of questionnaire "2"'],
  ])('out of shape give one message: %j', (input, message) => {
    const { norms, problem } = readNorms(input);
    expect(norms).toBeNull();
    expect(problem).toContain(message);
  });

  it('never throw, and never let in what is no mean', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        const { norms, problem } = readNorms(input);
        expect((norms === null) !== (problem === null)).toBe(true);
      }),
    );
  });
});
