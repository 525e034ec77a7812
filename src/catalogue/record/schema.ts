/**
 * The one schema of a profession: TypeScript types, the published JSON Schema and the checks of
 * bundled and host catalogues all come from here. It is written with `zod/mini` so that the very
 * same checks can be shipped to pages with a strict Content-Security-Policy.
 *
 * Rules that bind the content: every figure and every legal or labour-market statement names a
 * source and a year; a block that no source supports stays absent; nothing is ever empty.
 */
import * as z from 'zod/mini';
import { SCALES, TRAITS } from '../../scoring/types.js';
import { parseAddress } from '../web-address.js';
import { STUDY_LEVELS } from './study-levels.js';

/** `microtechnicien`, `technicien-gaz-medicaux`: stable, it is part of addresses. */
export const IDENTIFIER = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const identifier = z.string().check(z.regex(IDENTIFIER, 'lower-case words joined by hyphens, such as "aide-soignant"'));

/** Plain text: trimmed, not empty, no markup. Texts are shown as they are, never as HTML. */
export const text = (max = 1200) =>
  z.string().check(
    z.minLength(1, 'a text that is not empty'),
    z.maxLength(max, `at most ${max} characters`),
    z.refine((value) => value.trim() === value, 'no space at the beginning or the end'),
    z.refine((value) => !/<\/?[a-z!]/i.test(value), 'plain text without HTML'),
  );

