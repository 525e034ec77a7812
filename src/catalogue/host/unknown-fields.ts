/**
 * Fields that no schema knows: a server's own marks, or what a newer version of the package writes.
 * They are left aside and named once, so that one of them does not cost a whole catalogue.
 */
import type * as z from 'zod/mini';
import { shorten } from '../record/record-errors.js';

const MOST_NAMED = 10;

export class UnknownFields {
  readonly #paths = new Set<string>();
  readonly #told = new Set<string>();

  /** As the schema does, on what it knows of `given`. */
  parse<T extends z.ZodMiniType>(schema: T, given: unknown): z.core.util.SafeParseResult<z.infer<T>> {
    const parsed = schema.safeParse(given);
    const unknown = parsed.error?.issues.filter((issue) => issue.code === 'unrecognized_keys') ?? [];
    if (unknown.length === 0) return parsed;
    let known = given;
    for (const { path, keys } of unknown) {
      known = without(known, path, keys);
      for (const key of keys)
        this.#paths.add([...path.map((step) => (typeof step === 'number' ? '[]' : String(step))), key].join('.').replaceAll('.[]', '[]'));
    }
    return schema.safeParse(known);
  }

  add(name: string): void {
    this.#paths.add(name);
  }

  /** In words for a developer, each once; `null` when there is nothing new to tell. */
  tell(): string | null {
    const names = [...this.#paths].filter((name) => !this.#told.has(name));
    if (names.length === 0) return null;
    for (const name of names) this.#told.add(name);
    const more = names.length - MOST_NAMED;
    return `not known and ignored: ${names
      .slice(0, MOST_NAMED)
      .map((name) => shorten(name))
      .join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  }
}

/** A copy as far as it differs. */
function without(value: unknown, [step, ...rest]: readonly PropertyKey[], keys: readonly string[]): unknown {
  if (step === undefined) return Object.fromEntries(Object.entries(value as object).filter(([key]) => !keys.includes(key)));
  if (Array.isArray(value)) return value.map((entry: unknown, position) => (position === step ? without(entry, rest, keys) : entry));
  return { ...(value as object), [step]: without(Reflect.get(value as object, step), rest, keys) };
}
