import type { Profession } from '../catalogue/record/schema.js';
import { paySpan, payRanges, shortageText } from '../messages/fact-texts.js';
import { readableDate } from '../messages/readable-date.js';
import type { SheetMessages } from '../messages/sheet.js';
import { heading, linkable, markup, type Markup } from '../markup.js';

interface Origin {
  readonly sources: readonly string[];
  readonly country?: 'BE' | 'FR' | undefined;
}
type Labelled = readonly { readonly label?: string | undefined; readonly text: string; readonly year?: number | undefined }[];

/** Every section that the record has, in the order of the full card; one without data is left out. */
export function professionSections(record: Profession, messages: SheetMessages, level: number): Markup {
  const { sections } = messages;
  const section = <Block>(id: keyof typeof sections, block: Block | undefined, content: (block: Block) => Markup): Markup | null =>
    block === undefined ? null : markup`<section>${heading(level, sections[id])}<div lang="${record.language}">${content(block)}</div></section>\n`;
  const sub = (title: string): Markup => heading(level + 1, title);
  const origin = (block: Origin): Markup => originOf(record, block, messages);
  const listed = (block: { items: readonly string[] } & Origin) => markup`${list(block.items)}${origin(block)}`;
  const prose = (block: { paragraphs: readonly string[] } & Origin) =>
    markup`${block.paragraphs.map((paragraph) => markup`<p>${paragraph}</p>`)}${origin(block)}`;
  const labels = (block: { entries: Labelled } & Origin) => markup`${labelled(block.entries)}${origin(block)}`;
  const asked = (entries: readonly { question: string; answer: string; asked?: string }[]) =>
    markup`<dl>${entries.map(
      (entry) => markup`<dt>${entry.question}${entry.asked && ` (${readableDate(entry.asked, messages.language)})`}</dt><dd>${entry.answer}</dd>`,
    )}</dl>`;

  return markup`
${section('definition', record.definition, prose)}${section('introduction', record.introduction, prose)}
${section('figures', record.keyFigures, (figures) => keyFigures(figures, messages, origin))}
${section('missions', record.missions, listed)}
${section('day', record.typicalDay, (block) => markup`<ol>${block.entries.map(({ time, text }) => markup`<li><strong>${time}</strong> ${text}</li>`)}</ol>${origin(block)}`)}
${section('qualities', record.qualities, listed)}
${section(
  'skills',
  record.skills,
  (block) =>
    markup`${block.technical && markup`${sub(messages.technicalSkills)}${list(block.technical)}`}${block.human && markup`${sub(messages.humanSkills)}${list(block.human)}`}${origin(block)}`,
)}
${section('tools', record.tools, listed)}${section('belgium', record.belgianFacts, labels)}
${section('testimony', record.testimony, (block) => markup`<blockquote><p>${block.text}</p></blockquote><p>${block.who}</p>${origin(block)}`)}
${section('studies', record.studies, (block) => studies(block, messages, sub, origin))}
${section('access', record.access, (block) => access(block, messages, origin))}${section('languages', record.languages, listed)}
${section('conditions', record.conditions, labels)}${section('workplaces', record.workplaces, listed)}
${section('salary', record.salary, (block) => salary(record, block, messages, origin))}
${section('outlook', record.outlook ?? record.recruiters ?? record.careerMoves ?? record.shortage, () => prospects(record, messages, sub, origin))}
${section('zones', record.employmentZones, labels)}
${section('pros-and-cons', record.prosAndCons, (block) => markup`${sub(messages.pros)}${list(block.pros)}${sub(messages.cons)}${list(block.cons)}${origin(block)}`)}
${section('self-evaluation', record.selfEvaluation, listed)}
${section('questions', record.questions, (block) => markup`${asked(block.entries)}${origin(block)}`)}
${section('advice', record.advice, listed)}
${section('visitor-questions', record.visitorQuestions, (block) => markup`${asked(block.entries)}${origin(block)}`)}
${section('lexicon', record.lexicon, (block) => markup`<dl>${block.entries.map(({ term, meaning }) => markup`<dt>${term}</dt><dd>${meaning}</dd>`)}</dl>${origin(block)}`)}`;
}

const list = (items: readonly string[]): Markup => markup`<ul>${items.map((item) => markup`<li>${item}</li>`)}</ul>`;

const labelled = (entries: Labelled): Markup =>
  markup`<ul>${entries.map(
    ({ label, text, year }) => markup`<li>${label && markup`<strong>${label}</strong>\u202f: `}${text}${year !== undefined && ` (${year})`}</li>`,
  )}</ul>`;

