/** What brings the visitor and each of several professions together, and what may get in the way: chosen to tell them apart. */
import type { Assessment, Contribution, ProfessionProfile, Scale, TraitId } from '../scoring/types.js';
import { SCALES, TRAITS } from '../scoring/types.js';

/** A scale counts as leading from this place in the profile's own range, and at most this many do. */
const LEADING = { from: 0.6, most: 3 } as const;

/** The scales that stand out in a profile, highest first: what its picture shows, for words. */
export function leadingScales(profile: Readonly<Record<Scale, number>>): readonly Scale[] {
  const values = SCALES.map((scale) => profile[scale]);
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const least = lowest + LEADING.from * (highest - lowest);
  return SCALES.filter((scale) => profile[scale] >= least)
    .sort((a, b) => profile[b] - profile[a])
    .slice(0, LEADING.most);
}

/** What is known of the visitor. */
export interface Standpoint {
  /** Mean answer by interest scale, 1–5. */
  readonly interests: Readonly<Record<Scale, number | null>>;
  /** Position by trait, 0–1. */
  readonly traits: Readonly<Partial<Record<TraitId, number | null>>>;
}

export type ReasonKey = { readonly kind: 'interest'; readonly key: Scale } | { readonly kind: 'trait'; readonly key: TraitId };

export type Caution = ReasonKey & {
  /** Whether the profession has more or less of it than the visitor wants. */
  readonly direction: 'more' | 'less';
};

export interface Telling {
  /** `null` where nothing speaks for it clearly. */
  readonly reason: ReasonKey | null;
  /** `null` where nothing speaks against it clearly. */
  readonly caution: Caution | null;
}

type Candidate = ReasonKey & { readonly points: number; readonly apart: number };

/** Below this many points of its part's score a scale or trait says nothing worth telling. */
const LEAST_POINTS = 1;

/**
 * By profession id, one reason and one caution, those first that set it apart from the others shown;
 * two neighbours never have both the same where anything else can be said of one of them.
 */
export function tellingReasons(
  shown: readonly { readonly profession: ProfessionProfile; readonly assessment: Assessment }[],
  standpoint: Standpoint,
): ReadonlyMap<string, Telling> {
  const points = shown.map(({ assessment }) => pointsOf(assessment));
  const told = new Map<string, Telling>();
  let before: Telling | undefined;
  // Not by `entries()`: libraries of some hosts put another in its place.
  shown.forEach(({ profession }, index) => {
    const candidates = [...(points[index] as Points)].map(([name, { points: own, ...reason }]): Candidate => {
      const others = points.filter((_, other) => other !== index).map((other) => other.get(name)?.points ?? 0);
      const mean = others.reduce((sum, value) => sum + value, 0) / Math.max(1, others.length);
      return { ...reason, points: own, apart: own - mean };
    });
    const reasons = candidates
      .filter((candidate) => candidate.points >= LEAST_POINTS && !isSharedLack(candidate, profession, standpoint))
      // A working condition says more of a profession than the interest that all those shown have in common.
      .sort((a, b) => Number(b.kind === 'trait') - Number(a.kind === 'trait') || weight(b) - weight(a));
    const cautions = candidates.filter((candidate) => -candidate.points >= LEAST_POINTS).sort((a, b) => weight(a) - weight(b));
    const telling = unlike(before, reasons, cautions, profession, standpoint);
    told.set(profession.id, telling);
    before = telling;
  });
  return told;
}

/** What sets it apart counts most; of what all share, what weighs most. */
const weight = ({ points, apart }: Candidate): number => 2 * apart + points;

/** What else can be said is said in place of what the row before says, unless it weighs much less; never both the same where anything else is there. */
function unlike(
  before: Telling | undefined,
  reasons: readonly Candidate[],
  cautions: readonly Candidate[],
  profession: ProfessionProfile,
  standpoint: Standpoint,
): Telling {
  let reason = firstOther(reasons, before?.reason);
  let caution = firstOther(cautions, before?.caution);
  if (before && isSame(reason, before.reason) && isSame(caution, before.caution)) {
    const other = reasons.find((candidate) => !isSame(candidate, before.reason));
    if (other) reason = other;
    else caution = cautions.find((candidate) => !isSame(candidate, before.caution)) ?? caution;
  }
  return { reason: reason ? keyOf(reason) : null, caution: caution ? directed(caution, profession, standpoint) : null };
}

