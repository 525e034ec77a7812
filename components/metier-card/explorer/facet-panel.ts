import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Catalogue } from '../../../src/catalogue/catalogue.js';
import { FACETS, isOffered, isOneEnough, type Facet, type FacetOption } from '../../../src/catalogue/facets.js';
import { labelOf } from '../../../src/catalogue/label.js';
import type { ExplorerMessages } from '../../../src/messages/explorer.js';
import type { Closeness } from '../../../src/scoring/types.js';
import { icon } from '../../shared/icons.js';

export interface FacetsContext {
  readonly messages: ExplorerMessages;
  readonly catalogue: Catalogue;
  readonly options: readonly FacetOption[];
  readonly chosen: readonly FacetOption[];
  readonly counts: ReadonlyMap<FacetOption, number>;
  /** How many professions are shown with what is chosen. */
  readonly found: number;
  readonly onToggle: (event: Event, option: FacetOption) => void;
  readonly onClear: () => void;
  readonly onClose: () => void;
  /** Goes past the filters to the list. */
  readonly onSkip: () => void;
}

/** The words for an option. */
export function optionLabel({ facet, id, label: own }: FacetOption, { sectors, criteria }: Catalogue, messages: ExplorerMessages): string {
  if (own) return own;
  if (facet === 'closeness') return messages.closenessShort[id as Closeness];
  return labelOf(facet === 'sector' ? sectors : criteria, id, messages.language);
}

/** Everything that the list can be narrowed by, with what each would leave: chips, or an index beside the list where there is room. */
export function facetPanel(context: FacetsContext): TemplateResult {
  const { messages, chosen, found } = context;
  return html`<div class="facets screen-only" id="facets" role="group" aria-label=${messages.filters}>
    <button type="button" part="button" class="button skip" @click=${context.onSkip}>${messages.showFound(found)}</button>
    ${FACETS.map((facet) => facetGroup(facet, context))}
    <div class="facets-end">
      <button type="button" class="quiet" ?hidden=${chosen.length === 0} @click=${context.onClear}>${messages.removeAll}</button>
      <button type="button" part="button" class="button primary facets-close" @click=${context.onClose}>${messages.showFound(found)}</button>
    </div>
  </div>`;
}

function facetGroup(facet: Facet, context: FacetsContext): TemplateResult | typeof nothing {
  const { messages, chosen } = context;
  const options = context.options.filter((option) => option.facet === facet && isOffered(option, chosen));
  if (options.length === 0) return nothing;
  const several = chosen.filter((option) => option.facet === facet).length > 1;
  const most = Math.max(...options.map((option) => context.counts.get(option) ?? 0), 1);
  return html`<fieldset class="facet">
    <legend>
      ${messages.facets[facet]}${several ? html` <span class="soft">(${isOneEnough(facet) ? messages.either : messages.both})</span>` : nothing}
    </legend>
    <ul class="chips" role="list">
      ${options.map((option) => html`<li>${chip(option, most, context)}</li>`)}
    </ul>
  </fieldset>`;
}

/** Empty ones go soft, and can still be pressed. */
function chip(option: FacetOption, most: number, { messages, catalogue, chosen, counts, onToggle }: FacetsContext): TemplateResult {
  const count = counts.get(option) ?? 0;
  const isChosen = chosen.includes(option);
  // The second half of a double click would take back what the first one did.
  const onClick = (event: MouseEvent) => event.detail <= 1 && onToggle(event, option);
  return html`<button type="button" class=${count === 0 ? 'chip empty' : 'chip'} aria-pressed=${isChosen ? 'true' : 'false'} @click=${onClick}>
    <svg class="chip-share" aria-hidden="true">${svg`<rect width=${`${(100 * count) / most}%`} height="100%"></rect>`}</svg>
    ${isChosen ? icon('check') : nothing}<span class="chip-word">${optionLabel(option, catalogue, messages)}</span>
    <span class="chip-count numbers">${count}</span>
  </button>`;
}
