/**
 * From records that are right to what is shipped: the light index, what search adds to it, and one
 * module a profession. Pure; `generate.ts` reads and writes the files.
 */
import { encodeReasons, encodeRecord, encodeSummary, type CompactIndex } from '../../src/catalogue/bundled/compact.js';
import { encodeWords, type AbsentProfessions } from '../../src/catalogue/bundled/compact-words.js';
import type { ControlledLists } from '../../src/catalogue/record/controlled-lists.js';
import type { Profession } from '../../src/catalogue/record/schema.js';
import { newestDate, summarise, type ProfessionSummary } from '../../src/catalogue/record/summary.js';

export interface CatalogueSources {
  /** In the order of the index. */
  readonly professions: readonly Profession[];
  readonly lists: ControlledLists;
  readonly absent: AbsentProfessions;
  /** Of `data/items.json`. */
  readonly items: unknown;
}

/**
 * TypeScript sources by path.
 * @throws {Error} an absent profession is said to be near one that is absent too
 */
export function generatedSources({ professions, lists, absent, items }: CatalogueSources): Map<string, string> {
  const ids = professions.map(({ id }) => id);
  for (const [name, near] of Object.entries(absent)) {
    const unknown = near.find((id) => !ids.includes(id));
    if (unknown) throw new Error(`absent-professions.json: ${name}: "${unknown}": expected the id of a profession`);
  }
  const sectors = lists.sectors.filter(({ id }) => professions.some(({ sector }) => sector === id));
  const { criteria } = lists;
  const index: CompactIndex = {
    version: newestDate(professions),
    sectors,
    criteria,
    rows: withSharedSubsectors(professions.map((profession) => summarise(profession, criteria))).map((summary) =>
      encodeSummary(summary, sectors, criteria, ids),
    ),
  };
  const reasons = Object.fromEntries(professions.map((profession) => [profession.id, encodeReasons(profession)]));
  const words = encodeWords(professions, index.version, absent);
  return new Map([
    [
      'index.ts',
      source(
        'CompactIndex',
        '../catalogue/bundled/compact.js',
        `export const readIndex = () => JSON.parse(${quoted(JSON.stringify(index))}) as CompactIndex;`,
      ),
    ],
    [
      'search-words.ts',
      source('CompactWords', '../catalogue/bundled/compact-words.js', `export const searchWords: CompactWords = ${JSON.stringify(words)};`),
    ],
    ['trait-reasons.ts', `export const traitReasons: Readonly<Record<string, string>> = ${JSON.stringify(reasons)};\n`],
    ['items.ts', `export const source = ${JSON.stringify(items)} as const;\n`],
    ['records.ts', source('RecordModule', '../catalogue/bundled/compact.js', recordLoaders(ids))],
    ...professions.map((profession): [string, string] => [
      `professions/${profession.id}.ts`,
      source('CompactRecord', '../../catalogue/bundled/compact.js', `export default ${JSON.stringify(encodeRecord(profession))} as CompactRecord;`),
    ]),
  ]);
}

/** A sub-sector of one profession leads nowhere: the record alone says it. */
const withSharedSubsectors = (summaries: readonly ProfessionSummary[]): readonly ProfessionSummary[] =>
  summaries.map(({ subsector, ...summary }) => {
    const isShared = summaries.filter((other) => other.sector === summary.sector && other.subsector === subsector).length > 1;
    return subsector && isShared ? { ...summary, subsector } : summary;
  });

/** As text, engines pass over it until it is read, and then read it twice as fast as code. */
const quoted = (json: string): string => `'${json.replace(/[\\'\u2028\u2029]/g, '\\$&')}'`;

const source = (type: string, path: string, code: string): string => `import type { ${type} } from '${path}';\n\n${code}\n`;

const recordLoaders = (ids: readonly string[]): string => `const records: Readonly<Record<string, () => Promise<RecordModule>>> = {
${ids.map((id) => `  '${id}': () => import('./professions/${id}.js'),\n`).join('')}};

export const recordLoader = (id: string): (() => Promise<RecordModule>) | undefined => records[id];

export const base = import.meta.url;`;
