import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Catalogue } from '../../../src/catalogue/catalogue.js';
import { labelOf } from '../../../src/catalogue/label.js';
import { similarTo, withCriterion } from '../../../src/catalogue/look-ups.js';
import type { ProfessionSummary } from '../../../src/catalogue/record/summary.js';
import type { SheetMessages } from '../../../src/messages/sheet.js';
import { linkOrButton } from '../../shared/link-or-button.js';
import { professionName } from '../../shared/profession-name.js';

export interface NeighboursContext {
  readonly summary: ProfessionSummary;
  readonly catalogue: Catalogue;
  readonly messages: SheetMessages;
  /** The criterion whose professions are listed. */
  readonly chosen: string | null;
  readonly professionAddress: (id: string) => string | null;
  readonly onCriterion: (id: string) => void;
  readonly onProfession: (event: Event, id: string) => void;
}

const MOST_SHARED = 3;

/** Professions near this one, each with what they have in common. */
export function similarProfessions(context: NeighboursContext): TemplateResult | null {
  const { summary, catalogue, messages } = context;
  const similar = similarTo(catalogue, summary.id);
  if (similar.length === 0) return null;
  return html`<ul class="neighbours" role="list">
    ${similar.map(({ profession, shared }) => {
      const labels = shared.slice(0, MOST_SHARED).map((id) => criterionLabel(catalogue, id, messages));
      return html`<li>
        ${professionLink(context, profession)}
        ${labels.length > 0 ? html`<span class="small">${messages.shared(new Intl.ListFormat(messages.language).format(labels))}</span>` : nothing}
      </li>`;
    })}
  </ul>`;
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
    <ul class="criteria" role="list">
      ${shown.map(
        ({ id }) =>
          html`<li>
            <button type="button" class="criterion" aria-expanded=${id === chosen} @click=${() => onCriterion(id)}>
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
        ? html`<ul class="neighbours columns" role="list">
            ${others.map((profession) => html`<li>${professionLink(context, profession)}</li>`)}
          </ul>`
        : nothing
    }
  `;
}

function criterionLabel({ criteria }: Catalogue, id: string, { language }: SheetMessages): string {
  return labelOf(criteria, id, language);
}

const professionLink = ({ professionAddress, onProfession }: NeighboursContext, profession: ProfessionSummary): TemplateResult =>
  linkOrButton({
    address: professionAddress(profession.id),
    className: 'quiet',
    language: profession.language,
    content: professionName(profession),
    onOpen: (event) => onProfession(event, profession.id),
  });
