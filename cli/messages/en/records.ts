import type { JsonExpectation } from '../../records/json-text.js';
import type { Scale } from '../../../src/scoring/types.js';

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

export const json = {
  fault: (found: string | null, expected: JsonExpectation) => `not JSON: ${found ?? 'the text stops'}: expected ${EXPECTED[expected]}`,
};

const EXPECTED: Readonly<Record<JsonExpectation, string>> = {
  value: 'a value',
  'first-value': 'a value or "]"',
  key: 'a name in double quotes',
  'first-key': 'a name in double quotes or "}"',
  colon: '":"',
  next: '"," or the end of the list or object',
  end: 'nothing more',
};

/** In the words of `src/catalogue/`, which pages write to the console. */
export const catalogueProblem = (message: string): string => message;

export const records = {
  unknownField: 'unknown field',
  fileName: (id: string, name: string) => `"${id}": expected the file's name, "${name}"`,
  otherProfession: (id: string) => `"${id}": expected the id of another profession`,
  twice: (id: string, file: string) => `"${id}": expected an id of its own: ${file} has it too`,
};

export const hints = {
  address: (found: string) => `"${found}": the same text is read as tu and as vous; write it without either`,
  isco: 'missing: the four digits of ISCO-08 let other systems find the profession',
  keywords: (count: number, least: number, most: number) => `${count}: ${least} to ${most} everyday words let visitors find it by search`,
  ownAccount: '"self-employment": write "ownAccount": true instead',
  reserved: 'missing: say whether the title, the practice or both are reserved',
  oldList: (year: number | null) => `${year ?? 'null'}: only this and the last year's lists are flags; tell older ones in "outlook"`,
};

export const validate = {
  note: 'note',
  hint: 'hint',
  complete: 'true, and nothing is missing: remove it to show the profession',
  /** @param professions - of catalogues */
  summary: ({ errors, files, professions, drafts, hints: hintCount }: Record<'errors' | 'files' | 'professions' | 'drafts' | 'hints', number>) => {
    const what = [files > 0 && plural(files, 'file'), professions > 0 && plural(professions, 'profession')].filter(Boolean).join(' and ');
    return `${plural(errors, 'error')} in ${what || plural(0, 'file')}${drafts > 0 ? `, of which ${plural(drafts, 'draft')}` : ''}${hintCount > 0 ? `; ${plural(hintCount, 'hint')}` : ''}`;
  },
};

export const stats = {
  counted: (guides: number, sheets: number, drafts: number) =>
    `${plural(guides + sheets, 'profession')}: ${plural(guides, 'guide')}, ${plural(sheets, 'sheet')}; ${plural(drafts, 'draft')} not counted`,
  errors: (count: number) => `${plural(count, 'error')}, see "validate": what has them is not counted`,
  scales: {
    R: 'realistic',
    I: 'investigative',
    A: 'artistic',
    S: 'social',
    E: 'enterprising',
    C: 'conventional',
  } satisfies Record<Scale, string> as Readonly<Record<Scale, string>>,
  undated: 'undated',
  byScale: 'Leading interest scale',
  bySector: 'Sector',
  byCriterion: 'Criterion',
  byField: (count: number) => `Optional fields, of ${plural(count, 'profession')}`,
  sourcesByYear: 'Sources by year',
  flagsByYear: 'Flags of shortage',
  workContext: 'Correlation of trait levels with O*NET work context',
  professions: (count: number) => plural(count, 'profession'),
  gaps: 'Gaps',
  none: 'none',
  scaleGap: (id: string, count: number, least: number) => `scale ${id} leads in ${count} of at least ${least} professions`,
  sectorGap: (id: string) => `sector ${id} is empty`,
  criterionGap: (id: string, count: number, least: number) => `criterion ${id} leads to ${count} of at least ${least} professions and is not shown`,
};
