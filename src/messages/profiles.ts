import { profiles } from './fr/profiles.js';
import { groupOf } from './languages.js';

/** Scores, bands and profiles alone. */
export const profileMessages = groupOf('profiles', profiles);
