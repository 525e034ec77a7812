import { valueAt } from '../../src/catalogue/record/record-errors.js';
import { professionSchema, type Profession } from '../../src/catalogue/record/schema.js';
import type { Finding } from '../finding.js';
import { schemaFindings } from './record-findings.js';

type Deep<T> = T extends readonly (infer Item)[] ? readonly Deep<Item>[] : T extends object ? { readonly [Key in keyof T]?: Deep<T[Key]> | null } : T;

/** A profession that is still being written: anything but its id may be absent, `null` or empty. */
export type DraftProfession = Deep<Omit<Profession, 'id' | 'draft'>> & { readonly id: string; readonly draft: true };

export interface DraftCheck {
  /** What the profession still needs before it can be shown. */
  readonly missing: readonly Finding[];
  /** What is there and wrong, even in a draft. */
  readonly problems: readonly Finding[];
}

export const isDraft = (record: unknown): boolean => valueAt(record, ['draft']) === true;

/**
 * Checks a draft by the one schema of professions, so that no second one can drift from it: what is
 * absent or empty is still to be written, anything else that does not fit is wrong.
 */
export function checkDraft(record: unknown): DraftCheck {
  const missing = new Map<string, Finding>();
  const problems: Finding[] = [];
  for (const finding of schemaFindings(professionSchema.safeParse(record).error?.issues ?? [], record, professionSchema)) {
    const { code, path = '' } = finding;
    const isToWrite = code !== 'unknown-field' && path !== 'id' && isEmpty(valueAt(record, path.split('.')));
    if (!isToWrite) problems.push(finding);
    else if (!missing.has(path)) missing.set(path, finding); // an empty text breaks several rules at once
  }
  return { missing: [...missing.values()], problems };
}

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
