/** Attributes are free text in somebody else's page: what is not allowed becomes the default, with one warning. */
const warned = new WeakMap<Element, Set<string>>();

/** Says something to the developer once for each element and message. */
export function warnOnce(element: Element, message: string): void {
  const messages = warned.get(element) ?? new Set();
  if (messages.has(message)) return;
  warned.set(element, messages.add(message));
  console.warn(`<${element.localName}> ${message}`);
}

/** The value if it is one of `allowed`, else `fallback`. */
export function oneOf<Value extends string>(
  element: Element,
  attribute: string,
  value: string | null | undefined,
  allowed: readonly Value[],
  fallback: Value,
): Value {
  if (value === null || value === undefined || value === '') return fallback;
  const found = allowed.find((option) => option === value.trim().toLowerCase());
  if (found === undefined) warnOnce(element, `${attribute}="${value}" is not known: expected ${allowed.join(', ')}; "${fallback}" is used.`);
  return found ?? fallback;
}

/** The value if it is a whole number within the limits, else `fallback`. */
export function wholeNumber(
  element: Element,
  attribute: string,
  value: string | number | null | undefined,
  low: number,
  high: number,
  fallback: number,
): number {
  if (value === null || value === undefined || value === '') return fallback;
  const number = Number(value);
  if (Number.isInteger(number) && number >= low && number <= high) return number;
  warnOnce(element, `${attribute}="${value}" is not known: expected a whole number from ${low} to ${high}; ${fallback} is used.`);
  return fallback;
}

/** Ids separated by spaces or commas, each once. */
export function idList(value: unknown): readonly string[] {
  const ids = Array.isArray(value) ? value.map(String) : typeof value === 'string' ? value.split(/[\s,]+/) : [];
  return [...new Set(ids.map((id) => id.trim()).filter(Boolean))];
}

/** Frameworks and templates write what they hold as text: `editable="false"` is false, `editable=""` is true. */
export const isTrue = (value: unknown): boolean =>
  value !== null && value !== undefined && !/^(?:0|false|no|off|null|undefined)$/i.test(textOf(value)?.trim() ?? '');

/** For boolean properties, as frameworks write them. */
export const booleanAttribute = { fromAttribute: isTrue };

/** What JavaScript makes of an object where a text is expected, also in a list of them. */
export const isObjectAsText = (text: string): boolean => /\[object \w+\]/.test(text);

/**
 * What a host set a text property to, as text: numbers, addresses and the like are written out.
 * @returns `null` for an object that says nothing as text
 */
export function textOf(value: unknown): string | null {
  try {
    const text = String(value);
    return isObjectAsText(text) || typeof value === 'function' || typeof value === 'symbol' ? null : text;
  } catch {
    return null; // an object without a prototype
  }
}
