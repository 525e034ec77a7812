import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheet } from '../../tests/catalogue/fixtures.js';
import { bundledCatalogue } from '../catalogue/bundled/bundled-catalogue.js';
import type { Profession } from '../catalogue/record/schema.js';
import { sheet as french } from '../messages/fr/sheet.js';
import { jsonLdScript, professionHtml, professionJsonLd } from './index.js';

const folder = new URL('../../data/professions/', import.meta.url);
const records = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Profession)
  .filter(({ draft }) => !draft);
const perfusionist = records.find(({ id }) => id === 'perfusionniste') as Profession;
const texts = french('tu');

/** Every text of a record that visitors read, by where it stands. */
function* textsOf(value: unknown, path: readonly string[] = []): Generator<readonly [readonly string[], string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null) for (const [key, child] of Object.entries(value)) yield* textsOf(child, [...path, key]);
}
const CODES = ['$schema', 'id', 'depth', 'language', 'sector', 'criteria', 'codes', 'profile', 'similar', 'keywords', 'updated', 'illustration'];
const MEANINGS = [
  'sources',
  'source',
  'country',
  'scope',
  'amount',
  'kind',
  'levels',
  'region',
  'status',
  'reserved',
  'asked',
  'date',
  'accessed',
  'url',
];
const isRead = (path: readonly string[]) =>
  !CODES.includes(path[0] as string) && !path.slice(1, -1).concat(path.length > 1 ? (path.at(-1) as string) : []).some((key) => MEANINGS.includes(key) && path[0] !== 'sources') &&
  !(path[0] === 'sources' && ['id', 'url', 'date', 'accessed'].includes(path.at(-1) as string)); // prettier-ignore
const NOT_SHOWN = ['hook', 'series', 'title', 'authorNote'];

const REFERENCES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const plain = (html: string): string =>
  html.replace(/<[^>]*>/g, '\n').replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => REFERENCES[name] as string);

