import type * as z from 'zod/mini';
import { explainIssue, shorten } from '../record/record-errors.js';

/** One thing that is wrong in a host's catalogue, in words for a developer. */
export interface CatalogueProblem {
  /** `professions[3].salary.starter.low`, or the address of a file that could not be read at all. */
  readonly path: string;
  /** What stands there, in which profession, and what was expected. */
  readonly message: string;
}

/** More would not help: the first ones tell what to correct. */
export const MOST_PROBLEMS = 10;

/** Keeps the first problems and counts all of them. */
export class ProblemList {
  readonly first: CatalogueProblem[] = [];
  #count = 0;

  constructor(readonly most = MOST_PROBLEMS) {}

  get count(): number {
    return this.#count;
  }

  report(path: string, message: string): void {
    this.#count += 1;
    if (this.first.length < this.most) this.first.push({ path, message });
  }

  /** What the schema found in one record; `at` is the record's place and `id` what it calls itself. */
  reportIssues(issues: readonly z.core.$ZodIssue[], record: unknown, at: string, id?: string): void {
    for (const issue of issues) {
      if (this.first.length >= this.most) {
        this.#count += 1;
        continue;
      }
      const { found, expected } = explainIssue(issue, record);
      const inRecord = id === undefined ? found : `${found} in ${shorten(id)}`;
      this.report(at + steps(issue.path), expected === null ? inRecord : `${inRecord}: expected ${expected}`);
    }
  }
}

const steps = (path: readonly PropertyKey[]): string => path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
