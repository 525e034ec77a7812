import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Catalogue } from '../../../src/catalogue/catalogue.js';
import type { FacetOption, Removal } from '../../../src/catalogue/facets.js';
import { grouped } from '../../../src/catalogue/list-order.js';
import type { ProfessionSummary } from '../../../src/catalogue/record/summary.js';
import type { ExplorerMessages } from '../../../src/messages/explorer.js';
import { tellingReasons, type Standpoint, type Telling } from '../../../src/questionnaire/reasons.js';
import type { Assessment } from '../../../src/scoring/types.js';
import { heading } from '../../shared/heading.js';
import { icon } from '../../shared/icons.js';
import { professionRow, type RowsContext } from '../../shared/profession-row.js';
import { optionLabel } from './facet-panel.js';

/** Rows that one press shows. */
export const PAGE = 30;

/** What the answers say of the professions in the list. */
export interface Reading extends Standpoint {
  readonly assessments: ReadonlyMap<string, Assessment>;
}

export interface FoundContext extends RowsContext {
  readonly messages: ExplorerMessages;
  readonly catalogue: Catalogue;
  readonly professions: readonly ProfessionSummary[];
  /** How many of them are shown. */
  readonly shown: number;
  readonly reading: Reading | null;
  /** A search has an order of its own: without groups. */
  readonly isSearch: boolean;
  readonly seen: ReadonlySet<string>;
  /** Level of the groups' titles. */
  readonly level: number;
  readonly onMore: () => void;
}

/** The professions as rows: by sector, or by how near they are once there are answers. */
export function foundList(context: FoundContext): TemplateResult {
  const { professions, shown, messages } = context;
  const visible = professions.slice(0, shown);
  const telling = context.reading ? tellingByPage(visible, context.reading) : null;
  const more = Math.min(PAGE, professions.length - shown);
  return html`
    ${
      context.isSearch
        ? rowList(visible, telling, context)
        : groupsOf(visible, context).map(({ key, label, count, professions: members }) =>
            keyed(
              key,
              html`<section part="section" class="group">
                ${heading(context.level, 'group-head', html`${label} <span class="group-count">${messages.count(count)}</span>`)}
                ${rowList(members, telling, context)}
              </section>`,
            ),
          )
    }
    ${more > 0 ? html`<p class="more screen-only"><button type="button" part="button" class="button" @click=${context.onMore}>${messages.more(more)}</button></p>` : nothing}
  `;
}

interface Group {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly professions: readonly ProfessionSummary[];
}

/** The shown part of each group, with how many it has in all. */
function groupsOf(visible: readonly ProfessionSummary[], { professions, reading, catalogue, messages }: FoundContext): readonly Group[] {
  const keyOf = ({ id, sector }: ProfessionSummary): string => (reading ? (reading.assessments.get(id)?.closeness ?? '') : sector);
  const all = new Map(grouped(professions, keyOf).map(({ key, professions: members }) => [key, members.length]));
  return grouped(visible, keyOf).map(({ key, professions: members }) => {
    const words = messages.closeness[key as keyof typeof messages.closeness] as string | undefined;
    const label = reading ? (words ?? messages.insufficientTitle) : optionLabel({ facet: 'sector', id: key }, catalogue, messages);
    return { key, label, count: all.get(key) ?? 0, professions: members };
  });
}

function rowList(professions: readonly ProfessionSummary[], telling: ReadonlyMap<string, Telling> | null, context: FoundContext): TemplateResult {
  const { reading, seen } = context;
  return html`<ul class="rows" role="list">
    ${professions.map((profession) => {
      const { id } = profession;
      const content = { profession, assessment: reading?.assessments.get(id), telling: telling?.get(id), isSeen: seen.has(id) };
      return keyed(id, html`<li class="row" data-id=${id}>${professionRow(content, context)}</li>`);
    })}
  </ul>`;
}

/** Rows are told apart from those that came with them: comparing all with all would take long in a large catalogue. */
function tellingByPage(professions: readonly ProfessionSummary[], reading: Reading): ReadonlyMap<string, Telling> {
  const told = new Map<string, Telling>();
  for (let start = 0; start < professions.length; start += PAGE) {
    const page = professions.slice(start, start + PAGE).flatMap((profession) => {
      const assessment = reading.assessments.get(profession.id);
      return assessment ? [{ profession, assessment }] : [];
    });
    for (const [id, telling] of tellingReasons(page, reading)) told.set(id, telling);
  }
  return told;
}

export interface EmptyContext {
  readonly messages: ExplorerMessages;
  readonly catalogue: Catalogue;
  readonly text: string;
  readonly chosen: readonly FacetOption[];
  readonly removals: readonly Removal[];
  /** What is left without the text, and without any filter. */
  readonly withoutText: number;
  readonly withoutFilters: number;
  readonly onRemove: (event: Event, option: FacetOption) => void;
  readonly onRemoveText: () => void;
  readonly onRemoveFilters: () => void;
}

/** One sentence, and only what leads somewhere when it is given up, with where it leads. */
export function nothingFound(context: EmptyContext): TemplateResult {
  const { messages, text, chosen, removals } = context;
  const ways = [
    ...removals.map(({ option, count }) => ({
      name: messages.without(labelOf(option, context)),
      count,
      onClick: (event: Event) => context.onRemove(event, option),
    })),
    ...(text !== '' && context.withoutText > 0
      ? [{ name: messages.without(messages.quoted(text)), count: context.withoutText, onClick: context.onRemoveText }]
      : []),
    ...(removals.length === 0 && chosen.length > 1 && context.withoutFilters > 0
      ? [{ name: messages.withoutAll, count: context.withoutFilters, onClick: context.onRemoveFilters }]
      : []),
  ];
  return html`<div class="none" tabindex="-1">
    <p class="none-sentence">${emptySentence(context)}</p>
    <ul role="list">
      ${ways.map(
        ({ name, count, onClick }) =>
          html`<li>
            <button type="button" class="give-up" @click=${onClick}>
              ${icon('remove')}<span class="quiet">${name}</span> <span class="soft numbers">${messages.count(count)}</span>
            </button>
          </li>`,
      )}
    </ul>
  </div>`;
}

const labelOf = (option: FacetOption, { catalogue, messages }: EmptyContext): string => optionLabel(option, catalogue, messages);

export function emptySentence(context: EmptyContext): string {
  const { messages, text, chosen } = context;
  const named = [...(text === '' ? [] : [messages.quoted(text)]), ...chosen.map((option) => labelOf(option, context))];
  return messages.none(new Intl.ListFormat(messages.language).format(named), named.length > 1);
}
