import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { baseItemIds, type ItemId } from './items.js';
import { answeredCount, newVisitor, readAnswers, readVisitor, reduceVisitor, type VisitorAction, type VisitorRecord } from './visitor.js';

const [first, second, third] = baseItemIds as readonly [ItemId, ItemId, ItemId];
const after = (actions: readonly VisitorAction[], from: VisitorRecord = newVisitor) => actions.reduce(reduceVisitor, from);
const answer = (item: string, value: 1 | 2 | 3 | 4 | 5 | null): VisitorAction => ({ type: 'answer', item, value, milliseconds: 2000 });

describe('the visitor’s record', () => {
  it('holds each answer once, the last one, and how long it took', () => {
    expect(after([answer(first, 2), answer(second, null), answer(first, 5)])).toEqual({
      answers: { [first]: 5, [second]: null },
      timings: { [first]: 2000, [second]: 2000 },
      shortlist: [],
    });
  });

  it('keeps professions in order, each once, and lets them go', () => {
    const keep = (metier: string, kept = true): VisitorAction => ({ type: 'shortlist', metier, kept });
    expect(after([keep('b'), keep('a'), keep('b'), keep('c'), keep('a', false), keep('x', false)]).shortlist).toEqual(['b', 'c']);
  });

  it('forgets answers without the shortlist, and takes what comes from outside without losing the rest', () => {
    const record = after([answer(first, 2), { type: 'shortlist', metier: 'a', kept: true }]);
    expect(after([{ type: 'forget-answers' }], record)).toEqual({ ...newVisitor, shortlist: ['a'] });
    expect(after([{ type: 'restore', answers: { [third]: 1 } }], record)).toEqual({ answers: { [third]: 1 }, timings: {}, shortlist: ['a'] });
    expect(after([{ type: 'restore', shortlist: ['z'] }], record)).toEqual({ ...record, shortlist: ['z'] });
  });

  it('is the same record where nothing changes, so that nobody is told', () => {
    const record = after([{ type: 'shortlist', metier: 'a', kept: true }]);
    expect(after([{ type: 'shortlist', metier: 'a', kept: true }, { type: 'forget-answers' }], record)).toBe(record);
  });

  it('counts real answers to questions that it knows', () => {
    expect(answeredCount({ [first]: 3, [second]: null, 'of-another-version': 4 })).toBe(1);
  });
});

describe('a record that another copy wrote', () => {
  it('keeps answers to questions of its own and whatever else it holds', () => {
    const theirs = { answers: { [first]: 4, 'of-another-version': 5 }, timings: {}, shortlist: ['a'], notes: ['theirs'] };
    expect(reduceVisitor(readVisitor(theirs), { type: 'shortlist', metier: 'b', kept: true })).toEqual({ ...theirs, shortlist: ['a', 'b'] });
  });

  it('of any shape reads as a record', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        const { answers, timings, shortlist } = readVisitor(input);
        expect(Object.values(answers).every((value) => value === null || [1, 2, 3, 4, 5].includes(value))).toBe(true);
        expect(Object.values(timings).every((value) => typeof value === 'number')).toBe(true);
        expect(shortlist.every((id) => typeof id === 'string')).toBe(true);
      }),
    );
  });
});

describe('answers from outside', () => {
  it('keep what is readable and name what is not', () => {
    expect(readAnswers({ [first]: 4, nonsense: 2, [second]: 7, [third]: '3' })).toEqual({
      answers: { [first]: 4 },
      rejected: ['nonsense', second, third],
    });
  });

  it('to what only an earlier version asked are left out without a word', () => {
    expect(readAnswers({ [first]: 4, 'r-oxygen-pipes': 5, nonsense: 2 })).toEqual({ answers: { [first]: 4 }, rejected: ['nonsense'] });
  });

  it('never throw', () => {
    fc.assert(fc.property(fc.anything(), (input) => void readAnswers(input)));
    expect(readAnswers(JSON.parse('{"__proto__":1,"constructor":2}'))).toEqual({ answers: {}, rejected: ['__proto__', 'constructor'] });
  });
});
