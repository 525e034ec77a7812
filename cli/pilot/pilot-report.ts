import { assess } from '../../src/scoring/assess.js';
import { readAnswers } from '../../src/scoring/answers.js';
import { flagsOf } from '../../src/scoring/flags.js';
import {
  SCALES,
  TRAITS,
  type Answers,
  type InterestItem,
  type ProfessionProfile,
  type RankingFlag,
  type Scale,
  type TraitId,
  type TraitItem,
} from '../../src/scoring/types.js';
import { questionnaire, type ItemId } from '../../src/questionnaire/items.js';
import { alpha, correlation, deviation, itemRest, mean } from './statistics.js';
import type { PilotAnswers } from './pilot-answers.js';

/** What to look at in an item before it is kept. */
export interface ItemReport {
  readonly id: ItemId;
  readonly scale: Scale | null;
  readonly trait: TraitId | null;
  readonly answered: number;
  /** 1–5, as it was clicked. */
  readonly mean: number | null;
  readonly deviation: number | null;
  /** Correlation with the rest of its scale; `null` for a trait. */
  readonly itemRest: number | null;
}

export interface ScaleReport {
  readonly scale: Scale;
  readonly items: number;
  /** People who answered all of its items. */
  readonly complete: number;
  readonly alpha: number | null;
  /** Of each person's mean, 1–5, reversed items turned round. */
  readonly mean: number | null;
  readonly deviation: number | null;
}

export interface PilotReport {
  readonly people: number;
  readonly items: readonly ItemReport[];
  readonly scales: readonly ScaleReport[];
  readonly splitHalves: {
    /** People with two halves of every scale. */
    readonly people: number;
    /** Mean correlation of the two profiles of one person. */
    readonly agreement: number | null;
    /** Of pairs of a person and a profession, the share whose two results lie as near as their bands say: .80 is right. */
    readonly coverage: number | null;
    readonly pairs: number;
  };
  /** Share of the people by flag; `fast-answers` needs timings, which a table does not have. */
  readonly flagged: Readonly<Partial<Record<RankingFlag, number>>>;
}

type Item = InterestItem | TraitItem;

/** The bands of so many people are enough to tell their coverage to a hundredth. */
const MOST_PEOPLE_FOR_COVERAGE = 1000;

/** @param professions those whose bands are tested. */
export function pilotReport({ items: ids, people }: PilotAnswers, professions: readonly ProfessionProfile[]): PilotReport {
  const asked = [...questionnaire.interests, ...questionnaire.traits].filter(({ id }) => ids.some((known) => known === id));
  const scales = SCALES.map((scale) => ({ scale, items: asked.filter((item): item is InterestItem => 'scale' in item && item.scale === scale) }));
  return {
    people: people.length,
    items: [
      ...scales.flatMap(({ items }) => scaleItems(items, people)),
      ...TRAITS.flatMap((trait) => asked.filter((item): item is TraitItem => 'trait' in item && item.trait === trait)).map((item) =>
        itemReport(item, people, null),
      ),
    ],
    scales: scales.map(({ scale, items }) => scaleReport(scale, items, people)),
    splitHalves: splitHalves(scales, people, professions),
    flagged: flaggedShares(asked, people),
  };
}

/** An answer with reversed items turned round. */
function valueOf({ id, reversed }: Item, answers: Answers): number | null {
  const answer = answers[id] ?? null;
  return answer === null ? null : reversed ? 6 - answer : answer;
}

/** Answers of those who answered all of the items. */
const completeRows = (items: readonly Item[], people: readonly Answers[]): number[][] =>
  people.flatMap((answers) => {
    const row = items.flatMap((item) => valueOf(item, answers) ?? []);
    return row.length === items.length && row.length > 0 ? [row] : [];
  });

function scaleItems(items: readonly InterestItem[], people: readonly Answers[]): ItemReport[] {
  const rows = completeRows(items, people);
  return items.map((item, index) => itemReport(item, people, items.length > 1 ? itemRest(rows, index) : null));
}

