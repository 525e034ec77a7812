/** A profession as plain HTML, for pages without script, search engines and the fallback of the elements. */
import type { Catalogue } from '../catalogue/catalogue.js';
import { similarTo } from '../catalogue/look-ups.js';
import type { Profession } from '../catalogue/record/schema.js';
import { spokenTitle } from '../catalogue/spoken-title.js';
import { salaryText } from '../messages/fact-texts.js';
import { nearestLanguage, type Address } from '../messages/languages.js';
import { readableDate } from '../messages/readable-date.js';
import { sheetMessages, type SheetMessages } from '../messages/sheet.js';
import { heading, linkable, markup, type Markup } from '../markup.js';
import { professionSections, sourceAnchor } from './sections.js';

export interface HtmlOptions {
  /** The essentials, or every section; `full` unless said otherwise. */
  readonly variant?: 'summary' | 'full';
  /** How visitors are spoken to: `tu` unless said otherwise. */
  readonly address?: Address;
  /** Language of headings and labels; that of the interface which is nearest. */
  readonly language?: string;
  /** Level of the title, 1–6; 2 unless said otherwise. */
  readonly headingLevel?: number;
  /** Where sector, criteria and similar professions have their names; without it they are left out. */
  readonly catalogue?: Catalogue;
  /** Address template of the pages of other professions, such as `/metiers/{id}`. */
  readonly professionUrl?: string;
}

/** Semantic HTML without script and style. Every text of the record is escaped, also one that no check has seen. */
export function professionHtml(profession: Profession, options: HtmlOptions = {}): string {
  const { variant = 'full', address = 'tu', headingLevel = 2 } = options;
  const messages = sheetMessages({ language: nearestLanguage(options.language), address });
  const level = Math.min(6, Math.max(1, Math.trunc(headingLevel) || 2));
  const isFull = variant === 'full';
  return markup`<article lang="${messages.language}" data-metier-static="${profession.id}">
${heading(level, inLanguage(profession, messages, spokenTitle(profession)))}
<div lang="${profession.language}"><p>${profession.tagline}</p>${isFull && profession.otherNames ? markup`<p>${messages.otherNames}\u202f: ${profession.otherNames.join(', ')}</p>` : null}</div>
${essentials(profession, options, messages)}
${isFull ? professionSections(profession, messages, level + 1) : null}
${isFull ? neighbours(profession, options, messages, level + 1) : null}
${foot(profession, messages, isFull ? level + 1 : null)}
</article>`.html;
}

const inLanguage = ({ language }: Profession, messages: SheetMessages, text: string): Markup | string =>
  language === messages.language ? text : markup`<span lang="${language}">${text}</span>`;

function essentials(profession: Profession, { catalogue }: HtmlOptions, messages: SheetMessages): Markup {
  const { keyCards, salary } = profession;
  const sector = catalogue?.sectors.find(({ id }) => id === profession.sector)?.label;
  const entries = [
    [messages.keyCards.studies, inLanguage(profession, messages, keyCards.studies)],
    [messages.keyCards.qualities, inLanguage(profession, messages, keyCards.qualities)],
    [messages.keyCards.salary, salaryText(salary, messages)],
    [messages.keyCards.conditions, inLanguage(profession, messages, keyCards.conditions)],
  ] as const;
  const place = [sector?.[messages.language] ?? sector?.['fr'], profession.subsector].filter(Boolean).join(' · ');
  return markup`${place ? markup`<p>${place}</p>` : null}<dl>${entries.map(([name, value]) => markup`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}

function neighbours({ id }: Profession, { catalogue, professionUrl }: HtmlOptions, messages: SheetMessages, level: number): Markup | null {
  const similar = catalogue?.get(id) ? similarTo(catalogue, id) : [];
  if (similar.length === 0) return null;
  const link = (other: string, title: string) => {
    const address = professionUrl && linkable(professionUrl.replaceAll('{id}', encodeURIComponent(other)));
    return address ? markup`<a href="${address}">${title}</a>` : title;
  };
  return markup`<section>${heading(level, messages.sections.similar)}<ul>${similar.map(
    ({ profession }) => markup`<li lang="${profession.language}">${link(profession.id, spokenTitle(profession))}</li>`,
  )}</ul></section>`;
}

function foot(profession: Profession, messages: SheetMessages, level: number | null): Markup {
  const { language } = messages;
  const sources = profession.sources.map(({ id, title, publisher, kind, url, date, accessed, note }) => {
    const address = url && linkable(url);
    const rest = [
      ...[publisher, kind].filter(Boolean).map((text) => `, ${text}`),
      date ? ` (${readableDate(date, language)})` : '',
      accessed ? `, ${messages.consulted(readableDate(accessed, language))}` : '',
      note ? `. ${note}` : '',
    ].join('');
    return markup`<li id="${sourceAnchor(profession, id)}">${address ? markup`<a href="${address}" rel="noopener">${title}</a>` : title}${rest}</li>`;
  });
  return markup`<footer>${level && markup`${heading(level, messages.sources)}<ol>${sources}</ol><p>${messages.rulesChange}</p>`}${
    level && profession.profile.onet ? markup`<p>${messages.onetAttribution}</p>` : null
  }<p>${messages.updated(readableDate(profession.updated, language))}</p></footer>`;
}
