/** Every wrong value is named where it comes in, so that it never becomes NaN. */

export function check(isRight: boolean, id: string, what: string, value: unknown): void {
  if (!isRight) throw new RangeError(`"${id}": ${what} cannot be ${String(value)} (${typeof value})`);
}

export function checkKnown(id: string, what: string, name: string, known: readonly string[]): void {
  check(known.includes(name), id, what, name);
}

/** Only when there are more keys than those that were read: most professions have no others. */
export function checkNoOthers(id: string, what: string, values: object, count: number, known: readonly string[]): void {
  const keys = Object.keys(values);
  if (keys.length > count) for (const key of keys) checkKnown(id, what, key, known);
}

export function checkRange(id: string, what: string, value: unknown, low: number, high: number): void {
  check(typeof value === 'number' && value >= low && value <= high, id, what, value);
}

export function checkUnique(named: readonly { readonly id: string }[]): void {
  const ids = new Set<string>();
  for (const { id } of named) {
    check(!ids.has(id), id, 'second id', id);
    ids.add(id);
  }
}
