/** Differences below it are the noise of floating-point arithmetic, not of answers. */
export const ROUNDING = 1e-9;

export const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

/**
 * Share of a standard normal distribution below `deviate`: Marsaglia's series (J. Stat. Software
 * 11(4), 2004), exact to 1e-14. Beyond 8 the rest is smaller than that.
 */
export function normalShareBelow(deviate: number): number {
  if (Math.abs(deviate) > 8) return deviate > 0 ? 1 : 0;
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
