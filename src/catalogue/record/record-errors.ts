import type * as z from 'zod/mini';

type Issue = z.core.$ZodIssue;

export interface ExplainedIssue {
  /** What stands there, shortened. */
  readonly found: string;
  /** `null` where the thing itself is one too many. */
  readonly expected: string | null;
}

/** One line for a developer or an editor: where, what stands there, what was expected. */
export function describeIssue(issue: Issue, record: unknown): string {
  const { found, expected } = explainIssue(issue, record);
  const path = issue.path.map(String).join('.') || '(record)';
  return expected === null ? `${path}: ${found}` : `${path}: ${found}: expected ${expected}`;
}

export function explainIssue(issue: Issue, record: unknown): ExplainedIssue {
  if (issue.code === 'unrecognized_keys') return { found: `unknown ${issue.keys.map((key) => shorten(key)).join(', ')}`, expected: null };
  return { found: shorten(valueAt(record, issue.path)), expected: expectation(issue) };
}

export const valueAt = (record: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined), record);

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

function expectation(issue: Issue): string {
  if (issue.code === 'invalid_type') return TYPES[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value') return issue.values.map((value) => JSON.stringify(value)).join(' or ');
  return issue.message;
}

/** Never looks inside a list or an object: what a host gives may be huge, deep or circular. */
export function shorten(value: unknown): string {
  switch (typeof value) {
    case 'undefined':
      return 'missing';
    case 'string':
      return value.length > 60 ? `${JSON.stringify(value.slice(0, 57))}…` : JSON.stringify(value);
    case 'number':
    case 'bigint':
    case 'boolean':
      return String(value);
    case 'object':
      if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
      return value === null ? 'null' : 'an object';
    default:
      return `a ${typeof value}`;
  }
}
