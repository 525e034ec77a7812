/**
 * The vocabulary of the scoring. Interest levels of professions are 1–7, trait levels and weights
 * 0–1, answers 1–5, every score and band 0–100 with 50 as neutral.
 */
import type { Scale } from './scales.js';
import type { TraitId } from './traits.js';

export * from './scales.js';
export * from './traits.js';

/** 1 « Pas du tout » to 5 « Tout à fait »; `null` is « Passer ». */
export type Answer = 1 | 2 | 3 | 4 | 5 | null;

/** By item id; a missing id counts as `null`. Answers to items that a questionnaire does not hold are ignored. */
export type Answers = Readonly<Record<string, Answer>>;

/** An activity that one may like. */
export interface InterestItem {
  /** Unique among all items of the questionnaire. */
  readonly id: string;
  readonly scale: Scale;
  /** True when agreeing means less of the scale: the answer a counts as 6 − a. */
  readonly reversed?: boolean;
}

/** A working condition that one may accept, or a way of working that one may prefer. */
export interface TraitItem {
  /** Unique among all items of the questionnaire. */
  readonly id: string;
  readonly trait: TraitId;
  /** True when agreeing means less of the trait: the answer a counts as 6 − a. */
  readonly reversed?: boolean;
}

/** What is asked. Several items of one scale or trait are averaged; their order does not matter. */
export interface Questionnaire {
  readonly interests: readonly InterestItem[];
  readonly traits: readonly TraitItem[];
}

/** How much of a trait a profession has. */
export interface TraitRating {
  /** 0–1. For `autonomy` 0 is team and 1 alone, for `contact` 0 is little and 1 constant. */
  readonly level: number;
  /** 0–1, how much the trait counts; 1 when absent. */
  readonly weight?: number;
}

/** What the scoring reads of a profession; the object may carry more. */
export interface ProfessionProfile {
  /** Unique among the professions that are ranked together. */
  readonly id: string;
  /** Level of each interest scale, 1–7 as in O*NET. */
  readonly interests: Readonly<Record<Scale, number>>;
  /** A trait that is absent is not rated, and left out of the score. */
  readonly traits: Readonly<Partial<Record<TraitId, TraitRating>>>;
}

/** The constants of the formulas; the defaults are `DEFAULT_PARAMETERS`. */
export interface ScoringParameters {
  /** Standard error of one interest answer before a person's own is known, in answer steps; at least 0. */
  readonly sigma0: number;
  /** How many answers the one before counts for against the scatter of the person's own; above 0. */
  readonly scatterWeight: number;
  /** Widens the interest band so that it covers what it announces; at least 0. */
  readonly bandFactor: number;
  /** Half-width of a band in standard errors, above 0; 1.2816 is 80 %. */
  readonly z: number;
  /** Share of the interests in the score, 0–1; the traits have the rest. */
  readonly alpha: number;
  /** Stretches the gains of the traits, so that they count as much as the interests; above 0. */
  readonly traitStretch: number;
  /** Standard error of an answered trait, on the 0–1 scale; at least 0. */
  readonly traitError: number;
  /** Standard error of a trait without an answer, on the 0–1 scale; at least 0. */
  readonly skippedTraitError: number;
  /** Variance between people of a true interest, in answer steps squared; above 0. The redraws use it. */
  readonly profileVariance: number;
  /** What people answer on average, by scale, 1–5. */
  readonly norms: Readonly<Record<Scale, number>>;
}

/** Where the true value probably lies (80 % with the default parameters): 0 ≤ low ≤ score ≤ high ≤ 100. */
export interface Band {
  readonly low: number;
  readonly high: number;
}

/** What one scale or trait adds to a score, or takes from it. */
export interface Contribution {
  readonly kind: 'interest' | 'trait';
  readonly key: Scale | TraitId;
  /** Part of score − 50. */
  readonly points: number;
  /** What the visitor answered, 0–1; `null` when skipped. */
  readonly answer: number | null;
  /** What the profession has, 0–1. */
  readonly level: number;
}

