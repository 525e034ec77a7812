import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { baseItemIds, itemIds, questionnaire, type ItemId } from '../../src/questionnaire/items.js';
import { readNorms } from '../../src/questionnaire/norms.js';
import { SCALES } from '../../src/scoring/types.js';
import type { PilotReport } from '../pilot/pilot-report.js';
import { run } from '../run.js';

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'metier-widgets-'))));
afterEach(() => rm(folder, { recursive: true }));

const file = (): string => join(folder, 'answers.csv');

async function command(content: string | Uint8Array, ...args: string[]) {
  await writeFile(file(), content);
  const [printed, complaints]: [string[], string[]] = [[], []];
  const code = await run(['norms', file(), ...args], { print: (line) => void printed.push(line), complain: (line) => void complaints.push(line) });
  return { code, printed: printed.join('\n'), complaints: complaints.join('\n').replaceAll(file(), 'answers.csv') };
}

async function reportOf(content: string): Promise<PilotReport> {
  const { code, printed } = await command(content, '--json');
  expect(code).toBe(0);
  return JSON.parse(printed) as PilotReport;
}

const table = (columns: readonly string[], rows: readonly (readonly (number | string | null)[])[], separator = ','): string =>
  [columns, ...rows].map((cells) => cells.map((cell) => cell ?? '').join(separator)).join('\n');

/** Of R, in the order of the questionnaire. */
const R_ITEMS = ['r-rescue-object', 'r-perfect-fit', 'r-operating-room-machines'];
const FOUR = [
  [1, 1, 2],
  [2, 2, 2],
  [4, 4, 5],
  [5, 5, 5],
];

/** People as the scoring takes them to be: a profile each, and an error of one step an answer. The same in every run. */
function simulated(count: number): string {
  let state = 7;
  const uniform = (): number => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  const normal = (): number => Array.from({ length: 12 }, uniform).reduce((sum, value) => sum + value) - 6;
  const scaleOf = new Map(questionnaire.interests.map(({ id, scale }) => [id as string, scale]));
  const rows = Array.from({ length: count }, () => {
    const profile = Object.fromEntries(SCALES.map((scale) => [scale, 3 + Math.sqrt(0.57) * normal()]));
    return itemIds.map((id) => Math.min(5, Math.max(1, Math.round((profile[scaleOf.get(id) ?? ''] ?? 3) + normal()))));
  });
  return table(itemIds, rows);
}

