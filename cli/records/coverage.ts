import { SCALES, type Scale } from '../../src/scoring/types.js';
import { MINIMUM_BY_CRITERION } from '../../src/catalogue/catalogue.js';
import type { ControlledLists } from '../../src/catalogue/record/controlled-lists.js';
import { professionShape, type Profession } from '../../src/catalogue/record/schema.js';
import { summarise } from '../../src/catalogue/record/summary.js';

/** A scale that leads in fewer professions has too little to offer to whom it is the first interest. */
export const MINIMUM_BY_SCALE = 6;

export interface Coverage {
  readonly count: number;
  /** By the scale that leads, which is the one with the highest level. */
  readonly byScale: ReadonlyMap<Scale, number>;
  readonly bySector: ReadonlyMap<string, number>;
  /** Chosen criteria and those that other fields imply. */
  readonly byCriterion: ReadonlyMap<string, number>;
  /** How many professions have an optional field, the rarest first. */
  readonly byField: ReadonlyMap<string, number>;
  /** How many sources are of a year; `undated` for those that say none. */
  readonly sourcesByYear: ReadonlyMap<string, number>;
  /** How many flags of shortage there are by year, region and status. */
  readonly flagsByYear: ReadonlyMap<string, number>;
  /** Each scale, sector and criterion that leads to too little. */
  readonly gaps: readonly Gap[];
}

export interface Gap {
  readonly kind: 'scale' | 'sector' | 'criterion';
  readonly id: string;
  readonly count: number;
  readonly least: number;
}

/** What a collection of professions covers, and where it has gaps. */
export function coverage(professions: readonly Profession[], lists: ControlledLists): Coverage {
  const byScale = counted(SCALES, professions.map(leadingScale));
  const bySector = counted(
    lists.sectors.map(({ id }) => id),
    professions.map(({ sector }) => sector),
  );
  const byCriterion = counted(
    lists.criteria.map(({ id }) => id),
    professions.flatMap((profession) => summarise(profession, lists.criteria).criteria),
  );
  const byField = OPTIONAL_FIELDS.map(([name, valueOf]): [string, number] => [
    name,
    professions.filter((profession) => valueOf(profession) !== undefined).length,
  ]);
  const flags = professions.flatMap(({ shortage = [] }) => shortage.map(({ year, region, status }) => `${year ?? 'undated'} ${region} ${status}`));
  const sourceYears = professions.flatMap(({ sources }) => sources.map(({ date }) => date?.slice(0, 4) ?? 'undated'));
  return {
    count: professions.length,
    byScale,
    bySector,
    byCriterion,
    byField: new Map(byField.sort(([, a], [, b]) => a - b)),
    sourcesByYear: counted([...new Set(sourceYears)].sort(), sourceYears),
    flagsByYear: counted([...new Set(flags)].sort(), flags),
    gaps: [...below('scale', byScale, MINIMUM_BY_SCALE), ...below('sector', bySector, 1), ...below('criterion', byCriterion, MINIMUM_BY_CRITERION)],
  };
}

/** The first of the scales with the highest level. */
export const leadingScale = ({ profile: { interests } }: Profession): Scale =>
  SCALES.reduce((leading, scale) => (interests[scale] > interests[leading] ? scale : leading));

/** Of the record itself, and of its studies what people look for. */
const OPTIONAL_FIELDS: readonly (readonly [name: string, valueOf: (profession: Profession) => unknown])[] = [
  ...(Object.keys(professionShape.shape) as (keyof Profession)[])
    .filter((field) => field !== '$schema' && field !== 'draft' && professionShape.shape[field]._zod.optin === 'optional')
    .map((field) => [field, (profession: Profession) => profession[field]] as const),
  ['studies.schools', ({ studies }) => studies?.schools],
  ['studies.schools.url', ({ studies }) => studies?.schools?.find(({ url }) => url)],
  ['studies.adults', ({ studies }) => studies?.adults],
];

function counted<T>(possible: readonly T[], found: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map(possible.map((id) => [id, 0]));
  for (const id of found) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

const below = (kind: Gap['kind'], counts: ReadonlyMap<string, number>, least: number): readonly Gap[] =>
  [...counts].flatMap(([id, count]) => (count < least ? [{ kind, id, count, least }] : []));
