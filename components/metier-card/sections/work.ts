import { html, nothing } from 'lit';
import { items, labelled, origin, section, type Section, type SectionContext } from './section.js';

/** What the days are made of. */
export function workSections(context: SectionContext): readonly Section[] {
  const { record, messages } = context;
  return [
    ...section('missions', record.missions, (block) => html`${items(block.items)}${origin(context, block)}`),
    ...section('tools', record.tools, (block) => html`${items(block.items, 'bullets columns')}${origin(context, block)}`),
    ...section(
      'skills',
      record.skills,
      (block) => html`
        ${block.technical ? html`${block.human ? context.heading('subheading', messages.technicalSkills) : nothing}${items(block.technical)}` : nothing}
        ${block.human ? html`${context.heading('subheading', messages.humanSkills)}${items(block.human)}` : nothing} ${origin(context, block)}
      `,
    ),
    ...section('qualities', record.qualities, (block) => html`${items(block.items, 'bullets columns')}${origin(context, block)}`),
    ...section(
      'day',
      record.typicalDay,
      (block) =>
        html`<ol class="day numbers" role="list">
            ${block.entries.map(({ time, text }) => html`<li><strong>${time}</strong><span>${text}</span></li>`)}
          </ol>
          ${origin(context, block)}`,
    ),
    ...section('conditions', record.conditions, (block) => html`${labelled(block.entries)}${origin(context, block)}`),
    ...section('workplaces', record.workplaces, (block) => html`${items(block.items)}${origin(context, block)}`),
    ...section('belgium', record.belgianFacts, (block) => html`${labelled(block.entries)}${origin(context, block)}`),
    ...section(
      'testimony',
      record.testimony,
      (block) =>
        html`<p>${block.text}</p>
          <p class="small">${block.who}</p>
          ${origin(context, block)}`,
    ),
  ];
}
