import { readNorms, type Norms } from '../../src/questionnaire/norms.js';
import { reportError } from './events.js';

const refused = new WeakMap<Element, unknown>();

/** What a host set as norms, for what computes with them; `null` without any, and where they cannot be used, which is told once. */
export function hostNorms(element: Element, given: unknown): Norms | null {
  if (given === null || given === undefined) return null;
  const { norms, problem } = readNorms(given);
  if (problem && refused.get(element) !== given) {
    refused.set(element, given);
    reportError(element, { code: 'norms-invalid', message: problem });
  }
  return norms;
}
