/** What the quiz computes: pure functions from answers and professions to scores with their bands. */
export { assess } from './assess.js';
export { nextItems } from './next-items.js';
export { DEFAULT_PARAMETERS, SCORING_VERSION } from './parameters.js';
export { rank } from './rank.js';
export { DEMANDS, PREFERENCES, SCALES, TRAITS } from './types.js';
export type {
  Answer,
  Answers,
  Assessment,
  Band,
  Closeness,
  Contribution,
  InterestFit,
  InterestItem,
  ProfessionProfile,
  Questionnaire,
  Ranking,
  RankingFlag,
  Scale,
  ScoringParameters,
  TraitFit,
  TraitId,
  TraitItem,
  TraitRating,
} from './types.js';
