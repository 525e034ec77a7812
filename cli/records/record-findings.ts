/** What is wrong with a record, by each of the rules: the schema, the lists, other records, the file's name. */
import { basename } from 'node:path';
import type * as z from 'zod/mini';
import { listChecker, type ControlledLists } from '../../src/catalogue/record/controlled-lists.js';
import { explainIssue, valueAt } from '../../src/catalogue/record/record-errors.js';
import type { Profession } from '../../src/catalogue/record/schema.js';
import { nearNames } from '../did-you-mean.js';
import type { Finding } from '../finding.js';
import { placesOf } from './json-text.js';
import { knownFields } from './known-fields.js';

type Issue = z.core.$ZodIssue;

/** What a schema finds in a record, a finding a fault; of fields that it does not know one each, with those that were perhaps meant. */
export const schemaFindings = (issues: readonly Issue[], record: unknown, schema: z.ZodMiniType): readonly Finding[] =>
  issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? unknownFields(issue, schema) : [faultAt(issue, record)]));

function unknownFields({ path, keys }: z.core.$ZodIssueUnrecognizedKeys, schema: z.ZodMiniType): readonly Finding[] {
  const known = knownFields(schema, path);
  return keys.map((key) => ({
    code: 'unknown-field',
    path: [...path, key].map(String).join('.'),
    message: ({ records }) => records.unknownField,
    near: nearNames(known, key),
  }));
}

function faultAt(issue: Issue, record: unknown): Finding {
  const { found, expected } = explainIssue(issue, record);
  const value = valueAt(record, issue.path);
  return {
    code: value === undefined ? 'missing' : 'invalid',
    path: issue.path.map(String).join('.'),
    message: ({ catalogueProblem }) => catalogueProblem(`${found}: expected ${expected ?? ''}`),
    ...(issue.code === 'custom' && citesSource(issue.path) && { near: nearNames(sourceIds(record), String(value)) }),
  };
}

const citesSource = (path: readonly PropertyKey[]): boolean => path.at(-1) === 'source' || path.at(-2) === 'sources';

function sourceIds(record: unknown): readonly string[] {
  const sources = valueAt(record, ['sources']);
  return Array.isArray(sources) ? sources.map((source: unknown) => String(valueAt(source, ['id']))) : [];
}

/** Ids that are on no list. */
export const listFindings = (profession: Profession, lists: ControlledLists): readonly Finding[] =>
  listChecker(lists)(profession, 'record').map(({ path, id, expected }) => ({
    code: 'unknown-id',
    path: path.join('.'),
    message: ({ catalogueProblem }) => catalogueProblem(`"${id}": expected ${expected}`),
    near: nearNames(listedIds(path[0], lists), id),
  }));

const listedIds = (field: 'sector' | 'criteria', { sectors, criteria }: ControlledLists): readonly string[] =>
  field === 'sector' ? sectors.map(({ id }) => id) : criteria.flatMap(({ id, when }) => (when ? [] : [id]));

/** @param ids - of all professions of the catalogue; `null` where that is not known */
export const similarFindings = ({ id, similar = [] }: Profession, ids: ReadonlySet<string> | null): readonly Finding[] =>
  similar.flatMap((other, position) =>
    ids === null || (ids.has(other) && other !== id)
      ? []
      : [
          {
            code: 'unknown-id' as const,
            path: `similar.${position}`,
            message: ({ records }) => records.otherProfession(other),
            near: nearNames(
              [...ids].filter((known) => known !== id && known !== other),
              other,
            ),
          },
        ],
  );

/** The id is the file's name: addresses are made of it. */
export function idFindings(record: unknown, file: string): readonly Finding[] {
  const id = valueAt(record, ['id']);
  return typeof id === 'string' && id !== idOf(file)
    ? [{ code: 'file-name', path: 'id', message: ({ records }) => records.fileName(id, idOf(file)) }]
    : [];
}

export const idOf = (file: string): string => basename(file).replace(/\.json$/i, '');

/** The same with the file, and line and column in it. */
export function placed(findings: readonly Finding[], { file, text }: { readonly file: string; readonly text: string }): readonly Finding[] {
  const stepsOf = ({ path = '' }: Finding): string => path.replace(/\[(\d+)\]/g, '.$1');
  const places = findings.length > 0 ? placesOf(text, findings.map(stepsOf)) : null;
  return findings.map((finding) => ({ ...finding, file, ...places?.get(stepsOf(finding)) }));
}
