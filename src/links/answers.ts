/**
 * Answers as a short code that a visitor can copy, and as the fragment of an address: the part
 * after `#` stays in the browser, it is never sent to a server.
 */
import type { Answer, Answers } from '../scoring/types.js';
import { isItemId, itemIds, itemIdsByVersion, QUESTIONNAIRE_VERSION } from '../questionnaire/items.js';

const FRAGMENT = 'metier-quiz';
const NOT_ASKED = '-';

/** `1.5342-0…`: the questionnaire's version, then one character an item: 1–5, 0 for « Passer », `-` for not asked. */
export function encodeAnswers(answers: Answers): string {
  const characters = itemIds.map((id) => (Object.hasOwn(answers, id) ? (answers[id] ?? 0) : NOT_ASKED)).join('');
  return `${QUESTIONNAIRE_VERSION}.${characters.replace(/-+$/, '')}`;
}

/**
 * The answers of a code, of this version of the questionnaire or an earlier one, to the items that
 * are still asked; `null` when it is not a code, or one of a version that is not known.
 */
export function decodeAnswers(code: string): Answers | null {
  const [version = '', characters = ''] = code.trim().split('.');
  const ids = Object.hasOwn(itemIdsByVersion, version) ? itemIdsByVersion[version] : undefined;
  if (!ids || !/^[0-5-]*$/.test(characters) || characters.length > ids.length) return null;
  return Object.fromEntries(
    Array.from(characters).flatMap((character, index): [string, Answer][] => {
      const id = ids[index] as string;
      return character === NOT_ASKED || !isItemId(id) ? [] : [[id, character === '0' ? null : (Number(character) as Answer)]];
    }),
  );
}

/** The page's address with the answers in its fragment; other parts of the address are kept. */
export function linkToResult(address: string, answers: Answers, metier = ''): string {
  const url = new URL(address);
  url.hash = `${FRAGMENT}=${metier}:${encodeAnswers(answers)}`;
  return url.href;
}

/** The address without what {@link linkToResult} put into it. */
export const withoutResult = (address: string): string => (readResultLink(address) ? (address.split('#')[0] as string) : address);

export type LinkedAnswers =
  { readonly metier: string; readonly answers: Answers } | { readonly metier: string; readonly answers: null; readonly code: string };

/** What {@link linkToResult} put in an address; `null` when its fragment is something else. */
export function readResultLink(address: string): LinkedAnswers | null {
  const fragment = /#(.*)/s.exec(address)?.[1] ?? '';
  if (!fragment.startsWith(`${FRAGMENT}=`)) return null;
  const [metier = '', code = ''] = fragment.slice(FRAGMENT.length + 1).split(':');
  const answers = decodeAnswers(code);
  return answers ? { metier, answers } : { metier, answers, code };
}
