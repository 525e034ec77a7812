import { describe, expect, it } from 'vitest';
import { catalogueJsonSchema, professionJsonSchema, type JsonSchema } from './json-schema.js';
import { DESCRIPTIONS } from './json-schema-texts.js';

function* properties({ properties: own = {}, items, anyOf = [] }: JsonSchema, path = ''): Generator<[string, JsonSchema]> {
  for (const [name, property] of Object.entries(own)) {
    yield [`${path}${name}`, property];
    yield* properties(property, `${path}${name}.`);
  }
  if (items) yield* properties(items, path);
  for (const option of anyOf) yield* properties(option, path);
}

describe('the JSON Schema of a profession', () => {
  const all = [...properties(professionJsonSchema())];

  it('describes every property to the editor', () => {
    expect(all.length).toBeGreaterThan(150);
    expect(all.filter(([, { description }]) => !description).map(([path]) => path)).toEqual([]);
  });

  it('has no description left over', () => {
    const used = new Set(all.map(([, { description }]) => description));
    expect(Object.entries(DESCRIPTIONS).filter(([, text]) => !used.has(text))).toEqual([]);
  });

  it('completes the ids of the controlled lists and says what addresses begin with', () => {
    const schema = new Map(all);
    expect(schema.get('sector')?.['examples']).toContain('sante');
    expect(schema.get('criteria')?.items?.['examples']).toContain('en-atelier');
    expect(schema.get('sources.url')?.['pattern']).toBe('^https?://');
  });

  it('refuses properties that do not exist', () => {
    expect(professionJsonSchema()['additionalProperties']).toBe(false);
  });
});

it('the JSON Schema of a catalogue takes records and summaries', () => {
  const { properties: own } = catalogueJsonSchema();
  expect(Object.keys(own ?? {})).toEqual(['$schema', 'version', 'sectors', 'criteria', 'records', 'professions']);
  expect(own?.['professions']?.items).toMatchObject({
    then: { required: expect.arrayContaining(['interests']) as string[] },
    else: { $ref: 'profession.schema.json' },
  });
});
