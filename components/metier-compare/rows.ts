import { html, nothing, type TemplateResult } from 'lit';
import type { Profession } from '../../src/catalogue/schema.js';
import type { ProfessionSummary } from '../../src/catalogue/summary.js';
import type { CompareMessages } from '../../src/messages/compare.js';
import { TRAITS, type TraitId } from '../../src/scoring/types.js';
import { flags, isCurrent, isFlagged, payBars, payRanges, salaryText } from '../shared/facts.js';
import { icon } from '../shared/icons.js';
import { levelBars } from '../shared/level-bars.js';

/** A profession to compare; `record` is absent until it is loaded. */
export interface Compared {
  readonly summary: ProfessionSummary;
  readonly record: Profession | undefined;
}

export type RowGroup = keyof CompareMessages['groupsOfRows'];

export interface Row {
  readonly group: RowGroup;
  readonly label: string;
  /** One a profession; equal values are the same to the visitor. */
  readonly values: readonly string[];
  /** One a profession, in the same order. */
  readonly cells: readonly TemplateResult[];
  /** In place of the cells where all values are the same; absent, the first cell. */
  readonly joined?: TemplateResult;
}

export interface RowsContext {
  readonly compared: readonly Compared[];
  readonly messages: CompareMessages;
  /** What the answers say, where there are any. */
  readonly resultRow: Row | undefined;
  /** What the visitor answered by trait, 0–1. */
  readonly person: Readonly<Partial<Record<TraitId, number>>>;
}

/** Everything that is compared, in groups; a row about which nothing is known of any profession is left out. */
export function rows(context: RowsContext): readonly Row[] {
  return [
    ...(context.resultRow ? [context.resultRow] : []),
    ...accessRows(context),
    ...dailyRows(context),
    ...conditionRows(context),
    ...salaryRows(context),
  ].filter(({ values }) => values.some(Boolean));
}

/** A row of texts; an empty one is not known. */
function textRow({ compared, messages }: RowsContext, group: RowGroup, label: string, text: (one: Compared) => string | undefined): Row {
  const values = compared.map((one) => text(one) ?? '');
  return {
    group,
    label,
    values,
    cells: values.map((value, index) =>
      value ? html`<span lang=${compared[index]?.summary.language ?? nothing}>${value}</span>` : unknown(messages),
    ),
  };
}

function listRow(
  { compared, messages }: RowsContext,
  group: RowGroup,
  label: string,
  list: (record: Profession) => readonly string[] | undefined,
  glyph?: 'pro' | 'con',
): Row {
  const lists = compared.map(({ record }) => (record && list(record)) ?? []);
  return {
    group,
    label,
    values: lists.map((items) => items.join('\n')),
    cells: lists.map((items, index) =>
      items.length > 0
        ? html`<ul class="list" lang=${compared[index]?.summary.language ?? nothing}>
            ${items.map((item) => html`<li>${glyph ? icon(glyph) : nothing}<span>${item}</span></li>`)}
          </ul>`
        : unknown(messages),
    ),
  };
}

const unknown = (messages: CompareMessages) => html`<span class="soft">${messages.unknown}</span>`;

function accessRows(context: RowsContext): readonly Row[] {
  const { compared, messages } = context;
  return [
    {
      group: 'access',
      label: messages.flagsRow,
      values: compared.map(({ summary }) => JSON.stringify([summary.regulated, summary.ownAccount, summary.shortage.filter(isCurrent)])),
      cells: compared.map(({ summary }) =>
        isFlagged(summary) ? html`${flags(summary, messages)}` : html`<span class="soft">${messages.noFlag}</span>`,
      ),
    },
    textRow(context, 'access', messages.keyCards.studies, ({ summary }) => summary.keyCards.studies),
    textRow(
      context,
      'access',
      messages.access,
      ({ record }) => record?.access && messages.accessStatus(record.access.regulated, record.access.reserved, record.access.ownAccount),
    ),
  ];
}

function dailyRows(context: RowsContext): readonly Row[] {
  const { messages } = context;
  return [
    textRow(context, 'daily', messages.inShort, ({ summary }) => summary.tagline),
    textRow(context, 'daily', messages.keyCards.qualities, ({ summary }) => summary.keyCards.qualities),
    listRow(context, 'daily', messages.workplaces, (record) => record.workplaces?.items),
    listRow(context, 'daily', messages.pros, (record) => record.prosAndCons?.pros, 'pro'),
    listRow(context, 'daily', messages.cons, (record) => record.prosAndCons?.cons, 'con'),
  ];
}

/** Each trait in words, as a bar, with the reason; the visitor's answer as a second bar where it is known. */
function conditionRows({ compared, messages, person }: RowsContext): readonly Row[] {
  const answered = Object.keys(person).length > 0;
  return TRAITS.map((trait) => ({
    group: 'conditions' as const,
    label: messages.traits[trait],
    joined: html`<span>${messages.traitLevel(trait, compared[0]?.summary.traits[trait]?.level ?? 0)}</span>`,
    values: compared.map(({ summary }) => {
      const level = summary.traits[trait]?.level;
      return level === undefined ? '' : messages.traitLevel(trait, level);
    }),
    cells: compared.map(({ summary, record }) => {
      const level = summary.traits[trait]?.level;
      if (level === undefined) return unknown(messages);
      const why = record?.profile.traits[trait]?.why;
      return html`<span>${messages.traitLevel(trait, level)}</span> ${levelBars(level, person[trait])}
        ${why ? html`<span class="small" lang=${summary.language}>${why}</span>` : nothing}
        ${answered && person[trait] !== undefined ? html`<span class="visually-hidden">${messages.standpoint(trait, person[trait])}</span>` : nothing}`;
    }),
  }));
}

function salaryRows(context: RowsContext): readonly Row[] {
  const { compared, messages } = context;
  const highest = Math.max(0, ...compared.flatMap(({ summary }) => (summary.salary ? payRanges(summary.salary).map(({ high }) => high) : [])));
  return [
    {
      group: 'salary',
      label: messages.keyCards.salary,
      values: compared.map(({ summary }) => (summary.salary ? salaryText(summary.salary, messages) : '')),
      cells: compared.map(({ summary, record }) =>
        summary.salary
          ? html`<p class="numbers">${salaryText(summary.salary, messages)}</p>
              ${payBars(summary.salary, messages, highest)}
              ${record?.salary?.scopeLabel ? html`<p class="small">${messages.pay.scope(record.salary.scopeLabel)}</p>` : nothing}`
          : unknown(messages),
      ),
    },
  ];
}
