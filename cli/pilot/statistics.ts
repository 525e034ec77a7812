/** Classical statistics of answers; samples, so variances divide by n − 1. */

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** NaN of nothing. */
export const mean = (values: readonly number[]): number => sum(values) / values.length;

export function variance(values: readonly number[]): number {
  const middle = mean(values);
  return sum(values.map((value) => (value - middle) ** 2)) / (values.length - 1);
}

export const deviation = (values: readonly number[]): number => Math.sqrt(variance(values));

/** Pearson's; `null` where one of the two does not vary, or there are fewer than two pairs. */
export function correlation(one: readonly number[], two: readonly number[]): number | null {
  const [middle, otherMiddle] = [mean(one), mean(two)];
  let [common, own, other] = [0, 0, 0];
  for (const [index, value] of one.entries()) {
    const [x, y] = [value - middle, (two[index] ?? NaN) - otherMiddle];
    common += x * y;
    own += x * x;
    other += y * y;
  }
  const scale = Math.sqrt(own * other);
  return scale > 1e-12 ? common / scale : null;
}

/**
 * Cronbach's alpha of a scale.
 *
 * @param rows a person each, an answer an item.
 * @returns `null` with fewer than two items or people, or where the sums do not vary.
 */
export function alpha(rows: readonly (readonly number[])[]): number | null {
  const items = rows[0]?.length ?? 0;
  const total = variance(rows.map(sum));
  if (items < 2 || rows.length < 2 || !(total > 0)) return null;
  const own = Array.from({ length: items }, (_, item) => variance(rows.map((row) => row[item] ?? NaN)));
  return (items / (items - 1)) * (1 - sum(own) / total);
}

/** Correlation of an item with the sum of the others of its scale. */
export const itemRest = (rows: readonly (readonly number[])[], item: number): number | null =>
  correlation(
    rows.map((row) => row[item] ?? NaN),
    rows.map((row) => sum(row) - (row[item] ?? NaN)),
  );
