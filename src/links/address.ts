/**
 * The visitor's record in the fragment of an address, which stays in the browser: no server ever
 * sees it. What we put there is a valid CSS identifier, because themes hand `location.hash` to
 * `querySelector`; what else stands there, such as a router's path, is kept.
 */
import { readOldCode, readOldLink } from './answer-code-of-version-0.js';
import { decodeRecord, encodeRecord, type CodedRecord, type CodeReading } from './answer-code.js';
import { decoded, lettersAndDigits } from './plain-text.js';

const MARK = 'metier-reponses-';
const BARE_MARK = lettersAndDigits(MARK);

/** The same address, with the record in place of one that it may hold already. */
export function linkTo(address: string, record: CodedRecord): string {
  const [page, rest] = parts(withoutRecord(address));
  const ours = MARK + encodeRecord(record);
  if (!rest) return `${page}#${ours}`;
  return `${page}#${rest}${joint(rest)}${ours}`;
}

/** After an anchor the whole stays an identifier; routers read what follows `?` or `&` as parameters. */
function joint(rest: string): string {
  if (/^[a-z][\w-]*$/i.test(rest)) return '_';
  const hasParameters = rest.includes('?') || (rest.includes('=') && !/^!?\//.test(rest));
  return hasParameters ? '&' : '?';
}

/** The record in an address, wherever in the fragment it stands and whatever was done to it; `null` without one. */
export function readLink(address: string): CodeReading | null {
  const [, fragment] = parts(address);
  return fragment ? (readMarked(lettersAndDigits(fragment)) ?? readOldLink(fragment)) : null;
}

/** A code as it was typed or pasted: alone, in a sentence, or in a whole link; `null` for an empty text. */
export function readCode(text: string): CodeReading | null {
  const bare = lettersAndDigits(text);
  if (!bare) return null;
  return readMarked(bare) ?? readOldLink(text) ?? readAnywhere(bare) ?? readOldCode(text) ?? { kind: 'unreadable' };
}

function readMarked(bare: string): CodeReading | null {
  let found: CodeReading | null = null;
  for (let at = bare.indexOf(BARE_MARK); at >= 0; at = bare.indexOf(BARE_MARK, at + 1)) {
    const reading = decodeRecord(bare.slice(at + BARE_MARK.length));
    if (reading?.kind === 'record') return reading;
    found = reading ?? found ?? { kind: 'unreadable' };
  }
  return found;
}

/** Words may stand before a code; beyond so many characters it is not one that somebody typed. */
const FARTHEST = 200;

function readAnywhere(bare: string): CodeReading | null {
  for (let at = 0; at < Math.min(bare.length, FARTHEST); at += 1) {
    const reading = decodeRecord(bare.slice(at));
    if (reading) return reading;
  }
  return null;
}

/** The same address without our part, as it was before. */
export function withoutRecord(address: string): string {
  const [page, fragment] = parts(address);
  if (!readLink(address)) return address;
  const plain = OURS.test(fragment) ? fragment : decoded(fragment).replace(/[\s\p{Cf}]/gu, '');
  const rest = plain.replace(OURS, (_whole, before: string, after: string) => (after ? before : ''));
  return /[\p{L}\d/]/u.test(rest) ? `${page}#${rest}` : page;
}

/** As we wrote it, or with what came into it on its way; links of version 0.1 too. */
const OURS = /([?&]?)_?(?:metier[^a-z0-9/]*reponses[^a-z0-9/]*[a-z0-9]*|metier-quiz=(?:3d)?[a-z0-9-]*:?[\d.-]*)(&?)/i;

function parts(address: string): readonly [string, string] {
  const at = address.indexOf('#');
  return at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at + 1)];
}

/** Whether another person can open an address: not that of a file, of a frame without one, or of a page made by a script. */
export const isShareable = (address: string): boolean => /^https?:/i.test(address);
