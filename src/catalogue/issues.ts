import type * as z from 'zod/mini';

type Issue = z.core.$ZodIssue;

/** One line for a developer or an editor: where, what stands there, what was expected. */
export function describeIssue(issue: Issue, record: unknown): string {
  const path = issue.path.map(String).join('.') || '(record)';
  if (issue.code === 'unrecognized_keys') return `${path}: unknown ${issue.keys.map((key) => `"${key}"`).join(', ')}`;
  const value = issue.path.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined), record);
  return `${path}: ${shorten(value)}: expected ${expectation(issue)}`;
}

function expectation(issue: Issue): string {
  if (issue.code === 'invalid_type') return issue.expected;
  if (issue.code === 'invalid_value') return issue.values.map((value) => JSON.stringify(value)).join(' or ');
  return issue.message;
}

function shorten(value: unknown): string {
  if (value === undefined) return 'missing';
  const shown = JSON.stringify(value) ?? String(value);
  return shown.length > 60 ? `${shown.slice(0, 57)}…` : shown;
}
