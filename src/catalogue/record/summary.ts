import type { ProfessionProfile } from '../../scoring/types.js';
import type { KeyFigure, Profession, Salary, Shortage } from './schema.js';

export interface Sector {
  readonly id: string;
  readonly label: Readonly<Record<string, string>>;
}

/** What makes a criterion hold without being written in a record. */
export interface CriterionRule {
  readonly trait?: string;
  readonly from?: number;
  readonly to?: number;
  readonly studies?: string;
  readonly regulated?: boolean;
  readonly ownAccount?: boolean;
  readonly shortage?: string;
}

export interface Criterion {
  readonly id: string;
  readonly label: Readonly<Record<string, string>>;
  /** What it narrows a list by (`studies`, `place`, `manner`, `rhythm`, `employment`), where {@link when} does not tell. */
  readonly facet?: string;
  /** Absent: the criterion is chosen by hand in each record. */
  readonly when?: CriterionRule;
}

/** Months' pay as the summary shows it, without the notes of the full record. */
export type SalarySummary = Pick<Salary, 'amount' | 'country' | 'scope' | 'year' | 'starter' | 'experienced' | 'overall' | 'mean' | 'estimate'>;

/**
 * What a card in short, the quiz and the ranking need of a profession. Made from the full record
 * by the build for the bundled catalogue and in the page for a host's.
 */
export interface ProfessionSummary extends ProfessionProfile {
  readonly language: string;
  readonly title: Profession['title'];
  readonly otherNames: readonly string[];
  /** Everyday words to find it by; those of the bundled professions come with the search. */
  readonly keywords?: readonly string[];
  readonly sector: string;
  /** Of a bundled profession only where another one of its sector has it too: else it leads nowhere. */
  readonly subsector?: string;
  readonly tagline: string;
  readonly hook?: string;
  readonly keyCards: Profession['keyCards'];
  readonly keyFigures: readonly Omit<KeyFigure, 'sources'>[];
  readonly salary?: SalarySummary;
  /** Whether its title or its practice is reserved. */
  readonly regulated: boolean;
  /** Whether setting up on one's own is regulated. */
  readonly ownAccount: boolean;
  readonly shortage: readonly Omit<Shortage, 'source'>[];
  /** Chosen ones and those that other fields imply. */
  readonly criteria: readonly string[];
  /** Chosen by hand: they come before computed neighbours. */
  readonly similar: readonly string[];
}

/** The light part of a full record. */
export function summarise(profession: Profession, criteria: readonly Criterion[]): ProfessionSummary {
  const { salary } = profession;
  return {
    id: profession.id,
    language: profession.language,
    title: profession.title,
    otherNames: profession.otherNames ?? [],
    ...(profession.keywords && { keywords: profession.keywords }),
    sector: profession.sector,
    ...(profession.subsector && { subsector: profession.subsector }),
    tagline: profession.tagline,
    ...(profession.hook && { hook: profession.hook }),
    keyCards: profession.keyCards,
    keyFigures: (profession.keyFigures ?? []).map(({ sources, ...figure }) => figure),
    ...(salary && { salary: salarySummary(salary) }),
    regulated: isRegulated(profession),
    ownAccount: isRegulatedOnOwnAccount(profession),
    shortage: (profession.shortage ?? []).map(({ region, status, year }) => ({ region, status, year })),
    criteria: allCriteria(profession, criteria),
    similar: profession.similar ?? [],
    interests: profession.profile.interests,
    traits: Object.fromEntries(
      Object.entries(profession.profile.traits).flatMap(([id, rating]) =>
        rating ? [[id, rating.weight === undefined ? { level: rating.level } : { level: rating.level, weight: rating.weight }]] : [],
      ),
    ),
  };
}

/** What a catalogue is called by unless it says so itself: the date of its newest record; empty without records. */
export function newestDate(records: Iterable<Profession>): string {
  let newest = '';
  for (const { updated } of records) if (updated > newest) newest = updated;
  return newest;
}

/** Catalogues of version 0.1 call a trade regulated where only setting up on one's own is. */
const isRegulated = ({ access }: Profession): boolean => Boolean(access?.regulated) && access?.reserved !== 'self-employment';

const isRegulatedOnOwnAccount = ({ access }: Profession): boolean => Boolean(access?.ownAccount) || access?.reserved === 'self-employment';

function salarySummary(salary: Salary): SalarySummary {
  const { amount, country, scope, year, starter, experienced, overall, mean, estimate } = salary;
  return {
    amount,
    country,
    scope,
    year,
    ...(starter && { starter }),
    ...(experienced && { experienced }),
    ...(overall && { overall }),
    ...(mean !== undefined && { mean }),
    ...(estimate && { estimate }),
  };
}

/** In the order of the controlled list, so that a profession's criteria read alike everywhere. */
function allCriteria(profession: Profession, criteria: readonly Criterion[]): string[] {
  return criteria.filter(({ id, when }) => (when ? holds(profession, when) : profession.criteria.includes(id))).map(({ id }) => id);
}

function holds(profession: Profession, { trait, from = 0, to = 1, studies, regulated, ownAccount, shortage }: CriterionRule): boolean {
  if (trait) {
    const level = Object.entries(profession.profile.traits).find(([id]) => id === trait)?.[1]?.level;
    return level !== undefined && level >= from && level <= to;
  }
  if (studies) return profession.studies?.country !== 'FR' && Boolean(profession.studies?.levels.some((level) => level === studies));
  if (regulated) return isRegulated(profession);
  if (ownAccount) return isRegulatedOnOwnAccount(profession);
  return Boolean(profession.shortage?.some(({ region }) => region === shortage));
}
