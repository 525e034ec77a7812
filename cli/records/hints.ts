/**
 * What a record could do better without being wrong: catalogues written for version 0.1 stay valid,
 * and their editors are told. The bundled records have no hint (tested).
 */
import type { Profession } from '../../src/catalogue/record/schema.js';
import type { Finding } from '../finding.js';
import type { Messages, Sentence } from '../messages/languages.js';

type Hint = Finding & { readonly path: string };

/** One text serves `tu` and `vous` only where it speaks to nobody. */
const ADDRESSES_THE_READER = /(?<![\p{L}’'-])(?:(?:tu|te|toi|ton|ta|tes|vous|votre|vos|vôtres?)(?!\p{L})|t’(?=\p{L}))/iu;
/** « parlez », « informe-toi ». */
const SECOND_PERSON = /(?<!\p{L})(?!(?:chez|assez|nez|rez)(?!\p{L}))\p{L}+ez(?!\p{L})(?<!rendez(?=-vous))|-toi(?!\p{L})/iu;
/** At the beginning of a sentence: elsewhere the same letters are nouns or third persons. */
const IMPERATIVE =
  /(?:^|[.!?]\s)(?:vérifie|demande|renseigne|regarde|pense|choisis|lis|va|fais|prends|mets|évite|essaie|parle|contacte|compare|écris|attends|cherche|informe|inscris|apprends|commence)(?=[\s,-])/iu;
/** Not read as sentences, or not ours. */
const NOT_TEXTS = ['sources', 'similar', 'criteria', 'keywords', 'language', '$schema', 'id'];
const KEYWORDS = { least: 5, most: 15 } as const;
/** A list of an earlier year than the last one says nothing of today. */
const LIST_YEARS = 2;

export function hints(profession: Profession): readonly Hint[] {
  const { codes, keywords = [], access, shortage = [], updated } = profession;
  const { least, most } = KEYWORDS;
  return [
    ...(profession.language.startsWith('fr') ? registerHints(profession) : []),
    ...(codes?.isco08?.length ? [] : [hint('codes.isco08', ({ isco }) => isco)]),
    ...(keywords.length >= least && keywords.length <= most ? [] : [hint('keywords', (say) => say.keywords(keywords.length, least, most))]),
    ...(access?.reserved === 'self-employment' ? [hint('access.reserved', ({ ownAccount }) => ownAccount)] : []),
    ...(access?.regulated && !access.reserved ? [hint('access.reserved', ({ reserved }) => reserved)] : []),
    ...shortage.flatMap(({ year }, position) =>
      year !== null && Number(updated.slice(0, 4)) - year < LIST_YEARS ? [] : [hint(`shortage.${position}.year`, (say) => say.oldList(year))],
    ),
  ];
}

function registerHints(profession: Profession): readonly Hint[] {
  return [...textsOf(profession)].flatMap(({ path, text }) => {
    const found = [ADDRESSES_THE_READER, SECOND_PERSON, IMPERATIVE].map((pattern) => pattern.exec(text)?.[0].trim()).find(Boolean);
    return found && found.toLowerCase() !== 'rendez-vous' ? [hint(path, (say) => say.address(found))] : [];
  });
}

/** What stands there or is missing, and what to write instead. */
const hint = (path: string, message: (say: Messages['hints']) => ReturnType<Sentence>): Hint => ({
  code: 'could-be-better',
  path,
  message: (say) => message(say.hints),
});

/** Every text that a visitor reads, with its path. */
export function* textsOf(value: unknown, path: readonly string[] = []): Generator<{ readonly path: string; readonly text: string }> {
  if (typeof value === 'string') yield { path: path.join('.'), text: value };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) if (!NOT_TEXTS.includes(key)) yield* textsOf(child, [...path, key]);
}
