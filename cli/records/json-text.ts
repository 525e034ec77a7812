/** Places in a JSON text: `JSON.parse` names one only sometimes, and never line and column. */

/** Both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export type JsonExpectation = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'next' | 'end';

export interface JsonFault extends Place {
  /** The character that stands there; `null` where the text stops. */
  readonly found: string | null;
  readonly expected: JsonExpectation;
}

interface Token {
  readonly at: number;
  readonly text: string;
  readonly kind: 'mark' | 'string' | 'literal';
}

const SPACE = /[ \t\r\n]*/y;
const TOKEN =
  /([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;

/** One after the other; the last one is empty, at the end of the text or at what is none. */
function* tokensOf(text: string): Generator<Token> {
  let at = 0;
  for (;;) {
    SPACE.lastIndex = at;
    at += SPACE.exec(text)?.[0].length ?? 0;
    TOKEN.lastIndex = at;
    const [token = '', mark, string] = TOKEN.exec(text) ?? [];
    yield { at, text: token, kind: mark ? 'mark' : string === undefined ? 'literal' : 'string' };
    if (!token) return;
    at += token.length;
  }
}

/** The first thing that is wrong; `null` when the text is JSON. */
export function findJsonFault(text: string): JsonFault | null {
  const closing: string[] = [];
  let state: JsonExpectation = 'value';
  for (const { at, text: token, kind } of tokensOf(text)) {
    if (at === text.length && state === 'end') return null;
    const next: JsonExpectation | null = token ? after(state, kind === 'mark' ? token : kind, closing) : null;
    if (!next) {
      const found = at === text.length ? null : JSON.stringify(Array.from(text.slice(at, at + 2))[0]);
      return { ...placeAt(text, at), found, expected: state };
    }
    state = next;
  }
  return null;
}

/** What is expected after a token; `null` where it may not stand. */
function after(state: JsonExpectation, token: string, closing: string[]): JsonExpectation | null {
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

/**
 * Where the values at some paths stand, such as `studies.steps.2`; of what is missing, where its nearest
 * parent begins; of what is there, where its name stands.
 * @param text - JSON that was read
 */
export function placesOf(text: string, paths: readonly string[]): ReadonlyMap<string, Place> {
  const wanted = new Set(paths.flatMap(parents));
  const starts = new Map<string, number>();
  const open: { readonly path: string; readonly isList: boolean; step: string | number }[] = [];
  let keyAt: number | null = null;
  for (const { at, text: token, kind } of tokensOf(text)) {
    const inside = open.at(-1);
    if (token === '}' || token === ']') open.pop();
    else if (token === ',') {
      keyAt = null;
      if (inside?.isList) inside.step = Number(inside.step) + 1;
    } else if (kind === 'string' && inside && !inside.isList && keyAt === null) {
      inside.step = JSON.parse(token) as string;
      keyAt = at;
    } else if (token && token !== ':') {
      const path = inside ? joined(inside.path, inside.step) : '';
      if (wanted.has(path)) starts.set(path, keyAt ?? at); // of a name that stands there twice, the last counts
      if (token === '{' || token === '[') {
        open.push({ path, isList: token === '[', step: token === '[' ? 0 : '' });
        keyAt = null;
      }
    }
  }
  const places = placesAt(text, [...new Set(starts.values())]);
  return new Map(
    paths.flatMap((path) => {
      const nearest = parents(path).find((parent) => starts.has(parent));
      const place = nearest === undefined ? undefined : places.get(starts.get(nearest) as number);
      return place ? [[path, place] as const] : [];
    }),
  );
}

const joined = (path: string, step: string | number): string => (path === '' ? String(step) : `${path}.${step}`);

/** The path itself first, the whole last. */
function parents(path: string): readonly string[] {
  const steps = path === '' ? [] : path.split('.');
  return [...steps.map((_, index) => steps.slice(0, steps.length - index).join('.')), ''];
}

/** One pass for all of them. */
function placesAt(text: string, positions: readonly number[]): ReadonlyMap<number, Place> {
  const ends = /\r\n|\r|\n/g;
  const places = new Map<number, Place>();
  let [line, start, end] = [1, 0, ends.exec(text)];
  for (const position of positions.toSorted((a, b) => a - b)) {
    while (end && end.index < position) {
      [line, start] = [line + 1, end.index + end[0].length];
      end = ends.exec(text);
    }
    places.set(position, { line, column: Array.from(text.slice(start, position)).length + 1 });
  }
  return places;
}

const placeAt = (text: string, position: number): Place => placesAt(text, [position]).get(position) as Place;
