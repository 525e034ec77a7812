/** Where a JSON text is wrong: `JSON.parse` names a place only sometimes, and never line and column. */

export interface JsonFault {
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
  /** What stands there, and what was expected. */
  readonly message: string;
}

type State = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'next' | 'end';

const EXPECTED: Readonly<Record<State, string>> = {
  value: 'a value',
  'first-value': 'a value or "]"',
  key: 'a name in double quotes',
  'first-key': 'a name in double quotes or "}"',
  colon: '":"',
  next: '"," or the end of the list or object',
  end: 'nothing more',
};

const SPACE = /[ \t\r\n]*/y;
const TOKEN =
  /([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;

/** The first thing that is wrong; `null` when the text is JSON. */
export function findJsonFault(text: string): JsonFault | null {
  const closing: string[] = [];
  let state: State = 'value';
  let at = 0;
  for (;;) {
    SPACE.lastIndex = at;
    at += SPACE.exec(text)?.[0].length ?? 0;
    if (at === text.length) return state === 'end' ? null : fault(text, at, state);
    TOKEN.lastIndex = at;
    const [token = '', mark, string] = TOKEN.exec(text) ?? [];
    const next: State | null = token ? after(state, mark ?? (string === undefined ? 'literal' : 'string'), closing) : null;
    if (!next) return fault(text, at, state);
    state = next;
    at += token.length;
  }
}

/** What is expected after a token; `null` where it may not stand. */
function after(state: State, token: string, closing: string[]): State | null {
  const isValue = state === 'value' || state === 'first-value';
  if (token === '{' || token === '[') {
    if (!isValue) return null;
    closing.push(token === '{' ? '}' : ']');
    return token === '{' ? 'first-key' : 'first-value';
  }
  if (token === '}' || token === ']') {
    const mayEnd = state === 'next' || state === (token === '}' ? 'first-key' : 'first-value');
    if (!mayEnd || closing.at(-1) !== token) return null;
    closing.pop();
    return closing.length > 0 ? 'next' : 'end';
  }
  if (token === ',') return state === 'next' ? (closing.at(-1) === '}' ? 'key' : 'value') : null;
  if (token === ':') return state === 'colon' ? 'value' : null;
  if (state === 'key' || state === 'first-key') return token === 'string' ? 'colon' : null;
  if (!isValue) return null;
  return closing.length > 0 ? 'next' : 'end';
}

function fault(text: string, at: number, state: State): JsonFault {
  const before = text.slice(0, at).split(/\r\n|\r|\n/);
  const found = at === text.length ? 'the text stops' : JSON.stringify(Array.from(text.slice(at, at + 2))[0]);
  return { line: before.length, column: Array.from(before.at(-1) ?? '').length + 1, message: `${found}: expected ${EXPECTED[state]}` };
}
