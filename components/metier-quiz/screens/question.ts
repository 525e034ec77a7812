import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { asksAboutTrait, type ItemId } from '../../../src/questionnaire/items.js';
import { secondsLeft, type QuizState } from '../../../src/questionnaire/quiz.js';
import type { Answer, Answers } from '../../../src/scoring/types.js';
import type { QuizMessages } from '../../../src/messages/quiz.js';
import { icon } from '../../shared/icons.js';

export interface QuestionContext {
  readonly messages: QuizMessages;
  readonly level: number;
  readonly state: QuizState & { readonly phase: 'question' };
  readonly answers: Answers;
  /** Focus stays where it is, so that the question has to be read out. */
  readonly announced: boolean;
  readonly onAnswer: (item: ItemId, value: Answer) => void;
  readonly onBack: () => void;
  readonly onSkip: (item: ItemId) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** One question, five answers of equal size, in a place that never moves. A new question is new nodes: a program that translates the page may hold on to the old ones. */
export function question(context: QuestionContext): TemplateResult {
  const { messages, level, state, announced, onBack, onSkip, onKey } = context;
  const id = state.sequence[state.position] as ItemId;
  const [position, count] = [state.position + 1, state.sequence.length];
  const progress = messages.progress(position, count);
  const lead = leadOf(id, messages);
  return html`<div class="question" @keydown=${onKey}>
    ${keyed(id, html`<progress max=${count} value=${state.position} aria-label=${progress}></progress>`)}
    <div class="place">
      ${widestCounts(count, messages).map((text) => html`<i class="reserve small numbers" data-first=${text}></i>`)}
      ${keyed(id, html`<p class="small numbers" id="count">${countText(state.position, count, messages)}</p>`)}
    </div>
    <div class="place asked">
      ${state.sequence.map((item) => html`<i class="reserve" data-first=${leadOf(item, messages)} data-item=${messages.items[item]}></i>`)}
      ${keyed(
        id,
        html`<div>
          <p class="soft" id="lead">${lead}</p>
          <div class="item" part="title" id="item" role="heading" aria-level=${level} aria-describedby="count lead" tabindex="-1" data-top>
            ${messages.items[id]}
          </div>
        </div>`,
      )}
    </div>
    ${keyed(id, answersTo(id, context))}
    <div class="below">
      <div>
        <button type="button" class="quiet" aria-describedby="last" @click=${onBack}>${icon('back')}${messages.back}</button>
        <p class="small numbers" id="last">${lastAnswer(context)}</p>
      </div>
      <button type="button" class="quiet" @click=${() => onSkip(id)}>${messages.skip}${icon('forward')}</button>
    </div>
    <p class="visually-hidden" role="status">${announced ? keyed(id, html`<span>${progress}. ${lead} ${messages.items[id]}</span>`) : nothing}</p>
    <p class="keys small">${messages.keyHint}</p>
  </div>`;
}

function answersTo(id: ItemId, { messages, answers, onAnswer }: QuestionContext): TemplateResult {
  const given = Object.hasOwn(answers, id) ? answers[id] : undefined;
  return html`<div class="answers" role="group" aria-labelledby="item">
    ${messages.answers.map((label, index) => {
      const value = (index + 1) as Answer;
      return html`<button type="button" class="answer" part="answer" ?data-given=${given === value} @click=${() => onAnswer(id, value)}>
        <kbd class="key small" aria-hidden="true">${value}</kbd><span class="label" data-label=${label}><span>${label}</span></span>
        ${given === value ? html`<span class="yours small">${icon('check')}${messages.yourAnswer}</span>` : nothing}
      </button>`;
    })}
  </div>`;
}

/** Sure without waiting, and reversible. */
function lastAnswer({ state: { sequence, position }, answers, messages }: QuestionContext): TemplateResult | typeof nothing {
  const before = sequence[position - 1];
  if (!before) return nothing;
  const value = answers[before];
  return html`${keyed(before, html`<span>${messages.lastAnswer(position, value ? messages.answers[value - 1] : undefined)}</span>`)}`;
}

const leadOf = (id: ItemId, messages: QuizMessages): string => (asksAboutTrait(id) ? messages.traitLead : messages.interestLead);

/** Of counts that differ in their digits alone, which are all of one width, one stands for all. */
const widestCounts = (count: number, messages: QuizMessages): readonly string[] => [
  ...new Set(Array.from({ length: count }, (_, index) => countText(index, count, messages).replaceAll(/\d/g, '0'))),
];

const countText = (index: number, count: number, messages: QuizMessages): string =>
  `${messages.progress(index + 1, count)} · ${messages.timeLeft(secondsLeft(index, count))}`;
