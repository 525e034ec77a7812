import type { ProfessionSummary } from './record/summary.js';

/** A sub-sector's id, in the form of a path: « Santé › Soins infirmiers » is `sante/soins-infirmiers`. */
export const subsectorId = ({ sector, subsector }: Pick<ProfessionSummary, 'sector' | 'subsector'>): string | undefined =>
  subsector &&
  `${sector}/${subsector
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')}`;
