import type { DraftProfession } from './draft.js';
import { IDENTIFIER, text } from '../../src/catalogue/record/schema.js';

/** What a classification knows of a profession. */
export interface Occupation {
  /** Its code there: it tells apart professions of the same title. */
  readonly code: string;
  /** In one form, or as `masculine / feminine`. */
  readonly label: string;
  readonly otherLabels: readonly string[];
  readonly language: string;
  readonly codes?: DraftProfession['codes'];
  readonly profile?: DraftProfession['profile'];
  readonly source: NonNullable<DraftProfession['sources']>[number];
}

/** Drafts to be completed by an editor: only what the classification says, each with an id of its own. */
export function draftRecords(occupations: readonly Occupation[], today = new Date().toISOString().slice(0, 10)): DraftProfession[] {
  const ids = new Set<string>();
  return occupations.flatMap(({ code, label, otherLabels, language, codes, profile, source }) => {
    const title = titles(label, language);
    const wished = slug(title.masculine);
    const id = ids.has(wished) || !IDENTIFIER.test(wished) ? slug(`${wished} ${code}`) : wished;
    if (!IDENTIFIER.test(id) || ids.has(id)) return []; // the same row twice
    ids.add(id);
    const otherNames = [...new Set(otherLabels.map((other) => titles(other, language).inclusive))].filter(
      (name) => name !== title.inclusive && isText(name),
    );
    return [
      {
        $schema: '../profession.schema.json',
        id,
        draft: true,
        depth: 'sheet',
        language,
        updated: today,
        title,
        ...(otherNames.length > 0 && { otherNames }),
        ...(codes && { codes }),
        ...(profile && { profile }),
        sources: [{ ...source, accessed: today.slice(0, 7) }],
      },
    ];
  });
}

/**
 * « Conducteur / Conductrice d'engins » (ROME) and « conducteur d'engins/conductrice d'engins » (ESCO)
 * by gender: what the second form has more words than the first belongs to both.
 */
export function titles(label: string, language: string): { inclusive: string; feminine: string; masculine: string } {
  const forms = label.split('/').map((form) => form.trim());
  const [first = '', second] = forms;
  if (!second || forms.length > 2) {
    const title = typographic(label, language);
    return { inclusive: title, feminine: title, masculine: title };
  }
  const rest = second.split(/\s+/).slice(first.split(/\s+/).length);
  const masculine = typographic([first, ...rest].join(' '), language);
  const feminine = typographic(second, language);
  return { inclusive: `${masculine} / ${feminine}`, feminine, masculine };
}

export const slug = (title: string): string =>
  title
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80)
    .replace(/-$/, '');

/** With a capital, and in French with the apostrophe that the data uses. */
function typographic(label: string, language: string): string {
  const trimmed = label.trim().replace(/\s+/g, ' ');
  const text = trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
  return language.startsWith('fr') ? text.replaceAll("'", '’') : text;
}

const isText = (name: string): boolean => text(120).safeParse(name).success;
