/**
 * ESCO (European Commission), CSV download: `occupations_fr.csv`, comma-separated, with at least
 * `conceptType`, `conceptUri`, `iscoGroup`, `preferredLabel` and `altLabels`, one alternative a line.
 * Files of other languages are read alike: the language is that of the file's name, also of
 * `occupations_en (1).csv`, as browsers name what was downloaded before.
 *
 * Drafts get the title, the other names, the ESCO address and the ISCO-08 group. ESCO has no interest
 * levels, and its descriptions are not taken over.
 */
import type { Occupation } from '../records/draft-records.js';
import { needed, sortTables, type Table } from './tables.js';

const KINDS = { occupations: { name: 'occupations_fr.csv', columns: ['conceptUri', 'iscoGroup', 'preferredLabel', 'altLabels'] } };

export function readEsco(tables: readonly Table[]): Occupation[] {
  const { file, rows } = needed(sortTables(tables, KINDS).occupations, KINDS.occupations);
  const language = /_([a-z]{2})(?![a-z])[^/\\]*$/i.exec(file)?.[1]?.toLowerCase() ?? 'fr';
  return rows
    .filter((row) => ['', 'Occupation'].includes(row('conceptType')) && ['', 'released'].includes(row('status')) && row('preferredLabel') !== '')
    .map((row) => ({
      code: row('conceptUri').split('/').at(-1)?.slice(0, 8) ?? '',
      label: row('preferredLabel'),
      otherLabels: row('altLabels').split(/[\n|]/).filter(Boolean),
      language,
      codes: {
        ...(/^https?:\/\//.test(row('conceptUri')) && { esco: [row('conceptUri')] }),
        ...(/^\d{4}$/.test(row('iscoGroup')) && { isco08: [row('iscoGroup')] }),
      },
      source: {
        id: 'esco',
        title: `ESCO: ${row('preferredLabel')}`,
        publisher: 'European Commission',
        url: row('conceptUri'),
        note: 'This work uses the ESCO classification of the European Commission.',
      },
    }));
}
