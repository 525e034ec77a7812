import { checkKnown, checkRange } from './check.js';
import { DIMENSIONS, FIRST_TRAIT } from './dimensions.js';
import { SCALES, TRAITS, type ProfessionProfile, type Scale, type TraitId } from './types.js';
