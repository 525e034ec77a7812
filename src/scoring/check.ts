/** Every wrong value is named where it comes in, so that it never becomes NaN. */

export function checkKnown(id: string, what: string, name: string, known: readonly string[]): void {
  if (!known.includes(name)) refuse(id, what, name);
}

export function checkRange(id: string, what: string, value: unknown, low: number, high: number): void {
  if (typeof value !== 'number' || !(value >= low && value <= high)) refuse(id, what, value);
}

export function checkUnique(named: readonly { readonly id: string }[]): void {
  const ids = new Set<string>();
  for (const { id } of named) {
    if (ids.has(id)) refuse(id, 'second id', id);
    ids.add(id);
  }
}

export function refuse(id: string, what: string, value: unknown): never {
  throw new RangeError(`"${id}": ${what} cannot be ${typeof value === 'string' ? `"${value}"` : String(value)}`);
}
