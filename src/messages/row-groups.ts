/** Groups of rows of the comparison, in the order in which they are shown. */
export const ROW_GROUPS = ['result', 'conditions', 'access', 'daily', 'salary'] as const;
export type RowGroup = (typeof ROW_GROUPS)[number];
