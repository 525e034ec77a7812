/**
 * Spoilt catalogues, as careless programs, broken connections and attackers make them. Whatever is
 * given, reading ends with an answer; what is accepted is right by the schema; nothing is run, and
 * no prototype is touched. `CATALOGUES=200000 npx vitest run tests/catalogue/fuzz.test.ts` tries more.
 */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCatalogue, readCatalogue, type CatalogueReading } from '../../src/catalogue/host/host-catalogue.js';
import { RecordStream } from '../../src/catalogue/host/record-stream.js';
import { professionSchema } from '../../src/catalogue/record/schema.js';
import { summarySchema } from '../../src/catalogue/record/summary-schema.js';
import { summarise } from '../../src/catalogue/record/summary.js';
import { answering, sheet, trickle } from './fixtures.js';

const CATALOGUES = Number(process.env['CATALOGUES'] ?? 20_000);
const HALF = { numRuns: Math.ceil(CATALOGUES / 2) };

const good = {
  version: '1',
  sectors: [{ id: 'industrie', label: { fr: 'Industrie' } }],
  criteria: [{ id: 'en-plein-air', label: { fr: 'En plein air' } }],
  records: 'https://school.example/{id}.json',
  professions: [
    sheet('crieur', {
      salary: { scope: 'profession', amount: 'gross', country: 'BE', year: 2025, starter: { low: 2000, high: 2500 }, sources: ['almanach'] },
      shortage: [{ region: 'wallonia', status: 'critical', year: null, source: 'almanach' }],
      illustration: { url: 'https://school.example/crieur.jpg', alternativeText: 'Un crieur' },
    }),
    summarise(sheet('remouleur'), []),
    sheet('vitrier'),
  ],
};

/** Sets `executed` when it is ever run; every hostile text calls it. */
const trap = globalThis as { executed?: boolean };
const hostileText = fc.constantFrom(
  '<script>executed=true</script>',
  '<img src=x onerror="executed=true">',
  '</script><svg onload=executed=true>',
  'javascript:executed=true',
  'JaVaScRiPt:executed=true',
  'data:text/html,<script>executed=true</script>',
  '//evil.example/{id}',
  '../../../etc/passwd',
  '${executed=true}',
  '__proto__',
  'constructor',
  '\u202Eexecuted',
  '\uD800',
  ' ',
  '',
  'x'.repeat(10_000),
);
const hostileValue = fc.oneof(
  hostileText,
  fc.constantFrom<unknown>(null, true, 0, -1, 1e308, 2 ** 53, [], {}, [[]], [null], { length: 1e9 }, { toString: 1 }, { then: 1 }, { toJSON: 1 }),
  fc.constant(JSON.parse('{"__proto__": {"polluted": true}}') as unknown),
  fc.constant(JSON.parse('{"constructor": {"prototype": {"polluted": true}}}') as unknown),
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(1, 50, 99, 101, 2_000).map((depth) => JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as unknown),
);

/** Where to spoil something: a step is taken modulo what there is. */
const place = fc.array(fc.nat(30), { minLength: 1, maxLength: 6 });
const mutation = fc.oneof(
  fc.record({ kind: fc.constant('replace' as const), place, value: hostileValue }),
  fc.record({ kind: fc.constant('delete' as const), place }),
  fc.record({
    kind: fc.constant('add' as const),
    place,
    key: fc.oneof(hostileText, fc.constantFrom('prototype', 'toString', 'id', 'draft', 'interests')),
    value: hostileValue,
  }),
  fc.record({ kind: fc.constant('nest' as const), place }),
  fc.record({ kind: fc.constant('repeat' as const), place }),
);
type Mutation = typeof mutation extends fc.Arbitrary<infer M> ? M : never;

const spoiltCatalogue = fc.array(mutation, { minLength: 1, maxLength: 4 }).map((mutations) => {
  const catalogue = structuredClone(good) as unknown;
  for (const one of mutations) spoil(catalogue, one);
  return catalogue;
});

type Container = Record<string, unknown>;

/** Values are copied, or what is set inside one of them would make it hold itself. */
function spoil(root: unknown, given: Mutation): void {
  const change = structuredClone(given);
  let at = root as Container;
  let key = '';
  for (const step of change.place) {
    const keys = Object.keys(at);
    if (keys.length === 0) return;
    key = keys[step % keys.length] as string;
    const child = at[key];
    if (typeof child !== 'object' || child === null || step === change.place.at(-1)) break;
    at = child as Container;
  }
  if (change.kind === 'replace') define(at, key, change.value);
  else if (change.kind === 'add') define(at, change.key, change.value);
  else if (change.kind === 'nest') define(at, key, { [key]: at[key] });
  else if (change.kind === 'delete') Reflect.deleteProperty(at, key);
  else if (Array.isArray(at)) at.push(at[Number(key)]);
}

