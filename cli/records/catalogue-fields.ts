import { valueAt } from '../../src/catalogue/record/record-errors.js';
import { professionSchema } from '../../src/catalogue/record/schema.js';
import { criterionSchema, sectorSchema, summarySchema } from '../../src/catalogue/record/summary-schema.js';
import { nearNames } from '../did-you-mean.js';
import type { Finding } from '../finding.js';
import { catalogueJsonSchema } from './json-schema.js';
import { schemaFindings } from './record-findings.js';

/** What a page leaves aside in a catalogue, each field where it stands, with those that were perhaps meant. */
export function unknownFieldsIn(catalogue: unknown): readonly Finding[] {
  const known = Object.keys(catalogueJsonSchema().properties ?? {});
  const ownFields = Object.keys(catalogue as object).flatMap((name): readonly Finding[] =>
    known.includes(name) ? [] : [{ code: 'unknown-field', path: name, message: ({ records }) => records.unknownField, near: nearNames(known, name) }],
  );
  return [
    ...ownFields,
    ...entriesOf(catalogue, 'sectors', () => sectorSchema),
    ...entriesOf(catalogue, 'criteria', () => criterionSchema),
    ...entriesOf(catalogue, 'professions', (entry) => (valueAt(entry, ['interests']) === undefined ? professionSchema : summarySchema)),
  ];
}

function entriesOf(
  catalogue: unknown,
  list: string,
  schemaOf: (entry: unknown) => typeof professionSchema | typeof summarySchema | typeof sectorSchema | typeof criterionSchema,
): readonly Finding[] {
  const entries = valueAt(catalogue, [list]);
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((entry: unknown, position) => {
    const schema = schemaOf(entry);
    const unknown = (schema.safeParse(entry).error?.issues ?? []).filter(({ code }) => code === 'unrecognized_keys');
    return schemaFindings(unknown, entry, schema).map((finding) => ({ ...finding, path: `${list}[${position}].${finding.path ?? ''}` }));
  });
}
