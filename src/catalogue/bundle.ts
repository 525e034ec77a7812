/**
 * From records to what is shipped: the light index, what search adds to it, and one module a profession. Pure; the build
 * reads and writes the files.
 */
import { encodeRecord, encodeSummary, type CompactIndex } from './compact.js';
import { encodeWords, type AbsentProfessions } from './record-words.js';
import { professionSchema, type Profession } from './schema.js';
import { summarise, type Criterion, type Sector } from './summary.js';
import { describeIssue } from './issues.js';

export interface CatalogueSources {
  /** By file name without `.json`, in any order. */
  readonly records: ReadonlyMap<string, unknown>;
  readonly sectors: readonly Sector[];
  readonly criteria: readonly Criterion[];
  readonly absent: AbsentProfessions;
}

/**
 * Generated sources by path.
 * @throws {Error} listing every problem, a line each, as `file: path: message`
 */
export function bundleCatalogue({ records, sectors, criteria, absent }: CatalogueSources): Map<string, string> {
  const problems: string[] = [];
  const professions: Profession[] = [];
  for (const [name, record] of [...records].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const parsed = professionSchema.safeParse(record);
    if (parsed.success) professions.push(parsed.data);
    else problems.push(...parsed.error.issues.map((issue) => `${name}.json: ${describeIssue(issue, record)}`));
    if (parsed.success)
      problems.push(...listProblems(parsed.data, name, { records, sectors, criteria, absent }).map((problem) => `${name}.json: ${problem}`));
  }
  for (const [name, near] of Object.entries(absent)) {
    problems.push(...near.filter((id) => !records.has(id)).map((id) => `absent-professions.json: ${name}: "${id}": expected the id of a profession`));
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));

  const shown = professions.filter(({ draft }) => !draft);
  const ids = shown.map(({ id }) => id);
  const index: CompactIndex = {
    version:
      shown
        .map(({ updated }) => updated)
        .sort()
        .at(-1) ?? '',
    sectors: sectors.filter(({ id }) => shown.some(({ sector }) => sector === id)),
    criteria,
    rows: [],
  };
  const rows = shown.map((profession) => encodeSummary(summarise(profession, criteria), index.sectors, criteria, ids));
  return new Map([
    [
      'index.ts',
      `import type { CompactIndex } from '../catalogue/compact.js';\n\nexport const index: CompactIndex = ${JSON.stringify({ ...index, rows })};\n`,
    ],
    [
      'search-words.ts',
      `import type { CompactWords } from '../catalogue/record-words.js';\n\nexport const searchWords: CompactWords = ${JSON.stringify(encodeWords(shown, index.version, absent))};\n`,
    ],
    [
      'records.ts',
      `import type { RecordModule } from '../catalogue/compact.js';\n\nconst records: Readonly<Record<string, () => Promise<RecordModule>>> = {\n${ids
        .map((id) => `  '${id}': () => import('./professions/${id}.js'),\n`)
        .join('')}};\n\nexport const loadRecord = async (id: string, _attempt: number): Promise<RecordModule | undefined> => records[id]?.();\n`,
    ],
    ...shown.map((profession): [string, string] => [
      `professions/${profession.id}.ts`,
      `import type { CompactRecord } from '../../catalogue/compact.js';\n\nexport default ${JSON.stringify(encodeRecord(profession))} as CompactRecord;\n`,
    ]),
  ]);
}

/** What the schema alone cannot know: the lists, the other records, the file's name. */
function listProblems(profession: Profession, name: string, { records, sectors, criteria }: CatalogueSources): string[] {
  const chosen = new Set(criteria.filter(({ when }) => !when).map(({ id }) => id));
  return [
    ...(profession.id === name ? [] : [`id: "${profession.id}": expected the file's name, "${name}"`]),
    ...(sectors.some(({ id }) => id === profession.sector) ? [] : [`sector: "${profession.sector}": expected an id of sectors.json`]),
    ...profession.criteria
      .filter((id) => !chosen.has(id))
      .map((id) => `criteria: "${id}": expected the id of a criterion of criteria.json that is chosen by hand`),
    ...(profession.similar ?? [])
      .filter((id) => !records.has(id) || id === name)
      .map((id) => `similar: "${id}": expected the id of another profession`),
  ];
}