/** As `JSON.parse` would: `__proto__` becomes a key like any other. */
const define = (at: Container, key: string, value: unknown): void =>
  void Object.defineProperty(at, key, { value, enumerable: true, configurable: true, writable: true });

/** Plain assertions: `expect` would take most of the time. */
async function assertSound({ catalogue, problems, problemCount }: CatalogueReading): Promise<void> {
  assert.equal(problems.length, Math.min(10, problemCount));
  assert(catalogue ? catalogue.professions.length > 0 : problemCount > 0);
  for (const { path, message } of problems) assert(path !== '' && message !== '' && message.length < 2_000, message);
  for (const profession of catalogue?.professions ?? []) {
    assert(summarySchema.safeParse(profession).success);
    const record = await catalogue?.load(profession.id).catch(() => null);
    assert(profession.id === 'remouleur' || !record || professionSchema.safeParse(record).success);
  }
  assert.equal(trap.executed, undefined);
  assert.equal(Object.keys(Object.prototype).length, 0);
}

const offline = () => Promise.reject(new TypeError('offline'));

describe(`${CATALOGUES} spoilt catalogues`, () => {
  it('given as data never get past the border', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(spoiltCatalogue, async (catalogue) =>
        assertSound(await parseCatalogue(catalogue, { base: 'https://school.example/', fetch: offline })),
      ),
      HALF,
    );
  });

  it('given as text, cut and scrambled, never get past the border', { timeout: 120_000 }, async () => {
    const scramble = fc.array(
      fc.record({
        at: fc.nat(1_000_000),
        kind: fc.constantFrom('cut', 'drop', 'insert', 'none', 'none'),
        text: fc.constantFrom('"', '{', '}', '[', ']', ',', ':', '\\', '\0', '\n', 'null', '\uD800', '//', '<script>executed=true</script>'),
      }),
      { maxLength: 3 },
    );
    await fc.assert(
      fc.asyncProperty(spoiltCatalogue, scramble, fc.integer({ min: 50, max: 100_000 }), async (catalogue, changes, size) => {
        let text = JSON.stringify(catalogue);
        for (const { at, kind, text: inserted } of changes) {
          const position = at % (text.length + 1);
          if (kind === 'cut') text = text.slice(0, position);
          if (kind === 'drop') text = text.slice(0, position) + text.slice(position + 1);
          if (kind === 'insert') text = text.slice(0, position) + inserted + text.slice(position);
        }
        const first = answering(trickle(text, size));
        const fetch = (address: string) => (address.endsWith('catalogue') ? first() : offline());
        await assertSound(await readCatalogue('https://school.example/catalogue', { fetch }));
      }),
      HALF,
    );
  });
});

describe('cutting JSON text into pieces', () => {
  it('gives what JSON.parse gives, wherever the text was cut', () => {
    const catalogue = fc.record({ professions: fc.array(fc.jsonValue()), other: fc.jsonValue(), 'a"\\é': fc.jsonValue() });
    fc.assert(
      fc.property(catalogue, fc.constantFrom(undefined, 1, '\t'), fc.integer({ min: 1, max: 50 }), (value, indent, size) => {
        const text = JSON.stringify(value, null, indent);
        const stream = new RecordStream();
        const read: Record<string, unknown> = { professions: [] };
        for (let at = 0; at < text.length; at += size) {
          for (const piece of stream.pieces(text.slice(at, at + size))) {
            if (piece.position === null) read[piece.key] = JSON.parse(piece.text as string);
            else (read['professions'] as unknown[])[piece.position] = JSON.parse(piece.text as string);
          }
        }
        stream.end();
        expect(read).toEqual(JSON.parse(text));
      }),
      { numRuns: 500 },
    );
  });

  it('refuses every text that JSON.parse refuses, or gives a piece that it refuses', () => {
    const valid = '{"a": [1, {"b": "}"}], "professions": [{"id": "x"}, 2, "y"], "c": -1.5e3}';
    const isRefused = (read: () => void): boolean => {
      try {
        read();
        return false;
      } catch {
        return true;
      }
    };
    fc.assert(
      fc.property(fc.nat(valid.length), fc.constantFrom('"', '{', '}', '[', ']', ',', ':', '\\', 'x', ''), fc.nat(3), (at, inserted, dropped) => {
        const text = valid.slice(0, at) + inserted + valid.slice(at + dropped);
        const refusedWhole = isRefused(() => void JSON.parse(text));
        const refusedInPieces = isRefused(() => {
          const stream = new RecordStream();
          for (const piece of stream.pieces(text)) JSON.parse(piece.text as string);
          stream.end();
        });
        expect(refusedInPieces).toBe(refusedWhole);
      }),
      { numRuns: 3_000 },
    );
  });
});
