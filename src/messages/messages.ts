/** How visitors are spoken to. */
export type Address = 'tu' | 'vous';
export const ADDRESSES = ['tu', 'vous'] as const;

/** Languages that the interface has, besides French, which is the reference: one that lacks a text does not compile. */
const LANGUAGES = ['fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The nearest language there is: `nl_BE` → nl where the interface has it, else French. Anything is tolerated. */
export function nearestLanguage(language: string | null | undefined): Language {
  const base = (language ?? '').trim().toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((known) => known === base) ?? 'fr';
}

/** A group of texts in every language; made once for each language and register. */
export function inLanguages<Texts>(
  languages: Readonly<Record<Language, (address: Address) => Texts>>,
): (language: Language, address: Address) => Texts {
  const made = new Map<string, Texts>();
  return (language, address) => {
    const key = `${language} ${address}`;
    const texts = made.get(key) ?? languages[language](address);
    made.set(key, texts);
    return texts;
  };
}
