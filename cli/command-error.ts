import { findingLine, type Finding } from './finding.js';
import type { Sentence } from './messages/languages.js';

/** The command was not understood, or what it needs is not there: the findings tell. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly findings: readonly Finding[];

  constructor(findings: Finding | readonly Finding[], options?: ErrorOptions) {
    const all = 'code' in findings ? [findings] : findings;
    super(all.map((finding) => findingLine(finding, 'en')).join('\n'), options);
    this.findings = all;
  }
}

export const usageError = (message: Sentence, near: readonly string[] = []): CommandError => new CommandError({ code: 'usage', message, near });
