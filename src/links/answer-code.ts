/**
 * The visitor's record as a code that can be copied, typed and put into an address: some thirty
 * letters and digits. Case, spaces and hyphens do not matter, and what is easily mistaken (O for 0,
 * I and L for 1) is taken for what was meant.
 *
 * Symbols of five bits: the format (1), the length of the whole (2 symbols), the version of the
 * questionnaire, the answers (three bits each, in the order of that version), the shortlist, the
 * checksum. Format, length and checksum stand where they are in every later format.
 */
import { isItemId, itemIdsByVersion, QUESTIONNAIRE_VERSION } from '../questionnaire/items.js';
import type { Answer, Answers } from '../scoring/types.js';
import { CHECKSUM_LENGTH, checksum, isWhole } from './checksum.js';

/** What a code holds of the visitor's record. */
export interface CodedRecord {
  /** By item id: 1–5, `null` for « Passer ». */
  readonly answers: Answers;
  /** Ids of professions, in the order in which they were kept. */
  readonly shortlist: readonly string[];
}

export type CodeReading =
  | { readonly kind: 'record'; readonly record: CodedRecord }
  /** One of ours, but altered or cut off: a character that was typed wrong is noticed. */
  | { readonly kind: 'unreadable' }
  /** Whole, but of a questionnaire or a format that this version of the package does not know. */
  | { readonly kind: 'unknown-version'; readonly version: string };

/** Crockford's: without i, l, o and u. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const MISTAKEN: Readonly<Record<string, string>> = { i: '1', l: '1', o: '0' };

const FORMAT = 1;
const HEAD = 4;
const LONGEST = 1023;
const SHORTEST = HEAD + CHECKSUM_LENGTH;

const [NOT_ASKED, SKIPPED, END_OF_ANSWERS] = [0, 6, 7];
/** In the shortlist letters are 1 to 26; a digit follows its mark. */
const [END_OF_ID, HYPHEN, DIGIT] = [0, 27, 28];

/**
 * The code of a record, in lower case without hyphens. Answers to items that the questionnaire has no
 * more are left out, and of a shortlist of more than some fifty professions the last ones.
 */
export function encodeRecord({ answers, shortlist }: CodedRecord): string {
  const body = answerSymbols(answers, itemIdsByVersion[QUESTIONNAIRE_VERSION] ?? []);
  for (const id of shortlist) {
    const symbols = idSymbols(id);
    if (symbols && SHORTEST + body.length + symbols.length <= LONGEST) body.push(...symbols);
  }
  const length = SHORTEST + body.length;
  const symbols = [FORMAT, length >>> 5, length & 31, Number(QUESTIONNAIRE_VERSION), ...body];
  return [...symbols, ...checksum(symbols)].map((symbol) => ALPHABET.charAt(symbol)).join('');
}

/** A code as people read and type it: `1Q4K-…`. */
export const readableCode = (code: string): string => code.toUpperCase().replace(/.{4}(?=.)/g, '$&-');

/**
 * Reads the code that begins a text of lower-case letters and digits; what comes after its end does
 * not matter. `null` where none begins there.
 */
export function decodeRecord(text: string): CodeReading | null {
  const head = symbolsOf(text.slice(0, HEAD));
  if (head?.length !== HEAD) return null;
  const [format = 0, high = 0, low = 0, version = 0] = head;
  const length = high * 32 + low;
  if (length < SHORTEST || length > text.length) return null; // most texts that are none end here
  const symbols = symbolsOf(text.slice(0, length));
  if (!symbols || !isWhole(symbols)) return null;
  const ids = format === FORMAT ? itemIdsByVersion[version] : undefined;
  if (!ids) return { kind: 'unknown-version', version: `${format}.${version}` };
  return readBody(symbols.slice(HEAD, -CHECKSUM_LENGTH), ids);
}

/** `null` where one is not a symbol. */
function symbolsOf(text: string): number[] | null {
  const symbols = Array.from(text, (character) => ALPHABET.indexOf(MISTAKEN[character] ?? character));
  return symbols.includes(-1) ? null : symbols;
}

function answerSymbols(answers: Answers, ids: readonly string[]): number[] {
  const values = ids.map((id) => (Object.hasOwn(answers, id) ? (answers[id] ?? SKIPPED) : NOT_ASKED));
  const asked = values.slice(0, values.findLastIndex((value) => value !== NOT_ASKED) + 1);
  const bits = [...asked, END_OF_ANSWERS].map((value) => value.toString(2).padStart(3, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => Number.parseInt(five.padEnd(5, '0'), 2));
}

/** `null` for what cannot be the id of a profession. */
function idSymbols(id: string): number[] | null {
  if (!/^[a-z0-9-]+$/.test(id)) return null;
  const symbols = Array.from(id).flatMap((character) => {
    if (character === '-') return [HYPHEN];
    return /\d/.test(character) ? [DIGIT, Number(character)] : [character.charCodeAt(0) - 96];
  });
  return [...symbols, END_OF_ID];
}

function readBody(symbols: readonly number[], ids: readonly string[]): CodeReading {
  const bits = symbols.map((symbol) => symbol.toString(2).padStart(5, '0')).join('');
  const values = (bits.match(/.{3}/g) ?? []).map((three) => Number.parseInt(three, 2));
  const end = values.indexOf(END_OF_ANSWERS);
  const shortlist = end < 0 ? null : readShortlist(symbols.slice(Math.ceil(((end + 1) * 3) / 5)));
  if (!shortlist || end > ids.length) return { kind: 'unreadable' };
  const answers = values.slice(0, end).flatMap((value, position): [string, Answer][] => {
    const id = ids[position] as string;
    return value === NOT_ASKED || !isItemId(id) ? [] : [[id, value === SKIPPED ? null : (value as Answer)]];
  });
  return { kind: 'record', record: { answers: Object.fromEntries(answers), shortlist } };
}

function readShortlist(symbols: readonly number[]): string[] | null {
  let text = '';
  for (let at = 0; at < symbols.length; at += 1) {
    const symbol = symbols[at] as number;
    if (symbol === END_OF_ID) text += ' ';
    else if (symbol === HYPHEN) text += '-';
    else if (symbol === DIGIT) text += String(symbols[(at += 1)] ?? '');
    else text += String.fromCharCode(symbol + 96);
  }
  const ids = text.split(' ').filter(Boolean);
  return ids.every((id) => /^[a-z0-9-]+$/.test(id)) ? ids : null;
}