/** Of an entry of the list of sources. */
export const sourceAnchor = ({ id }: Profession, source: string): string => `metier-${id}-source-${source}`;

/** Where a block comes from, and that it holds for France. */
function originOf(record: Profession, { sources, country }: Origin, messages: SheetMessages): Markup {
  const marks = sources.map((id) => {
    const position = record.sources.findIndex((source) => source.id === id);
    return position < 0 ? null : markup` <a href="#${sourceAnchor(record, id)}">${messages.source(position + 1)}</a>`;
  });
  return markup`<p><small lang="${messages.language}">${country === 'FR' && `${messages.france}. `}${marks}</small></p>`;
}

type OriginMarkup = (block: Origin) => Markup;
type Block<Name extends keyof Profession> = NonNullable<Profession[Name]>;

function keyFigures(figures: Block<'keyFigures'>, messages: SheetMessages, origin: OriginMarkup): Markup {
  return markup`<dl>${figures.map(
    ({ kind, value, year, scopeLabel, estimate }) =>
      markup`<dt>${messages.keyFigures[kind]} (${[scopeLabel, estimate && messages.pay.estimate, year].filter(Boolean).join(', ')})</dt><dd>${value}</dd>`,
  )}</dl>${origin({ sources: [...new Set(figures.flatMap(({ sources }) => sources))] })}`;
}

function studies(block: Block<'studies'>, messages: SheetMessages, sub: (title: string) => Markup, origin: OriginMarkup): Markup {
  const school = ({ name, place, programme, url }: NonNullable<typeof block.schools>[number]) => {
    const address = url && linkable(url);
    const rest = [place, programme].filter(Boolean).map((text) => `, ${text}`);
    return markup`<li>${address ? markup`<a href="${address}" rel="noopener">${name}</a>` : name}${rest}</li>`;
  };
  return markup`<ol>${block.steps.map((text) => markup`<li>${text}</li>`)}</ol>${block.note && markup`<p>${block.note}</p>`}
${block.schools && markup`${sub(messages.schools)}<ul>${block.schools.map(school)}</ul>`}${origin(block)}
${block.adults && markup`${sub(messages.adults)}${list(block.adults.steps)}${origin(block.adults)}`}`;
}

function access(block: Block<'access'>, messages: SheetMessages, origin: OriginMarkup): Markup {
  const facts = [
    [messages.act, block.act],
    [messages.approval, block.approval],
    [messages.visa, block.visa],
  ].filter(([, value]) => value);
  return markup`<p><strong>${messages.accessStatus(block.regulated, block.reserved, block.ownAccount)}</strong></p><p>${block.text}</p>${
    facts.length > 0 && markup`<dl>${facts.map(([label, value]) => markup`<dt>${label}</dt><dd>${value}</dd>`)}</dl>`
  }${origin(block)}`;
}

function salary(record: Profession, block: Block<'salary'>, messages: SheetMessages, origin: OriginMarkup): Markup {
  const { pay } = messages;
  const limits = [pay[block.amount], block.country === 'FR' && pay.france, pay[block.scope], block.estimate && pay.estimate, block.year];
  const publishers = block.sources.flatMap((id) => record.sources.find((source) => source.id === id)?.publisher ?? []);
  return markup`<dl>${payRanges(block).map(
    ({ kind, low, high }) => markup`<dt>${pay[kind]} (${limits.filter(Boolean).join(', ')})</dt><dd>${paySpan(low, high, messages)}</dd>`,
  )}</dl>${block.bonuses && markup`<p>${messages.bonuses}\u202f: ${block.bonuses}</p>`}${block.scopeLabel && markup`<p>${pay.scope(block.scopeLabel)}</p>`}${
    block.estimate && markup`<p>${pay.estimateOf(publishers.join(', '))}</p>`
  }${block.note && markup`<p>${block.note}</p>`}${origin(block)}`;
}

function prospects(record: Profession, messages: SheetMessages, sub: (title: string) => Markup, origin: OriginMarkup): Markup {
  const part = (title: string, block: Profession['recruiters']) => block && markup`${sub(title)}${list(block.items)}${origin(block)}`;
  return markup`${record.outlook?.map((statement) => markup`${labelled([statement])}${origin(statement)}`)}${record.shortage?.map(
    (flag) => markup`<p>${shortageText(flag, messages)}</p>${origin({ sources: [flag.source] })}`,
  )}${part(messages.recruiters, record.recruiters)}${part(messages.careerMoves, record.careerMoves)}`;
}
