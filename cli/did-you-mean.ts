import { likeness, nearest } from '../src/catalogue/look-ups.js';
import { isSlipOf } from '../src/catalogue/search-words.js';

/** Of the pairs of letters, in common. */
const ALIKE = 0.6;
/** Fewer letters with one that is wrong may have meant anything. */
const LEAST_LETTERS = 3;
/** Of the letters, at the beginning: « infirmière » for « infirmier-soins-generaux ». */
const BEGINNING = 2 / 3;
const MOST = 3;

/** The names that a mistyped one may have meant, nearest first; none where nothing is near. */
export const nearNames = (known: readonly string[], given: string): readonly string[] =>
  nearest(known, given, known.length)
    .filter((name) => isNear(given.toLowerCase(), name.toLowerCase()))
    .slice(0, MOST);

const isNear = (given: string, name: string): boolean =>
  (given !== '' && name.startsWith(given)) ||
  likeness(given, name) >= ALIKE ||
  // Each way: as a whole, not only its beginning
  (given.length >= LEAST_LETTERS && isSlipOf(given, name, 1) && isSlipOf(name, given, 1)) ||
  (given.length > LEAST_LETTERS && name.startsWith(given.slice(0, Math.ceil(given.length * BEGINNING))));