export const webAddress = z
  .string()
  .check(z.refine((value) => /^https?:\/\//i.test(value) && parseAddress(value) !== null, 'an address that begins with https:// or http://'));

const year = z.int().check(z.gte(1990, 'a year from 1990'), z.lte(2100, 'a year up to 2100'));
export const share = z.number().check(z.gte(0, 'a number from 0 to 1'), z.lte(1, 'a number from 0 to 1'));
const monthlyEuros = z.int().check(z.gte(500, 'euros a month, from 500'), z.lte(30000, 'euros a month, up to 30000'));
const date = z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date such as 2025, 2025-08 or 2025-08-01'));

const atLeastOne = <T extends z.core.$ZodType>(item: T) => z.array(item).check(z.minLength(1, 'at least one'));

/** Ids of entries of the profession's own `sources`. */
const sources = atLeastOne(identifier);
/** The country that a statement holds for; absent means Belgium. */
const country = z.optional(z.enum(['BE', 'FR']));

const paragraphs = z.strictObject({ paragraphs: atLeastOne(text()), sources, country });
const list = z.strictObject({ items: atLeastOne(text(400)), sources, country });
/** Entries with a short heading each. */
const labelledList = z.strictObject({
  entries: atLeastOne(z.strictObject({ label: z.optional(text(120)), text: text(), year: z.optional(year) })),
  sources,
  country,
});
const statements = atLeastOne(z.strictObject({ text: text(), year: z.optional(year), sources, country }));

const source = z.strictObject({
  id: identifier,
  title: text(300),
  publisher: z.optional(text(120)),
  /** What kind of document it is, for sources that have no public address. */
  kind: z.optional(text(120)),
  url: z.optional(webAddress),
  /** When it was published or last updated. */
  date: z.optional(date),
  /** When it was read. */
  accessed: z.optional(date),
  /** What to know before relying on it: a foreign source, an old one, a commercial one, a disagreement. */
  note: z.optional(text(400)),
});

export const SHORTAGE_REGIONS = ['wallonia', 'brussels'] as const;
export const shortage = z.strictObject({
  region: z.enum(SHORTAGE_REGIONS),
  /**
   * `shortage`: too few candidates; `critical`: hard to fill for any reason; `listed`: on the year's
   * list, which of the two not said. They are different things.
   */
  status: z.enum(['shortage', 'critical', 'listed']),
  /** Year of the list; `null` when the source does not date it. */
  year: z.nullable(year),
  source: identifier,
});

/** What a figure describes: this profession, a group that holds it, or its whole sector. */
const scope = z.enum(['profession', 'group', 'sector']);
/** A commercial site's figure that nobody else confirms. */
const estimate = z.optional(z.literal(true));
const namesItsScope = z.refine<{ scope?: z.infer<typeof scope> | undefined; scopeLabel?: string | undefined }>(
  (value) => (value.scope ?? 'profession') === 'profession' || Boolean(value.scopeLabel),
  'scopeLabel: the group or sector, by name',
);

const range = z.strictObject({ low: monthlyEuros, high: monthlyEuros }).check(z.refine((value) => value.low <= value.high, 'low is not above high'));
export const salary = z
  .strictObject({
    scope,
    /** Name of the group, the sector or the scale. */
    scopeLabel: z.optional(text(160)),
    amount: z.enum(['gross', 'net']),
    country: z.enum(['BE', 'FR']),
    year,
    starter: z.optional(range),
    experienced: z.optional(range),
    /** A range that no source splits by experience. */
    overall: z.optional(range),
    mean: z.optional(monthlyEuros),
    bonuses: z.optional(text(300)),
    estimate,
    note: z.optional(text(500)),
    sources,
  })
  .check(
    z.refine((value) => Boolean(value.starter ?? value.experienced ?? value.overall ?? value.mean), 'at least one figure'),
    namesItsScope,
  );

const access = z.strictObject({
  /** Whether the title or the practice is reserved. */
  regulated: z.boolean(),
  /** What exactly is reserved. `self-employment` is how catalogues of version 0.1 say `ownAccount`. */
  reserved: z.optional(z.enum(['title', 'practice', 'both', 'self-employment'])),
  /** Whether only setting up on one's own is regulated. */
  ownAccount: z.optional(z.boolean()),
  text: text(),
  /** The legal act, by name. */
  act: z.optional(text(300)),
  approval: z.optional(text(300)),
  visa: z.optional(text(300)),
  sources,
});

export const KEY_FIGURE_KINDS = ['training-length', 'active-workers', 'growth', 'insertion-rate', 'mean-age', 'share-of-women'] as const;
export const keyFigure = z.strictObject({
  kind: z.enum(KEY_FIGURE_KINDS),
  value: text(60),
  year,
  /** Absent means this profession. */
  scope: z.optional(scope),
  scopeLabel: z.optional(text(160)),
  estimate,
  sources,
});

const studies = z.strictObject({
  /** Every level by which one can enter, lowest first. */
  levels: atLeastOne(z.enum(STUDY_LEVELS)),
  steps: atLeastOne(text(500)),
  schools: z.optional(
    atLeastOne(z.strictObject({ name: text(160), place: z.optional(text(120)), programme: z.optional(text(200)), url: z.optional(webAddress) })),
  ),
  /** The way in for those who have left school: adult education, apprenticeship, training for job seekers. */
  adults: z.optional(z.strictObject({ steps: atLeastOne(text(500)), sources })),
  note: z.optional(text(500)),
  country,
  sources,
});

const onetCode = z.strictObject({
  code: z.string().check(z.regex(/^\d{2}-\d{4}\.\d{2}$/, 'an O*NET-SOC code such as 29-2034.00')),
  /** Share of this occupation in the blend; the weights of a profession sum to 1. */
  weight: share,
});

const scaleLevel = z.number().check(z.gte(1, 'a number from 1 to 7'), z.lte(7, 'a number from 1 to 7'));
export const interests = z.strictObject(
  Object.fromEntries(SCALES.map((scale) => [scale, scaleLevel])) as Record<(typeof SCALES)[number], typeof scaleLevel>,
);
const trait = z.strictObject({
  /** How much of it the profession asks, 0 to 1. */
  level: share,
  /** How much it counts, 0 to 1; absent means 1. */
  weight: z.optional(share),
  /** A few words of why, for the visitor. */
  why: text(160),
});
const traits = z.strictObject(
  Object.fromEntries(TRAITS.map((id) => [id, z.optional(trait)])) as Record<(typeof TRAITS)[number], z.ZodMiniOptional<typeof trait>>,
);
const profile = z.strictObject({
  interests,
  /** Occupations of the O*NET 30.2 database that the interest levels come from. */
  onet: z.optional(atLeastOne(onetCode)),
  /** True where no occupation matches closely. */
  approximate: z.optional(z.boolean()),
  traits,
  /** Who in the profession has checked the levels; `null` until somebody has. */
  reviewedBy: z.nullable(z.strictObject({ name: text(120), role: text(120), date })),
});

const codes = z.strictObject({
  isco08: z.optional(atLeastOne(z.string().check(z.regex(/^\d{4}$/, 'four digits')))),
  rome: z.optional(atLeastOne(z.string().check(z.regex(/^[A-N]\d{4}$/, 'a ROME code such as J1306')))),
  esco: z.optional(atLeastOne(webAddress)),
});

export const professionShape = z.strictObject({
  $schema: z.optional(z.string()),
  id: identifier,
  /** Marks an unfinished record, for instance one imported from a classification; it is not shown to visitors. */
  draft: z.optional(z.boolean()),
  /** `guide`: every section its sources allow; `sheet`: the essentials. */
  depth: z.enum(['guide', 'sheet']),
  /** Language of the content, as BCP 47. */
  language: z.string().check(z.regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'a language such as fr or nl-BE')),
  updated: date,
  title: z.strictObject({ inclusive: text(120), feminine: text(120), masculine: text(120) }),
  otherNames: z.optional(atLeastOne(text(120))),
  /** Everyday words that somebody would type to find it; for search only. */
  keywords: z.optional(atLeastOne(text(40))),
  sector: identifier,
  subsector: z.optional(text(120)),
  /** One short sentence under the title. */
  tagline: text(110),
  /** A question that makes one want to read on. */
  hook: z.optional(text(200)),
  /** A series of articles that the profession was presented in. */
  series: z.optional(text(80)),
  illustration: z.optional(z.strictObject({ url: webAddress, alternativeText: text(200) })),
  /** The four cards of the summary; the salary card is made from `salary`. */
  keyCards: z.strictObject({ studies: text(80), qualities: text(80), conditions: text(80) }),
  definition: paragraphs,
  introduction: z.optional(paragraphs),
  keyFigures: z.optional(atLeastOne(keyFigure)),
  missions: list,
  tools: z.optional(list),
  skills: z.optional(z.strictObject({ technical: z.optional(atLeastOne(text(500))), human: z.optional(atLeastOne(text(500))), sources })),
  qualities: z.optional(list),
  conditions: z.optional(labelledList),
  typicalDay: z.optional(z.strictObject({ entries: atLeastOne(z.strictObject({ time: text(30), text: text() })), sources })),
  workplaces: z.optional(list),
  belgianFacts: z.optional(labelledList),
  /** Retold in the third person: nobody is quoted. */
  testimony: z.optional(z.strictObject({ text: text(), who: text(160), sources })),
  studies: z.optional(studies),
  languages: z.optional(list),
  employmentZones: z.optional(labelledList),
  access: z.optional(access),
  shortage: z.optional(atLeastOne(shortage)),
  salary: z.optional(salary),
  outlook: z.optional(statements),
  recruiters: z.optional(list),
  careerMoves: z.optional(list),
  prosAndCons: z.optional(z.strictObject({ pros: atLeastOne(text(300)), cons: atLeastOne(text(300)), sources })),
  advice: z.optional(list),
  selfEvaluation: z.optional(list),
  questions: z.optional(z.strictObject({ entries: atLeastOne(z.strictObject({ question: text(300), answer: text() })), sources })),
  /** Questions that visitors of an official page asked and the answers given there, retold. */
  visitorQuestions: z.optional(
    z.strictObject({ entries: atLeastOne(z.strictObject({ asked: text(80), question: text(400), answer: text() })), sources }),
  ),
  lexicon: z.optional(z.strictObject({ entries: atLeastOne(z.strictObject({ term: text(80), meaning: text(400) })), sources })),
  authorNote: z.optional(text(300)),
  /** Ids of the controlled list; criteria that other fields imply are added by the build. */
  criteria: z.array(identifier),
  codes: z.optional(codes),
  profile,
  /** Chosen by hand, shown before the computed ones. */
  similar: z.optional(atLeastOne(identifier)),
  sources: atLeastOne(source),
});

/** A profession as its JSON file holds it. */
export const professionSchema = professionShape.check(
  z.superRefine((profession, context) => {
    const known = new Set(profession.sources.map(({ id }) => id));
    for (const [path, id] of citedSources(profession)) {
      if (!known.has(id)) context.addIssue({ code: 'custom', path, message: `the id of one of the profession's sources`, input: id });
    }
    const weights = profession.profile.onet?.reduce((sum, { weight }) => sum + weight, 0) ?? 1;
    if (Math.abs(weights - 1) > 0.005) {
      context.addIssue({ code: 'custom', path: ['profile', 'onet'], message: 'weights that sum to 1', input: weights });
    }
  }),
);

export type Profession = z.infer<typeof professionShape>;
export type Source = z.infer<typeof source>;
export type Shortage = z.infer<typeof shortage>;
export type Salary = z.infer<typeof salary>;
export type KeyFigure = z.infer<typeof keyFigure>;

/** Every reference to a source in a record, with the path that it stands at. */
function* citedSources(value: unknown, path: (string | number)[] = []): Generator<[(string | number)[], string]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    if (key === 'source' && typeof child === 'string') yield [[...path, step], child];
    else if (key === 'sources' && path.length > 0 && Array.isArray(child)) {
      for (const [position, id] of child.entries()) yield [[...path, key, position], String(id)];
    } else yield* citedSources(child, [...path, step]);
  }
}
