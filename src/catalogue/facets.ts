/**
 * What a list of professions can be narrowed by: sector, studies, conditions, shortage, and how near
 * they are once there are answers. Narrowing changes no score and no order.
 */
import type { Closeness } from '../scoring/types.js';
import type { Catalogue } from './catalogue.js';
import type { Criterion, ProfessionSummary } from './record/summary.js';
import { subsectorId } from './subsector.js';

/** In the order in which they are shown. */
export const FACETS = ['closeness', 'sector', 'subsector', 'studies', 'place', 'manner', 'rhythm', 'employment'] as const;
export type Facet = (typeof FACETS)[number];

/**
 * Facets of which a profession has one, or of which one is enough: choosing two of them widens the
 * list. Of the others a profession can have several: choosing two of them asks for both.
 */
const ONE_IS_ENOUGH: readonly Facet[] = ['closeness', 'sector', 'subsector', 'studies'];
export const isOneEnough = (facet: Facet): boolean => ONE_IS_ENOUGH.includes(facet);

export const CLOSENESS_WORDS: readonly Closeness[] = ['close', 'rather-close', 'undecided', 'rather-far', 'far'];

/** Something to narrow by. */
export interface FacetOption {
  readonly facet: Facet;
  /** Of a sector, of a sub-sector, of a criterion, or a word of closeness. */
  readonly id: string;
  /** Of a sub-sector, which stands in no list. */
  readonly label?: string;
}

export interface Narrowed {
  readonly professions: readonly ProfessionSummary[];
  /** How many professions are left with an option chosen as well; of one of several that are enough, how many it adds to. */
  readonly counts: ReadonlyMap<FacetOption, number>;
}

export interface Removal {
  readonly option: FacetOption;
  readonly count: number;
}

/** The facet that a criterion belongs to: the list says so, or what makes it hold does. */
export function facetOf({ facet, when }: Criterion): Facet {
  const said = FACETS.find((known) => known === facet);
  if (said) return said;
  if (when?.studies) return 'studies';
  if (when?.trait === 'onCall') return 'rhythm';
  return when?.shortage || when?.regulated || when?.ownAccount ? 'employment' : 'manner';
}

/** Those that lead to another profession; they stand in no list, but in the professions. */
function subsectorsOf(professions: readonly ProfessionSummary[]): readonly FacetOption[] {
  const found = new Map<string, { count: number; readonly label: string }>();
  for (const profession of professions) {
    const { subsector: label } = profession;
    const id = subsectorId(profession);
    if (!id || !label) continue;
    const known = found.get(id);
    if (known) known.count += 1;
    else found.set(id, { count: 1, label });
  }
  return [...found].flatMap(([id, { count, label }]) => (count > 1 ? [{ facet: 'subsector' as const, id, label }] : []));
}

/** A catalogue may have hundreds of sub-sectors: one is there while it is chosen, as what a path led to. */
export const isOffered = (option: FacetOption, chosen: readonly FacetOption[]): boolean => option.facet !== 'subsector' || chosen.includes(option);

export class Facets {
  /** Only what tells professions apart: what none or all of them have narrows nothing. */
  readonly options: readonly FacetOption[];
  /** Positions of the options that a profession has. */
  readonly #held = new Map<ProfessionSummary, readonly number[]>();

  /** @param closeness by profession id, where there are answers */
  constructor({ professions, sectors, criteria }: Catalogue, closeness?: ReadonlyMap<string, Closeness | null>) {
    const possible: readonly FacetOption[] = [
      ...(closeness ? CLOSENESS_WORDS.map((id) => ({ facet: 'closeness' as const, id })) : []),
      ...sectors.map(({ id }) => ({ facet: 'sector' as const, id })),
      ...subsectorsOf(professions),
      ...criteria.map((criterion) => ({ facet: facetOf(criterion), id: criterion.id })),
    ];
    const counts = new Map<string, number>();
    const keysOf = (profession: ProfessionSummary) => [
      `closeness ${closeness?.get(profession.id) ?? ''}`,
      `sector ${profession.sector}`,
      `subsector ${subsectorId(profession) ?? ''}`,
      ...profession.criteria,
    ];
    for (const profession of professions) for (const key of keysOf(profession)) counts.set(key, (counts.get(key) ?? 0) + 1);
    // A host may call a sector as a criterion is called.
    const keyOf = ({ facet, id }: FacetOption) => (['closeness', 'sector', 'subsector'].includes(facet) ? `${facet} ${id}` : id);
    this.options = possible
      .filter((option) => (counts.get(keyOf(option)) ?? professions.length) < professions.length)
      .sort((a, b) => FACETS.indexOf(a.facet) - FACETS.indexOf(b.facet));
    const positions = new Map(this.options.map((option, position) => [keyOf(option), position]));
    for (const profession of professions)
      this.#held.set(
        profession,
        keysOf(profession).flatMap((key) => positions.get(key) ?? []),
      );
  }

  /** The option with this id; undefined where there is none, or where it would narrow nothing. */
  option(id: string): FacetOption | undefined {
    return this.options.find((option) => option.id === id);
  }

  narrow(professions: readonly ProfessionSummary[], chosen: readonly FacetOption[]): Narrowed {
    const wanted = FACETS.map((facet) => ({ facet, options: this.#positions(chosen.filter((option) => option.facet === facet)) })).filter(
      ({ options }) => options.length > 0,
    );
    const found: ProfessionSummary[] = [];
    const counts = this.options.map(() => 0);
    for (const profession of professions) {
      const held = this.#held.get(profession) ?? [];
      const lacking = wanted.filter(({ facet, options }) =>
        isOneEnough(facet) ? !options.some((option) => held.includes(option)) : !options.every((option) => held.includes(option)),
      );
      const [only] = lacking;
      if (!only) found.push(profession);
      if (lacking.length > 1 || (only && !isOneEnough(only.facet))) continue;
      // Where one is enough, another of the same facet would be.
      for (const option of held) if (!only || this.options[option]?.facet === only.facet) counts[option] = (counts[option] as number) + 1;
    }
    return { professions: found, counts: new Map(this.options.map((option, position) => [option, counts[position] as number])) };
  }

  /** What to give up where nothing is left, each with how many professions that leads to; only what leads to some. */
  removals(professions: readonly ProfessionSummary[], chosen: readonly FacetOption[]): readonly Removal[] {
    return chosen.map((option) => ({ option, count: this.#left(professions, chosen, option) })).filter(({ count }) => count > 0);
  }

  #left(professions: readonly ProfessionSummary[], chosen: readonly FacetOption[], without: FacetOption): number {
    return this.narrow(
      professions,
      chosen.filter((option) => option !== without),
    ).professions.length;
  }

  #positions(options: readonly FacetOption[]): readonly number[] {
    return options.map((option) => this.options.indexOf(option)).filter((position) => position >= 0);
  }
}
