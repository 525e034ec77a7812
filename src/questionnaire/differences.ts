/** What each of several professions has more or less of than all others in view, so that a list tells them apart. */
import { facetOf } from '../catalogue/facets.js';
import type { Criterion, ProfessionSummary } from '../catalogue/record/summary.js';
import { SCALES, TRAITS, type Scale, type TraitId } from '../scoring/types.js';

export type Difference =
  /** It alone has this criterion, by id. */
  { readonly kind: 'only'; readonly criterion: string } | { readonly kind: 'most' | 'least'; readonly key: Scale | TraitId };

/** A lead that is smaller than this, of a range of 1, is none. */
const LEAST_LEAD = 0.04;
/** A place or a company that no other profession has tells more than most leads on a scale. */
const LEAD_OF_ONLY = 0.3;
/** One by itself is not apart from anything, and who leads only one other says little. */
const LEAST_SHOWN = 3;

interface Lead {
  readonly id: string;
  readonly distinction: Difference;
  readonly by: number;
}

/** By profession id; none where a profession leads in nothing clearly. Each is said of one profession. */
export function differencesWithin(shown: readonly ProfessionSummary[], criteria: readonly Criterion[]): ReadonlyMap<string, Difference> {
  const told = new Map<string, Difference>();
  if (shown.length < LEAST_SHOWN) return told;
  const leads = [
    ...SCALES.flatMap((key) => leadsOn(key, (profession) => (profession.interests[key] - 1) / 6, ['most'], shown)),
    ...traitLeads(shown),
    ...onlyOnes(shown, criteria),
  ];
  for (const { id, distinction } of leads.filter(({ by }) => by >= LEAST_LEAD).sort((a, b) => b.by - a.by))
    if (!told.has(id)) told.set(id, distinction);
  return told;
}

/** A trait that a profession does not rate cannot be compared. */
const traitLeads = (shown: readonly ProfessionSummary[]): readonly Lead[] =>
  TRAITS.filter((key) => shown.every(({ traits }) => traits[key])).flatMap((key) =>
    leadsOn(key, ({ traits }) => traits[key]?.level ?? 0, ['most', 'least'], shown),
  );

function leadsOn(
  key: Scale | TraitId,
  valueOf: (profession: ProfessionSummary) => number,
  kinds: readonly ('most' | 'least')[],
  shown: readonly ProfessionSummary[],
): readonly Lead[] {
  return kinds.flatMap((kind) => {
    const sign = kind === 'most' ? 1 : -1;
    const [first, second] = [...shown].sort((a, b) => sign * (valueOf(b) - valueOf(a)));
    return first && second ? [{ id: first.id, distinction: { kind, key }, by: sign * (valueOf(first) - valueOf(second)) }] : [];
  });
}

/** Where and with what one works: what else a criterion may be is told by the facts of a row. */
const onlyOnes = (shown: readonly ProfessionSummary[], criteria: readonly Criterion[]): readonly Lead[] =>
  criteria
    .filter((criterion) => !criterion.when && ['place', 'manner'].includes(facetOf(criterion)))
    .flatMap(({ id: criterion }) => {
      const [first, ...more] = shown.filter((profession) => profession.criteria.includes(criterion));
      return first && more.length === 0 ? [{ id: first.id, distinction: { kind: 'only', criterion }, by: LEAD_OF_ONLY }] : [];
    });
