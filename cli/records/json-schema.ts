/** The schema of professions and of host catalogues as JSON Schema, for editors and other programs. */
import * as z from 'zod/mini';
import criteria from '../../data/criteria.json' with { type: 'json' };
import sectors from '../../data/sectors.json' with { type: 'json' };
import { DESCRIPTIONS } from './json-schema-texts.js';
import { professionSchema } from '../../src/catalogue/record/schema.js';
import { criterionSchema, sectorSchema, summarySchema } from '../../src/catalogue/record/summary-schema.js';

export interface JsonSchema {
  [keyword: string]: unknown;
  title?: string;
  description?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
}

/** Drafts of the standard differ in what editors know of them; all know this one. */
const DRAFT = 'http://json-schema.org/draft-07/schema#';

/** Completions for who uses the bundled lists; a catalogue of its own may have others. */
const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  sector: sectors.map(({ id }) => id),
  criteria: criteria.filter((criterion) => !('when' in criterion)).map(({ id }) => id),
};

export function professionJsonSchema(): JsonSchema {
  return {
    $schema: DRAFT,
    title: 'Profession',
    description:
      'One profession of metier-widgets. Every figure and every legal or labour-market statement names its sources; what no source says is left out.',
    ...described(converted(professionSchema), ''),
  };
}

/** `profession.schema.json` is expected beside it. */
export function catalogueJsonSchema(): JsonSchema {
  const record = { $ref: 'profession.schema.json' };
  return {
    $schema: DRAFT,
    title: 'Catalogue',
    description: 'Professions of a site of its own, for metier-widgets.',
    type: 'object',
    properties: {
      $schema: { type: 'string', description: DESCRIPTIONS['$schema'] as string },
      version: { type: 'string', maxLength: 60, description: 'What results name, for instance a date; where absent, the date of the newest record.' },
      sectors: { type: 'array', items: converted(sectorSchema), description: 'The list of sectors; where absent, that of the bundled catalogue.' },
      criteria: {
        type: 'array',
        items: converted(criterionSchema),
        description: 'The list of criteria; where absent, that of the bundled catalogue.',
      },
      records: {
        type: 'string',
        pattern: '\\{id\\}',
        description: 'Address of one full record, relative to this file, such as professions/{id}.json. Needed when "professions" has summaries.',
      },
      professions: {
        type: 'array',
        maxItems: 10_000,
        items: { if: { required: ['interests'] }, then: described(converted(summarySchema), ''), else: record },
        description: 'Full records; or summaries, when "records" says where the full ones are.',
      },
    },
    required: ['professions'],
    additionalProperties: false,
  };
}

function converted(schema: z.ZodMiniType): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }) as JsonSchema;
  return rest;
}

/** The same with descriptions, and with what a pattern can say of addresses. */
function described(schema: JsonSchema, path: string): JsonSchema {
  const { properties, items, anyOf } = schema;
  const examples = EXAMPLES[path];
  return {
    ...schema,
    ...(examples && !items && { examples }),
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, describedProperty(name, property, path)])),
    }),
    ...(items && { items: examples ? { ...items, examples } : described(items, path) }),
    ...(anyOf && { anyOf: anyOf.map((option) => described(option, path)) }),
  };
}

function describedProperty(name: string, property: JsonSchema, parent: string): JsonSchema {
  const path = parent ? `${parent}.${name}` : name;
  const description = DESCRIPTIONS[parent ? path : `(${name})`] ?? DESCRIPTIONS[path] ?? DESCRIPTIONS[name];
  return {
    ...(description !== undefined && { description }),
    ...described(property, path),
    ...(name === 'url' && { format: 'uri', pattern: '^https?://' }),
  };
}
