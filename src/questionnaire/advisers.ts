/** Somebody to talk to about a result. */
export interface Adviser {
  readonly name: string;
  /** What for, in a few words. */
  readonly what: string;
  /** A web page: http(s), or relative to the page. */
  readonly url?: string;
  readonly phone?: string;
  /** Where to find them, for the built-in ones. */
  readonly places?: string;
}

/** The readable ones of a host's list, and in English what is wrong with the rest. */
export function readAdvisers(input: unknown): { readonly advisers: readonly Adviser[]; readonly problem: string | null } {
  if (!Array.isArray(input)) return { advisers: [], problem: `: expected an array of { name, what, url?, phone? }, got ${typeof input}` };
  const problems = (input as readonly unknown[]).map(problemOf);
  const position = problems.findIndex((problem) => problem !== null);
  return {
    advisers: (input as readonly Adviser[])
      .filter((_, index) => problems[index] === null)
      .map(({ name, what, url, phone }) => ({ name, what, ...(url && { url }), ...(phone && { phone }) })),
    problem: position < 0 ? null : `[${position}]${problems[position] ?? ''}`,
  };
}

function problemOf(entry: unknown): string | null {
  if (typeof entry !== 'object' || entry === null) return ': expected { name, what, url?, phone? }';
  const { name, what, url, phone } = entry as Readonly<Record<string, unknown>>;
  if (!isText(name)) return '.name: expected a text';
  if (!isText(what)) return '.what: expected a text that says what for';
  if (url !== undefined && (!isText(url) || !isPage(url))) return `.url: expected https://… or a relative address, got ${JSON.stringify(url)}`;
  if (phone !== undefined && (!isText(phone) || !/\d/.test(phone))) return `.phone: expected a number as text, got ${JSON.stringify(phone)}`;
  return null;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** Browsers read an address without its white space and control characters. */
const isPage = (url: string): boolean => !/^(?!https?:)[a-z][a-z\d+.-]*:/i.test(url.replace(/[\0-\x20]/g, ''));