/** From the probability that the true fit is above neutral: ≥ .90, ≥ .70, between, ≤ .30, ≤ .10. */
export type Closeness = 'close' | 'rather-close' | 'undecided' | 'rather-far' | 'far';

export interface InterestFit {
  /** 0–100. */
  readonly score: number;
  readonly band: Band;
  /** Correlation of the two interest profiles, −1 to 1; 0 when the answers are flat. */
  readonly rawCorrelation: number;
  /** The same, drawn towards 0 by as much as the answers are uncertain. */
  readonly shrunkCorrelation: number;
  /** Points by scale; they sum to score − 50. */
  readonly contributions: Readonly<Record<Scale, number>>;
}

export interface TraitFit {
  /** 0–100. */
  readonly score: number;
  readonly band: Band;
  /** Points by rated trait, 0 for a skipped one; they sum to score − 50. */
  readonly contributions: Readonly<Partial<Record<TraitId, number>>>;
}

/** How near one profession is to the answers. */
export interface Assessment {
  readonly professionId: string;
  /** `partial`: only the interests or only the traits could be scored; `insufficient`: neither. */
  readonly status: 'complete' | 'partial' | 'insufficient';
  /** 0–100; `null` when insufficient, as are `band`, `probability` and `closeness`. */
  readonly score: number | null;
  readonly band: Band | null;
  /** That the true fit is above neutral, 0–1. */
  readonly probability: number | null;
  readonly closeness: Closeness | null;
  /** `null` when a scale has no answer or the profession's six levels are equal. */
  readonly interests: InterestFit | null;
  /** `null` when the traits with an answer carry less than half of the weight, or none has weight. */
  readonly traits: TraitFit | null;
  /** The up to three largest positive contributions to the score, largest first. */
  readonly strengths: readonly Contribution[];
  /**
   * First every high demand (level ≥ .75) that the visitor rejects (answer ≤ .25), whether or not it
   * counts in the score; then the largest negative contributions, until there are three.
   */
  readonly watchPoints: readonly Contribution[];
}

/** What to know before reading a result; a flag never changes a score. */
export type RankingFlag = 'flat-profile' | 'scattered-answers' | 'identical-answers' | 'fast-answers';

/** Professions from the nearest to the farthest. Plain JSON: `JSON.parse(JSON.stringify(ranking))` equals it. */
export interface Ranking {
  /** Best score first, equal scores by id; professions without a score come last, by id. */
  readonly assessments: readonly Assessment[];
  /**
   * Ids of the professions with a score, in at most three groups, none of them empty: those that lead
   * in at least a quarter of the redraws (at least three of twelve or more professions), those that
   * lead in at least a twentieth, and the rest. Inside, those that lead most often first. One group of
   * all for a flat profile.
   */
  readonly groups: readonly (readonly string[])[];
  /**
   * By id of each profession with a score, the share (0–1) of 64 redraws of the answers within their
   * own error in which it is among the first: the first quarter, at least one and at most six. Equals
   * at the last place are all among the first.
   */
  readonly leading: Readonly<Record<string, number>>;
  /**
   * By profession id, the share (0–1) of the other professions with a score that it strictly
   * outranks. No entry without a score, nor when there is no other profession to outrank.
   */
  readonly standing: Readonly<Record<string, number>>;
  /** Mean answer by scale, 1–5, reversed items turned round; `null` when the scale has none. */
  readonly interests: Readonly<Record<Scale, number | null>>;
  /** Mean answer by trait, 0–1, reversed items turned round; `null` when the trait has none. */
  readonly traits: Readonly<Record<TraitId, number | null>>;
  /** Mean of the six interests, 1–5: whether one likes many activities or few. */
  readonly elevation: number | null;
  readonly flags: readonly RankingFlag[];
}
