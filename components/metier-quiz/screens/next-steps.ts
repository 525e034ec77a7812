import { html, nothing, type TemplateResult } from 'lit';
import type { Profession } from '../../../src/catalogue/record/schema.js';
import type { ResultMessages } from '../../../src/messages/result.js';
import type { Adviser } from '../../../src/questionnaire/advisers.js';
import type { QuizResult } from '../../../src/questionnaire/result.js';
import { heading } from '../../shared/heading.js';
import { icon } from '../../shared/icons.js';
import { linkOrButton } from '../../shared/link-or-button.js';
import { readableDate } from '../../../src/messages/readable-date.js';
import { saving, type SavingContext } from './saving.js';

export interface NextStepsContext extends SavingContext {
  readonly texts: ResultMessages;
  readonly level: number;
  readonly versions: QuizResult['versions'];
  /** How many further questions there are. */
  readonly refining: number;
  /** The answers do not decide: further questions are the next step. */
  readonly isUnsure: boolean;
  /** How many professions the visitor keeps. */
  readonly kept: number;
  /** False with too few professions to compare. */
  readonly canCompare: boolean;
  /** The profession in question has a sheet to open. */
  readonly hasSheet: boolean;
  /** The host's page for it, where it has one. */
  readonly sheetAddress: string | null;
  readonly advisers: readonly Adviser[];
  /** Of the profession in question, once loaded. */
  readonly record: Profession | null;
  readonly copied: 'no' | 'link' | 'code' | 'failed';
  /** What could not be copied. */
  readonly text: string;
  /** The page has an address that another person can open. */
  readonly hasLink: boolean;
  readonly code: string;
  readonly onRefine: () => void;
  readonly onCompare: (event: Event) => void;
  readonly onSheet: (event: Event) => void;
  readonly onPrint: () => void;
  readonly onCopyLink: () => void;
  readonly onCopyCode: () => void;
  readonly onReview: () => void;
  readonly onRestart: () => void;
}

/** What to do with a result, whom to talk to, and what it is not. */
export function nextSteps(context: NextStepsContext, drawing: TemplateResult | typeof nothing = nothing): TemplateResult {
  const { texts, level, advisers } = context;
  return html`<div class="after">
      <section part="section" class="next screen-only">
        ${heading(level + 1, 'heading', texts.nextSteps)} ${mainSteps(context)} ${moreSteps(context)}
      </section>
      ${drawing}
      <section part="section">
        ${heading(level + 1, 'heading', texts.talk)}
        <slot name="advisers"
          ><ul class="advisers" role="list">
            ${advisers.map(adviser)}
          </ul></slot
        >
        ${schools(context)}
      </section>
      <section part="section">
        ${thoughts(context)}
        <div>
          ${heading(level + 1, 'heading', texts.aboutTitle)}
          <p>${texts.about.is}</p>
          <p>${texts.about.isNot}</p>
        </div>
      </section>
    </div>
    <footer class="small">
      <p>${texts.onetAttribution}</p>
      <p class="numbers">${texts.versions(readableDate(context.versions.data, texts.language), context.versions.scoring)}</p>
    </footer>`;
}

/** One step stands out: what helps most from here. */
function mainSteps(context: NextStepsContext): TemplateResult {
  const { texts, refining, isUnsure, kept, canCompare, hasSheet } = context;
  const first = isUnsure && refining > 0 ? 'refine' : hasSheet ? 'sheet' : 'compare';
  const style = (step: typeof first) => (step === first ? 'button primary' : 'button');
  const steps = {
    refine:
      refining > 0
        ? html`<button type="button" part="button" class=${style('refine')} @click=${context.onRefine}>${texts.refine(refining)}</button>`
        : nothing,
    sheet: hasSheet
      ? linkOrButton({ address: context.sheetAddress, className: style('sheet'), content: texts.seeSheet, onOpen: context.onSheet })
      : nothing,
    compare: canCompare
      ? html`<button type="button" part="button" class=${style('compare')} @click=${context.onCompare}>
          ${kept > 1 ? texts.compareKeptOnes(Math.min(kept, 4)) : texts.compare}
        </button>`
      : nothing,
  };
  const order = [first, ...(['sheet', 'compare', 'refine'] as const).filter((step) => step !== first)] as const;
  return html`<div class="next-main">${order.map((step) => steps[step])}</div>`;
}

function moreSteps(context: NextStepsContext): TemplateResult {
  const { texts, copied } = context;
  return html`<div class="next-more">
      <button type="button" class="quiet" @click=${context.onPrint}>${icon('print')}${texts.print}</button>
      ${context.hasLink ? html`<button type="button" class="quiet" @click=${context.onCopyLink}>${icon('link')}${texts.copyLink}</button>` : nothing}
      <button type="button" class="quiet" @click=${context.onCopyCode}>${icon('copy')}${texts.copyCode}</button>
      <button type="button" class="quiet" @click=${context.onReview}>${icon('back')}${texts.review}</button>
      <button type="button" class="quiet" @click=${context.onRestart}>${icon('restart')}${texts.restart}</button>
      ${saving(context)}
    </div>
    ${context.hasLink || !context.code ? nothing : html`<p class="small">${texts.noLink(context.code)}</p>`}
    <div role="status">
      ${copied === 'link' ? html`<p>${texts.copied}</p>` : nothing} ${copied === 'code' ? html`<p>${texts.codeCopied(context.code)}</p>` : nothing}
      ${
        copied !== 'failed'
          ? nothing
          : context.text
            ? html`<p>
                <label
                  >${texts.copyFailed}
                  <input class="link" readonly .value=${context.text} @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
                /></label>
              </p>`
            : html`<p>${texts.openFailed}</p>`
      }
    </div>`;
}

const adviser = ({ name, what, url, phone, places }: Adviser): TemplateResult =>
  html`<li>
    <p><strong>${url ? html`<a href=${url} rel="noopener" target="_top">${name}</a>` : name}</strong> <span class="small">${what}</span></p>
    ${places ? html`<p class="small">${places}</p>` : nothing}
    ${phone ? html`<p class="numbers"><a href=${`tel:${phone.replace(/[^+\d]/g, '')}`}>${phone}</a></p>` : nothing}
  </li>`;

const SCHOOLS_SHOWN = 5;

/** Where the profession in question is learnt. */
function schools({ record, texts, level }: NextStepsContext): TemplateResult | typeof nothing {
  const listed = record?.studies?.schools ?? [];
  if (listed.length === 0) return nothing;
  return html`<div lang=${record?.language ?? nothing}>
    ${heading(level + 1, 'heading', texts.schools)}
    <ul class="advisers" role="list">
      ${listed.slice(0, SCHOOLS_SHOWN).map(
        ({ name, place, programme, url }) =>
          html`<li>
            <p>
              <strong>${url ? html`<a href=${url} rel="noopener" target="_top">${name}</a>` : name}</strong>
              ${place ? html`<span class="small">${place}</span>` : nothing}
            </p>
            ${programme ? html`<p class="small">${programme}</p>` : nothing}
          </li>`,
      )}
    </ul>
  </div>`;
}

/** The profession's own questions; about a catalogue, those that any profession raises. */
function thoughts({ record, hasSheet, texts, level }: NextStepsContext): TemplateResult | typeof nothing {
  const items = hasSheet ? (record?.selfEvaluation?.items ?? []) : texts.questions;
  if (items.length === 0) return nothing;
  return html`<div>
    ${heading(level + 1, 'heading', texts.thinkAbout)}
    <ul class="think" role="list">
      ${items.map((text) => html`<li>${text}</li>`)}
    </ul>
  </div>`;
}
