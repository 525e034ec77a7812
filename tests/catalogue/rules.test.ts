/** The rules that bind the content of `data/`, beyond what the schema can say of one record. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readSources } from '../../build/catalogue/generate.js';
import { generatedSources } from '../../build/catalogue/generated-sources.js';
import { coverage } from '../../cli/records/coverage.js';
import { hints, textsOf } from '../../cli/records/hints.js';
import { checkProfessions } from '../../cli/records/profession-folder.js';
import { professionJsonSchema } from '../../cli/records/json-schema.js';
import { professionSchema, type Profession, type Salary } from '../../src/catalogue/record/schema.js';
import { summarise, type Criterion, type Sector } from '../../src/catalogue/record/summary.js';

const data = join(import.meta.dirname, '../../data');
const readJson = (path: string): unknown => JSON.parse(readFileSync(join(data, path), 'utf8'));

const sectors = readJson('sectors.json') as Sector[];
const criteria = readJson('criteria.json') as Criterion[];
const files = readdirSync(join(data, 'professions')).map((file) => file.replace('.json', ''));
const records = new Map(files.map((name) => [name, readJson(`professions/${name}.json`)]));
const professions = [...records.values()].flatMap((record) => professionSchema.safeParse(record).data ?? []).filter(({ draft }) => !draft);

const thisYear = new Date().getFullYear();

describe('every profession', () => {
  it('passes the schema and the controlled lists', async () => {
    expect((await checkProfessions([data])).errors).toEqual([]);
    expect(professions.length).toBe(files.length);
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
});

describe('the texts of a profession', () => {
  it('serve tu and vous alike, and have all that the hints to editors ask for', () => {
    expect(professions.flatMap((profession) => hints(profession).map(({ path }) => `${profession.id}.${path}`))).toEqual([]);
  });

  it.each([
    ['leave provenance to the sources', /lue? en 20\d\d|sources? lues|la source ne|selon nos sources|page consultée/iu],
    ['set narrow no-break spaces before high punctuation, per cent and euro', / [;:?!»%€]|« /u],
    ['curve the apostrophe', /\p{L}'\p{L}/u],
  ])('%s', (_, pattern) => {
    expect(matching(pattern)).toEqual([]);
  });

  it('hold the median dot in titles and other names only', () => {
    expect(matching(/·/, ['title', 'otherNames'])).toEqual([]);
  });

  const matching = (pattern: RegExp, except: readonly string[] = []): string[] =>
    professions.flatMap((profession) =>
      [...textsOf(profession)]
        .filter(({ path, text }) => pattern.test(text) && !except.includes(path.split('.')[0] ?? ''))
        .map(({ path, text }) => `${profession.id}.${path}: ${text}`),
    );
});

describe('what a pupil relies on', () => {
  it('is found by words that stand there once each', () => {
    expect(professions.filter(({ keywords = [] }) => new Set(keywords).size < keywords.length).map(({ id }) => id)).toEqual([]);
  });

  it('has links that are addresses as browsers write them', () => {
    const odd = professions.flatMap(({ id, ...record }) =>
      [...valuesOf(record, id, 'url')].filter(({ value }) => !/^https?:\/\/[!-~]+$/.test(String(value))).map(({ path }) => path),
    );
    expect(odd).toEqual([]);
  });

  it('calls a figure an estimate where only commercial pages give it', () => {
    const commercial = /site commercial|sans (?:références|date ni méthode)/iu;
    const unmarked = professions.flatMap(({ id, salary, keyFigures = [], sources: listed }) => {
      const unconfirmed = new Set(listed.flatMap((source) => (commercial.test(source.note ?? '') ? [source.id] : [])));
      return [...(salary ? [salary] : []), ...keyFigures].flatMap(({ sources, estimate }) =>
        sources.every((source) => unconfirmed.has(source)) && !estimate ? [`${id}: ${sources.join(', ')}`] : [],
      );
    });
    expect(unmarked).toEqual([]);
  });

  it('is told of a trade that is only regulated on one’s own account by its own criterion', () => {
    const trades = professions.filter(({ access }) => access?.ownAccount && !access.regulated);
    expect(trades.length).toBeGreaterThan(0);
    for (const trade of trades) {
      expect(summarise(trade, criteria).criteria, trade.id).toContain('reglemente-a-son-compte');
      expect(summarise(trade, criteria).criteria, trade.id).not.toContain('acces-reglemente');
    }
  });

  it('finds one flag a region at most', () => {
    const twice = professions.filter(({ shortage = [] }) => new Set(shortage.map(({ region }) => region)).size < shortage.length);
    expect(twice.map(({ id }) => id)).toEqual([]);
  });

  it('finds places among the workplaces, not the status', () => {
    const odd = professions.flatMap(({ id, workplaces }) => (workplaces?.items ?? []).filter((item) => /à son compte/iu.test(item)).map(() => id));
    expect(odd).toEqual([]);
  });

  it('names at most six schools', () => {
    expect(professions.filter(({ studies }) => (studies?.schools?.length ?? 0) > 6).map(({ id }) => id)).toEqual([]);
  });

  it('leads in at least ninety-one records to a school or body by its own page', () => {
    const linked = professions.filter(({ studies }) => studies?.schools?.some(({ url }) => url));
    expect(linked.length).toBeGreaterThanOrEqual(91);
  });

  it('tells in at least forty records what pleases and weighs, and in at least forty what people ask', () => {
    expect(professions.filter(({ prosAndCons }) => prosAndCons).length).toBeGreaterThanOrEqual(40);
    expect(professions.filter(({ questions }) => (questions?.entries.length ?? 0) >= 3).length).toBeGreaterThanOrEqual(40);
  });
});

describe('all professions together', () => {
  const { bySector, byField } = coverage(professions, { sectors, criteria });

  it.each([
    ['studies', professions.length],
    ['codes', professions.length],
    ['studies.schools', 93],
    ['studies.adults', 66],
    ['salary', 74],
    ['outlook', 65],
  ])('have their depth: %s in at least %i', (field, least) => {
    expect(byField.get(field)).toBeGreaterThanOrEqual(least);
  });

  it.each([...bySector])('have some in sector %s (has %i)', (_, count) => {
    expect(count).toBeGreaterThan(0);
  });
});

describe('what is shipped', () => {
  const shipped = async () =>
    [...generatedSources(await readSources())].map(([path, content]) => ({
      path,
      bytes: gzipSync(withoutTypes(content), { level: 9 }).length,
    }));
  const depth = (path: string) => professions.find(({ id }) => path === `professions/${id}.ts`)?.depth;

  it('has an index of at most 18 kB', async () => {
    expect((await shipped()).find(({ path }) => path === 'index.ts')?.bytes).toBeLessThanOrEqual(18_000);
  });

  it('has reasons of at most 12.5 kB, loaded only where rows tell them', async () => {
    expect((await shipped()).find(({ path }) => path === 'trait-reasons.ts')?.bytes).toBeLessThanOrEqual(12_500);
  });

  it('has sheets of at most 3 kB and guides of at most 5 kB', async () => {
    const limits = { sheet: 3_000, guide: 5_000 };
    expect((await shipped()).filter(({ path, bytes }) => bytes > limits[depth(path) ?? 'guide'] && path.startsWith('professions/'))).toEqual([]);
  });
});

it('the published JSON Schema is that of the code: run "metier-widgets schema --out data/profession.schema.json"', () => {
  expect(readJson('profession.schema.json')).toEqual(professionJsonSchema());
});

const withoutTypes = (code: string): string => code.replace(/^import type .*\n\n/, '').replace(/ as Compact(?:Record|Index);/, '');

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