function itemReport(item: Item, people: readonly Answers[], rest: number | null): ItemReport {
  const values = people.flatMap((answers) => answers[item.id] ?? []);
  return {
    id: item.id as ItemId,
    scale: 'scale' in item ? item.scale : null,
    trait: 'trait' in item ? item.trait : null,
    answered: values.length,
    mean: known(mean(values)),
    deviation: spread(values),
    itemRest: rest,
  };
}

function scaleReport(scale: Scale, items: readonly InterestItem[], people: readonly Answers[]): ScaleReport {
  const rows = completeRows(items, people);
  const means = people.flatMap((answers) => known(mean(items.flatMap((item) => valueOf(item, answers) ?? []))) ?? []);
  return { scale, items: items.length, complete: rows.length, alpha: alpha(rows), mean: known(mean(means)), deviation: spread(means) };
}

/** Every second item of each scale against the others, as if a person had answered on two days. */
function splitHalves(
  scales: readonly { readonly items: readonly InterestItem[] }[],
  people: readonly Answers[],
  professions: readonly ProfessionProfile[],
): PilotReport['splitHalves'] {
  const halves = [0, 1].map((half) => scales.flatMap(({ items }) => items.filter((_, index) => index % 2 === half)));
  const agreements: number[] = [];
  const whole: Answers[] = [];
  for (const answers of people) {
    const [one, two] = halves.map((interests) => Object.values(readAnswers(answers, { interests, traits: [] }).person.interests));
    if (!one?.every((value) => value !== null) || !two?.every((value) => value !== null)) continue;
    whole.push(answers);
    const agreement = correlation(one, two);
    if (agreement !== null) agreements.push(agreement);
  }
  const agreement = known(mean(agreements));
  const step = Math.max(1, Math.floor(whole.length / MOST_PEOPLE_FOR_COVERAGE));
  const near = whole
    .filter((_, index) => index % step === 0)
    .flatMap((answers) => professions.flatMap((profession) => areNear(answers, halves, profession, agreement ?? 0) ?? []));
  return { people: whole.length, agreement, coverage: known(mean(near.map(Number))), pairs: near.length };
}

/**
 * Whether the results of two halves lie as near as their bands say, on the scale where the bands are
 * even. Both are drawn towards neutral, and so towards each other: of the width of both bands together
 * their difference has the share that the halves agree (variance 2 λ s², for s² of each and agreement λ).
 */
function areNear(
  answers: Answers,
  halves: readonly (readonly InterestItem[])[],
  { id, interests }: ProfessionProfile,
  agreement: number,
): boolean | null {
  const fits = halves.flatMap((half) => assess(answers, { interests: half, traits: [] }, { id, interests, traits: {} }).interests ?? []);
  const [one, two] = fits.map(({ band }) => ({ low: Math.atanh(band.low / 50 - 1), high: Math.atanh(band.high / 50 - 1) }));
  if (!one || !two) return null;
  const distance = Math.abs(one.high + one.low - two.high - two.low) / 2;
  const width = Math.hypot(one.high - one.low, two.high - two.low) / 2;
  return distance <= width * Math.sqrt(Math.max(agreement, 0));
}

function flaggedShares(asked: readonly Item[], people: readonly Answers[]): PilotReport['flagged'] {
  const [interests, traits] = [asked.filter((item) => 'scale' in item), asked.filter((item) => 'trait' in item)];
  const counts: Partial<Record<RankingFlag, number>> = { 'flat-profile': 0, 'scattered-answers': 0, 'identical-answers': 0 };
  for (const answers of people) {
    for (const flag of flagsOf(readAnswers(answers, { interests, traits }))) counts[flag] = (counts[flag] ?? 0) + 1 / people.length;
  }
  return counts;
}

const spread = (values: readonly number[]): number | null => (values.length > 1 ? deviation(values) : null);

/** `null` where there is too little to tell. */
const known = (value: number): number | null => (Number.isFinite(value) ? value : null);
