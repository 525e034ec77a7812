import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Catalogue } from '../../../src/catalogue/catalogue.js';
import { labelOf } from '../../../src/catalogue/label.js';
import { similarTo, withCriterion } from '../../../src/catalogue/look-ups.js';
import type { ProfessionSummary } from '../../../src/catalogue/record/summary.js';
import type { SheetMessages } from '../../../src/messages/sheet.js';
import type { Assessment } from '../../../src/scoring/types.js';
import { professionRow, type RowContent, type RowsContext } from '../../shared/profession-row.js';

export interface NeighboursContext {
  readonly summary: ProfessionSummary;
  readonly catalogue: Catalogue;
  readonly messages: SheetMessages;
  /** The criterion whose professions are listed. */
  readonly chosen: string | null;
  readonly rows: RowsContext;
  /** How near a profession is to the visitor's answers, where there are some. */
  readonly assess: ((profession: ProfessionSummary) => Assessment) | undefined;
  readonly onCriterion: (id: string) => void;
}

const MOST_SHARED = 3;

/** Professions near this one, each with what they have in common. */
export function similarProfessions(context: NeighboursContext): TemplateResult | null {
  const { summary, catalogue, messages } = context;
  const similar = similarTo(catalogue, summary.id);
  if (similar.length === 0) return null;
  return list(
    similar.map(({ profession, shared }) => {
      const labels = shared.slice(0, MOST_SHARED).map((id) => criterionLabel(catalogue, id, messages));
      return { profession, notes: labels.length > 0 ? labels.map((label, index) => (index === 0 ? messages.shared(label) : label)) : undefined };
    }),
    context,
  );
}

/** Choose a criterion, see the other professions that have it. */
export function criteria(context: NeighboursContext): TemplateResult | null {
  const { summary, catalogue, messages, chosen, onCriterion } = context;
  const shown = catalogue.criteria.filter(({ id }) => summary.criteria.includes(id));
  if (shown.length === 0) return null;
  const isChosen = chosen !== null && summary.criteria.includes(chosen);
  const others = isChosen ? withCriterion(catalogue, chosen).filter(({ id }) => id !== summary.id) : [];
  return html`
    <p class="small">${messages.criteriaHint}</p>
    <ul class="chips" role="list">
      ${shown.map(
        ({ id }) =>
          html`<li>
            <button type="button" class=${id === chosen ? 'chip chosen' : 'chip'} aria-expanded=${id === chosen} @click=${() => onCriterion(id)}>
              ${criterionLabel(catalogue, id, messages)}
            </button>
          </li>`,
      )}
    </ul>
    <p class="sharing" role="status">
      ${isChosen ? keyed(chosen, html`<span>${messages.sharing(criterionLabel(catalogue, chosen, messages), others.length)}</span>`) : nothing}
    </p>
    ${
      isChosen
        ? list(
            others.map((profession) => ({ profession })),
            context,
          )
        : nothing
    }
  `;
}

function criterionLabel({ criteria }: Catalogue, id: string, { language }: SheetMessages): string {
  return labelOf(criteria, id, language);
}

const list = (contents: readonly RowContent[], { rows, assess }: NeighboursContext): TemplateResult =>
  html`<ul class="rows compact" role="list">
    ${contents.map(
      (content) =>
        html`<li class="row compact">${professionRow({ ...content, assessment: assess?.(content.profession), isCompact: true }, rows)}</li>`,
    )}
  </ul>`;
