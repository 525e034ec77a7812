import * as z from 'zod/mini';
import criterionList from '../../../data/criteria.json' with { type: 'json' };
import sectorList from '../../../data/sectors.json' with { type: 'json' };
import { messageOf } from '../../message-of.js';
import { createCatalogue, type Catalogue } from '../catalogue.js';
import { listChecker } from '../record/controlled-lists.js';
import { shorten } from '../record/record-errors.js';
import type { Pace } from '../pace.js';
import { ProblemList, type CatalogueProblem } from './problems.js';
import { recordLoader, type RecordOptions } from './record-loader.js';
import { professionSchema, text, type Profession } from '../record/schema.js';
import { criterionSchema, sectorSchema, summarySchema } from '../record/summary-schema.js';
import { UnknownFields } from './unknown-fields.js';
import { newestDate, summarise, type Criterion, type ProfessionSummary, type Sector } from '../record/summary.js';

export interface CatalogueReading {
  /** What can be shown; `null` when nothing can. */
  readonly catalogue: Catalogue | null;
  /** The first ones, ten unless asked otherwise. */
  readonly problems: readonly CatalogueProblem[];
  /** How many there are in all. */
  readonly problemCount: number;
}

/** More were not tried. */
export const MOST_PROFESSIONS = 10_000;

const PROPERTIES = ['$schema', 'version', 'sectors', 'criteria', 'records', 'professions'];

type Entry =
  | { readonly depth: 'record'; readonly at: string; readonly profession: Profession }
  | { readonly depth: 'summary'; readonly at: string; readonly profession: ProfessionSummary };

/** Takes a host's catalogue in, piece by piece and in any order, and makes a catalogue of what is good. */
export class CatalogueIntake {
  readonly problems: ProblemList;
  readonly #options: RecordOptions;
  readonly #properties = new Map<string, unknown>();
  readonly #entries = new Map<string, Entry>();
  readonly #unknown = new UnknownFields();

  constructor({ mostProblems, ...options }: RecordOptions & { readonly mostProblems?: number | undefined }) {
    this.#options = options;
    this.problems = new ProblemList(mostProblems);
  }

  /** Any property but `professions`. */
  takeProperty(key: string, value: unknown): void {
    if (key === 'professions') this.problems.report(key, `${shorten(value)}: expected a list`);
    else if (PROPERTIES.includes(key)) this.#properties.set(key, value);
    else this.#unknown.add(key);
  }

  /** An entry of `professions`: a full record, or a summary, which is the one to have `interests` at its top. */
  takeProfession(position: number, given: unknown): void {
    const at = `professions[${position}]`;
    if (position === MOST_PROFESSIONS) this.problems.report(at, `one more: expected at most ${MOST_PROFESSIONS}, and shows only those`);
    if (position >= MOST_PROFESSIONS) return;
    try {
      if (property(given, 'draft') === true) return; // unfinished on purpose: nothing to complain of
      const depth = property(given, 'interests') === undefined ? 'record' : 'summary';
      const parsed = depth === 'record' ? this.#unknown.parse(professionSchema, given) : this.#unknown.parse(summarySchema, given);
      if (!parsed.success) {
        const id = property(given, 'id');
        this.problems.reportIssues(parsed.error.issues, given, at, typeof id === 'string' ? id : undefined);
      } else if (this.#entries.has(parsed.data.id)) {
        this.problems.report(`${at}.id`, `${shorten(parsed.data.id)} once more: expected an id of its own; the first profession with it is shown`);
      } else this.#entries.set(parsed.data.id, { depth, at, profession: parsed.data } as Entry);
    } catch (cause) {
      this.problems.report(at, `not readable (${messageOf(cause)}): expected plain data`); // an accessor or a proxy of the host's
    }
  }

  async finish(pace: Pace): Promise<CatalogueReading> {
    const criteria: readonly Criterion[] = this.#list('criteria', criterionSchema) ?? criterionList;
    const sectors: readonly Sector[] = this.#list('sectors', sectorSchema) ?? sectorList;
    const unlisted = listChecker({ sectors, criteria });
    const loadRecord = this.#recordLoader();
    const records = new Map<string, Profession>();
    const professions: ProfessionSummary[] = [];

    for (const { depth, at, profession } of this.#entries.values()) {
      if (pace.due) await pace.rest();
      const ids = unlisted(profession, depth);
      for (const { path, id, expected } of ids) {
        this.problems.reportIssues([{ code: 'custom', path: [...path], message: expected, input: id }], profession, at, profession.id);
      }
      if (ids.some(({ path }) => path[0] === 'sector')) continue;
      if (depth === 'record') {
        records.set(profession.id, profession);
        professions.push(summarise(profession, criteria));
      } else if (loadRecord) {
        professions.push({ ...profession, criteria: criteria.map(({ id }) => id).filter((id) => profession.criteria.includes(id)) });
      } else this.problems.report(at, `only a summary of ${shorten(profession.id)}: expected the full record, or "records" to say where it is`);
    }
    if (professions.length === 0 && this.problems.count === 0) this.problems.report('professions', 'none: expected at least one that is not a draft');
    const ignored = this.#unknown.tell();
    if (ignored) this.problems.report('(fields)', ignored);
    await pace.rest();
    const inUse = new Set(professions.map(({ sector }) => sector));
    const parts = { version: this.#version(records), professions, sectors: sectors.filter(({ id }) => inUse.has(id)), criteria };
    const load = async (id: string): Promise<Profession> => records.get(id) ?? (await (loadRecord as (id: string) => Promise<Profession>)(id));
    return {
      catalogue: professions.length > 0 ? createCatalogue({ ...parts, load, atHand: (id) => records.get(id) }) : null,
      problems: this.problems.first,
      problemCount: this.problems.count,
    };
  }

  /** For what is wrong with the catalogue as a whole: it comes before what was wrong in its parts. */
  refuse(path: string, message: string): CatalogueReading {
    const { first, most, count } = this.problems;
    return { catalogue: null, problems: [{ path, message }, ...first].slice(0, most), problemCount: count + 1 };
  }

  /** The entries of a list that are as they should be; `null` when the catalogue has no such list. */
  #list<T extends z.ZodMiniType>(key: string, schema: T): z.infer<T>[] | null {
    const given = this.#properties.get(key);
    if (given === undefined) return null;
    if (!Array.isArray(given)) {
      this.problems.report(key, `${shorten(given)}: expected a list`);
      return null;
    }
    return given.flatMap((entry: unknown, position) => {
      const parsed = this.#unknown.parse(schema, entry);
      if (!parsed.success) this.problems.reportIssues(parsed.error.issues, entry, `${key}[${position}]`);
      return parsed.success ? [parsed.data] : [];
    });
  }

  /** As the catalogue says, or else the date of its newest record. */
  #version(records: ReadonlyMap<string, Profession>): string {
    const parsed = text(60).safeParse(this.#properties.get('version'));
    if (parsed.success) return parsed.data;
    if (this.#properties.has('version')) this.problems.reportIssues(parsed.error.issues, this.#properties.get('version'), 'version');
    return newestDate(records.values());
  }

  #recordLoader(): ((id: string) => Promise<Profession>) | null {
    const template = this.#properties.get('records');
    if (template === undefined) return null;
    try {
      if (typeof template !== 'string') throw new Error(`${shorten(template)}: expected an address such as "professions/{id}.json"`);
      return recordLoader(template, this.#options);
    } catch (cause) {
      this.problems.report('records', messageOf(cause));
      return null;
    }
  }
}

const property = (value: unknown, key: string): unknown => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined);
