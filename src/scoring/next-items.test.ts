import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextItems, rank, SCALES, type Answers, type InterestItem, type Scale } from './index.js';
import { answer, answersTo, ONE_PEAK, professions, questionnaire, REALISTIC, RUNS, SHORT } from './test-samples.js';

const BANK: readonly InterestItem[] = [
  { id: 'c1', scale: 'C' },
  { id: 'r1', scale: 'R' },
  { id: 'a1', scale: 'A' },
  { id: 'c2', scale: 'C' },
  { id: 'r2', scale: 'R', reversed: true },
  { id: 'a2', scale: 'A' },
];

const idsFor = (answers: Answers, count: number, asked = SHORT): string[] => nextItems(answers, asked, BANK, [ONE_PEAK], count).map(({ id }) => id);

describe('the scale with the fewest answers comes first', () => {
  test('in bank order as long as all have equally many', () => {
    // One answer each: C, R and A in bank order, then the second item of each.
    expect(idsFor(REALISTIC, 6)).toEqual(['c1', 'r1', 'a1', 'c2', 'r2', 'a2']);
    expect(idsFor(REALISTIC, 2)).toEqual(['c1', 'r1']);
  });

  test('and again after each item', () => {
    // R has no answer yet (0 → 1), C one (1 → 2), A two (2 → 3): r1 at 0, c1 and r2 at 1, a1 and c2 at 2, a2 at 3
    const asked = { interests: [...SHORT.interests, { id: 'A2', scale: 'A' as const }], traits: [] };
    expect(idsFor({ ...REALISTIC, R: null, A2: 3 }, 6, asked)).toEqual(['r1', 'c1', 'r2', 'a1', 'c2', 'a2']);
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
  expect(nextItems(REALISTIC, SHORT, [], [], 6)).toEqual([]);
});

test('the items are those of the bank, and the bank stays as it is', () => {
  const bank = Object.freeze(BANK.map((item) => Object.freeze({ ...item })));
  const [first] = nextItems({ ...REALISTIC, C: null }, SHORT, bank, [ONE_PEAK], 1);
  expect(first).toBe(bank[0]);
});

test.each([
  ['an unknown scale', [{ id: 'x1', scale: 'X' as Scale }], /"x1".*X/],
  ['two items with one id', [BANK[0], BANK[0]] as InterestItem[], /"c1".*c1/],
])('%s in the bank is refused', (_, bank, message) => {
  expect(() => nextItems(REALISTIC, SHORT, bank, [], 1)).toThrow(RangeError);
  expect(() => nextItems(REALISTIC, SHORT, bank, [], 1)).toThrow(message);
});

test('a wrong answer to an item of the bank is refused', () => {
  expect(() => nextItems({ ...REALISTIC, r2: 6 as 5 }, SHORT, BANK, [], 1)).toThrow(/"r2".*6/);
});

test('it is the greedy choice that most lowers the mean error within the leading group', () => {
  const scenario = questionnaire.chain((asked) =>
    fc.record({
      asked: fc.constant(asked),
      answers: answersTo(asked, answer),
      profiles: professions,
      count: fc.integer({ min: 1, max: 6 }),
    }),
  );
  fc.assert(
    fc.property(scenario, ({ asked, answers, profiles, count }) => {
      const [leaders = []] = rank(answers, asked, profiles).groups;
      const directions = profiles
        .filter(({ id, interests }) => leaders.includes(id) && new Set(Object.values(interests)).size > 1)
        .map(({ interests }) => scaled(centred(SCALES.map((scale) => interests[scale]))));
      const counts = new Map(SCALES.map((scale) => [scale, asked.interests.filter((item) => item.scale === scale).length]));
      const likings = centred(
        SCALES.map((scale) => {
          const items = asked.interests.filter((item) => item.scale === scale);
          return items.reduce((sum, { id, reversed }) => sum + (reversed ? 6 - Number(answers[id]) : Number(answers[id])), 0) / items.length;
        }),
      );
      // What one more answer can lower: flat answers and professions with one direction have no error to lower.
      const pairs = directions.flatMap((one, index) => directions.slice(index + 1).map((two) => across(one, two, likings)));
      fc.pre(lengthOf(likings) > 0.1 && Math.max(0, ...pairs) > 0.01);

      const meanError = (after: ReadonlyMap<Scale, number>): number => {
        const variance = [...after.values()].reduce((sum, number) => sum + 1 / number, 0) / 6;
        const factor = (25 * Math.sqrt(variance)) / Math.sqrt(lengthOf(likings) ** 2 + 5 * variance);
        return pairs.reduce((sum, distance) => sum + factor * distance, 0) / pairs.length;
      };
      const remaining = [...BANK];
      const chosen: string[] = [];
      while (chosen.length < count) {
        const errors = remaining.map(({ scale }) => meanError(new Map(counts).set(scale, (counts.get(scale) as number) + 1)));
        const least = Math.min(...errors);
        const [item] = remaining.splice(
          errors.findIndex((error) => error < least + 1e-9),
          1,
        ) as [InterestItem];
        counts.set(item.scale, (counts.get(item.scale) as number) + 1);
        chosen.push(item.id);
      }
      expect(nextItems(answers, asked, BANK, profiles, count).map(({ id }) => id)).toEqual(chosen);
    }),
    RUNS,
  );
});

const lengthOf = (values: readonly number[]): number => Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0));
const scaled = (values: readonly number[]): number[] => values.map((value) => value / lengthOf(values));
const centred = (values: readonly number[]): number[] => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
};
/** ‖d − (d · ĉ) ĉ‖ */
function across(one: readonly number[], two: readonly number[], likings: readonly number[]): number {
  const d = one.map((value, index) => value - (two[index] as number));
  const along = d.reduce((sum, value, index) => sum + value * (likings[index] as number), 0) / lengthOf(likings) ** 2;
  return lengthOf(d.map((value, index) => value - along * (likings[index] as number)));
}
