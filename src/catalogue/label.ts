import { REFERENCE_LANGUAGE } from '../reference-language.js';

interface Listed {
  readonly id: string;
  readonly label: Readonly<Record<string, string>>;
}

/** What a sector or a criterion is called: in this language, else in French, else by its id. */
export const labelIn = ({ id, label }: Listed, language: string): string => label[language] ?? label[REFERENCE_LANGUAGE] ?? id;

/** The same by its id, which stands for what is on no list. */
export function labelOf(listed: readonly Listed[], id: string, language: string): string {
  const entry = listed.find((one) => one.id === id);
  return entry ? labelIn(entry, language) : id;
}
