/** Differences below it are the noise of floating-point arithmetic, not of answers. */
export const ROUNDING = 1e-9;

export const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

export function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

export function product(first: readonly number[], second: readonly number[]): number {
  let total = 0;
  for (let position = 0; position < first.length; position += 1) total += (first[position] as number) * (second[position] as number);
  return total;
}

/** Euclidean. */
export const lengthOf = (values: readonly number[]): number => Math.sqrt(product(values, values));

/** Differences from the mean; exactly 0 when all values are equal. */
export function deviations(values: readonly number[]): readonly number[] {
  const mean = sum(values) / values.length;
  const differences = values.map((value) => value - mean);
  return lengthOf(differences) < ROUNDING ? values.map(() => 0) : differences;
}

/**
 * Share of a standard normal distribution below `deviate`, for deviates from 0 up: Marsaglia's
 * series (J. Stat. Software 11(4), 2004), exact to 1e-14. From 8 up the rest is below that.
 */
export function normalShareBelow(deviate: number): number {
  if (deviate > 8) return 1;
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
