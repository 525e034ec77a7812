/**
 * A host's own catalogue: as data that the page already has, or from an address. It is one JSON
 * object:
 *
 * ```json
 * {
 *   "$schema": "catalogue.schema.json",
 *   "version": "2026-11-22",
 *   "sectors": [{ "id": "sante", "label": { "fr": "Santé" } }],
 *   "criteria": [{ "id": "en-atelier", "label": { "fr": "En atelier" } }],
 *   "records": "professions/{id}.json",
 *   "professions": []
 * }
 * ```
 *
 * - `professions`: full records, as in `profession.schema.json`. Where `records` is given they may be
 *   summaries, as the command `build` writes them; a full record is then loaded when it is needed.
 * - `records`: address of one record, with `{id}`, relative to the catalogue's own. Only http(s).
 * - `sectors`, `criteria`: the controlled lists; where absent, those of the bundled catalogue.
 * - `version`: what results name; where absent, the date of the newest record.
 *
 * Good professions show, bad ones are left out and reported. A draft (`"draft": true`) is left out
 * without a word. A file that breaks off, or is not JSON as a whole, gives no catalogue: a ranking
 * would pass over what was lost. Nothing given is ever executed, merged or inserted as HTML.
 *
 * Up to 10,000 professions are read in short tasks, so that the page stays responsive; from an
 * address 16 MB at most. `zod/mini` never compiles code, so a strict Content-Security-Policy is fine.
 */
import { messageOf } from '../../message-of.js';
import { readableAddress, request, type Fetch } from './response.js';
import { CatalogueIntake, MOST_PROFESSIONS, type CatalogueReading } from './catalogue-intake.js';
import { shorten } from '../record/record-errors.js';
import { Pace } from '../pace.js';
import { RecordStream, LONGEST_PIECE, type Piece } from './record-stream.js';

export type { CatalogueReading } from './catalogue-intake.js';
export type { CatalogueProblem } from './problems.js';

export interface ReadOptions {
  /** What relative addresses are relative to, such as `document.baseURI`. */
  readonly base?: string | URL | undefined;
  readonly signal?: AbortSignal | undefined;
  /** In place of the global one, for instance in tests. */
  readonly fetch?: Fetch | undefined;
  /** How many problems to describe; 10 unless given. All are counted. */
  readonly mostProblems?: number | undefined;
}

/** Megabytes; larger catalogues are an index with one file a record. */
const LONGEST_CATALOGUE = 16;

/**
 * Reads a catalogue that is at hand, such as the result of `JSON.parse`.
 * @throws only the reason of `signal`, once it is aborted: everything else is among the problems
 */
export async function parseCatalogue(json: unknown, { signal, ...options }: ReadOptions = {}): Promise<CatalogueReading> {
  signal?.throwIfAborted();
  const intake = new CatalogueIntake(options);
  const pace = new Pace(signal);
  try {
    if (typeof json !== 'object' || json === null || Array.isArray(json)) throw new Error(`${shorten(json)}: expected an object with "professions"`);
    for (const key of Object.keys(json)) {
      const value: unknown = Reflect.get(json, key);
      if (key !== 'professions' || !Array.isArray(value)) {
        intake.takeProperty(key, value);
        continue;
      }
      for (let position = 0; position < Math.min(value.length, MOST_PROFESSIONS + 1); position += 1) {
        if (pace.due) await pace.rest();
        intake.takeProfession(position, value[position]);
      }
    }
    return await intake.finish(pace);
  } catch (cause) {
    signal?.throwIfAborted();
    return intake.refuse('(catalogue)', messageOf(cause));
  }
}

/**
 * Reads a catalogue from an address.
 * @throws only the reason of `signal`, once it is aborted: everything else is among the problems
 */
export async function readCatalogue(address: string | URL, { base, signal, fetch, mostProblems }: ReadOptions = {}): Promise<CatalogueReading> {
  signal?.throwIfAborted();
  const pace = new Pace(signal);
  const stream = new RecordStream();
  let intake = new CatalogueIntake({ mostProblems });
  try {
    const response = await request(readableAddress(address, base), { fetch, signal, limit: LONGEST_CATALOGUE });
    intake = new CatalogueIntake({ base: response.address, fetch, mostProblems });
    for await (const text of response.texts) {
      for (const piece of stream.pieces(text)) {
        takePiece(intake, piece);
        if (pace.due) await pace.rest();
      }
      if (pace.due) await pace.rest();
    }
    stream.end();
    return await intake.finish(pace);
  } catch (cause) {
    signal?.throwIfAborted();
    return intake.refuse(String(address).slice(0, 200), messageOf(cause));
  }
}

function takePiece(intake: CatalogueIntake, { key, position, line, text }: Piece): void {
  const place = position === null ? key.slice(0, 60) || '(catalogue)' : `${key}[${position}]`;
  if (text === null) {
    intake.problems.report(place, `line ${line}: expected at most ${LONGEST_PIECE} characters`);
    return;
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    intake.problems.report(place, `line ${line}: not JSON (${messageOf(cause)}): expected JSON`);
    return;
  }
  if (position === null) intake.takeProperty(key, value);
  else intake.takeProfession(position, value);
}

/** What is wrong with a catalogue, for a developer: a title, then a line a problem. */
export function describeProblems({ catalogue, problems, problemCount }: CatalogueReading): string {
  const more = problemCount - problems.length;
  return [
    catalogue ? 'Parts of the catalogue were left out:' : 'The catalogue could not be used:',
    ...problems.map(({ path, message }) => `  ${path}: ${message}`),
    ...(more > 0 ? [`  … and ${more} more`] : []),
  ].join('\n');
}
