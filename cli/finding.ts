import { messagesIn, type Language, type Sentence } from './messages/languages.js';

/** Of a file or folder itself. */
export type FileFault = 'absent' | 'forbidden' | 'folder' | 'noFolder' | 'full' | 'other';

/** What kind of thing it is, for programs: the same in every language. */
export type FindingCode =
  | 'usage'
  | 'unreadable'
  | 'not-json'
  | 'not-a-table'
  | 'too-little'
  | 'missing'
  | 'invalid'
  | 'unknown-field'
  | 'unknown-id'
  | 'duplicate-id'
  | 'file-name'
  | 'draft-complete'
  | 'could-be-better';

/** One thing that is wrong, missing or could be better: where, and what. */
export interface Finding {
  readonly code: FindingCode;
  readonly message: Sentence;
  /** As it was named on the command line. */
  readonly file?: string;
  /** Both from 1. */
  readonly line?: number;
  readonly column?: number;
  /** Inside the data, such as `studies.steps.2`. */
  readonly path?: string;
  /** What was perhaps meant, nearest first. */
  readonly near?: readonly string[];
}

/** `file:line:column: path: message`, as far as it is known, for people and for editors that jump there. */
export function findingLine(finding: Finding, language: Language): string {
  const { file, line, column, path } = finding;
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return [place, path, messageIn(finding, language)].filter(Boolean).join(': ');
}

/** The same for programs. */
export function findingData(finding: Finding, language: Language): Readonly<Record<string, unknown>> {
  const { file, line, column, path, code, near } = finding;
  return { file, line, column, path, code, message: finding.message(messagesIn(language)), ...(near?.length && { didYouMean: near }) };
}

function messageIn({ message, near = [] }: Finding, language: Language): string {
  const say = messagesIn(language);
  return near.length > 0 ? `${message(say).replace(/\.$/, '')}${say.command.colon}${say.command.didYouMean(near)}` : message(say);
}
