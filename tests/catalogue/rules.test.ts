/** The rules that bind the content of `data/`, beyond what the schema can say of one record. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bundleCatalogue } from '../../src/catalogue/bundle.js';
import { coverage } from '../../src/catalogue/coverage.js';
import { professionJsonSchema } from '../../src/catalogue/json-schema.js';
import { professionSchema, type Profession, type Salary } from '../../src/catalogue/schema.js';
import type { Criterion, Sector } from '../../src/catalogue/summary.js';

const data = join(import.meta.dirname, '../../data');
const readJson = (path: string): unknown => JSON.parse(readFileSync(join(data, path), 'utf8'));

const sectors = readJson('sectors.json') as Sector[];
const criteria = readJson('criteria.json') as Criterion[];
const files = readdirSync(join(data, 'professions')).map((file) => file.replace('.json', ''));
const records = new Map(files.map((name) => [name, readJson(`professions/${name}.json`)]));
const professions = [...records.values()].flatMap((record) => professionSchema.safeParse(record).data ?? []).filter(({ draft }) => !draft);

const thisYear = new Date().getFullYear();

describe('every profession', () => {
  it('passes the schema and the controlled lists', () => {
    expect(() => bundleCatalogue({ records, sectors, criteria })).not.toThrow();
    expect(professions.length).toBeGreaterThanOrEqual(66);
  });

  it('keeps its id: addresses of other sites end in it', () => {
    const committed = JSON.parse(readFileSync(join(import.meta.dirname, 'ids.json'), 'utf8')) as string[];
    expect(files.toSorted()).toEqual(committed); // a new profession is added to ids.json, none is taken away
    expect(new Set(files).size).toBe(files.length);
  });

  it('points to the published JSON Schema', () => {
    expect([...records].filter(([, record]) => (record as Profession).$schema !== '../profession.schema.json').map(([name]) => name)).toEqual([]);
  });

  it('has no empty text, list or object', () => {
    expect([...records].flatMap(([name, record]) => [...emptyParts(record, name)])).toEqual([]);
  });

  it('has no year in the future, nor one too old to tell anything', () => {
    const years = [...records].flatMap(([name, record]) => [...valuesOf(record, name, 'year')]).filter(({ value }) => value !== null);
    expect(years.filter(({ value }) => !(Number(value) >= 2000 && Number(value) <= thisYear))).toEqual([]);
  });

  it('dates every figure of the labour market', () => {
    const undated = professions.flatMap(({ id, outlook = [] }) =>
      outlook.filter(({ text, year }) => /\d/.test(text) && year === undefined && !/\b20\d\d\b/.test(text)).map(({ text }) => `${id}: ${text}`),
    );
    expect(undated).toEqual([]);
  });

  it('was not read before it was published, nor in the future', () => {
    const wrong = professions.flatMap(({ id, sources }) =>
      sources
        .filter(
          ({ date = '', accessed = '' }) => date.slice(0, 4) > (accessed || String(thisYear)).slice(0, 4) || accessed.slice(0, 4) > String(thisYear),
        )
        .map((source) => `${id}: ${source.id}`),
    );
    expect(wrong).toEqual([]);
  });

  it('relies on all the sources that it lists', () => {
    const idle = professions.flatMap(({ id, sources, ...rest }) =>
      sources.filter((source) => !JSON.stringify(rest).includes(`"${source.id}"`)).map((source) => `${id}: ${source.id}`),
    );
    expect(idle).toEqual([]);
  });

  it('has pay in a plausible range, more with experience', () => {
    expect(professions.flatMap(({ id, salary }) => (salary ? implausible(salary).map((what) => `${id}: ${what}`) : []))).toEqual([]);
  });

  it('has interest levels that tell the scales apart', () => {
    const flat = professions.filter(
      ({ profile: { interests } }) => Math.max(...Object.values(interests)) - Math.min(...Object.values(interests)) < 1,
    );
    expect(flat.map(({ id }) => id)).toEqual([]);
  });
});

describe('all professions together', () => {
  const { byScale, bySector } = coverage(professions, { sectors, criteria });

  it.each([...byScale])('have at least 6 led by interest scale %s (has %i)', (_, count) => {
    expect(count).toBeGreaterThanOrEqual(6);
  });

  it.each([...bySector])('have some in sector %s (has %i)', (_, count) => {
    expect(count).toBeGreaterThan(0);
  });
});

describe('what is shipped', () => {
  const shipped = () =>
    [...bundleCatalogue({ records, sectors, criteria })].map(([path, content]) => ({
      path,
      bytes: gzipSync(withoutTypes(content), { level: 9 }).length,
    }));
  const depth = (path: string) => professions.find(({ id }) => path === `professions/${id}.ts`)?.depth;

  it('has an index of at most 14 kB', () => {
    expect(shipped().find(({ path }) => path === 'index.ts')?.bytes).toBeLessThanOrEqual(14_000);
  });

  it('has sheets of at most 2 kB and guides of at most 5 kB', () => {
    const limits = { sheet: 2_000, guide: 5_000 };
    expect(shipped().filter(({ path, bytes }) => bytes > limits[depth(path) ?? 'guide'] && path.startsWith('professions/'))).toEqual([]);
  });
});

it('the published JSON Schema is that of the code: run "metier-widgets schema --out data/profession.schema.json"', () => {
  expect(readJson('profession.schema.json')).toEqual(professionJsonSchema());
});

const withoutTypes = (code: string): string => code.replace(/^import type .*\n\n/, '').replace(/ as CompactRecord;|: CompactIndex/, '');

function implausible({ amount, country, starter, experienced, overall, mean }: Salary): string[] {
  const [least, most] = amount === 'gross' && country === 'BE' ? [1_600, 15_000] : [1_000, 15_000];
  const ranges = [starter, experienced, overall].filter((range) => range !== undefined);
  return [
    ...[...ranges.flatMap(({ low, high }) => [low, high]), mean ?? least]
      .filter((figure) => figure < least || figure > most)
      .map((figure) => `${figure} a month`),
    ...ranges.filter(({ low, high }) => high > 4 * low).map(({ low, high }) => `from ${low} to ${high}`),
    ...(starter && experienced && (starter.low > experienced.low || starter.high > experienced.high) ? ['less with experience'] : []),
  ];
}

function* emptyParts(value: unknown, path: string): Generator<string> {
  if (typeof value === 'string' && value.trim() === '') yield path;
  if (typeof value !== 'object' || value === null) return;
  if (Object.keys(value).length === 0 && !path.endsWith('.criteria')) yield path;
  for (const [key, child] of Object.entries(value)) yield* emptyParts(child, `${path}.${key}`);
}

function* valuesOf(value: unknown, path: string, wanted: string): Generator<{ path: string; value: unknown }> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    if (key === wanted) yield { path, value: child };
    else yield* valuesOf(child, `${path}.${key}`, wanted);
  }
}
