/**
 * Cuts the JSON text of a catalogue into pieces that are parsed one by one while the text is still
 * arriving: the value of each property, and each entry of `professions`. One long `JSON.parse` would
 * block the page, and one misplaced comma in a record would cost all the others.
 */
export interface Piece {
  /** The property that the piece is the value of, or an entry of. */
  readonly key: string;
  /** Of an entry of `professions`; `null` for the whole value of a property. */
  readonly position: number | null;
  /** Where the piece begins, from 1. */
  readonly line: number;
  /** JSON, not parsed yet; `null` when it is longer than {@link LONGEST_PIECE}. */
  readonly text: string | null;
}

/** Characters of one piece; the fullest guide has some 20,000. */
export const LONGEST_PIECE = 250_000;
/** A record is four deep. What is nested without end would exhaust the stack of whoever reads it. */
const DEEPEST = 100;

type State =
  'catalogue' | 'first-key' | 'key' | 'colon' | 'value' | 'professions' | 'value-end' | 'first-entry' | 'entry' | 'entry-end' | 'end' | Text;
type Text = 'key-text' | 'value-text' | 'entry-text';

/** What the catalogue itself is made of, by state and next character. */
const NEXT: Readonly<
  Record<Exclude<State, Text>, { readonly expected: string; readonly otherwise?: Text; readonly after: Readonly<Record<string, State>> }>
> = {
  catalogue: { expected: '{ "professions": […] }', after: { '{': 'first-key' } },
  'first-key': { expected: 'a property such as "professions"', after: { '"': 'key-text', '}': 'end' } },
  key: { expected: 'a property such as "professions"', after: { '"': 'key-text' } },
  colon: { expected: '":"', after: { ':': 'value' } },
  value: { expected: 'a value', otherwise: 'value-text', after: {} },
  professions: { expected: 'a list', otherwise: 'value-text', after: { '[': 'first-entry' } },
  'value-end': { expected: '"," or "}"', after: { ',': 'key', '}': 'end' } },
  'first-entry': { expected: 'a profession or "]"', otherwise: 'entry-text', after: { ']': 'value-end' } },
  entry: { expected: 'a profession', otherwise: 'entry-text', after: {} },
  'entry-end': { expected: '"," or "]"', after: { ',': 'entry', ']': 'value-end' } },
  end: { expected: 'nothing after the last "}"', after: {} },
};

const [QUOTE, BACKSLASH, COMMA, TAB, NEWLINE, RETURN, SPACE] = [0x22, 0x5c, 0x2c, 0x09, 0x0a, 0x0d, 0x20];
const [BRACE, END_BRACE, BRACKET, END_BRACKET] = [0x7b, 0x7d, 0x5b, 0x5d];

export class RecordStream {
  #state: State = 'catalogue';
  #key = '';
  #position = 0;
  #line = 1;

  // The text being read, and where in it we are.
  #text: string | null = '';
  #from = 1;
  #inString = false;
  #escaped = false;
  /** Closing characters still to come, outermost first. */
  #closing: number[] = [];

  /**
   * The pieces that end in this part of the text.
   * @throws {SyntaxError} naming the line, where the catalogue as a whole is not a JSON object
   */
  *pieces(chunk: string): Generator<Piece> {
    for (let at = 0; at < chunk.length;) {
      if (!isText(this.#state)) {
        at = this.#between(chunk, at);
        continue;
      }
      const end = this.#endOfText(chunk, at);
      this.#keep(chunk.slice(at, end ?? chunk.length));
      if (end === null) return;
      at = end;
      if (this.#state === 'key-text') this.#takeKey();
      else yield this.#takePiece();
    }
  }

  /** @throws {SyntaxError} when the text stops in the middle */
  end(): void {
    if (this.#state === 'catalogue') throw new SyntaxError(`an empty file: expected ${NEXT.catalogue.expected}`);
    if (this.#state !== 'end') throw this.#error('the text stops in the middle: expected the rest of the JSON');
  }

  /** Moves over what stands between texts; returns where to go on. */
  #between(chunk: string, start: number): number {
    let at = start;
    for (; at < chunk.length && !isText(this.#state); at += 1) {
      const code = chunk.charCodeAt(at);
      if (code === NEWLINE) this.#line += 1;
      if (!isSpace(code)) this.#step(chunk.charAt(at));
    }
    return isText(this.#state) ? at - 1 : at; // the first character belongs to the text
  }

  #step(character: string): void {
    const { after, otherwise, expected } = NEXT[this.#state as Exclude<State, Text>];
    const state = after[character] ?? (',:]}'.includes(character) ? undefined : otherwise);
    if (!state) throw this.#error(`${JSON.stringify(character)}: expected ${expected}`);
    this.#state = state === 'value' && this.#key === 'professions' ? 'professions' : state;
    if (!isText(state)) return;
    this.#text = '';
    this.#from = this.#line;
  }

  /** Position after the end of the text being read; `null` when it goes on in the next chunk. */
  #endOfText(chunk: string, start: number): number | null {
    let [inString, escaped] = [this.#inString, this.#escaped];
    const closing = this.#closing;
    let at = start;
    let ended = false;
    for (; at < chunk.length && !ended; at += 1) {
      const code = chunk.charCodeAt(at);
      if (inString) {
        if (escaped) escaped = false;
        else if (code === BACKSLASH) escaped = true;
        else if (code === QUOTE) {
          inString = false;
          ended = closing.length === 0;
        }
      } else if (code === QUOTE) inString = true;
      else if (code === BRACE || code === BRACKET) this.#descend(code === BRACE ? END_BRACE : END_BRACKET);
      else if (closing.length === 0) {
        if (code === COMMA || code === END_BRACE || code === END_BRACKET || isSpace(code)) return at; // a number or a word is over
      } else if (code === END_BRACE || code === END_BRACKET) ended = this.#ascend(code);
      else if (code === NEWLINE) this.#line += 1;
    }
    [this.#inString, this.#escaped] = [inString, escaped];
    return ended ? at : null;
  }

  #descend(end: number): void {
    if (this.#closing.push(end) > DEEPEST) throw this.#error(`lists and objects inside one another: expected at most ${DEEPEST}`);
  }

  /** True when the outermost list or object is over. */
  #ascend(code: number): boolean {
    const expected = this.#closing.pop() as number;
    if (code !== expected) throw this.#error(`"${String.fromCharCode(code)}": expected "${String.fromCharCode(expected)}"`);
    return this.#closing.length === 0;
  }

  #keep(part: string): void {
    this.#text = this.#text === null || this.#text.length + part.length > LONGEST_PIECE ? null : this.#text + part;
  }

  #takeKey(): void {
    if (this.#text === null) throw this.#error('a name without end: expected a property such as "professions"');
    this.#key = String(JSON.parse(this.#text));
    this.#position = 0;
    this.#state = 'colon';
  }

  #takePiece(): Piece {
    const isEntry = this.#state === 'entry-text';
    this.#state = isEntry ? 'entry-end' : 'value-end';
    return { key: this.#key, position: isEntry ? this.#position++ : null, line: this.#from, text: this.#text };
  }

  #error(message: string): SyntaxError {
    return new SyntaxError(`line ${this.#line}: ${message}`);
  }
}

const isText = (state: State): state is Text => state === 'key-text' || state === 'value-text' || state === 'entry-text';
const isSpace = (code: number): boolean => code === SPACE || code === NEWLINE || code === RETURN || code === TAB;
