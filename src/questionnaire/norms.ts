import { SCALES, type Scale } from '../scoring/types.js';
import { QUESTIONNAIRE_VERSION } from './items.js';

/** What people answer on average, by interest scale, 1–5. */
export type Norms = Readonly<Record<Scale, number>>;

export type NormsReading =
  /** What `assess` and `rank` take as parameters. */
  | { readonly norms: Norms; readonly problem: null }
  /** What is wrong, for a developer: the default norms stay. */
  | { readonly norms: null; readonly problem: string };

/** Reads the file that `metier-widgets norms` writes, or the six means alone. Never throws. */
export function readNorms(input: unknown): NormsReading {
  if (!isObject(input)) return refused(`${shown(input)}: expected an object with the means R, I, A, S, E and C`);
  const { norms = input, questionnaire = QUESTIONNAIRE_VERSION } = input;
  if (questionnaire !== QUESTIONNAIRE_VERSION) {
    return refused(`questionnaire ${shown(questionnaire)}: expected norms of questionnaire "${QUESTIONNAIRE_VERSION}"`);
  }
  if (!isObject(norms)) return refused(`${shown(norms)}: expected an object with the means R, I, A, S, E and C`);
  const means = { R: 0, I: 0, A: 0, S: 0, E: 0, C: 0 };
  for (const scale of SCALES) {
    const mean = norms[scale];
    if (typeof mean !== 'number' || !(mean >= 1 && mean <= 5)) return refused(`${scale}: ${shown(mean)}: expected a number from 1 to 5`);
    means[scale] = mean;
  }
  return { norms: means, problem: null };
}

const isObject = (input: unknown): input is Readonly<Record<string, unknown>> => typeof input === 'object' && input !== null && !Array.isArray(input);

const refused = (reason: string): NormsReading => ({ norms: null, problem: `norms: ${reason}; the default norms are used.` });

const shown = (value: unknown): string => (typeof value === 'string' ? `"${value.slice(0, 40)}"` : isObject(value) ? 'an object' : String(value));
