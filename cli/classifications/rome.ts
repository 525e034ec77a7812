/**
 * ROME 4.0 (France Travail), open data in CSV, UTF-8, comma-separated:
 *
 * - `unix_referentiel_code_rome_v…_utf8.csv`: `code_rome`, `libelle_rome`
 * - `unix_referentiel_appellation_v…_utf8.csv` (if at hand): `code_rome`, `libelle_appellation_long`,
 *   `peu_usite`, which is `O` for names that are hardly used
 * - `unix_referentiel_code_rome_riasec_v…_utf8.csv` (if at hand): `code_rome`, `riasec_majeur`,
 *   `riasec_mineur`
 *
 * Drafts get the title in both genders, the other names and the ROME code. ROME names the first and
 * the second interest and has no levels: the letters stand in the source's note, for the editor.
 */
import type { Occupation } from '../records/draft-records.js';
import { needed, sortTables, type Table } from './tables.js';

const KINDS = {
  riasec: { name: 'unix_referentiel_code_rome_riasec_v…_utf8.csv', columns: ['code_rome', 'riasec_majeur', 'riasec_mineur'] },
  names: { name: 'unix_referentiel_appellation_v…_utf8.csv', columns: ['code_rome', 'libelle_appellation_long'] },
  codes: { name: 'unix_referentiel_code_rome_v…_utf8.csv', columns: ['code_rome', 'libelle_rome'] },
};

export function readRome(tables: readonly Table[]): Occupation[] {
  const sorted = sortTables(tables, KINDS);
  const names = new Map<string, string[]>();
  for (const row of sorted.names?.rows ?? []) {
    if (row('peu_usite') !== 'O') names.set(row('code_rome'), [...(names.get(row('code_rome')) ?? []), row('libelle_appellation_long')]);
  }
  const riasec = new Map((sorted.riasec?.rows ?? []).map((row) => [row('code_rome'), [row('riasec_majeur'), row('riasec_mineur')].filter(Boolean)]));
  return needed(sorted.codes, KINDS.codes).rows.map((row) => {
    const code = row('code_rome');
    const letters = riasec.get(code) ?? [];
    return {
      code,
      label: row('libelle_rome'),
      otherLabels: names.get(code) ?? [],
      language: 'fr',
      codes: { ...(/^[A-N]\d{4}$/.test(code) && { rome: [code] }) },
      source: {
        id: 'rome',
        title: `ROME 4.0 : ${row('libelle_rome')} (${code})`,
        publisher: 'France Travail',
        url: 'https://www.data.gouv.fr/datasets/repertoire-operationnel-des-metiers-et-des-emplois-rome/',
        note: [
          'Licence Ouverte 2.0. Classification française.',
          ...(letters.length > 0 ? [`Intérêts (RIASEC) : ${letters.join(', puis ')} ; sans niveaux.`] : []),
        ].join(' '),
      },
    };
  });
}
