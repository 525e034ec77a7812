import { html, nothing } from 'lit';
import { TRAITS } from '../../../src/scoring/types.js';
import { items, labelled, listOf, origin, section, SHOWN, type Section, type SectionContext } from './section.js';

/** What the days are made of. */
export function workSections(context: SectionContext): readonly Section[] {
  const { record, messages, explain } = context;
  const { folded } = messages;
  return [
    ...section('missions', record.missions, listOf(context, 'bullets columns', SHOWN)),
    ...section('tools', record.tools, listOf(context, 'bullets columns'), (block) => folded.tools(block.items.length)),
    ...section(
      'skills',
      record.skills,
      (block) => html`
        ${block.technical ? html`${block.human ? context.heading('subheading', messages.technicalSkills) : nothing}${items(context, block.technical, 'bullets', Infinity)}` : nothing}
        ${block.human ? html`${context.heading('subheading', messages.humanSkills)}${items(context, block.human, 'bullets', Infinity)}` : nothing}
        ${origin(context, block)}
      `,
      (block) => folded.skills((block.technical?.length ?? 0) + (block.human?.length ?? 0)),
    ),
    ...section(
      'qualities',
      record.qualities,
      (block) =>
        html`<p>${block.items.join('\u00a0· ')}</p>
          ${origin(context, block)}`,
    ),
    ...section(
      'day',
      record.typicalDay,
      (block) =>
        html`<ol class="day numbers" role="list">
            ${block.entries.map(({ time, text }) => html`<li><strong>${time}</strong><span>${explain(text)}</span></li>`)}
          </ol>
          ${origin(context, block)}`,
      (block) => folded.day(block.entries.length),
    ),
    ...section('conditions', record.conditions, (block) => html`${levels(context)}${labelled(context, block.entries, 0)}${origin(context, block)}`),
    ...section('workplaces', record.workplaces, listOf(context, 'bullets columns'), (block) => folded.workplaces(block.items.length)),
    ...section(
      'belgium',
      record.belgianFacts,
      (block) => html`${labelled(context, block.entries, Infinity)}${origin(context, block)}`,
      (block) => folded.belgium(block.entries.length),
    ),
    ...section(
      'testimony',
      record.testimony,
      (block) =>
        html`<blockquote class="testimony">
            <p>${block.text}</p>
            <p class="small">${block.who}</p>
          </blockquote>
          ${origin(context, block)}`,
      () => folded.testimony,
    ),
  ];
}

/** What the work asks most, and least: what it does not ask tells as much. */
const MOST = 3;
const LEAST = 2;

function levels({ record, messages }: SectionContext) {
  const rated = TRAITS.flatMap((trait) => {
    const rating = record.profile.traits[trait];
    return rating ? [{ trait, ...rating }] : [];
  }).sort((a, b) => b.level - a.level);
  const told = rated.length > MOST + LEAST ? [...rated.slice(0, MOST), ...rated.slice(-LEAST)] : rated;
  return html`<dl class="levels">
    ${told.map(
      ({ trait, level, why }) =>
        html`<div>
          <dt>${messages.traits[trait]} <span class="soft small">${messages.traitLevel(trait, level)}</span></dt>
          <dd class="soft">${why}</dd>
        </div>`,
    )}
  </dl>`;
}
