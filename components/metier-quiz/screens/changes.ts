import { html, nothing, type TemplateResult } from 'lit';
import type { Catalogue } from '../../../src/catalogue/catalogue.js';
import type { ResultMessages } from '../../../src/messages/result.js';
import { changesBetween, movedOf, type Moved } from '../../../src/questionnaire/changes.js';
import type { QuizResult } from '../../../src/questionnaire/result.js';
import type { Assessment, Ranking } from '../../../src/scoring/types.js';
import { bandScale } from '../../shared/band.js';
import { heading } from '../../shared/heading.js';
import { professionName } from '../../shared/profession-name.js';

export interface ChangesContext {
  readonly before: Ranking;
  readonly result: QuizResult;
  /** How many real answers came in between. */
  readonly added: number;
  readonly catalogue: Catalogue;
  readonly messages: ResultMessages;
  readonly level: number;
}

/** What further answers changed: before and after, in words. */
export function changes(context: ChangesContext): TemplateResult {
  const { before, result, added, messages, level } = context;
  const { metier, ranking } = result;
  const own = metier ? movedOf(metier, before, ranking) : null;
  const { moved, entering, leaving } = metier ? { moved: own ? [own] : [], entering: [], leaving: [] } : changesBetween(before, ranking);
  const isSame = moved.length + entering.length + leaving.length === 0;
  return html`<section part="section" class="changes">
    ${heading(level, 'heading', html`<span tabindex="-1" data-top>${messages.changed(added)}</span>`)}
    ${isSame ? html`<p>${messages.nothingMoved}</p>` : nothing} ${moved.map((one) => movedProfession(one, context))}
    ${names(messages.entering, entering, context)} ${names(messages.leaving, leaving, context)}
  </section>`;
}

function names(lead: string, ids: readonly string[], { catalogue }: ChangesContext): TemplateResult | typeof nothing {
  const known = ids.flatMap((id) => catalogue.get(id) ?? []);
  if (known.length === 0) return nothing;
  return html`<p><strong>${lead}</strong>${known.map((profession, index) => html`${index > 0 ? ', ' : ''}${professionName(profession)}`)}</p>`;
}

function movedProfession({ id, before, after, frequency }: Moved, { catalogue, messages }: ChangesContext): TemplateResult | typeof nothing {
  const profession = catalogue.get(id);
  // The word that has changed is the one to say.
  const isOften = frequency.before !== frequency.after;
  const words = ({ closeness }: Assessment, often: keyof typeof messages.often) =>
    isOften ? messages.often[often] : closeness ? messages.closenessShort[closeness] : messages.insufficientTitle;
  return profession
    ? html`<div class="moved">
        <p class="subheading">${professionName(profession)}</p>
        ${line(messages.before, before, words(before, frequency.before), 'former', messages)}
        ${line(messages.after, after, words(after, frequency.after), 'latter', messages)}
      </div>`
    : nothing;
}

function line(when: string, { score, band, closeness }: Assessment, words: string, className: string, messages: ResultMessages): TemplateResult {
  return html`<div class="moved-line ${className}">
    <span class="small">${when}</span>
    ${score !== null && band && closeness ? bandScale({ score, band, closeness: messages.closeness[closeness] }, messages, true) : html`<span></span>`}
    <span class="moved-words">${words}</span>
  </div>`;
}