describe('norms', () => {
  it('gives what a table says, as worked out by hand', async () => {
    const { people, scales, items } = await reportOf(table(R_ITEMS, FOUR));
    expect(people).toBe(4);
    // Variances 10/3, 10/3 and 3; of the sums 4, 6, 13, 15: 85/3. Alpha = 3/2 · (1 − (29/3) / (85/3))
    const [r, i] = scales;
    expect(r).toMatchObject({ scale: 'R', items: 3, complete: 4 });
    expect(r!.alpha).toBeCloseTo(1.5 * (1 - 29 / 85), 10);
    // Means 4/3, 2, 13/3, 5
    expect(r!.mean).toBeCloseTo(38 / 12, 10);
    expect(r!.deviation).toBeCloseTo(Math.sqrt(85 / 27), 10);
    expect(i).toEqual({ scale: 'I', items: 0, complete: 0, alpha: null, mean: null, deviation: null });
    // The first one against 3, 4, 9, 10: 19 / √(10 · 37)
    expect(items[0]).toMatchObject({ id: 'r-rescue-object', scale: 'R', trait: null, answered: 4, mean: 3 });
    expect(items[0]!.itemRest).toBeCloseTo(19 / Math.sqrt(370), 10);
    expect(items[0]!.deviation).toBeCloseTo(Math.sqrt(10 / 3), 10);
  });

  it('leaves out who skipped where it must, and nobody elsewhere', async () => {
    const { people, scales, items } = await reportOf(
      table([...R_ITEMS, 't-urgency'], [...FOUR.map((row) => [...row, null]), [null, null, 3, 2], [null, null, null, null]]),
    );
    expect(people).toBe(5);
    expect(scales[0]).toMatchObject({ complete: 4 });
    expect(scales[0]!.alpha).toBeCloseTo(1.5 * (1 - 29 / 85), 10);
    expect(scales[0]!.mean).toBeCloseTo((38 / 3 + 3) / 5, 10);
    expect(items.map(({ id, answered }) => [id, answered])).toEqual([
      ['r-rescue-object', 4],
      ['r-perfect-fit', 4],
      ['r-operating-room-machines', 5],
      ['t-urgency', 1],
    ]);
    expect(items.at(-1)).toMatchObject({ trait: 'pressure', scale: null, mean: 2, itemRest: null });
  });

  it('has nothing to say where answers do not vary', async () => {
    const { scales, items, splitHalves } = await reportOf(
      table(R_ITEMS, [
        [3, 3, 3],
        [3, 3, 3],
      ]),
    );
    expect(scales[0]).toMatchObject({ alpha: null, mean: 3, deviation: 0 });
    expect(items.map(({ itemRest }) => itemRest)).toEqual([null, null, null]);
    expect(splitHalves).toEqual({ people: 0, agreement: null, coverage: null, pairs: 0 });
  });

  it('tells how two halves agree, and that the bands cover people as the scoring takes them to be', async () => {
    const { splitHalves, scales, flagged } = await reportOf(simulated(150));
    expect(splitHalves.people).toBe(150);
    // Two or three answers a half: .57 / (.57 + 1 / 2.5), about .59
    expect(splitHalves.agreement!).toBeGreaterThan(0.45);
    expect(splitHalves.agreement!).toBeLessThan(0.75);
    expect(splitHalves.coverage!).toBeGreaterThan(0.7);
    expect(splitHalves.coverage!).toBeLessThan(0.92);
    for (const { alpha } of scales) expect(alpha!).toBeGreaterThan(0.5);
    expect(flagged['identical-answers']).toBe(0);
  });

  it('counts flagged answers', async () => {
    const base = questionnaire.interests.filter(({ id }) => baseItemIds.includes(id as ItemId)).map(({ id }) => id);
    const same = base.map(() => 4);
    const scattered = base.map((id, index) => (base.slice(0, index).filter((other) => other[0] === id[0]).length % 2 === 0 ? 1 : 5));
    const clear = base.map((id) => ({ r: 5, i: 4, a: 1, s: 2, e: 3, c: 3 })[id[0]!] ?? 3);
    scattered[0] = 5;
    const { flagged } = await reportOf(table(base, [same, clear, clear, scattered]));
    expect(flagged['flat-profile']! + flagged['scattered-answers']!).toBe(0.5);
    expect(flagged['identical-answers']).toBe(0.25);
  });

  it('prints tables that mark what to look at again', async () => {
    const { code, printed, complaints } = await command(
      table(
        R_ITEMS,
        FOUR.map(([a, b]) => [a!, b!, 3]),
      ),
    );
    expect(code).toBe(0);
    expect(printed).toContain('4 people, questionnaire 2');
    expect(printed).toMatch(/^\* r-operating-room-machines +R +3\.00 +0\.00 +– +4$/m);
    expect(printed).toMatch(/^ {2}r-rescue-object +R +3\.00 +1\.83 +1\.00 +4$/m);
    expect(complaints).toContain('note: no column for a-chilling-story');
  });

  it('writes norms that scorer and elements accept', async () => {
    const { code, printed } = await command(simulated(40), '--out', join(folder, 'norms.json'));
    expect(code).toBe(0);
    expect(printed).toContain('norms written to');
    const written: unknown = JSON.parse(await readFile(join(folder, 'norms.json'), 'utf8'));
    expect(written).toMatchObject({ questionnaire: '2', people: 40 });
    const { norms, problem } = readNorms(written);
    expect(problem).toBeNull();
    for (const scale of SCALES) expect(Math.abs(norms![scale] - 3)).toBeLessThan(0.6);
  });

  it.each([
    [table(R_ITEMS, FOUR), '4 people: norms need 30 at least'],
    [
      table(
        R_ITEMS,
        Array.from({ length: 30 }, () => [1, 2, 3]),
      ),
      'scale I: no answers',
    ],
  ])('writes none from too little', async (content, message) => {
    expect(await command(content, '--out', join(folder, 'norms.json'))).toMatchObject({
      code: 2,
      complaints: expect.stringContaining(message) as string,
    });
  });

  it('reads what spreadsheets write', async () => {
    const plain = await command(table(R_ITEMS, FOUR), '--json');
    for (const content of [
      table(R_ITEMS, FOUR, ';'),
      table(R_ITEMS, FOUR, '\t'),
      `\ufeff${table(R_ITEMS, FOUR, ';').replaceAll('\n', '\r\n')}\r\n`,
      `sep=;\r\n${table(R_ITEMS, FOUR, ';')}`,
      table(
        R_ITEMS.map((id) => `"${id}"`),
        FOUR,
      ),
      new Uint8Array(Buffer.from(`\ufeff${table(R_ITEMS, FOUR, '\t')}`, 'utf16le')),
    ])
      expect((await command(content, '--json')).printed).toBe(plain.printed);
  });
});

