import type { Band } from './types.js';

/** Differences below it are the noise of floating-point arithmetic, not of answers. */
export const ROUNDING = 1e-9;

export const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

/** Of two numbers at a right angle. Not `Math.hypot`, which engines round in ways of their own. */
export const lengthOf = (one: number, two: number): number => Math.sqrt(one * one + two * two);

/** 0–100 of a number without bounds: 50 is neutral. */
export const scoreAt = (deviate: number): number => 50 * (1 + Math.tanh(deviate));

/** On the scale of the inverse hyperbolic tangent, where errors are alike everywhere; never without the score. */
export const bandAround = (score: number, deviate: number, spread: number): Band => ({
  low: clamp(scoreAt(deviate - spread), 0, score),
  high: clamp(scoreAt(deviate + spread), score, 100),
});

/**
 * Share of a standard normal distribution below `deviate`: Marsaglia's series (J. Stat. Software
 * 11(4), 2004), exact to 1e-14. Beyond 8 the rest is smaller than that.
 */
export function normalShareBelow(deviate: number): number {
  if (deviate * deviate > 64) return deviate > 0 ? 1 : 0;
  let term = deviate;
  let total = deviate;
  let previous = 0;
  for (let divisor = 3; total !== previous; divisor += 2) {
    term *= (deviate * deviate) / divisor;
    previous = total;
    total += term;
  }
  return 0.5 + (total * Math.exp((deviate * deviate) / -2)) / Math.sqrt(2 * Math.PI);
}
