import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { plainSheet, sheet } from '../../tests/catalogue/fixtures.js';
import { parseCatalogue } from '../../src/catalogue/host/host-catalogue.js';
import { professionSchema } from '../../src/catalogue/record/schema.js';
import { summarise } from '../../src/catalogue/record/summary.js';
import { criterionSchema, sectorSchema, summarySchema } from '../../src/catalogue/record/summary-schema.js';
import * as english from './en/index.js';
import * as french from './fr/index.js';
import { languageOf, type Messages } from './languages.js';

describe('the language of the command line', () => {
  it.each([
    ['fr_BE.UTF-8', 'fr'],
    ['fr_FR@euro', 'fr'],
    ['fr-BE', 'fr'],
    ['fr', 'fr'],
    ['FR', 'fr'],
    ['en_GB.UTF-8', 'en'],
    ['nl_BE', 'en'],
    ['fry_NL', 'en'], // West Frisian
    ['frp', 'en'],
    ['C', 'en'],
    ['C.UTF-8', 'en'],
    ['POSIX', 'en'],
    ['', 'en'],
    ['_', 'en'],
  ])('LANG=%s: %s', (locale, language) => {
    expect(languageOf({ LANG: locale })).toBe(language);
    expect(languageOf({ LC_ALL: '', LC_MESSAGES: locale })).toBe(language);
    expect(languageOf({ LC_ALL: locale })).toBe(language);
  });

  it('is what LC_ALL says, else LC_MESSAGES, else LANG', () => {
    expect(languageOf({ LC_ALL: 'fr_BE', LC_MESSAGES: 'en_GB', LANG: 'en_GB' })).toBe('fr');
    expect(languageOf({ LC_ALL: 'C', LC_MESSAGES: 'fr_BE', LANG: 'fr_BE' })).toBe('en');
    expect(languageOf({ LC_ALL: '', LC_MESSAGES: 'fr_BE', LANG: 'en_GB' })).toBe('fr');
    expect(languageOf({ LC_MESSAGES: 'en_GB', LANG: 'fr_BE' })).toBe('en');
    expect(languageOf({ LC_CTYPE: 'fr_BE', LANGUAGE: 'fr' })).toBe('en');
  });

  it('is that of the system where no variable says it, as on Windows', () => {
    expect(languageOf({}, 'fr-BE')).toBe('fr');
    expect(languageOf({ LANG: '' }, 'fr-BE')).toBe('fr');
    expect(languageOf({ LANG: 'C' }, 'fr-BE')).toBe('en');
    expect(languageOf({}, 'nl-BE')).toBe('en');
  });
});

/** For a sentence that asks for names, figures or lists: it can be read as any of them. */
const ANYTHING = ['a', 'b'];

/** Every text of a table, said of anything. */
function* textsOf(value: unknown, path = ''): Generator<readonly [path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'function') yield [path, String(value(...Array<unknown>(value.length).fill(ANYTHING)))];
  else if (typeof value === 'object' && value !== null) for (const [key, child] of Object.entries(value)) yield* textsOf(child, `${path}.${key}`);
}

