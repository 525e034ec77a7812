/** The comparison itself, loaded together with the full records that it shows. */
import { html, nothing, type TemplateResult } from 'lit';
import { spokenTitle } from '../../src/catalogue/spoken-title.js';
import type { ProfessionSummary } from '../../src/catalogue/record/summary.js';
import { factsStyles } from '../shared/facts.js';
import { payStyles } from '../shared/pay-bars.js';
import { fingerprint, fingerprintStyles } from '../shared/fingerprint.js';
import { foldStyles } from '../shared/fold.js';
import { hexagonStyles, interestsTable, personInterests, professionInterests } from '../shared/hexagon.js';
import { icon } from '../shared/icons.js';
import { linkOrButton } from '../shared/link-or-button.js';
import { professionName } from '../shared/profession-name.js';
import { printElement } from '../shared/print-alone.js';
import { rowStyles } from '../shared/profession-row.styles.js';
import { ROW_GROUPS, type RowGroup } from '../../src/messages/row-groups.js';
import { searchStyles } from './profession-search.js';
import { rows, type Row, type RowsContext } from './rows.js';
import { scaleStyles } from './scales.js';
import { tableStyles } from './table.styles.js';

export interface ComparisonContext extends RowsContext {
  readonly onlyDifferences: boolean;
  readonly editable: boolean;
  readonly onPrint: () => void;
  readonly professionAddress: (id: string) => string | null;
  readonly onProfession: (event: Event, id: string) => void;
  readonly onOnlyDifferences: (event: Event) => void;
  /** Moves a profession by this many places. */
  readonly onMove: (id: string, by: -1 | 1) => void;
  readonly onRemove: (id: string) => void;
}

export { comparisonMessages } from '../../src/messages/comparison.js';
export { Editing } from './editing.js';
export const styles = [factsStyles, payStyles, foldStyles, fingerprintStyles, hexagonStyles, rowStyles, searchStyles, scaleStyles, tableStyles];

/** The comparison alone, with the names on each page. */
export const printComparison = (element: HTMLElement, settings: object, summaries: readonly ProfessionSummary[]): Promise<void> =>
  printElement(element, settings, 'landscape', summaries.map(({ title: { inclusive } }) => inclusive).join(' · '));

/** A real table with row and column headers; where there is little room, all professions stand under each criterion. */
export function comparison(context: ComparisonContext): TemplateResult {
  const { compared, messages, onlyDifferences } = context;
  const { different, alike, single } = sorted(rows(context));
  const shown = onlyDifferences ? different : [...different, ...alike];
  return html`
    <div class="toggle-line screen-only">
      <label class="toggle">
        <input type="checkbox" .checked=${onlyDifferences} @change=${context.onOnlyDifferences} />
        ${messages.onlyDifferences}
      </label>
      <p class="small soft" role="status">${onlyDifferences ? messages.hiddenRows(alike.length) : nothing}</p>
    </div>
    <table role="table" part="table" aria-label=${messages.professions}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col" class="corner"><span class="visually-hidden">${messages.row}</span></th>
          ${compared.map(({ summary }, index) => html`<th role="columnheader" scope="col" aria-label=${spokenTitle(summary)}>${columnTitle(context, summary, index)}</th>`)}
        </tr>
      </thead>
      ${ROW_GROUPS.map((group) =>
        groupOfRows(
          context,
          group,
          shown.filter((row) => row.group === group),
        ),
      )}
    </table>
    ${shown.length === 0 ? html`<p>${messages.noDifference}</p>` : nothing}
    ${onlyDifferences && alike.length > 0 ? folded(messages.alike(labelsOf(alike)), alike, () => 0) : nothing}
    ${compared.map(({ summary }, index) => {
      const own = single.filter(({ values }) => values[index]);
      return own.length > 0
        ? folded(
            professionName(summary, (name) => messages.onlyFor(name, labelsOf(own))),
            own,
            () => index,
          )
        : nothing;
    })}
    ${interestsTable(profiles(context), messages)}
    ${context.interests ? html`<p class="small">${messages.about.is} ${messages.about.isNot}</p>` : nothing}
    <p class="screen-only"><button type="button" class="quiet" @click=${context.onPrint}>${icon('print')}${messages.print}</button></p>
    <p class="small">${messages.compareSources}</p>
    <p class="small">${messages.onetAttribution}</p>
  `;
}

