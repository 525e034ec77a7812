/** The whole sheet: four chapters that read as an article, with key facts and contents beside them. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Profession } from '../../src/catalogue/record/schema.js';
import type { Wording } from '../../src/messages/languages.js';
import { rowMessages } from '../../src/messages/rows.js';
import { sheetMessages, type SheetMessages } from '../../src/messages/sheet.js';
import { heading } from '../shared/heading.js';
import { icon } from '../shared/icons.js';
import { changeShortlist, keepButton } from '../shared/keep-button.js';
import type { RowsContext } from '../shared/profession-row.js';
import { readableDate } from '../../src/messages/readable-date.js';
import { visitorRecord } from '../shared/visitor.js';
import { anchorOf, chapterBar, chaptersOf, contents, type Chapter } from './chapters.js';
import { accessSections } from './sections/access.js';
import { foldTitle } from '../shared/fold.js';
import { keyCards } from './sections/key-facts.js';
import { criteria, similarProfessions, type NeighboursContext } from './sections/neighbours.js';
import { overviewSections } from './sections/overview.js';
import { reflectionSections } from './sections/reflection.js';
import type { Section } from './sections/section.js';
import { mainSourceOf, sourceList, type SourceVisit } from './sections/sources.js';
import { explainer } from './sections/terms.js';
import { workSections } from './sections/work.js';

export interface SheetContext extends Omit<NeighboursContext, 'messages' | 'rows'>, SourceVisit, Pick<RowsContext, 'address' | 'onOpen'> {
  /** The card itself, which tells what the visitor does. */
  readonly element: Element;
  readonly wording: Wording;
  readonly record: Profession;
  /** Level of the card's title. */
  readonly level: number;
  /** Ids of the sections to show, in this order; empty means all. */
  readonly wanted: readonly string[];
  readonly quizCall: TemplateResult;
  readonly folding: unknown;
  readonly onPrint: () => void;
  /** Goes to the part of the card with this id. */
  readonly onGoTo: (id: string) => void;
  readonly onSource: (event: Event, id: string) => void;
}

const WORDS_A_MINUTE = 200;

export function sheet(context: SheetContext): TemplateResult {
  const { summary, record, wording, level, onGoTo } = context;
  const messages = sheetMessages(wording);
  const { sections, isChoice } = chosenSections(context, messages);
  const chapters = isChoice ? [] : chaptersOf(sections);
  return html`
    <div class="columns-two">
      <aside class="side">
        ${keyCards(summary, messages, record)}
        <div class="calls">${context.quizCall}${keepButton(summary, rowsOf(context))}</div>
        <slot name="actions"></slot>
        ${chapters.length > 1 ? contents(chapters, messages, onGoTo) : nothing}
      </aside>
      ${chapters.length > 1 ? chapterBar(chapters, messages, onGoTo) : nothing}
      <div class="text" lang=${record.language}>
        ${record.illustration ? html`<img class="illustration" src=${record.illustration.url} alt=${record.illustration.alternativeText} loading="lazy" />` : nothing}
        ${
          // What was opened by hand belongs to this record alone.
          keyed(
            record.id,
            isChoice
              ? html`${sections.map((section) => sectionOf(section, messages, level + 1))}<slot name="questions"></slot>`
              : html`<div>${chapters.map((chapter) => chapterOf(chapter, context, messages))}</div>`,
          )
        }
        ${foot(context, messages)}
        <slot name="after"></slot>
      </div>
    </div>
  `;
}

function names(record: Profession, messages: SheetMessages): TemplateResult | typeof nothing {
  const { otherNames, series } = record;
  if (!otherNames && !series) return nothing;
  return html`<div class="names small">
    ${series ? html`<p>${series}</p>` : nothing}${otherNames ? html`<p>${messages.otherNames} : ${otherNames.join(', ')}</p>` : nothing}
  </div>`;
}

