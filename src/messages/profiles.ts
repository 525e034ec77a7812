import { common } from './fr/common.js';
import { profiles } from './fr/profiles.js';
import { inLanguages } from './messages.js';

/** Scores, bands and profiles alone. */
export const profileMessages = inLanguages({ fr: (address) => ({ ...common(address), ...profiles(address) }) });
