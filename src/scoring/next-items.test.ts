import { describe, expect, test } from 'vitest';
import { nextItems, type Answers, type InterestItem, type Scale } from './index.js';
import { REALISTIC, SHORT } from './test-samples.js';

const BANK: readonly InterestItem[] = [
  { id: 'c1', scale: 'C' },
  { id: 'r1', scale: 'R' },
  { id: 'a1', scale: 'A' },
  { id: 'c2', scale: 'C' },
  { id: 'r2', scale: 'R', reversed: true },
  { id: 'a2', scale: 'A' },
];

const idsFor = (answers: Answers, count: number, asked = SHORT): string[] => nextItems(answers, asked, BANK, count).map(({ id }) => id);

describe('the scale with the fewest answers comes first', () => {
  test('in bank order as long as all have equally many', () => {
    // One answer each: C, R and A in bank order, then the second item of each.
    expect(idsFor(REALISTIC, 6)).toEqual(['c1', 'r1', 'a1', 'c2', 'r2', 'a2']);
    expect(idsFor(REALISTIC, 2)).toEqual(['c1', 'r1']);
  });

  test('with one item each before any second one', () => {
    // R has no answer yet, C one, A two.
    const asked = { interests: [...SHORT.interests, { id: 'A2', scale: 'A' as const }], traits: [] };
    expect(idsFor({ ...REALISTIC, R: null, A2: 3 }, 6, asked)).toEqual(['r1', 'c1', 'a1', 'r2', 'c2', 'a2']);
    expect(idsFor({ ...REALISTIC, R: null, A2: 3 }, 2, asked)).toEqual(['r1', 'c1']);
  });

  test('counting bank items that were answered, when they are part of the questionnaire', () => {
    const asked = { interests: [...SHORT.interests, ...BANK], traits: [] };
    expect(idsFor({ ...REALISTIC, c1: 5 }, 3, asked)).toEqual(['r1', 'a1', 'c2']);
  });
});

test('an item that was skipped counts as unanswered, one with an answer is not asked again', () => {
  expect(idsFor({ ...REALISTIC, c1: null, r1: 2 }, 6)).toEqual(['c1', 'a1', 'r2', 'c2', 'a2']);
});

test('there are at most as many as the bank has', () => {
  expect(idsFor(REALISTIC, 100)).toHaveLength(6);
  expect(idsFor(REALISTIC, 0)).toEqual([]);
  expect(nextItems(REALISTIC, SHORT, [], 6)).toEqual([]);
});

test('the items are those of the bank, and the bank stays as it is', () => {
  const bank = Object.freeze(BANK.map((item) => Object.freeze({ ...item })));
  const [first] = nextItems({ ...REALISTIC, C: null }, SHORT, bank, 1);
  expect(first).toBe(bank[0]);
});

test.each([
  ['an unknown scale', [{ id: 'x1', scale: 'X' as Scale }], /"x1".*X/],
  ['two items with one id', [BANK[0], BANK[0]] as InterestItem[], /"c1".*c1/],
])('%s in the bank is refused', (_, bank, message) => {
  expect(() => nextItems(REALISTIC, SHORT, bank, 1)).toThrow(RangeError);
  expect(() => nextItems(REALISTIC, SHORT, bank, 1)).toThrow(message);
});

test('a wrong answer to an item of the bank is refused', () => {
  expect(() => nextItems({ ...REALISTIC, r2: 6 as 5 }, SHORT, BANK, 1)).toThrow(/"r2".*6/);
});
