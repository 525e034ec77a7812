/** Every wrong value is named where it comes in, so that it never becomes NaN. */

export function check(isRight: boolean, id: string, what: string, value: unknown): asserts isRight {
  if (!isRight) throw new RangeError(`"${id}": ${what} cannot be ${value as string} (${typeof value})`);
}

/** @returns the value. */
export function inRange(id: string, what: string, value: number, low: number, high: number): number {
  check(typeof value === 'number' && value >= low && value <= high, id, what, value);
  return value;
}

export function checkUnique(named: readonly { readonly id: string }[]): void {
  const ids = new Set<string>();
  for (const { id } of named) {
    check(!ids.has(id), id, 'second id', id);
    ids.add(id);
  }
}
