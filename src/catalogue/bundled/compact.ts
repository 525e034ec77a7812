/**
 * The bundled catalogue in few bytes: the index as short rows, and records without what the index
 * already says. Written by the build, read in the page; nothing else knows these forms.
 */
import { SCALES, TRAITS, type Scale, type TraitId } from '../../scoring/types.js';
import type { KeyFigure, Profession, Shortage } from '../record/schema.js';
import type { Criterion, ProfessionSummary, Sector } from '../record/summary.js';

/** Same order as {@link encodeSummary} writes them. */
type EveryRow = readonly [
  id: string,
  language: string,
  /** Inclusive, feminine and masculine title, then other names, joined by `|`. */
  names: string,
  /** Position in the list of sectors. */
  sector: number,
  tagline: string,
  /** Studies, qualities and conditions, joined by `|`. */
  keyCards: string,
  /** One base-36 digit a criterion: its position in the controlled list. */
  criteria: string,
  /** Positions of the hand-made neighbours in the index, joined by spaces. */
  similar: string,
  /** Six levels in hundredths, three digits each. */
  interests: string,
  /** One base-36 digit a trait: its level in twentieths, `-` where it is not rated. */
  traits: string,
  /** 1: title or practice, 2: on one's own account, 3: both. */
  regulated: 0 | 1 | 2 | 3,
];
export type Row = readonly [
  ...every: EveryRow,
  /** What few professions have. */
  rest?: Partial<Pick<ProfessionSummary, 'subsector' | 'hook' | 'keyFigures' | 'salary' | 'shortage'>> & {
    readonly weights?: Partial<Record<TraitId, number>>;
  },
];

export interface CompactIndex {
  readonly version: string;
  readonly sectors: readonly Sector[];
  readonly criteria: readonly Criterion[];
  readonly rows: readonly Row[];
}

export function encodeSummary(summary: ProfessionSummary, sectors: readonly Sector[], criteria: readonly Criterion[], ids: readonly string[]): Row {
  const { title, subsector, keyCards, hook, keyFigures, salary, shortage } = summary;
  const weights = Object.fromEntries(Object.entries(summary.traits).flatMap(([id, { weight }]) => (weight === undefined ? [] : [[id, weight]])));
  const rest = {
    ...(subsector && { subsector }),
    ...(hook && { hook }),
    ...(keyFigures.length > 0 && { keyFigures }),
    ...(salary && { salary }),
    ...(shortage.length > 0 && { shortage }),
    ...(Object.keys(weights).length > 0 && { weights }),
  };
  const every: EveryRow = [
    summary.id,
    summary.language,
    [title.inclusive, title.feminine, title.masculine, ...summary.otherNames].join('|'),
    sectors.findIndex(({ id }) => id === summary.sector),
    summary.tagline,
    [keyCards.studies, keyCards.qualities, keyCards.conditions].join('|'),
    summary.criteria.map((id) => criteria.findIndex((criterion) => criterion.id === id).toString(36)).join(''),
    summary.similar.map((id) => ids.indexOf(id)).join(' '),
    SCALES.map((scale) => String(Math.round(summary.interests[scale] * 100))).join(''),
    TRAITS.map((id) => encodeLevel(summary.id, id, summary.traits[id]?.level)).join(''),
    ((summary.regulated ? 1 : 0) + (summary.ownAccount ? 2 : 0)) as EveryRow[10],
  ];
  return Object.keys(rest).length > 0 ? [...every, rest] : every;
}

function encodeLevel(profession: string, trait: TraitId, level: number | undefined): string {
  if (level === undefined) return '-';
  const twentieths = Math.round(level * 20);
  if (Math.abs(twentieths / 20 - level) > 1e-9) {
    throw new RangeError(`${profession}: profile.traits.${trait}.level is ${level}: expected a multiple of 0.05`);
  }
  return twentieths.toString(36);
}

