import type { ScoringParameters } from './types.js';

/** Changes whenever the same answers could give another result. */
export const SCORING_VERSION = '1.0.0';

/** Why these values: `design/scoring.md`, measured on two sets of real answers. */
export const DEFAULT_PARAMETERS: ScoringParameters = {
  sigma0: 1,
  bandFactor: 1.15,
  z: 1.2816,
  alpha: 0.5,
  traitError: 0.18,
  skippedTraitError: 0.29,
  norms: { R: 3, I: 3, A: 3, S: 3, E: 3, C: 3 },
};
