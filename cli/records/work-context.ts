import type { Profession } from '../../src/catalogue/record/schema.js';
import { TRAITS, type TraitId } from '../../src/scoring/types.js';
import { CommandError } from '../command-error.js';
import { readTable, type Row } from '../classifications/tables.js';

/** Elements of O*NET work context that say the same as a trait, or with a minus its opposite. Night work, rules, learning and studies have none. */
const ELEMENTS: Readonly<Partial<Record<TraitId, readonly string[]>>> = {
  pressure: ['timePressure', 'consequenceOfError', 'decisionFrequency'],
  precision: ['exactness'],
  hygiene: ['diseaseExposure', 'commonPPE'],
  physical: ['standing', 'walking', 'awkwardPositions', '-sitting'],
  mobility: ['inVehicle'],
  autonomy: ['-teamWork', 'freedomToDecide'],
  contact: ['contactWithOthers', 'externalCustomers', 'faceToFace'],
};

export interface Correlation {
  /** −1 to 1. */
  readonly r: number;
  /** Professions with a level and a row for one of their codes. */
  readonly count: number;
}

/**
 * How the levels of each trait correlate with O*NET work context, to find levels that want a second
 * reading. The figures of a profession with several codes are blended by their weights.
 * @param file - a table with a column `code` (O*NET-SOC) and one an element, 1–5, or one a trait where
 *   the elements are summed up already
 * @throws {CommandError} not there, or not such a table
 */
export async function correlationsWithWorkContext(
  professions: readonly Profession[],
  file: string,
): Promise<Readonly<Partial<Record<TraitId, Correlation>>>> {
  const { columns, rows } = await readTable(file);
  const elementsOf = (trait: TraitId) => (columns.includes(trait) ? [trait] : ELEMENTS[trait]);
  const wanted = ['code', ...TRAITS.flatMap((trait) => (elementsOf(trait) ?? []).map((element) => element.replace('-', '')))];
  const missing = wanted.filter((column) => !columns.includes(column));
  if (missing.length > 0) throw new CommandError({ code: 'not-a-table', file, message: (say) => say.imports.noColumns(missing) });
  const byCode = new Map(rows.map((row) => [row('code'), row]));
  return Object.fromEntries(
    TRAITS.flatMap((trait) => {
      const elements = elementsOf(trait);
      if (!elements) return [];
      const pairs = professions.flatMap(({ profile }) => {
        const level = profile.traits[trait]?.level;
        const context = blended(profile.onet ?? [], byCode, elements);
        return level === undefined || context === null ? [] : [[level, context] as const];
      });
      return pairs.length > 2 ? [[trait, { r: correlation(pairs), count: pairs.length }]] : [];
    }),
  );
}

/** Mean of the elements over the codes that have a row; `null` without any. */
function blended(codes: NonNullable<Profession['profile']['onet']>, byCode: ReadonlyMap<string, Row>, elements: readonly string[]): number | null {
  const known = codes.flatMap(({ code, weight }) => {
    const row = byCode.get(code);
    return row ? [{ row, weight }] : [];
  });
  const total = known.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return null;
  const mean = (row: Row) =>
    elements.reduce((sum, element) => sum + (element.startsWith('-') ? -Number(row(element.slice(1))) : Number(row(element))), 0) / elements.length;
  return known.reduce((sum, { row, weight }) => sum + mean(row) * weight, 0) / total;
}

function correlation(pairs: readonly (readonly [x: number, y: number])[]): number {
  const mean = (position: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[position], 0) / pairs.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  let [xy, xx, yy] = [0, 0, 0];
  for (const [x, y] of pairs) {
    xy += (x - meanX) * (y - meanY);
    xx += (x - meanX) ** 2;
    yy += (y - meanY) ** 2;
  }
  return xy / Math.sqrt(xx * yy);
}
