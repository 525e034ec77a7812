/** The comparison itself, loaded together with the full records that it shows. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ProfessionSummary } from '../../src/catalogue/summary.js';
import { factsStyles } from '../shared/facts.js';
import { hexagon, hexagonStyles, personInterests, professionInterests } from '../shared/hexagon.js';
import { icon } from '../shared/icons.js';
import { levelStyles } from '../shared/level-bars.js';
import { rows, type Row, type RowGroup, type RowsContext } from './rows.js';
import { tableStyles } from './table.styles.js';

export interface ComparisonContext extends RowsContext {
  readonly onlyDifferences: boolean;
  /** Position of the profession shown where there is room for one. */
  readonly shown: number;
  /** What the visitor likes, by scale, 1–5, where it is known. */
  readonly interests: Parameters<typeof personInterests>[0] | undefined;
  readonly editable: boolean;
  readonly professionAddress: (id: string) => string | null;
  readonly onOnlyDifferences: (event: Event) => void;
  readonly onShow: (position: number) => void;
  readonly onRemove: (id: string) => void;
}

export const comparisonStyles = [factsStyles, hexagonStyles, levelStyles, tableStyles];

/** A real table with row and column headers; where there is little room, one profession at a time. */
export function comparison(context: ComparisonContext): TemplateResult {
  const { compared, messages, onlyDifferences } = context;
  const shown = rows(context).filter((row) => !onlyDifferences || !isSame(row));
  return html`
    <label class="toggle screen-only">
      <input type="checkbox" .checked=${onlyDifferences} @change=${context.onOnlyDifferences} />
      ${messages.onlyDifferences}
    </label>
    ${pager(context)}
    <table role="table" part="table" aria-label=${messages.professions}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col"><span class="visually-hidden">${messages.row}</span></th>
          ${compared.map(({ summary }, index) => html`<th role="columnheader" scope="col" class=${columnClass(context, index)}>${columnTitle(context, summary)}</th>`)}
        </tr>
      </thead>
      ${(Object.keys(messages.groupsOfRows) as RowGroup[]).map((group) =>
        groupOfRows(
          context,
          group,
          shown.filter((row) => row.group === group),
        ),
      )}
    </table>
    ${shown.length === 0 ? html`<p>${messages.noDifference}</p>` : nothing}
    ${context.interests ? html`<p class="small">${messages.about.is} ${messages.about.isNot}</p>` : nothing}
    <p class="small">${messages.compareSources}</p>
    <p class="small">${messages.onetAttribution}</p>
  `;
}

const isSame = ({ values }: Row): boolean => values.every((value) => value === values[0]);

const columnClass = ({ shown }: ComparisonContext, index: number): string => (index === shown ? 'column shown' : 'column');

function columnTitle(
  { messages, editable, professionAddress, onRemove }: ComparisonContext,
  { id, title, language }: ProfessionSummary,
): TemplateResult {
  const address = professionAddress(id);
  const name = address ? html`<a href=${address} target="_top">${title.inclusive}</a>` : title.inclusive;
  return html`<span class="column-title" lang=${language}>${name}</span> ${
      editable
        ? html`<button type="button" class="quiet small remove screen-only" @click=${() => onRemove(id)}>
            ${icon('remove')}${messages.remove}<span class="visually-hidden"> ${title.inclusive}</span>
          </button>`
        : nothing
    }`;
}

/** Where there is room for one profession at a time. */
function pager({ compared, messages, shown, onShow }: ComparisonContext): TemplateResult {
  const count = compared.length;
  const turn = (by: number) => () => onShow((shown + by + count) % count);
  return html`<div class="pager screen-only">
    <button type="button" class="button" @click=${turn(-1)}>${icon('back')}<span class="visually-hidden">${messages.previous}</span></button>
    <p role="status" class="numbers">
      <strong>${compared[shown]?.summary.title.inclusive}</strong><br /><span class="small">${messages.position(shown + 1, count)}</span>
    </p>
    <button type="button" class="button" @click=${turn(1)}><span class="visually-hidden">${messages.nextProfession}</span>${icon('forward')}</button>
  </div>`;
}

function groupOfRows(context: ComparisonContext, group: RowGroup, groupRows: readonly Row[]): TemplateResult | typeof nothing {
  const drawing = group === 'interests';
  if (groupRows.length === 0 && !drawing) return nothing;
  const columns = context.compared.length;
  return html`<tbody role="rowgroup">
    <tr role="row" class="group">
      <th role="rowheader" scope="rowgroup" colspan=${columns + 1}><span class="heading">${context.messages.groupsOfRows[group]}</span></th>
    </tr>
    ${
      drawing
        ? html`<tr role="row">
            <td role="cell" colspan=${columns + 1}>${interestsOf(context)}</td>
          </tr>`
        : nothing
    }
    ${groupRows.map(
      (row) =>
        html`<tr role="row">
          <th role="rowheader" scope="row">${row.label}</th>
          ${
            isSame(row)
              ? html`<td role="cell" colspan=${columns}>${row.joined ?? row.cells[0]}</td>`
              : row.cells.map((cell, index) => html`<td role="cell" class="${columnClass(context, index)} differs">${cell}</td>`)
          }
        </tr>`,
    )}
  </tbody>`;
}

function interestsOf({ compared, messages, interests }: ComparisonContext): TemplateResult {
  const person = interests ? [{ kind: 'person' as const, label: messages.person, values: personInterests(interests) }] : [];
  const professions = compared.map(({ summary }) => ({
    kind: 'profession' as const,
    label: summary.title.inclusive,
    values: professionInterests(summary.interests),
  }));
  return hexagon([...person, ...professions], messages);
}
