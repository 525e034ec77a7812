/** Every wrong value is named where it comes in, so that it never becomes NaN. */

export function check(isRight: boolean, id: string, what: string, value: unknown): void {
  if (!isRight) throw new RangeError(`"${id}": ${what} cannot be ${String(value)} (${typeof value})`);
}

export function checkKnown(id: string, what: string, name: string, known: readonly string[]): void {
  check(known.includes(name), id, what, name);
}

export function checkKeys(id: string, what: string, values: object, known: readonly string[]): void {
  for (const key of Object.keys(values)) checkKnown(id, what, key, known);
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
