/**
 * O*NET (U.S. Department of Labor), "text" release: tab-separated files.
 *
 * - `Occupation Data.txt`: `O*NET-SOC Code`, `Title`, `Description`
 * - `Interests.txt`: `O*NET-SOC Code`, `Element ID`, `Element Name`, `Scale ID`, `Data Value`, `Date`,
 *   `Domain Source`; the rows whose scale is `OI` have the level of one interest scale, 1 to 7
 *
 * Drafts get the English title, the O*NET-SOC code and, from `Interests.txt`, the six levels.
 * Descriptions are not taken over: texts are written by the editor.
 */
import { SCALES, type Scale } from '../../src/scoring/types.js';
import type { Occupation } from '../records/draft-records.js';
import { needed, sortTables, type Table } from './tables.js';

const KINDS = {
  interests: { name: 'Interests.txt', columns: ['O*NET-SOC Code', 'Element Name', 'Scale ID', 'Data Value'] },
  occupations: { name: 'Occupation Data.txt', columns: ['O*NET-SOC Code', 'Title'] },
};

export function readOnet(tables: readonly Table[]): Occupation[] {
  const sorted = sortTables(tables, KINDS);
  const interests = readInterests(sorted.interests);
  return needed(sorted.occupations, KINDS.occupations).rows.map((row) => {
    const code = row('O*NET-SOC Code');
    const found = interests.get(code);
    const isComplete = found && SCALES.every((scale) => found.levels[scale] !== undefined);
    return {
      code,
      label: row('Title'),
      otherLabels: [],
      language: 'en',
      ...(isComplete && { profile: { interests: found.levels, onet: [{ code, weight: 1 }], reviewedBy: null } }),
      source: {
        id: 'onet',
        title: `O*NET® Database: ${row('Title')} (${code})`,
        publisher: 'U.S. Department of Labor, Employment and Training Administration (USDOL/ETA)',
        url: `https://www.onetonline.org/link/summary/${code}`,
        ...(found?.date && { date: found.date }),
        note: 'CC BY 4.0. O*NET® is a trademark of USDOL/ETA. Occupations and ratings of the United States.',
      },
    };
  });
}

function readInterests(table: Table | undefined): Map<string, { levels: Partial<Record<Scale, number>>; date: string | null }> {
  const byCode = new Map<string, { levels: Partial<Record<Scale, number>>; date: string | null }>();
  for (const row of table?.rows ?? []) {
    const scale = SCALES.find((letter) => row('Element Name').startsWith(letter));
    const level = Number(row('Data Value').replace(',', '.')); // spreadsheets of other countries write 6,29
    if (row('Scale ID') !== 'OI' || !scale || !(level >= 1 && level <= 7)) continue;
    const entry = byCode.get(row('O*NET-SOC Code')) ?? { levels: {}, date: dateOf(row('Date')) };
    entry.levels[scale] = level;
    byCode.set(row('O*NET-SOC Code'), entry);
  }
  return byCode;
}

/** `02/2026` as O*NET writes it, or what a spreadsheet made of it: `2026-02-01`, or with a day first or second, of which only the year is certain. */
function dateOf(text: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})(?!\d)/.exec(text);
  const own = /^(\d{1,2})\/(\d{4})$/.exec(text);
  const [year, month] = iso ? [iso[1], iso[2]] : [own?.[2], own?.[1]];
  return year && month ? `${year}-${month.padStart(2, '0')}` : (/(?<!\d)\d{4}(?!\d)/.exec(text)?.[0] ?? null);
}
