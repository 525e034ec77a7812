import { html, nothing, type TemplateResult } from 'lit';
import type { Profession } from '../../src/catalogue/record/schema.js';
import type { ProfessionSummary } from '../../src/catalogue/record/summary.js';
import type { RowGroup } from '../../src/messages/row-groups.js';
import type { ComparisonMessages } from '../../src/messages/comparison.js';
import { SCALES, TRAITS, type Ranking } from '../../src/scoring/types.js';
import { flags, isCurrent, isFlagged, salaryText } from '../shared/facts.js';
import { payBars, payRanges } from '../shared/pay-bars.js';
import { fingerprint } from '../shared/fingerprint.js';
import { foldedList } from '../shared/fold.js';
import { icon } from '../shared/icons.js';
import { leadingScales } from '../../src/questionnaire/reasons.js';
import { levelCells, studySteps } from './scales.js';

/** A profession to compare; `record` is absent until it is loaded. */
export interface Compared {
  readonly summary: ProfessionSummary;
  readonly record: Profession | undefined;
}

export interface Row {
  readonly group: RowGroup;
  readonly label: string;
  /** One a profession; equal values are the same to the visitor, an empty one is not known. */
  readonly values: readonly string[];
  /** One a profession, in the same order. */
  readonly cells: readonly TemplateResult[];
  /** In place of the cells where all values are the same; absent, the first cell. */
  readonly joined?: TemplateResult;
  /** How far apart the professions are, 0–1; absent for what has no level. */
  readonly spread?: number;
}

export interface RowsContext {
  readonly compared: readonly Compared[];
  readonly messages: ComparisonMessages;
  /** What the answers say, where there are any. */
  readonly resultRows: readonly Row[];
  /** Where the answers put the visitor by trait, 0–1. */
  readonly traits: Ranking['traits'] | undefined;
  /** What the visitor likes, by scale, 1–5, where it is known. */
  readonly interests: Ranking['interests'] | undefined;
}

/** Everything that is compared, in groups; a row about which nothing is known of any profession is left out. */
export function rows(context: RowsContext): readonly Row[] {
  return [
    ...context.resultRows,
    ...conditionRows(context),
    interestsRow(context),
    ...accessRows(context),
    ...dailyRows(context),
    salaryRow(context),
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
        ? html`<div lang=${compared[index]?.summary.language ?? nothing}>
            ${foldedList(
              items.map((item) => html`${glyph ? icon(glyph) : nothing}<span>${item}</span>`),
              { shown: LISTED, className: glyph ? 'list glyphs' : 'list', more: messages.others },
            )}
          </div>`
        : unknown(messages),
    ),
  };
}

/** Of each profession's list, on a phone, at first. */
const LISTED = 2;

const unknown = (messages: ComparisonMessages) => html`<span class="soft">${messages.unknown}</span>`;

function accessRows(context: RowsContext): readonly Row[] {
  const { compared, messages } = context;
  return [
    {
      group: 'access',
      label: messages.keyCards.studies,
      values: compared.map(({ summary }) => summary.keyCards.studies),
      cells: compared.map(
        ({ summary, record }) =>
          html`<span class="drawn">
            ${record?.studies && record.studies.country !== 'FR' ? studySteps(record.studies.levels) : nothing}<span lang=${summary.language}
              >${summary.keyCards.studies}</span
            >
          </span>`,
      ),
    },
    {
      group: 'access',
      label: messages.flagsRow,
      values: compared.map(({ summary }) => JSON.stringify([summary.regulated, summary.ownAccount, summary.shortage.filter(isCurrent)])),
      cells: compared.map(({ summary }) =>
        isFlagged(summary) ? html`${flags(summary, messages)}` : html`<span class="soft">${messages.noFlag}</span>`,
      ),
    },
  ];
}

function dailyRows(context: RowsContext): readonly Row[] {
  const { messages } = context;
  return [
    textRow(context, 'daily', messages.inShort, ({ summary }) => summary.tagline),
    textRow(context, 'daily', messages.keyCards.conditions, ({ summary }) => summary.keyCards.conditions),
    textRow(context, 'daily', messages.keyCards.qualities, ({ summary }) => summary.keyCards.qualities),
    listRow(context, 'daily', messages.workplaces, (record) => record.workplaces?.items),
    listRow(context, 'daily', messages.pros, (record) => record.prosAndCons?.pros, 'pro'),
    listRow(context, 'daily', messages.cons, (record) => record.prosAndCons?.cons, 'con'),
  ];
}

/** Each trait in words and cells, with the reason; what separates the professions most comes first. */
function conditionRows({ compared, messages, traits }: RowsContext): readonly Row[] {
  return TRAITS.map((trait): Row => {
    const levels = compared.flatMap(({ summary }) => summary.traits[trait]?.level ?? []);
    const standpoint = traits?.[trait] ?? undefined;
    return {
      group: 'conditions',
      label: messages.traits[trait],
      joined: html`<span>${messages.traitLevel(trait, levels[0] ?? 0)}</span>`,
      spread: Math.max(...levels) - Math.min(...levels),
      values: compared.map(({ summary }) => {
        const level = summary.traits[trait]?.level;
        return level === undefined ? '' : messages.traitLevel(trait, level);
      }),
      cells: compared.map(({ summary, record }) => {
        const level = summary.traits[trait]?.level;
        if (level === undefined) return unknown(messages);
        const why = record?.profile.traits[trait]?.why;
        return html`${levelCells(level, standpoint)}<span class="word">${messages.traitLevel(trait, level)}</span> ${
            why ? html`<span class="small" lang=${summary.language}>${why}</span>` : nothing
          }${standpoint === undefined ? nothing : html`<span class="visually-hidden"> (${messages.standpoint(trait, standpoint)})</span>`}`;
      }),
    };
  }).sort((a, b) => (b.spread ?? 0) - (a.spread ?? 0));
}

/** Small pictures side by side: four outlines on one hexagon cannot be told apart. */
function interestsRow({ compared, messages, interests }: RowsContext): Row {
  const words = compared.map(({ summary }) => messages.mostly(leadingScales(summary.interests)));
  return {
    group: 'conditions',
    label: messages.interestsRow,
    values: compared.map(({ summary }) => SCALES.map((scale) => summary.interests[scale].toFixed(1)).join(' ')),
    cells: compared.map(
      ({ summary }, index) => html`<span class="drawn">${fingerprint(summary.interests, interests)}<span>${words[index]}</span></span>`,
    ),
  };
}

function salaryRow({ compared, messages }: RowsContext): Row {
  const highest = Math.max(0, ...compared.flatMap(({ summary }) => (summary.salary ? payRanges(summary.salary).map(({ high }) => high) : [])));
  return {
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
  };
}
