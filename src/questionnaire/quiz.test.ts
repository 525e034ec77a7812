import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { SCALES } from '../scoring/types.js';
import { bank, baseItemIds, itemIds, questionnaire, type ItemId } from './items.js';
import { answeredCount, firstUnanswered, initialState, readAnswers, reduce, type QuizAction, type QuizState } from './quiz.js';

const play = (actions: readonly QuizAction[], from: QuizState = initialState) => actions.reduce(reduce, from);
const answers = (count: number): QuizAction[] => Array.from({ length: count }, () => ({ type: 'answer', value: 4 }));

describe('the items', () => {
  it('are 18 + 12 interest items, five by scale, and 11 trait items, one by trait, three or more reversed', () => {
    expect(baseItemIds).toHaveLength(29);
    expect(bank).toHaveLength(12);
    for (const scale of SCALES) expect(questionnaire.interests.filter((item) => item.scale === scale)).toHaveLength(5);
    expect(new Set(questionnaire.traits.map(({ trait }) => trait)).size).toBe(11);
    expect(questionnaire.traits.filter(({ reversed }) => reversed).length).toBeGreaterThanOrEqual(3);
  });

  it('never ask twice in a row about one scale', () => {
    const scales = itemIds.map((id) => questionnaire.interests.find((item) => item.id === id)?.scale);
    for (const [position, scale] of scales.entries()) if (scale) expect(scales[position + 1]).not.toBe(scale);
  });
});

describe('the quiz', () => {
  it('goes from the introduction through every question to the result', () => {
    const last = play([{ type: 'start' }, ...answers(28)]);
    expect(last).toMatchObject({ phase: 'question', position: 28 });
    const result = play(answers(1), last);
    expect(result.phase).toBe('result');
    expect(answeredCount(result)).toBe(29);
  });

  it('keeps an answer when going back, and a skipped question counts as none', () => {
    const state = play([{ type: 'start' }, { type: 'answer', value: 2 }, { type: 'answer', value: null }, { type: 'back' }, { type: 'back' }]);
    expect(state).toMatchObject({ phase: 'question', position: 0 });
    expect(state.answers[baseItemIds[0] as ItemId]).toBe(2);
    expect(state.answers[baseItemIds[1] as ItemId]).toBeNull();
    expect(answeredCount(state)).toBe(1);
  });

  it('goes back from the first question to the introduction, from the result to the last question', () => {
    expect(play([{ type: 'start' }, { type: 'back' }]).phase).toBe('intro');
    expect(play([{ type: 'start' }, ...answers(29), { type: 'back' }])).toMatchObject({ phase: 'question', position: 28 });
  });

  it('resumes at the first question without an answer', () => {
    const restored = play([{ type: 'restore', answers: { [baseItemIds[0] as ItemId]: 3, [baseItemIds[1] as ItemId]: null } }]);
    expect(restored.phase).toBe('intro');
    expect(play([{ type: 'start' }], restored)).toMatchObject({ phase: 'question', position: 2 });
  });

  it('shows the result of complete answers at once', () => {
    const complete = Object.fromEntries(baseItemIds.map((id) => [id, 3 as const]));
    expect(play([{ type: 'restore', answers: complete }]).phase).toBe('result');
  });

  it('asks the further items after the result and comes back to it', () => {
    const items = bank.slice(0, 2).map(({ id }) => id as ItemId);
    const state = play([{ type: 'start' }, ...answers(29), { type: 'refine', items }]);
    expect(state).toMatchObject({ phase: 'question', position: 29 });
    expect(play(answers(2), state)).toMatchObject({ phase: 'result', sequence: [...baseItemIds, ...items] });
  });

  it('forgets everything on restart', () => {
    expect(play([{ type: 'start' }, ...answers(5), { type: 'restart' }])).toEqual(initialState);
  });

  it('never loses an answer, whatever is done, except on restart and restore', () => {
    const action = fc.oneof(
      fc.constant<QuizAction>({ type: 'start' }),
      fc.constant<QuizAction>({ type: 'back' }),
      fc.constant<QuizAction>({ type: 'finish' }),
      fc.constant<QuizAction>({ type: 'review' }),
      fc.constantFrom(1, 2, 3, 4, 5, null).map((value): QuizAction => ({ type: 'answer', value: value as 1 })),
      fc.subarray(bank.map(({ id }) => id as ItemId)).map((items): QuizAction => ({ type: 'refine', items })),
    );
    fc.assert(
      fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
        let state: QuizState = initialState;
        for (const next of actions) {
          const before = state;
          state = reduce(state, next);
          expect(Object.keys(state.answers)).toEqual(expect.arrayContaining(Object.keys(before.answers)));
          if (state.phase === 'question') expect(state.position).toBeLessThan(state.sequence.length);
          expect(firstUnanswered(state)).toBeLessThanOrEqual(state.sequence.length);
        }
      }),
    );
  });
});

describe('answers from outside', () => {
  it('keep what is readable and name what is not', () => {
    const id = baseItemIds[0] as ItemId;
    expect(readAnswers({ [id]: 4, nonsense: 2, [baseItemIds[1] as ItemId]: 7, [baseItemIds[2] as ItemId]: '3' })).toEqual({
      answers: { [id]: 4 },
      rejected: ['nonsense', baseItemIds[1], baseItemIds[2]],
    });
  });

  it('never throw', () => {
    fc.assert(fc.property(fc.anything(), (input) => void readAnswers(input)));
    expect(readAnswers(JSON.parse('{"__proto__":1,"constructor":2}'))).toEqual({ answers: {}, rejected: ['__proto__', 'constructor'] });
  });
});
