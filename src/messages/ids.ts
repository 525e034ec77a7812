/** Ids that texts go by, in the order in which they are shown: sorting a table of texts changes nothing on screen. */

/** Sections of the whole sheet. */
export const SECTION_IDS = [
  'definition',
  'introduction',
  'figures',
  'missions',
  'tools',
  'skills',
  'qualities',
  'day',
  'conditions',
  'workplaces',
  'belgium',
  'testimony',
  'studies',
  'languages',
  'access',
  'salary',
  'outlook',
  'zones',
  'pros-and-cons',
  'advice',
  'self-evaluation',
  'questions',
  'visitor-questions',
  'lexicon',
  'similar',
  'criteria',
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

/** Groups of rows of the comparison. */
export const ROW_GROUPS = ['result', 'conditions', 'access', 'daily', 'salary'] as const;
export type RowGroup = (typeof ROW_GROUPS)[number];
