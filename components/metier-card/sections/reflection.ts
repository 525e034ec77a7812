import { html } from 'lit';
import { icon } from '../../shared/icons.js';
import { items, origin, section, type Section, type SectionContext } from './section.js';

/** What helps to make up one's mind. */
export function reflectionSections(context: SectionContext): readonly Section[] {
  const { record, messages, heading } = context;
  return [
    ...section(
      'pros-and-cons',
      record.prosAndCons,
      (block) =>
        html`<div class="pros-and-cons">
            <div>
              ${heading('subheading', messages.pros)}
              <ul class="glyphs" role="list">
                ${block.pros.map((text) => html`<li>${icon('pro')}<span>${text}</span></li>`)}
              </ul>
            </div>
            <div>
              ${heading('subheading', messages.cons)}
              <ul class="glyphs" role="list">
                ${block.cons.map((text) => html`<li>${icon('con')}<span>${text}</span></li>`)}
              </ul>
            </div>
          </div>
          ${origin(context, block)}`,
    ),
    ...section('advice', record.advice, (block) => html`${items(block.items)}${origin(context, block)}`),
    ...section('self-evaluation', record.selfEvaluation, (block) => html`${items(block.items)}${origin(context, block)}`),
    ...section(
      'questions',
      record.questions,
      (block) => html`${block.entries.map(({ question, answer }) => unfolding(question, html`<p>${answer}</p>`))}${origin(context, block)}`,
    ),
    ...section(
      'visitor-questions',
      record.visitorQuestions,
      (block) =>
        html`${block.entries.map(({ asked, question, answer }) =>
          unfolding(
            question,
            html`<p class="small">${asked}</p>
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
    ),
  ];
}

const unfolding = (summary: string, body: unknown) =>
  html`<details class="question">
    <summary>${summary}</summary>
    ${body}
  </details>`;