function chapterOf({ id, sections }: Chapter, context: SheetContext, messages: SheetMessages): TemplateResult {
  const { level } = context;
  const isLast = id === 'deciding';
  return html`<section part="section" class="chapter" data-anchor=${anchorOf(id)}>
    <div role="heading" aria-level=${Math.min(6, level + 1)} class="chapter-title" id=${anchorOf(id)} tabindex="-1">${messages.chapters[id]}</div>
    ${sections.map((section) => sectionOf(section, messages, level + 2))}
    ${
      isLast
        ? html`<div class="notice screen-only">${context.quizCall}</div>
            <slot name="questions"></slot>`
        : nothing
    }
  </section>`;
}

function sectionOf({ id, body, folded }: Section, messages: SheetMessages, level: number): TemplateResult {
  const title = messages.sections[id];
  return html`<section part="section" class=${`section section-${id}${folded ? ' fold' : ''}`}>
    <div role="heading" aria-level=${Math.min(6, level)} class="heading" id=${id} tabindex="-1">${folded ? foldTitle(title, folded) : title}</div>
    <div class=${folded ? 'section-body fold-content' : 'section-body'}>${body}</div>
  </section>`;
}

function foot(context: SheetContext, messages: SheetMessages): TemplateResult {
  const { record, level, folding } = context;
  return html`<footer class="foot">
      <div class="fold">
        ${heading(level + 1, 'subheading', foldTitle(messages.sources, messages.folded.sources(record.sources.length)))}
        <div class="fold-content">${sourceList(record, messages, context)}</div>
      </div>
      ${names(record, messages)} ${record.authorNote ? html`<p class="small">${messages.authorNote} : ${record.authorNote}</p>` : nothing}
      <p class="small">
        ${messages.updated(readableDate(record.updated, messages.language))} · ${messages.readingTime(readingMinutes(record))}.
        ${messages.inclusiveNotice}
      </p>
    </footer>
    <p class="screen-only"><button type="button" class="quiet" @click=${context.onPrint}>${icon('print')}${messages.print}</button></p>
    ${folding}`;
}

const rowsOf = (context: SheetContext): RowsContext => ({
  ...context,
  messages: rowMessages(context.wording),
  sectors: context.catalogue.sectors,
  shortlist: visitorRecord().shortlist,
  onKeep: (id, kept) => void changeShortlist(context.element, id, kept),
});

interface Chosen {
  readonly sections: readonly Section[];
  /** Whether the host chose them: they then stand in the host's order, without chapters. */
  readonly isChoice: boolean;
}

/** Every section that has data, or those that were asked for. */
function chosenSections(context: SheetContext, messages: SheetMessages): Chosen {
  const { summary, record, level, wanted, onSource } = context;
  const sectionContext = {
    record,
    messages,
    heading: (className: string, content: unknown) => heading(level + 3, className, content),
    explain: explainer(record.lexicon?.entries ?? []),
    mainSource: mainSourceOf(record),
    onSource,
  };
  const neighbours = { ...context, messages, rows: rowsOf(context) };
  const similar = similarProfessions(neighbours);
  const shared = criteria(neighbours);
  const all: readonly Section[] = [
    ...overviewSections(sectionContext),
    ...workSections(sectionContext),
    ...accessSections(sectionContext),
    ...reflectionSections(sectionContext),
    ...(similar ? [{ id: 'similar', body: similar } as const] : []),
    ...(shared ? [{ id: 'criteria', body: shared, folded: messages.folded.criteria(summary.criteria.length) } as const] : []),
  ];
  const chosen = wanted.flatMap((id) => all.find((section) => section.id === id) ?? []);
  return chosen.length > 0 ? { sections: chosen, isChoice: true } : { sections: all, isChoice: false };
}

/** From the length of everything that is read. */
function readingMinutes(record: Profession): number {
  const words = JSON.stringify(record).split(/\s+/).length;
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