/** What a reader of the markup makes of it: tags that open and close as they should, or the first that does not. */
function structure(html: string): { readonly tags: readonly string[]; readonly attributes: readonly string[]; readonly problem: string | null } {
  const [open, tags, attributes]: [string[], string[], string[]] = [[], [], []];
  for (const [tag, slash, name = '', rest = ''] of html.matchAll(/<(\/?)([a-z0-9]+)((?:\s+[a-z-]+="[^"<>]*")*)>|[<>]/g)) {
    if (!name) return { tags, attributes, problem: `stray ${tag}` };
    if (!slash) {
      tags.push(name);
      open.push(name);
      attributes.push(...[...rest.matchAll(/([a-z-]+)="/g)].map(([, attribute]) => attribute as string));
    } else if (open.pop() !== name) return { tags, attributes, problem: tag };
  }
  return { tags, attributes, problem: open.at(-1) ?? null };
}

describe('a profession as HTML', () => {
  it.each(records.map((record) => [record.id, record] as const))('%s: says every text of its record, in markup that is whole', (_, record) => {
    const html = professionHtml(record, { catalogue: bundledCatalogue(), professionUrl: '/metiers/{id}' });
    const said = plain(html);
    for (const [path, text] of textsOf(record)) {
      if (isRead(path) && !NOT_SHOWN.includes(path[0] as string)) expect(said, path.join('.')).toContain(text);
    }
    expect(structure(html).problem).toBeNull();
    expect(html).not.toMatch(/undefined|null|NaN|\[object|<(ul|ol|dl|p)><\/\1>/);
  });

  it('reads as a page does: one title, headings without gaps, one section for each that there is', () => {
    const html = professionHtml(perfusionist, { headingLevel: 1, catalogue: bundledCatalogue(), professionUrl: '/metiers/{id}' });
    const levels = [...html.matchAll(/<h(\d)>/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    expect(levels.slice(1).every((level, index) => level > 1 && level - (levels[index] as number) <= 1)).toBe(true);
    const titles = [...html.matchAll(/<h2>([^<]*)<\/h2>/g)].map(([, title]) => title);
    expect(titles.slice(0, 2)).toEqual([texts.sections.definition, texts.sections.introduction]);
    expect(titles).toEqual(expect.arrayContaining([texts.sections.salary, texts.sections.questions, texts.sections.similar, texts.sources]));
    expect(new Set(titles).size).toBe(titles.length);
    expect(html).toContain('<a href="/metiers/technicien-biomedical">');
    for (const [, anchor] of html.matchAll(/href="#([^"]*)"/g)) expect(html).toContain(`id="${anchor}"`);
  });

  it('in short is the essentials, and nothing that leads nowhere', () => {
    const html = professionHtml(perfusionist, { variant: 'summary' });
    expect(html.length).toBeLessThan(1200);
    expect(plain(html)).toContain(perfusionist.tagline);
    expect(html).not.toMatch(/href="#|<h3/);
  });

  it('says that what comes from France holds for France, and what is an estimate', () => {
    const sources = ['almanach'];
    const salary = {
      scope: 'group',
      scopeLabel: 'Éclairage',
      amount: 'net',
      country: 'FR',
      year: 2024,
      mean: 1900,
      estimate: true,
      sources,
    } as const;
    const said = plain(professionHtml(sheet('x', { salary: salary as never, advice: { items: ['Observer'], sources, country: 'FR' } })));
    expect(said).toMatch(/en France.*chiffre du groupe de métiers.*estimation non vérifiée.*2024/);
    expect(said.match(new RegExp(texts.france, 'g'))).toHaveLength(2);
  });

  it('speaks to visitors as it is told, and takes any level and language', () => {
    const record = sheet('x', { selfEvaluation: { items: ['Aimer la nuit ?'], sources: ['almanach'] } });
    expect(professionHtml(record)).toContain('Questions à te poser');
    expect(professionHtml(record, { address: 'vous', language: 'xx', headingLevel: NaN })).toContain('<h3>Questions à vous poser</h3>');
    expect(professionHtml(record, { headingLevel: 99 })).toContain('<h6>');
  });

  it('keeps hostile texts and addresses as texts', { timeout: 30_000 }, () => {
    const nasty = fc.oneof(
      fc.constantFrom(
        '<script>alert(1)</script>',
        '"><img src=x onerror=alert(1)>',
        "' onclick='x",
        '</article>',
        '&lt;b&gt;',
        '{{x}}',
        'javascript:alert(1)',
      ),
      fc.string({ unit: 'binary', minLength: 1 }),
    );
    const baseline = structure(
      professionHtml(
        withTexts(perfusionist, () => 'x'),
        { professionUrl: '/m/{id}', catalogue: bundledCatalogue() },
      ),
    );
    fc.assert(
      fc.property(nasty, (text) => {
        const record = withTexts(perfusionist, () => text);
        const html = professionHtml(record, { professionUrl: '/m/{id}', catalogue: bundledCatalogue() });
        const found = structure(html);
        expect(found.problem).toBeNull();
        expect(withoutLinks(found.tags)).toBe(withoutLinks(baseline.tags)); // an address that is none has no link
        expect(new Set(found.attributes)).toEqual(new Set([...baseline.attributes, ...(found.attributes.includes('rel') ? ['rel', 'href'] : [])]));
        expect(html).not.toMatch(/href="(?!#|\/|https?:|\?|\.)/i);
        expect(jsonLdScript(professionJsonLd(record, { url: text, trail: [{ name: text, url: text }] })).slice(1, -'</script>'.length)).not.toMatch(
          /[<\u2028]/,
        );
      }),
      { numRuns: 25 },
    );
  });
});

const withoutLinks = (tags: readonly string[]): string => tags.filter((tag) => tag !== 'a').join(' ');

/** The record with other texts everywhere; what it is made of stays. */
function withTexts(record: Profession, text: () => string): Profession {
  const replaced = (value: unknown, path: readonly string[]): unknown => {
    if (Array.isArray(value)) return value.map((child, index) => replaced(child, [...path, String(index)]));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, replaced(child, [...path, key])]));
    return typeof value === 'string' && (isRead(path) || path.at(-1) === 'url') ? text() : value;
  };
  return replaced(record, []) as Profession;
}

describe('a profession in the words of schema.org', () => {
  const { types } = JSON.parse(readFileSync(new URL('../../tests/catalogue/schema-org.json', import.meta.url), 'utf8')) as {
    types: Readonly<Record<string, { readonly is: readonly string[]; readonly properties: Readonly<Record<string, readonly string[]>> }>>;
  };
  const kinds = (type: string): readonly string[] => [type, ...(types[type]?.is ?? []).flatMap(kinds)];
  const ranges = (type: string, property: string) =>
    kinds(type)
      .map((kind) => types[kind]?.properties[property])
      .find(Boolean);

  /** Terms that schema.org does not have, or has for something else. */
  function problems(node: Readonly<Record<string, unknown>>): readonly string[] {
    const type = String(node['@type']);
    if (!types[type]) return [`no type ${type}`];
    return Object.entries(node).flatMap(([property, value]) => {
      if (property.startsWith('@')) return [];
      const expected = ranges(type, property);
      if (!expected) return [`${type} has no ${property}`];
      return (Array.isArray(value) ? value : [value]).flatMap((one: unknown) => {
        if (typeof one === 'object' && one !== null) {
          const child = one as Readonly<Record<string, unknown>>;
          const fits = kinds(String(child['@type'])).some((kind) => expected.includes(kind));
          return [...(fits ? [] : [`${type}.${property}: no ${String(child['@type'])}`]), ...problems(child)];
        }
        const wanted = typeof one === 'number' ? ['Number', 'Integer'] : ['Text', 'URL', 'Date', 'DateTime'];
        return wanted.some((kind) => expected.includes(kind)) ? [] : [`${type}.${property}: no ${typeof one}`];
      });
    });
  }
  const url = 'https://school.example/metiers/perfusionniste';
  const trail = [{ name: 'École', url: 'https://school.example/' }];

  it.each(records.map((record) => [record.id, record] as const))('%s: uses only terms of the vocabulary, for what they mean', (_, record) => {
    expect(professionJsonLd(record, { url, trail })['@graph'].flatMap(problems)).toEqual([]);
  });

  it('is an occupation with its pay, its questions, and the way to it', () => {
    const [occupation, faq, breadcrumbs] = professionJsonLd(perfusionist, { url, trail })['@graph'];
    expect(occupation).toMatchObject({
      '@type': 'Occupation',
      name: 'Perfusionniste',
      url,
      occupationalCategory: ['ISCO-08 3211'],
      estimatedSalary: [
        {
          '@type': 'MonetaryAmount',
          currency: 'EUR',
          validFrom: '2025',
          value: { '@type': 'QuantitativeValue', minValue: 3800, maxValue: 4800, unitText: 'MONTH' },
        },
        { value: { minValue: 5000, maxValue: 7500 } },
      ],
    });
    expect((occupation?.['estimatedSalary'] as { name: string }[])[0]?.name).toContain('estimation non vérifiée');
    expect((faq?.['mainEntity'] as unknown[]).length).toBe(perfusionist.questions?.entries.length);
    expect(breadcrumbs?.['itemListElement']).toEqual([
      { '@type': 'ListItem', position: 1, name: 'École', item: { '@type': 'WebPage', '@id': 'https://school.example/' } },
      { '@type': 'ListItem', position: 2, name: 'Perfusionniste', item: { '@type': 'WebPage', '@id': url } },
    ]);
  });

  it('has no page of questions without questions', () => {
    expect(professionJsonLd(sheet())['@graph'].map((node) => node['@type'])).toEqual(['Occupation', 'BreadcrumbList']);
  });
});
