import { expect, test } from 'vitest';
import { normalShareBelow } from './statistics.js';

// Percentiles of the standard normal distribution, from published tables (15 digits: Wichura, AS 241).
test.each([
  [0, 0.5],
  [0.5, 0.691462461274013],
  [1, 0.841344746068543],
  [1.2815515655446, 0.9],
  [1.95996398454005, 0.975],
  [3, 0.99865010196837],
  [5, 0.999999713348428],
  [7.9, 0.9999999999999986],
])('the share below %d is %d', (deviate, share) => {
  expect(normalShareBelow(deviate)).toBeCloseTo(share, 13);
  expect(normalShareBelow(-deviate)).toBeCloseTo(1 - share, 13);
});

test('beyond eight deviations nothing is left, however far', () => {
  for (const deviate of [8.01, 40, 1e200, Infinity]) {
    expect(normalShareBelow(deviate)).toBe(1);
    expect(normalShareBelow(-deviate)).toBe(0);
  }
});

test('it rises without a step at eight deviations', () => {
  expect(normalShareBelow(8)).toBeGreaterThan(1 - 1e-14);
  expect(normalShareBelow(8)).toBeLessThanOrEqual(1);
  expect(normalShareBelow(-8)).toBeGreaterThanOrEqual(0);
  expect(normalShareBelow(-8)).toBeLessThan(1e-14);
});
