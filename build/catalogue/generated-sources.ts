/**
 * From records that are right to what is shipped: the light index, what search adds to it, and one
 * module a profession. Pure; `generate.ts` reads and writes the files.
 */
import { encodeRecord, encodeSummary, type CompactIndex } from '../../src/catalogue/bundled/compact.js';
import { encodeWords, type AbsentProfessions } from '../../src/catalogue/bundled/compact-words.js';
import type { ControlledLists } from '../../src/catalogue/record/controlled-lists.js';
import type { Profession } from '../../src/catalogue/record/schema.js';
import { newestDate, summarise } from '../../src/catalogue/record/summary.js';

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
    rows: professions.map((profession) => encodeSummary(summarise(profession, criteria), sectors, criteria, ids)),
  };
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
    ['items.ts', `export const source = ${JSON.stringify(items)} as const;\n`],
    ['records.ts', source('RecordModule', '../catalogue/bundled/compact.js', recordLoaders(ids))],
    ...professions.map((profession): [string, string] => [
      `professions/${profession.id}.ts`,
      source('CompactRecord', '../../catalogue/bundled/compact.js', `export default ${JSON.stringify(encodeRecord(profession))} as CompactRecord;`),
    ]),
  ]);
}

/** As text, engines pass over it until it is read, and then read it twice as fast as code. */
const quoted = (json: string): string => `'${json.replace(/[\\'\u2028\u2029]/g, '\\$&')}'`;

const source = (type: string, path: string, code: string): string => `import type { ${type} } from '${path}';\n\n${code}\n`;

const recordLoaders = (ids: readonly string[]): string => `const records: Readonly<Record<string, () => Promise<RecordModule>>> = {
${ids.map((id) => `  '${id}': () => import('./professions/${id}.js'),\n`).join('')}};

export const loadRecord = async (id: string, _attempt: number): Promise<RecordModule | undefined> => records[id]?.();`;