describe('the French of the command line', () => {
  const sentences = (table: Messages) => [...textsOf({ ...table, catalogueProblem: null })];
  const texts = new Map(sentences(french));

  it('has no text left in English but those that are the same', () => {
    const same = sentences(english)
      .filter(([path, text]) => texts.get(path) === text)
      .map(([path]) => path);
    expect(same.sort()).toEqual(['.norms.scales.3', '.stats.scales.S', '.validate.note']);
    expect(texts.size).toBeGreaterThan(120);
  });

  it.each([...texts])('sets no-break spaces before high punctuation, and curves the apostrophe: %s', (_path, text) => {
    expect(text).not.toMatch(/ [:;?!»](?:\s|$)|« /);
    expect(text).not.toMatch(/\p{L}'\p{L}/u);
  });
});

/** What the checks of a schema say is expected. */
function* expectations(schema: unknown, seen = new Set()): Generator<string> {
  if (typeof schema !== 'object' || schema === null || seen.has(schema)) return;
  seen.add(schema);
  const { def } = (schema as { _zod?: { def?: Record<string, unknown> } })._zod ?? {};
  if (!def) return;
  if (typeof def['error'] === 'function') {
    const message: unknown = def['error']({ code: 'custom', input: undefined });
    yield typeof message === 'string' ? message : (message as { message: string }).message;
  }
  for (const part of [def['innerType'], def['element'], ...((def['checks'] as unknown[] | undefined) ?? []), ...Object.values(def['shape'] ?? {})])
    yield* expectations(part, seen);
}

describe('what the schemas say of a record', () => {
  const all = new Set([professionSchema, summarySchema, sectorSchema, criterionSchema].flatMap((schema) => [...expectations(schema)]));

  it('is found at all', () => {
    expect(all.size).toBeGreaterThan(20);
    expect(all).toContain('plain text without HTML');
    expect([...expectations(z.string().check(z.minLength(1, 'one')))]).toEqual(['one']);
  });

  it.each([...all])('is said in French too: %s', (expected) => {
    const said = french.catalogueProblem(`"x": expected ${expected}`);
    expect(said).toMatch(/^"x"\u00a0: attendu\u00a0: ./);
    expect(said).not.toContain(expected);
  });
});

const summary = summarise(sheet('crieur'), []);

describe('what is said of a catalogue', () => {
  const spoilt: readonly (readonly [catalogue: unknown, fields: RegExp])[] = [
    [[], /^une liste vide\s: attendu\s: un objet avec "professions"$/],
    [{ professions: [] }, /^aucun\s: attendu\s: au moins un qui n’est pas un brouillon$/],
    [{ professions: 7 }, /^7\s: attendu\s: une liste$/],
    [
      { professions: [plainSheet('a'), plainSheet('a')] },
      /^"a" une fois de plus\s: attendu\s: un id qui n’est qu’à lui\s; le premier métier qui l’a est montré$/,
    ],
    [{ professions: [{ ...plainSheet('a'), tagline: 3 }] }, /^3 dans "a"\s: attendu\s: un texte$/],
    [{ professions: [{ ...plainSheet('a'), tagline: undefined }] }, /^manque dans "a"\s: attendu\s: un texte$/],
    [{ professions: [{ ...plainSheet('a'), depth: 'x' }] }, /^"x" dans "a"\s: attendu\s: "guide" ou "sheet"$/],
    [{ professions: [{ ...plainSheet('a'), sector: 'x' }] }, /^"x" dans "a"\s: attendu\s: l’id d’un secteur\s: \S/],
    [{ professions: [{ ...plainSheet('a'), criteria: ['x'] }] }, /^"x" dans "a"\s: attendu\s: l’id d’un critère$/],
    [{ professions: [{ ...plainSheet('a'), criteria: ['bachelier'] }] }, /^"bachelier" dans "a"\s: attendu\s: l’id d’un critère choisi à la main/],
    [{ professions: [summary] }, /^seulement un résumé de "crieur"\s: attendu\s: la fiche complète, ou "records" pour dire où elle est$/],
    [{ records: 1, professions: [plainSheet('a')] }, /^1\s: attendu\s: une adresse comme "professions\/\{id\}\.json"$/],
    [{ records: 'x', professions: [plainSheet('a')] }, /^"x"\s: attendu\s: une adresse qui contient \{id\}, comme "professions\/\{id\}\.json"$/],
    [{ records: 'ftp:{id}', professions: [plainSheet('a')] }, /^"ftp:id"\s: attendu\s: une adresse qui commence par https:\/\/ ou http:\/\/$/],
    [{ sectors: 'x', professions: [plainSheet('a')] }, /^"x"\s: attendu\s: une liste$/],
    [{ version: '', professions: [plainSheet('a')] }, /^""\s: attendu\s: un texte qui n’est pas vide$/],
    [
      { professions: Array.from({ length: 10_001 }, () => ({ draft: true })) },
      /^un de plus\s: attendu\s: au plus 10000\s; seuls ceux-là sont montrés$/,
    ],
  ];

  it.each(spoilt.map(([catalogue, said]) => [said, catalogue] as const))('is said in French too: %s', async (said, catalogue) => {
    const { problems } = await parseCatalogue(catalogue, { base: 'https://school.example/' });
    expect(french.catalogueProblem(problems[0]!.message)).toMatch(said);
    expect(english.catalogueProblem(problems[0]!.message)).toBe(problems[0]!.message);
  });
});
