import { html, nothing, type TemplateResult } from 'lit';
import type { Profession } from '../../../src/catalogue/record/schema.js';
import { isCurrent, salaryText, shortageText } from '../../shared/facts.js';
import { payBars } from '../../shared/pay-bars.js';
import { foldedList, foldTitle } from '../../shared/fold.js';
import { items, labelled, listOf, origin, section, SHOWN, type Section, type SectionContext } from './section.js';

/** How one gets in, what one earns, where it leads. */
export function accessSections(context: SectionContext): readonly Section[] {
  const { record, messages } = context;
  const outlook = record.outlook ?? record.recruiters ?? record.careerMoves ?? pastShortage(record);
  return [
    ...section('studies', record.studies, (block) => studies(context, block)),
    ...section('languages', record.languages, listOf(context, 'bullets', SHOWN)),
    ...section(
      'access',
      record.access,
      (block) => access(context, block),
      (block) => messages.accessStatus(block.regulated, block.reserved, block.ownAccount),
    ),
    ...section('salary', record.salary, (block) => salary(context, block)),
    ...section('outlook', outlook, () => prospects(context)),
    ...section(
      'zones',
      record.employmentZones,
      (block) => html`${labelled(context, block.entries, Infinity)}${origin(context, block)}`,
      (block) => messages.folded.zones(block.entries.length),
    ),
  ];
}

/** On a phone, at first. */
const STEPS_SHOWN = 3;

function studies(context: SectionContext, block: NonNullable<Profession['studies']>): TemplateResult {
  const { messages, heading } = context;
  return html`
    ${foldedList(block.steps.map(context.explain), { shown: STEPS_SHOWN, className: 'steps numbers', ordered: true, more: messages.others })}
    ${block.note ? html`<p class="soft">${block.note}</p>` : nothing}
    ${
      block.schools
        ? html`<div class="fold">
            ${heading('subheading', foldTitle(messages.schools, messages.folded.schools(block.schools.length)))}
            <ul class="bullets columns fold-content" role="list">
              ${block.schools.map(
                ({ name, place, programme, url }) =>
                  html`<li>
                    ${url ? html`<a href=${url} rel="noopener" target="_top">${name}</a>` : name}${place ? `, ${place}` : nothing}${programme ? html`<br /><span class="small">${programme}</span>` : nothing}
                  </li>`,
              )}
            </ul>
          </div>`
        : nothing
    }
    ${origin(context, block)}
    ${
      block.adults
        ? html`<div class="fold">
            ${heading('subheading', foldTitle(messages.adults, messages.folded.adults(block.adults.steps.length)))}
            <div class="fold-content">${items(context, block.adults.steps, 'bullets', Infinity)}${origin(context, block.adults)}</div>
          </div>`
        : nothing
    }
  `;
}

function access(context: SectionContext, block: NonNullable<Profession['access']>): TemplateResult {
  const { messages } = context;
  const status = messages.accessStatus(block.regulated, block.reserved, block.ownAccount);
  const facts = [
    [messages.act, block.act],
    [messages.approval, block.approval],
    [messages.visa, block.visa],
  ].filter(([, value]) => value);
  return html`
    <p><strong>${status}</strong></p>
    <p>${block.text}</p>
    ${
      facts.length > 0
        ? html`<dl class="facts">
            ${facts.map(
              ([label, value]) =>
                html`<div>
                  <dt>${label}</dt>
                  <dd>${value}</dd>
                </div>`,
            )}
          </dl>`
        : nothing
    }
    ${origin(context, block)}
  `;
}

function salary(context: SectionContext, block: NonNullable<Profession['salary']>): TemplateResult {
  const { record, messages } = context;
  const publishers = block.sources.flatMap((id) => record.sources.find((source) => source.id === id)?.publisher ?? []);
  return html`
    <p class="numbers"><strong>${salaryText(block, messages)}</strong></p>
    ${payBars(block, messages)} ${block.bonuses ? html`<p>${block.bonuses}</p>` : nothing}
    ${block.scopeLabel ? html`<p>${messages.pay.scope(block.scopeLabel)}</p>` : nothing}
    ${block.estimate ? html`<p>${messages.pay.estimateOf(publishers.join(', '))}</p>` : nothing}
    ${block.note ? html`<p class="soft">${block.note}</p>` : nothing} ${origin(context, block)}
  `;
}

/** What lists of earlier years say, where there are any. */
function pastShortage({ shortage = [] }: Profession): Profession['shortage'] {
  const past = shortage.filter((flag) => !isCurrent(flag));
  return past.length > 0 ? past : undefined;
}

function prospects(context: SectionContext): TemplateResult {
  const { record, messages, heading } = context;
  const part = (title: string, block: Profession['recruiters']) =>
    block
      ? html`${heading('subheading', title)}
          <p>${block.items.join('\u00a0· ')}</p>
          ${origin(context, block)}`
      : nothing;
  return html`
    ${foldedList(
      (record.outlook ?? []).map(
        (statement) =>
          html`${context.explain(statement.text)}${statement.year ? html` <span class="soft numbers">(${statement.year})</span>` : nothing}
          ${origin(context, statement)}`,
      ),
      { shown: 1, className: 'statements', more: messages.others },
    )}
    ${(pastShortage(record) ?? []).map(
      (flag) =>
        html`<p>${shortageText(flag, messages)}</p>
          ${origin(context, { sources: [flag.source] })}`,
    )}
    ${part(messages.recruiters, record.recruiters)} ${part(messages.careerMoves, record.careerMoves)}
  `;
}
