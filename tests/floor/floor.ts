/** The oldest browsers that are supported, and what they lack, by MDN's compatibility data. */
import { createRequire } from 'node:module';
import type { CompatData, CompatStatement, Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data';

const bcd = createRequire(import.meta.url)('@mdn/browser-compat-data') as CompatData;

const FLOOR = { chrome: 109, edge: 109, firefox: 115, safari: 15.4, safari_ios: 15.4 } as const;

const version = (text: string): number => parseFloat(text.replace('≤', ''));

function holds({ version_added, version_removed, flags, prefix, alternative_name }: SimpleSupportStatement, floor: number): boolean {
  if (!version_added || version_added === 'preview' || flags || prefix || alternative_name) return false;
  return version(version_added) <= floor && !(version_removed && version_removed !== 'preview' && version(version_removed) <= floor);
}

function lacking({ support }: CompatStatement): readonly string[] {
  return Object.entries(FLOOR).flatMap(([browser, floor]) => {
    const statements = [support[browser as keyof typeof FLOOR] ?? []].flat() as readonly SimpleSupportStatement[];
    return statements.some((statement) => holds(statement, floor)) ? [] : [`${browser} ${floor}`];
  });
}

/** Browsers of the floor that lack the feature of this path; null where the data knows nothing of it. */
export function missingIn(...path: readonly string[]): readonly string[] | null {
  let found = bcd as unknown as Identifier | undefined;
  for (const key of path) found = found && Object.hasOwn(found, key) ? (found as Readonly<Record<string, Identifier>>)[key] : undefined;
  return found?.__compat ? lacking(found.__compat) : null;
}

/** Methods of the language's own objects that all browsers of the floor have: browsers that lack the name, whatever it is a method of. */
export const missingMethods: ReadonlyMap<string, readonly string[]> = readMethods();

function readMethods(): ReadonlyMap<string, readonly string[]> {
  const methods = new Map<string, readonly string[]>();
  for (const owner of Object.values(bcd.javascript['builtins'] as Readonly<Record<string, Identifier>>)) {
    if (owner.__compat && lacking(owner.__compat).length > 0) continue; // its own name tells
    for (const [name, { __compat }] of Object.entries(owner as Readonly<Record<string, Identifier>>)) {
      if (!__compat || name === '__compat') continue;
      const [missing, known] = [lacking(__compat), methods.get(name)];
      methods.set(name, known && known.length < missing.length ? known : missing);
    }
  }
  return methods;
}

/** Collects problems, each once, as `what: not in browsers`. */
export class Problems {
  readonly #found = new Set<string>();

  report(what: string, missing: readonly string[] | null | undefined): void {
    if (missing && missing.length > 0) this.#found.add(`${what}: not in ${missing.join(', ')}`);
  }

  get list(): readonly string[] {
    return [...this.#found].sort();
  }
}
