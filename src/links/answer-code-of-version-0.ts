/**
 * Codes and links of version 0.1, which keep working: `#metier-quiz=perfusionniste:1.5342-0…`, the
 * version of the questionnaire, then one character an item: 1–5, 0 for « Passer », `-` for not asked.
 */
import { isItemId, itemIdsByVersion } from '../questionnaire/items.js';
import type { Answer } from '../scoring/types.js';
import type { CodeReading } from './answer-code.js';
import { decoded } from './plain-text.js';

const LINK = /metier-quiz=(?:3d)?[a-z0-9-]*:?(.*)/i;

/** Where such a link stands in a text, it is told even if it cannot be read; `null` without one. */
export function readOldLink(text: string): CodeReading | null {
  const found = LINK.exec(
    decoded(text)
      .replace(/[\s\p{Cf}]/gu, '')
      .replace(/\p{Pd}/gu, '-'),
  );
  return found ? (readOldCode(found[1] ?? '') ?? { kind: 'unreadable' }) : null;
}

/** The code that begins a text, on its own as it was stored; `null` without one. */
export function readOldCode(text: string): CodeReading | null {
  const [whole, version = '', values = ''] = /^(\d+)\.([0-5-]*)/.exec(text.trim()) ?? [];
  if (whole === undefined) return null;
  const ids = itemIdsByVersion[version];
  if (!ids) return values ? { kind: 'unknown-version', version } : null;
  if (values.length > ids.length) return { kind: 'unreadable' };
  const answers = Array.from(values).flatMap((value, position): [string, Answer][] => {
    const id = ids[position] as string;
    return value === '-' || !isItemId(id) ? [] : [[id, value === '0' ? null : (Number(value) as Answer)]];
  });
  return { kind: 'record', record: { answers: Object.fromEntries(answers), shortlist: [] } };
}
