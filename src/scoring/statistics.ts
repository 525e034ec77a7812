/** Differences below it are the noise of floating-point arithmetic, not of answers. */
export const ROUNDING = 1e-9;

export const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

const LARGEST_DEVIATE = 8;

/**
 * Share of a standard normal distribution below `deviate`, for deviates from 0 up (Marsaglia's
 * series, J. Stat. Software 11(4), 2004): absolute error below 1e-14.
 */
export function normalShareBelow(deviate: number): number {
  if (deviate > LARGEST_DEVIATE) return 1;
  let term = deviate;
  let sum = deviate;
  let previous = 0;
  for (let divisor = 3; sum !== previous; divisor += 2) {
    term *= deviate ** 2 / divisor;
    previous = sum;
    sum += term;
  }
  return 0.5 + (sum * Math.exp(-(deviate ** 2) / 2)) / Math.sqrt(2 * Math.PI);
}
