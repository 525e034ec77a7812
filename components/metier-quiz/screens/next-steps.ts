import { html, nothing, type TemplateResult } from 'lit';
import type { QuizResult } from '../../../src/questionnaire/result.js';
import { icon } from '../../shared/icons.js';
import { heading } from '../../shared/heading.js';
import { linkOrButton } from '../../shared/link-or-button.js';
import { saving, type SavingContext } from './saving.js';
import { readableDate } from '../../shared/readable-date.js';

export interface NextStepsContext extends SavingContext {
  readonly level: number;
  readonly versions: QuizResult['versions'];
  /** How many further questions there are. */
  readonly refining: number;
  /** False with too few professions to compare. */
  readonly canCompare: boolean;
  /** The profession in question has a sheet to open. */
  readonly hasSheet: boolean;
  /** The host's page for it, where it has one. */
  readonly sheetAddress: string | null;
  readonly copied: 'no' | 'link' | 'code' | 'failed';
  /** What could not be copied. */
  readonly text: string;
  /** The page has an address that another person can open. */
  readonly hasLink: boolean;
  readonly code: string;
  readonly onRefine: () => void;
  readonly onCompare: (event: Event) => void;
  readonly onSheet: (event: Event) => void;
  readonly onPrint: (event: Event) => void;
  readonly onCopyLink: () => void;
  readonly onCopyCode: () => void;
  readonly onReview: () => void;
  readonly onRestart: () => void;
}

/** What to do with a result, and what it is not. */
export function nextSteps(context: NextStepsContext): TemplateResult {
  const { messages, level } = context;
  return html`
    <section class="next screen-only">
      ${heading(level + 1, 'heading', messages.next)}
      <div class="next-main">
        ${context.refining > 0 ? html`<button type="button" class="button primary" @click=${context.onRefine}>${messages.refine(context.refining)}</button>` : nothing}
        ${context.canCompare ? html`<button type="button" class="button" @click=${context.onCompare}>${messages.compare}</button>` : nothing}
        ${context.hasSheet ? linkOrButton({ address: context.sheetAddress, className: 'button', content: messages.seeSheet, onOpen: context.onSheet }) : nothing}
      </div>
      <div class="next-more">
        <button type="button" class="quiet" @click=${context.onPrint}>${icon('print')}${messages.print}</button>
        ${context.hasLink ? html`<button type="button" class="quiet" @click=${context.onCopyLink}>${icon('link')}${messages.copyLink}</button>` : nothing}
        <button type="button" class="quiet" @click=${context.onCopyCode}>${icon('copy')}${messages.code.copy}</button>
        <button type="button" class="quiet" @click=${context.onReview}>${icon('back')}${messages.review}</button>
        <button type="button" class="quiet" @click=${context.onRestart}>${icon('restart')}${messages.restart}</button>
        ${saving(context)}
      </div>
      ${context.hasLink ? nothing : html`<p class="small">${messages.code.noLink(context.code)}</p>`}
      <div role="status">
        ${context.copied === 'link' ? html`<p>${messages.copied}</p>` : nothing}
        ${context.copied === 'code' ? html`<p>${messages.code.copied(context.code)}</p>` : nothing}
        ${
          context.copied === 'failed'
            ? html`<p>
                <label
                  >${messages.copyFailed}
                  <input class="link" readonly .value=${context.text} @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
                /></label>
              </p>`
            : nothing
        }
      </div>
    </section>
    <section class="about">
      ${heading(level + 1, 'heading', messages.aboutTitle)}
      <p>${messages.about.is}</p>
      <p>${messages.about.isNot}</p>
      <slot name="advisers">
        <p>${messages.talk}</p>
        <ul class="advisers" role="list">
          ${messages.advisers.map(([name, what]) => html`<li><strong>${name}</strong><span class="soft">${what}</span></li>`)}
        </ul>
      </slot>
      <p class="small">${messages.onetAttribution}</p>
      <p class="small numbers">${messages.versions(readableDate(context.versions.data, messages.language), context.versions.scoring)}</p>
    </section>
  `;
}
