import { html, nothing, type TemplateResult } from 'lit';
import type { Profession } from '../../src/catalogue/schema.js';
import type { CardMessages } from '../../src/messages/card.js';
import { heading } from '../shared/heading.js';
import { readableDate } from '../shared/readable-date.js';
import { accessSections } from './sections/access.js';
import { keyCards } from './sections/key-facts.js';
import { criteria, similarProfessions, type NeighboursContext } from './sections/neighbours.js';
import { overviewSections } from './sections/overview.js';
import { reflectionSections } from './sections/reflection.js';
import type { Section, SectionId } from './sections/section.js';
import { sourceList } from './sections/sources.js';
import { workSections } from './sections/work.js';

export interface FullCardContext extends NeighboursContext {
  readonly record: Profession;
  /** Level of the card's title. */
  readonly level: number;
  /** Ids of the sections to show, in this order; empty means all. */
  readonly wanted: readonly string[];
  readonly quizCall: TemplateResult;
  readonly quizLink: TemplateResult;
  readonly folding: unknown;
  /** Goes to the part of the card with this id. */
  readonly onGoTo: (id: string) => void;
}

/** After these the call to the quiz is repeated. */
const QUIZ_AFTER: readonly SectionId[] = ['pros-and-cons', 'self-evaluation'];
const WORDS_A_MINUTE = 200;

/** The whole sheet: reads as an article, with its contents and key facts beside it. */
export function fullCard(context: FullCardContext): TemplateResult {
  const { summary, record, messages, level, onGoTo } = context;
  const sections = chosenSections(context);
  return html`
    <div class="columns-two">
      <aside class="side">
        ${keyCards(summary, messages)}
        <nav class="contents screen-only" aria-label=${messages.contents}>
          <p class="subheading" aria-hidden="true">${messages.contents}</p>
          <ol role="list">
            ${sections.map(({ id }) => html`<li><button type="button" class="contents-entry" @click=${() => onGoTo(id)}>${messages.sections[id]}</button></li>`)}
          </ol>
        </nav>
        ${context.quizCall}
        <slot name="actions"></slot>
      </aside>
      <div class="text" lang=${record.language}>
        ${names(record, messages)}
        ${record.illustration ? html`<img class="illustration" src=${record.illustration.url} alt=${record.illustration.alternativeText} loading="lazy" />` : nothing}
        ${sections.map(
          ({ id, body }) =>
            html`<section class="section section-${id}">
              <div role="heading" aria-level=${Math.min(6, level + 1)} class="heading" id=${id} tabindex="-1">${messages.sections[id]}</div>
              ${body} ${QUIZ_AFTER.includes(id) ? html`<p class="screen-only">${context.quizLink}</p>` : nothing}
            </section>`,
        )}
        <slot name="questions"></slot>
        <footer class="foot">
          ${heading(level + 1, 'subheading', messages.sources)} ${sourceList(record, messages)}
          ${record.authorNote ? html`<p class="small">${messages.authorNote} : ${record.authorNote}</p>` : nothing}
          <p class="small">
            ${messages.updated(readableDate(record.updated, messages.language))} · ${messages.readingTime(readingMinutes(record))}.
            ${messages.inclusiveNotice}
          </p>
        </footer>
        ${context.folding}
        <slot name="after"></slot>
      </div>
    </div>
  `;
}

/** Where the profession belongs, and what else it is called. */
function names({ subsector, series, otherNames }: Profession, messages: CardMessages): TemplateResult | typeof nothing {
  const place = [subsector, series].filter(Boolean).join(' · ');
  if (!place && !otherNames) return nothing;
  return html`<div class="names small">
    ${place ? html`<p>${place}</p>` : nothing} ${otherNames ? html`<p>${messages.otherNames} : ${otherNames.join(', ')}</p>` : nothing}
  </div>`;
}

/** Every section that has data, or those that were asked for. */
function chosenSections(context: FullCardContext): readonly Section[] {
  const { record, messages, level, wanted, onGoTo } = context;
  const sectionContext = {
    record,
    messages,
    heading: (className: string, content: unknown) => heading(level + 2, className, content),
    onSource: (id: string) => onGoTo(`source-${id}`),
  };
  const similar = similarProfessions(context);
  const shared = criteria(context);
  const all: readonly Section[] = [
    ...overviewSections(sectionContext),
    ...workSections(sectionContext),
    ...accessSections(sectionContext),
    ...reflectionSections(sectionContext),
    ...(similar ? [{ id: 'similar', body: similar } as const] : []),
    ...(shared ? [{ id: 'criteria', body: shared } as const] : []),
  ];
  const chosen = wanted.flatMap((id) => all.find((section) => section.id === id) ?? []);
  return chosen.length > 0 ? chosen : all;
}

/** From the length of everything that is read. */
function readingMinutes(record: Profession): number {
  const words = JSON.stringify(record).split(/\s+/).length;
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
