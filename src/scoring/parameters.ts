import { SCALES, type ScoringParameters } from './types.js';

/** Changes whenever the same answers could give another result. */
export const SCORING_VERSION = '2.0.0';

/** Why these values: `docs/scoring.md`, measured on two sets of real answers. */
export const DEFAULT_PARAMETERS: ScoringParameters = {
  sigma0: 1,
  scatterWeight: 12,
  bandFactor: 1.5,
  z: 1.2816,
  alpha: 0.5,
  traitStretch: 3,
  traitError: 0.18,
  skippedTraitError: 0.29,
  profileVariance: 0.57,
  norms: Object.fromEntries(SCALES.map((scale) => [scale, 3])) as ScoringParameters['norms'],
};