interface Sorted {
  readonly different: readonly Row[];
  /** Where all professions have the same. */
  readonly alike: readonly Row[];
  /** Where only one profession has anything. */
  readonly single: readonly Row[];
}

function sorted(all: readonly Row[]): Sorted {
  const single = all.filter(({ values }) => values.length > 1 && values.filter(Boolean).length === 1);
  const compared = all.filter((row) => !single.includes(row));
  return { single, alike: compared.filter(isSame), different: compared.filter((row) => !isSame(row)) };
}

const isSame = ({ values }: Row): boolean => values.every((value) => value === values[0]);

const labelsOf = (list: readonly Row[]): string => list.map(({ label }) => label).join(', ');

/** Rows that teach little, in one line; `cell` gives the position of the cell to show. */
function folded(title: unknown, list: readonly Row[], cell: () => number): TemplateResult {
  return html`<details class="folded">
    <summary>${title}</summary>
    <dl>
      ${list.map(
        (row) =>
          html`<div>
            <dt>${row.label}</dt>
            <dd>${(isSame(row) && row.joined) || row.cells[cell()]}</dd>
          </div>`,
      )}
    </dl>
  </details>`;
}

function columnTitle(context: ComparisonContext, summary: ProfessionSummary, index: number): TemplateResult {
  const { compared, interests, messages, editable, professionAddress, onProfession, onMove, onRemove } = context;
  const { id, language } = summary;
  const address = professionAddress(id);
  const tool = (name: string, glyph: 'back' | 'forward' | 'remove', act: () => void, move?: -1 | 1) =>
    html`<button type="button" class="tool" data-move=${move ? `${id} ${move}` : nothing} @click=${act}>
      ${icon(glyph)}<span class="visually-hidden">${name} ${spokenTitle(summary)}</span>
    </button>`;
  return html`<div class="column-title">
    ${fingerprint(summary.interests, interests)}
    <span class="column-name">
      ${linkOrButton({
        address,
        className: 'column-link',
        language,
        content: professionName(summary),
        onOpen: (event) => onProfession(event, id),
      })}
    </span>
    ${
      editable
        ? html`<span class="tools screen-only">
            ${index > 0 ? tool(messages.moveBack, 'back', () => onMove(id, -1), -1) : nothing}
            ${index < compared.length - 1 ? tool(messages.moveForward, 'forward', () => onMove(id, 1), 1) : nothing}
            ${tool(messages.remove, 'remove', () => onRemove(id))}
          </span>`
        : nothing
    }
  </div>`;
}

function groupOfRows(context: ComparisonContext, group: RowGroup, groupRows: readonly Row[]): TemplateResult | typeof nothing {
  if (groupRows.length === 0) return nothing;
  const { compared, messages } = context;
  const title = group === 'conditions' && context.onlyDifferences ? messages.separating : messages.groupsOfRows[group];
  return html`<tbody part=${group === 'result' ? 'section result' : 'section'} role="rowgroup">
    <tr role="row" class="group">
      <th role="rowheader" scope="rowgroup" colspan=${compared.length + 1}><span class="heading">${title}</span></th>
    </tr>
    ${groupRows.map(
      (row) =>
        html`<tr role="row">
          <th role="rowheader" scope="row">${row.label}</th>
          ${
            isSame(row)
              ? html`<td role="cell" colspan=${compared.length}><div class="value">${row.joined ?? row.cells[0]}</div></td>`
              : row.cells.map(
                  (cell, index) =>
                    html`<td role="cell" class=${isOdd(row, index) ? 'odd' : nothing}>
                      <span class="cell-name small" aria-hidden="true">${compared[index]?.summary.title.inclusive}</span>
                      <div class="value">${cell}</div>
                    </td>`,
                )
          }
        </tr>`,
    )}
  </tbody>`;
}

/** Only the odd one out is heavier: bold everywhere says nothing. */
function isOdd({ values }: Row, index: number): boolean {
  const others = values.filter((_, other) => other !== index);
  return others.length > 1 && others.every((value) => value === others[0]) && values[index] !== others[0];
}

function profiles({ compared, messages, interests }: ComparisonContext): Parameters<typeof interestsTable>[0] {
  return [
    ...(interests ? [{ label: messages.person, values: personInterests(interests) }] : []),
    ...compared.map(({ summary }) => ({ label: professionName(summary), values: professionInterests(summary.interests) })),
  ];
}
