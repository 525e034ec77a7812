/**
 * The short forms that a host's catalogue may hold beside full records: summaries of professions
 * whose records are loaded on demand, sectors and criteria. Every text and figure passes the same
 * checks as in a full record.
 */
import * as z from 'zod/mini';
import { TRAITS, type TraitId } from '../../scoring/types.js';
import { identifier, interests, keyFigure, professionShape, salary, share, shortage, SHORTAGE_REGIONS, text } from './schema.js';
import { STUDY_LEVELS } from './study-levels.js';

const { language, title, tagline, keyCards } = professionShape.shape;
const { amount, country, scope, year, starter, experienced, overall, mean, estimate } = salary.shape;

const rating = z.strictObject({ level: share, weight: z.exactOptional(share) });

/** A list that may be left out when it is empty. */
const listOf = <T extends z.core.$ZodType>(item: T) => z._default(z.array(item), []);

export const summarySchema = z.strictObject({
  id: identifier,
  language,
  title,
  otherNames: listOf(text(120)),
  keywords: z.exactOptional(z.array(text(40))),
  sector: identifier,
  subsector: z.exactOptional(text(120)),
  tagline,
  hook: z.exactOptional(text(200)),
  keyCards,
  keyFigures: listOf(z.omit(keyFigure, { sources: true })),
  salary: z.exactOptional(
    z.strictObject({
      amount,
      country,
      scope,
      year,
      starter: z.exactOptional(starter.def.innerType),
      experienced: z.exactOptional(experienced.def.innerType),
      overall: z.exactOptional(overall.def.innerType),
      mean: z.exactOptional(mean.def.innerType),
      estimate: z.exactOptional(estimate.def.innerType),
    }),
  ),
  regulated: z.boolean(),
  /** Version 0.1 did not tell it apart. */
  ownAccount: z._default(z.boolean(), false),
  shortage: listOf(z.omit(shortage, { source: true })),
  criteria: listOf(identifier),
  similar: listOf(identifier),
  interests,
  traits: z.strictObject(
    Object.fromEntries(TRAITS.map((id) => [id, z.exactOptional(rating)])) as Record<TraitId, z.ZodMiniExactOptional<typeof rating>>,
  ),
});

/** At least one language that the widgets speak. */
const label = z
  .strictObject({ fr: z.exactOptional(text(80)), nl: z.exactOptional(text(80)), de: z.exactOptional(text(80)), en: z.exactOptional(text(80)) })
  .check(z.refine((value) => Object.keys(value).length > 0, 'a text in at least one of fr, nl, de and en'));

export const sectorSchema = z.strictObject({ id: identifier, label });

export const criterionSchema = z.strictObject({
  id: identifier,
  label,
  facet: z.exactOptional(z.enum(['studies', 'place', 'manner', 'rhythm', 'employment'])),
  when: z.exactOptional(
    z.strictObject({
      trait: z.exactOptional(z.enum(TRAITS)),
      from: z.exactOptional(share),
      to: z.exactOptional(share),
      studies: z.exactOptional(z.enum(STUDY_LEVELS)),
      regulated: z.exactOptional(z.boolean()),
      ownAccount: z.exactOptional(z.boolean()),
      shortage: z.exactOptional(z.enum(SHORTAGE_REGIONS)),
    }),
  ),
});