/** Of its weight, what the second has to have to be said in place of the first. */
const NEARLY_AS_MUCH = 2 / 3;

function firstOther(candidates: readonly Candidate[], said: ReasonKey | null | undefined): Candidate | undefined {
  const [first] = candidates;
  if (!first || !isSame(first, said)) return first;
  return candidates.find((other) => !isSame(other, said) && Math.abs(weight(other)) >= NEARLY_AS_MUCH * Math.abs(weight(first))) ?? first;
}

const keyOf = ({ kind, key }: ReasonKey) => ({ kind, key }) as ReasonKey;

const isSame = (one: ReasonKey | undefined, other: ReasonKey | null | undefined): boolean => one?.key === other?.key;

type Points = ReadonlyMap<string, ReasonKey & { readonly points: number }>;

function pointsOf({ interests, traits }: Assessment): Points {
  const points = new Map<string, ReasonKey & { readonly points: number }>();
  for (const key of SCALES) points.set(key, { kind: 'interest', key, points: interests?.contributions[key] ?? 0 });
  for (const key of TRAITS) points.set(key, { kind: 'trait', key, points: traits?.contributions[key] ?? 0 });
  return points;
}

/** An interest that neither has raises the score as well, but is no reason for anything. */
function isSharedLack({ kind, key }: ReasonKey, { interests }: ProfessionProfile, standpoint: Standpoint): boolean {
  return kind === 'interest' && interests[key] < 4 && (standpoint.interests[key] ?? 1) <= 3;
}

/** Interests are compared as shapes, so a scale is much or little against the profession's own mean. */
function directed(reason: ReasonKey, { interests, traits }: ProfessionProfile, standpoint: Standpoint): Caution {
  if (reason.kind === 'interest') {
    const mean = SCALES.reduce((sum, scale) => sum + interests[scale], 0) / SCALES.length;
    return { kind: 'interest', key: reason.key, direction: interests[reason.key] > mean ? 'more' : 'less' };
  }
  const level = traits[reason.key]?.level ?? 0;
  return { kind: 'trait', key: reason.key, direction: level > (standpoint.traits[reason.key] ?? 0.5) ? 'more' : 'less' };
}

/** What brings the visitor and one profession together. */
export interface Common {
  readonly reasons: readonly Contribution[];
  /** Interests that neither has: they raise the score, and are no strength of anybody. */
  readonly neither: readonly Scale[];
}

const MOST_REASONS = 4;

/** Largest first; an interest is a reason only where the visitor has it. */
export function inCommon(profession: ProfessionProfile, assessment: Assessment, standpoint: Standpoint): Common {
  const speaking = [...pointsOf(assessment).values()].filter(({ points }) => points >= LEAST_POINTS).sort((a, b) => b.points - a.points);
  return {
    reasons: speaking
      .map((reason) => ({ ...reason, ...positions(reason, profession, standpoint) }))
      .filter(({ kind, answer }) => kind === 'trait' || (answer ?? 0) >= 0.5)
      .slice(0, MOST_REASONS),
    neither: speaking.flatMap((reason) => (reason.kind === 'interest' && isSharedLack(reason, profession, standpoint) ? reason.key : [])),
  };
}

/** Where the visitor and the profession stand, 0–1. */
function positions(reason: ReasonKey, { interests, traits }: ProfessionProfile, standpoint: Standpoint): Pick<Contribution, 'answer' | 'level'> {
  if (reason.kind === 'trait') return { answer: standpoint.traits[reason.key] ?? null, level: traits[reason.key]?.level ?? 0 };
  const mean = standpoint.interests[reason.key];
  return { answer: mean === null ? null : (mean - 1) / 4, level: (interests[reason.key] - 1) / 6 };
}
