import { html } from 'lit';
import { icon } from '../../shared/icons.js';
import { relativeDate } from '../../../src/messages/readable-date.js';
import { foldedList } from '../../shared/fold.js';
import { listOf, origin, section, type Section, type SectionContext } from './section.js';

/** What helps to make up one's mind. */
export function reflectionSections(context: SectionContext): readonly Section[] {
  const { record, messages, heading } = context;
  return [
    ...section(
      'pros-and-cons',
      record.prosAndCons,
      (block) =>
        html`<div class="pros-and-cons">
            ${(['pro', 'con'] as const).map(
              (kind) =>
                html`<div>
                  ${heading('subheading', messages[`${kind}s`])}
                  ${foldedList(
                    block[`${kind}s`].map((text) => html`${icon(kind)}<span>${context.explain(text)}</span>`),
                    { shown: 3, className: 'glyphs', more: messages.others },
                  )}
                </div>`,
            )}
          </div>
          ${origin(context, block)}`,
    ),
    ...section('self-evaluation', record.selfEvaluation, listOf(context), (block) => messages.folded.selfEvaluation(block.items.length)),
    ...section(
      'questions',
      record.questions,
      (block) =>
        html`<div>${block.entries.map(({ question, answer }) => unfolding(question, html`<p>${answer}</p>`))}</div>
          ${origin(context, block)}`,
      (block) => messages.folded.questions(block.entries.length),
    ),
    ...section('advice', record.advice, listOf(context), (block) => messages.folded.advice(block.items.length)),
    ...section(
      'visitor-questions',
      record.visitorQuestions,
      (block) =>
        html`${block.entries.map(({ asked, question, answer }) =>
          unfolding(
            question,
            html`<p class="small">${relativeDate(asked, messages.language)}</p>
              <p>${answer}</p>`,
          ),
        )}${origin(context, block)}`,
    ),
    ...section(
      'lexicon',
      record.lexicon,
      (block) =>
        html`<dl class="facts">
            ${block.entries.map(
              ({ term, meaning }) =>
                html`<div>
                  <dt>${term}</dt>
                  <dd>${meaning}</dd>
                </div>`,
            )}
          </dl>
          ${origin(context, block)}`,
      (block) => messages.folded.lexicon(block.entries.length),
    ),
  ];
}

const unfolding = (summary: string, body: unknown) =>
  html`<details class="question">
    <summary>${summary}</summary>
    ${body}
  </details>`;
