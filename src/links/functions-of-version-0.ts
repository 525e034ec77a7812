/** What `metier-widgets/links` had in version 0.1. It gives and reads the codes and links of today, and reads those of then. */
import { tellOldName } from '../old-name.js';
import type { Answers } from '../scoring/types.js';
import { linkTo, readCode, readLink } from './address.js';
import { encodeRecord, type CodeReading } from './answer-code.js';

const answersIn = (reading: CodeReading | null): Answers | null => (reading?.kind === 'record' ? reading.record.answers : null);

/** @deprecated since 0.2: `encodeRecord` has the shortlist too */
export function encodeAnswers(answers: Answers): string {
  tellOldName('encodeAnswers', 'encodeRecord');
  return encodeRecord({ answers, shortlist: [] });
}

/** @deprecated since 0.2: `readCode` says what is wrong with a code */
export function decodeAnswers(code: string): Answers | null {
  tellOldName('decodeAnswers', 'readCode');
  return answersIn(readCode(code));
}

/** @deprecated since 0.2: `linkTo` has the shortlist too */
export function linkToResult(address: string, answers: Answers): string {
  tellOldName('linkToResult', 'linkTo');
  return linkTo(address, { answers, shortlist: [] });
}

export type LinkedAnswers =
  { readonly metier: string; readonly answers: Answers } | { readonly metier: string; readonly answers: null; readonly code: string };

/** @deprecated since 0.2: `readLink` says what is wrong with a link */
export function readResultLink(address: string): LinkedAnswers | null {
  tellOldName('readResultLink', 'readLink');
  const reading = readLink(address);
  const [, metier = '', code = ''] = /#metier-quiz=([^:]*):(.*)/.exec(address) ?? []; // answers are about no profession today
  const answers = answersIn(reading);
  return reading && (answers ? { metier, answers } : { metier, answers, code });
}
