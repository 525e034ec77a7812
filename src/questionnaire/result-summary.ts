import type { Assessment, Contribution } from '../scoring/types.js';
import type { QuizResult } from './result.js';

const MOST_PROFESSIONS = 20;

/** What of a profession is worth keeping. Scores to two decimals. */
export interface SummarisedProfession extends Pick<Assessment, 'status' | 'closeness' | 'score' | 'band'> {
  readonly id: string;
  /** Share of the redraws in which it is among the first; 0 without a score. */
  readonly leading: number;
  /** Scales and traits that speak for it, the strongest first. */
  readonly strengths: readonly Contribution['key'][];
  readonly watchPoints: readonly Contribution['key'][];
}

/** A result in less than 12 kB of JSON, however many professions there are. */
export interface ResultSummary extends Pick<QuizResult, 'metier' | 'answers' | 'versions'> {
  /** The profession that the quiz was about. */
  readonly assessment: SummarisedProfession | null;
  /** The first twenty, those that lead most often first. */
  readonly professions: readonly SummarisedProfession[];
  /** How many were ranked. */
  readonly count: number;
  readonly interests: QuizResult['ranking']['interests'];
  readonly traits: QuizResult['ranking']['traits'];
  readonly elevation: number | null;
  readonly flags: QuizResult['ranking']['flags'];
}

/** What a server keeps or passes on of a result. */
export function resultSummary({ metier, answers, versions, assessment, ranking }: QuizResult): ResultSummary {
  const { assessments, groups, leading, interests, traits, elevation, flags } = ranking;
  const byId = new Map(assessments.map((one) => [one.professionId, one]));
  const summarised = ({ professionId: id, status, closeness, score, band, strengths, watchPoints }: Assessment): SummarisedProfession => ({
    id,
    status,
    closeness,
    score: score && rounded(score),
    band: band && { low: rounded(band.low), high: rounded(band.high) },
    leading: leading[id] ?? 0,
    strengths: strengths.map(({ key }) => key),
    watchPoints: watchPoints.map(({ key }) => key),
  });
  return {
    metier,
    answers,
    versions,
    assessment: assessment && summarised(assessment),
    professions: groups
      .flat()
      .slice(0, MOST_PROFESSIONS)
      .flatMap((id) => byId.get(id) ?? [])
      .map(summarised),
    count: assessments.length,
    interests,
    traits,
    elevation,
    flags,
  };
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
