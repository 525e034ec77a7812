import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { bank, baseItemIds, type ItemId } from './items.js';
import type { Answers } from '../scoring/types.js';
import { firstUnanswered, initialState, reduce, type QuizAction, type QuizState } from './quiz.js';

const answered = (count: number): Answers => Object.fromEntries(baseItemIds.slice(0, count).map((id) => [id, 4 as const]));
const all = answered(baseItemIds.length);
const play = (actions: readonly QuizAction['type'][], answers: Answers, from: QuizState = initialState) =>
  actions.reduce((state, type) => reduce(state, { type } as Exclude<QuizAction, { type: 'refine' }>, answers), from);
const refine = (count: number): QuizAction => ({ type: 'refine', items: bank.slice(0, count).map(({ id }) => id as ItemId) });

describe('a quiz', () => {
  it('goes from the introduction through every question to the result', () => {
    let state = play(['start'], {});
    for (let position = 0; position < 29; position += 1) {
      expect(state).toMatchObject({ phase: 'question', position });
      state = play(['next'], answered(position + 1), state);
    }
    expect(state.phase).toBe('result');
  });

  it('goes back from the first question to the introduction, from the result to the last question', () => {
    expect(play(['start', 'back'], {}).phase).toBe('intro');
    expect(play(['start', 'back'], all)).toMatchObject({ phase: 'question', position: 28 });
  });

  it('resumes at the first question without an answer; a skipped one has been answered', () => {
    const [first, second] = baseItemIds as readonly [ItemId, ItemId];
    const answers: Answers = { [first]: 3, [second]: null };
    expect(play(['restore'], answers).phase).toBe('intro');
    expect(firstUnanswered(answers)).toBe(2);
    expect(play(['restore', 'start'], answers)).toMatchObject({ phase: 'question', position: 2 });
  });

  it('asks only what is missing of answers with gaps', () => {
    const [gap, later] = [baseItemIds[7] as ItemId, baseItemIds[20] as ItemId];
    const { [gap]: _, [later]: __, ...answers } = all;
    const asked = play(['restore', 'start'], answers);
    expect(asked).toMatchObject({ phase: 'question', position: 27 });
    expect(asked.sequence.slice(27)).toEqual([gap, later]);
    expect(play(['next'], { ...answers, [gap]: 2 }, asked)).toMatchObject({ phase: 'question', position: 28 });
    expect(play(['next', 'next'], all, asked).phase).toBe('result');
  });

  it('shows the result of complete answers at once, wherever they came from', () => {
    expect(play(['restore'], all).phase).toBe('result');
    expect(play(['start'], all).phase).toBe('result');
  });

  it('asks further items after the result and comes back to it', () => {
    const asked = reduce(play(['start'], all), refine(2), all);
    expect(asked).toMatchObject({ phase: 'question', position: 29 });
    const answers = { ...all, ...Object.fromEntries(bank.slice(0, 2).map(({ id }) => [id, null])) };
    expect(play(['next', 'next'], answers, asked)).toMatchObject({ phase: 'result', sequence: { length: 31 } });
    expect(reduce(asked, refine(2), all), 'asked already').toBe(asked);
  });

  it('goes again through what was refined elsewhere', () => {
    const answers = { ...all, [bank[0]?.id as string]: 2 as const };
    expect(play(['review'], answers).sequence).toHaveLength(30);
    expect(play(['restore', 'back'], answers)).toMatchObject({ phase: 'question', position: 29 });
  });

  it('asks what is missing before it gives a result', () => {
    const last = play(['start', ...Array.from({ length: 28 }, () => 'next' as const)], {});
    expect(play(['next'], answered(20), last)).toMatchObject({ phase: 'question', position: 20 });
  });

  it('keeps its place while the visitor answers elsewhere, and begins anew when the answers are gone', () => {
    const third = play(['start', 'next', 'next'], {});
    expect(play(['follow'], answered(20), third)).toBe(third);
    expect(play(['follow'], all, initialState)).toBe(initialState);
    expect(play(['follow'], {}, third)).toEqual(initialState);
    expect(play(['follow'], {}, play(['start'], all))).toEqual(initialState);
  });

  it('never leaves its questions, whatever is done', () => {
    const types = ['start', 'next', 'back', 'review', 'restore', 'follow'] as const;
    const action = fc.oneof(
      fc.constantFrom(...types).map((type): QuizAction => ({ type })),
      fc.integer({ min: 0, max: bank.length }).map(refine),
    );
    fc.assert(
      fc.property(fc.array(action, { maxLength: 60 }), fc.integer({ min: 0, max: 29 }), (actions, count) => {
        let state: QuizState = initialState;
        for (const next of actions) {
          state = reduce(state, next, answered(count));
          if (state.phase === 'question') expect(state.sequence[state.position]).toBeTypeOf('string');
          expect(new Set(state.sequence).size).toBe(state.sequence.length);
        }
      }),
    );
  });
});