export function decodeIndex({ sectors, criteria, rows }: CompactIndex): ProfessionSummary[] {
  return rows.map((row) => {
    const [id, language, names, sector, tagline, keyCards, criteriaDigits, similar, interests, traits, regulated, rest = {}] = row;
    const [inclusive = '', feminine = '', masculine = '', ...otherNames] = names.split('|');
    const [studies = '', qualities = '', conditions = ''] = keyCards.split('|');
    const { weights = {}, keyFigures = [], shortage = [], ...others } = rest;
    return {
      id,
      language,
      title: { inclusive, feminine, masculine },
      otherNames,
      sector: sectors[sector]?.id ?? '',
      tagline,
      keyCards: { studies, qualities, conditions },
      keyFigures,
      shortage,
      regulated: regulated % 2 === 1,
      ownAccount: regulated >= 2,
      criteria: Array.from(criteriaDigits).flatMap((digit) => criteria[parseInt(digit, 36)]?.id ?? []),
      similar: similar.split(' ').flatMap((position) => (position && rows[Number(position)]?.[0]) || []),
      interests: Object.fromEntries(SCALES.map((scale, index) => [scale, Number(interests.slice(index * 3, index * 3 + 3)) / 100])) as Record<
        Scale,
        number
      >,
      traits: Object.fromEntries(
        TRAITS.flatMap((trait, index) => {
          const digit = traits[index];
          if (!digit || digit === '-') return [];
          const level = parseInt(digit, 36) / 20;
          const weight = weights[trait];
          return [[trait, weight === undefined ? { level } : { level, weight }]];
        }),
      ),
      ...others,
    };
  });
}

/** When the sources of most records were read: only other dates are written out. */
const USUALLY_ACCESSED = '2026-11';

type InIndex = 'id' | 'language' | 'title' | 'otherNames' | 'sector' | 'tagline' | 'hook' | 'keyCards' | 'similar';

/** A record without what its summary holds. */
export type CompactRecord = Omit<Profession, InIndex | '$schema' | 'keyFigures' | 'shortage' | 'profile'> & {
  readonly profile: Omit<Profession['profile'], 'interests' | 'traits'>;
  /** See {@link encodeReasons}. */
  readonly reasons: string;
  /** By position, the sources of what the index shows. */
  readonly figureSources?: readonly KeyFigure['sources'][];
  readonly shortageSources?: readonly Shortage['source'][];
};

/** Why it has the levels that it has, in the order of the traits, joined by `|`; empty where one is not rated. */
export const encodeReasons = ({ profile: { traits } }: Profession): string => TRAITS.map((trait) => traits[trait]?.why ?? '').join('|');

export function encodeRecord(profession: Profession): CompactRecord {
  const { $schema, id, language, title, otherNames, sector, tagline, hook, keyCards, similar, keyFigures, shortage, profile, sources, ...rest } =
    profession;
  const { interests, traits, ...review } = profile;
  return {
    ...rest,
    sources: sources.map(({ accessed, ...source }) => (accessed === USUALLY_ACCESSED ? source : { ...source, accessed: accessed ?? '' })),
    profile: review,
    reasons: encodeReasons(profession),
    ...(keyFigures && { figureSources: keyFigures.map((figure) => figure.sources) }),
    ...(shortage && { shortageSources: shortage.map(({ source }) => source) }),
  };
}

export function decodeRecord(summary: ProfessionSummary, record: CompactRecord): Profession {
  const { reasons, figureSources, shortageSources, profile, sources, ...rest } = record;
  const { id, language, title, otherNames, sector, tagline, hook, keyCards, similar, keyFigures, shortage, interests, traits } = summary;
  const whys = reasons.split('|');
  return {
    id,
    language,
    title,
    ...(otherNames.length > 0 && { otherNames: [...otherNames] }),
    sector,
    tagline,
    ...(hook && { hook }),
    keyCards,
    ...(similar.length > 0 && { similar: [...similar] }),
    ...rest,
    ...(figureSources && { keyFigures: keyFigures.map((figure, index) => ({ ...figure, sources: figureSources[index] ?? [] })) }),
    ...(shortageSources && { shortage: shortage.map((flag, index) => ({ ...flag, source: shortageSources[index] ?? '' })) }),
    sources: sources.map(({ accessed = USUALLY_ACCESSED, ...source }) => (accessed ? { ...source, accessed } : source)),
    profile: {
      interests,
      ...profile,
      traits: Object.fromEntries(
        TRAITS.flatMap((trait, index) => {
          const level = traits[trait];
          return level ? [[trait, { ...level, why: whys[index] ?? '' }]] : [];
        }),
      ),
    },
  };
}

/** What a generated module of a record holds. */
export interface RecordModule {
  readonly default: CompactRecord;
}
