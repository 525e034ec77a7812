/** Markup in which every text is escaped: what is not made here is text, whatever it holds. */
export class Markup {
  constructor(readonly html: string) {}
}

type Content = Markup | string | number | null | undefined | false | readonly Content[];

/** A template whose values are texts, other markup, or lists of these; `null`, `undefined` and `false` say nothing. */
export const markup = (strings: TemplateStringsArray, ...values: readonly Content[]): Markup =>
  new Markup(strings.map((string, position) => string + written(values[position])).join(''));

function written(value: Content): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Markup) return value.html;
  return typeof value === 'object' ? value.map(written).join('') : escaped(String(value));
}

const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Below the sixth level there is none. */
export const heading = (level: number, content: Markup | string): Markup => {
  const tag = new Markup(`h${Math.min(6, level)}`);
  return markup`<${tag}>${content}</${tag}>`;
};

/** For text and for values of attributes in quotes. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => REFERENCES[character] as string);

/** An address of a page, as a link may have it; `null` for a script and the like. */
export const linkable = (address: string): string | null => (/^(?:https?:|[/?#]|\.{1,2}\/)/i.test(address.trim()) ? address.trim() : null);

/** Data inside a page: nothing in it can end the script. */
export const jsonLdScript = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}</script>`;
