import { readableAddress, request, type Fetch } from './response.js';
import { describeIssue, shorten } from '../record/record-errors.js';
import { MOST_PROBLEMS } from './problems.js';
import { UnknownFields } from './unknown-fields.js';
import { professionSchema, type Profession } from '../record/schema.js';

export interface RecordOptions {
  /** What a relative `records` is relative to. */
  readonly base?: string | URL | undefined;
  readonly fetch?: Fetch | undefined;
}

/** Megabytes of one record; the fullest guide has some 0.03. */
const LONGEST_RECORD = 1;

/**
 * Loads full records from beside an index.
 * @param template - where they are, such as `professions/{id}.json`
 * @throws {Error} no address can be made of the template
 */
export function recordLoader(template: string, { base, fetch }: RecordOptions): (id: string) => Promise<Profession> {
  if (!template.includes('{id}')) throw new Error(`${shorten(template)}: expected an address with {id} in it, such as "professions/{id}.json"`);
  const addressOf = (id: string): URL => readableAddress(template.replaceAll('{id}', id), base);
  addressOf('id');
  const unknown = new UnknownFields();
  return async (id) => {
    const { texts } = await request(addressOf(id), { fetch, limit: LONGEST_RECORD });
    const parts: string[] = [];
    for await (const text of texts) parts.push(text);
    const record = readRecord(id, JSON.parse(parts.join('')), unknown);
    const ignored = unknown.tell();
    if (ignored) console.warn(`The record of "${id}": ${ignored}`);
    return record;
  };
}

function readRecord(id: string, given: unknown, unknown: UnknownFields): Profession {
  const parsed = unknown.parse(professionSchema, given);
  if (!parsed.success) {
    const issues = parsed.error.issues.slice(0, MOST_PROBLEMS);
    throw new Error(issues.map((issue) => describeIssue(issue, given)).join('\n'));
  }
  if (parsed.data.id !== id) throw new Error(`id: ${shorten(parsed.data.id)}: expected "${id}", as in the index`);
  return parsed.data;
}