describe('a table of answers that cannot be used', () => {
  it.each([
    ['', 2, 'answers.csv: empty: expected a first line with item ids'],
    ['\n\n', 2, 'answers.csv: empty'],
    ['r-rescue-object,r-perfect-fit\n', 2, 'answers.csv: no answers'],
    ['r-rescue-object,r-perfect-fit\n,\n', 2, 'answers.csv: no answers'],
    ['nom,r-rescue-object\nAnne,3', 1, 'answers.csv:1:1: "nom": expected an item id; take out columns that say anything else of a person'],
    ['r-rescue-object,r-rescue-objet\n1,2', 1, 'answers.csv:1:2: "r-rescue-objet": expected an item id'],
    ['r-rescue-object,r-oxygen-pipes\n1,2', 1, 'answers.csv:1:2: "r-oxygen-pipes": an item of an earlier version of the questionnaire'],
    ['r-rescue-object,r-rescue-object\n1,2', 1, 'answers.csv:1:2: "r-rescue-object": a second column of this item'],
    ['r-rescue-object,r-perfect-fit\n1,2\n3,oui', 1, 'answers.csv:3:2: r-perfect-fit: "oui": expected 1 to 5, or nothing where it was skipped'],
    ['r-rescue-object,r-perfect-fit\n6,2', 1, 'answers.csv:2:1: r-rescue-object: "6"'],
    ['r-rescue-object,r-perfect-fit\n0,2', 1, 'answers.csv:2:1: r-rescue-object: "0"'],
    ['r-rescue-object,r-perfect-fit\n3.5,2', 1, 'answers.csv:2:1: r-rescue-object: "3.5"'],
    ['r-rescue-object,r-perfect-fit\n1,2\n\n\n4', 1, 'answers.csv:5:1: 1 cell: expected 2'],
    ['r-rescue-object,r-perfect-fit\n1,2,3', 1, 'answers.csv:2:1: 3 cells: expected 2'],
    ['sep=;\nr-rescue-object;r-perfect-fit\n1;x', 1, 'answers.csv:3:2: r-perfect-fit: "x"'],
    ['r-rescue-object,r-perfect-fit\n1,2\n1,"2\n3,4\n', 2, 'answers.csv:3:2: a quotation mark that is not closed'],
    ['r-rescue-object,r-perfect-fit\n"1,2', 2, 'answers.csv:2:1: a quotation mark that is not closed'],
    ['sep=,\nr-rescue-object,r-perfect-fit\n1,2\n3,4"', 2, 'answers.csv:4:2: a quotation mark inside a cell'],
  ])('%j', async (content, code, message) => {
    expect(await command(content)).toMatchObject({ code, printed: '', complaints: expect.stringContaining(message) as string });
  });

  it('of a hundred thousand lines: the place of each fault, and not all of them', async () => {
    const rows = Array.from({ length: 100_000 }, (_, index) => [(index % 5) + 1, ((index * 3) % 5) + 1, 3]);
    const good = table(R_ITEMS, rows);
    expect((await reportOf(good)).people).toBe(100_000);
    const bad = good.split('\n');
    bad[100_000] = '1,zwei,3';
    expect((await command(bad.join('\n'))).complaints).toBe(
      'answers.csv:100001:2: r-perfect-fit: "zwei": expected 1 to 5, or nothing where it was skipped\n1 error',
    );
    const worse = await command(good.replaceAll(',3\n', ',x\n'));
    expect(worse.complaints.split('\n')).toHaveLength(22);
    expect(worse.complaints).toMatch(/ more\n\d+ errors$/);
  }, 120_000);

  it('that is not there, or not text', async () => {
    expect(await command(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))).toMatchObject({
      code: 2,
      complaints: expect.stringContaining('not UTF-8') as string,
    });
    await rm(file());
    const complaints: string[] = [];
    expect(await run(['norms', file()], { print: () => undefined, complain: (line) => void complaints.push(line) })).toBe(2);
    expect(complaints.join('\n')).toContain('ENOENT');
  });
});
