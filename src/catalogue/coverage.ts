import { SCALES, type Scale } from '../scoring/types.js';
import { MINIMUM_BY_CRITERION } from './catalogue.js';
import type { ControlledLists } from './controlled-lists.js';
import { professionShape, type Profession } from './schema.js';
import { summarise } from './summary.js';

/** A scale that leads in fewer professions has too little to offer to whom it is the first interest. */
export const MINIMUM_BY_SCALE = 6;

export interface Coverage {
  readonly count: number;
  /** By the scale that leads, which is the one with the highest level. */
  readonly byScale: ReadonlyMap<Scale, number>;
  readonly bySector: ReadonlyMap<string, number>;
  /** Chosen criteria and those that other fields imply. */
  readonly byCriterion: ReadonlyMap<string, number>;
  /** How many professions lack an optional field, the most often absent first. */
  readonly absent: ReadonlyMap<string, number>;
  /** A sentence for each scale, sector and criterion that leads to too little. */
  readonly gaps: readonly string[];
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
  const absent = OPTIONAL_FIELDS.map((field): [string, number] => [
    field,
    professions.filter((profession) => profession[field] === undefined).length,
  ]);
  return {
    count: professions.length,
    byScale,
    bySector,
    byCriterion,
    absent: new Map(absent.filter(([, count]) => count > 0).sort(([, a], [, b]) => b - a)),
    gaps: [
      ...below(byScale, MINIMUM_BY_SCALE, (id, count) => `scale ${id} leads in ${count} of at least ${MINIMUM_BY_SCALE} professions`),
      ...below(bySector, 1, (id) => `sector ${id} is empty`),
      ...below(
        byCriterion,
        MINIMUM_BY_CRITERION,
        (id, count) => `criterion ${id} leads to ${count} of at least ${MINIMUM_BY_CRITERION} professions and is not shown`,
      ),
    ],
  };
}

/** The first of the scales with the highest level. */
export const leadingScale = ({ profile: { interests } }: Profession): Scale =>
  SCALES.reduce((leading, scale) => (interests[scale] > interests[leading] ? scale : leading));

const OPTIONAL_FIELDS = (Object.keys(professionShape.shape) as (keyof Profession)[]).filter(
  (field) => field !== '$schema' && field !== 'draft' && professionShape.shape[field]._zod.optin === 'optional',
);

function counted<T>(possible: readonly T[], found: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map(possible.map((id) => [id, 0]));
  for (const id of found) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

const below = <T>(counts: ReadonlyMap<T, number>, minimum: number, sentence: (id: T, count: number) => string): string[] =>
  [...counts].flatMap(([id, count]) => (count < minimum ? [sentence(id, count)] : []));
