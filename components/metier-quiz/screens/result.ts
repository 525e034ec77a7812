import { html, nothing, type TemplateResult } from 'lit';
import type { Catalogue } from '../../../src/catalogue/catalogue.js';
import type { ProfessionSummary } from '../../../src/catalogue/summary.js';
import type { QuizMessages } from '../../../src/messages/quiz.js';
import type { QuizResult } from '../../../src/questionnaire/result.js';
import type { Assessment, Ranking } from '../../../src/scoring/types.js';
import { bandScale } from '../../shared/band.js';
import { hexagon, personInterests, professionInterests } from '../../shared/hexagon.js';
import { icon } from '../../shared/icons.js';
import { linkOrButton } from '../../shared/link-or-button.js';
import { heading, title, titleAbout } from '../../shared/heading.js';
import { professionName } from '../../shared/profession-name.js';
import { contributionLabel, reasons } from './reasons.js';

export interface ResultContext {
  readonly messages: QuizMessages;
  readonly level: number;
  readonly result: QuizResult;
  readonly catalogue: Catalogue;
  /** Number of real answers. */
  readonly answered: number;
  /** Of the profession in question, once loaded. */
  readonly selfEvaluation: readonly string[];
  /** Ids of further professions to show with the one in question. */
  readonly near: readonly string[];
  /** Groups whose every profession is shown. */
  readonly unfolded: ReadonlySet<number>;
  /** False in the first frame: what is folded away comes after it, so that no click is held up. */
  readonly settled: boolean;
  readonly professionAddress: (id: string) => string | null;
  readonly onProfession: (event: Event, id: string) => void;
  readonly onUnfold: (group: number) => void;
  readonly actions: TemplateResult;
}

/** About one profession: words first, then the band, then why. */
export function professionResult(context: ResultContext, profession: ProfessionSummary, assessment: Assessment): TemplateResult {
  const { messages, level, result, answered, near, catalogue } = context;
  const { score, band, closeness } = assessment;
  return html`
    ${
      score === null || !band || !closeness
        ? html`${titleAbout(level, profession, messages.insufficientTitle)}
            <p>${messages.insufficient}</p>`
        : html`${titleAbout(level, profession, messages.closeness[closeness])}
            ${bandScale({ score, band, closeness: messages.closeness[closeness] }, messages)}
            <p class="soft">${messages.bandSentence(answered)}</p>
            ${assessment.status === 'partial' ? html`<p>${messages.partial(assessment.interests ? 'interests' : 'traits')}</p>` : nothing}
            ${notes(result.ranking, messages)} ${standing(context, profession.id)}
            <div class="two">
              <section>
                ${heading(level + 1, 'heading', messages.strengths)}
                ${assessment.strengths.length > 0 ? reasons(assessment.strengths, messages) : html`<p class="soft">${messages.noStrengths}</p>`}
              </section>
              <section>
                ${heading(level + 1, 'heading', messages.watchPoints)}
                ${assessment.watchPoints.length > 0 ? reasons(assessment.watchPoints, messages) : html`<p class="soft">${messages.noWatchPoints}</p>`}
              </section>
            </div>`
    }
    <section>
      ${heading(level + 1, 'heading', messages.hexagonTitle)}
      ${hexagon(
        [
          { kind: 'person', label: messages.person, values: personInterests(result.ranking.interests) },
          { kind: 'profession', label: professionName(profession), values: professionInterests(profession.interests) },
        ],
        messages,
      )}
      ${elevation(result.ranking, messages)}
    </section>
    ${
      context.selfEvaluation.length > 0
        ? html`<section>
            ${heading(level + 1, 'heading', messages.thinkAbout)}
            <ul class="think" role="list">
              ${context.selfEvaluation.map((text) => html`<li>${text}</li>`)}
            </ul>
          </section>`
        : nothing
    }
    ${
      score !== null && near.length > 0
        ? html`<section>
            ${heading(level + 1, 'heading', messages.nearby)}
            <ul class="rows" role="list">
              ${near.flatMap((id) => {
                const assessmentOfNear = result.ranking.assessments.find(({ professionId }) => professionId === id);
                const other = catalogue.get(id);
                return assessmentOfNear && other ? row(context, other, assessmentOfNear) : [];
              })}
            </ul>
          </section>`
        : nothing
    }
    ${context.actions}
  `;
}

/** How many professions of a group are shown at first, by the group's position. */
const FIRST_SHOWN: readonly number[] = [6, 3];
/** A host's catalogue may hold thousands: further ones would not be read. */
const MOST_ROWS = 100;

/** About the whole catalogue: groups by how often each leads when the answers vary, never a podium. */
export function catalogueResult(context: ResultContext): TemplateResult {
  const { messages, level, result, catalogue, answered } = context;
  const { ranking } = result;
  const assessments = new Map(ranking.assessments.map((assessment) => [assessment.professionId, assessment]));
  const rows = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const [profession, assessment] = [catalogue.get(id), assessments.get(id)];
      return profession && assessment ? row(context, profession, assessment, messages.leading(ranking.leading[id] ?? 0)) : [];
    });
  if (ranking.groups.length === 0) {
    return html`${title(level, messages.insufficientTitle)}
      <p>${messages.insufficient}</p>
      ${context.actions}`;
  }
  const first = ranking.groups.slice(0, FIRST_SHOWN.length);
  const others = ranking.groups.slice(FIRST_SHOWN.length).flat();
  return html`
    ${first.map((ids, position) => {
      const shown = context.unfolded.has(position) ? ids : ids.slice(0, FIRST_SHOWN[position]);
      const name = messages.groups(position);
      return html`<section class="group">
        ${
          position === 0
            ? html`${title(level, name)}
                <p class="soft">${messages.bandSentence(answered)} ${messages.redraws}</p>
                ${notes(ranking, messages)}`
            : heading(level + 1, 'heading', name)
        }
        <ul class="rows" role="list">
          ${rows(shown)}
        </ul>
        ${
          context.settled && shown.length < ids.length
            ? html`<ul class="rows paper-only" role="list">
                ${rows(ids.slice(shown.length, MOST_ROWS))}
              </ul>`
            : nothing
        }
        ${
          shown.length < ids.length
            ? html`<button type="button" class="quiet screen-only" @click=${() => context.onUnfold(position)}>
                ${messages.showMore(ids.length - shown.length)}
              </button>`
            : nothing
        }
      </section>`;
    })}
    ${
      others.length > 0
        ? html`<section class="group">
            <details>
              <summary class="heading">${messages.groups(FIRST_SHOWN.length)} (${others.length})</summary>
              <ul class="rows" role="list">
                ${context.settled ? rows(others.slice(0, MOST_ROWS)) : nothing}
              </ul>
            </details>
          </section>`
        : nothing
    }
    <section>
      ${heading(level + 1, 'heading', messages.hexagonTitleAlone)}
      ${hexagon([{ kind: 'person', label: messages.person, values: personInterests(ranking.interests) }], messages)} ${elevation(ranking, messages)}
    </section>
    ${context.actions}
  `;
}

/**
 * A profession in a list: title, words, band in small, two reasons and one caution.
 *
 * @param leading how often it leads, in words.
 */
function row(
  context: ResultContext,
  profession: ProfessionSummary,
  { score, band, closeness, strengths, watchPoints }: Assessment,
  leading: string | null = null,
): TemplateResult {
  const { messages, professionAddress, onProfession } = context;
  const [reason, caution] = [strengths.slice(0, 2).map((item) => contributionLabel(item, messages)), watchPoints[0]];
  return html`<li class="row">
    <div>
      ${linkOrButton({
        address: professionAddress(profession.id),
        className: 'quiet row-title',
        language: profession.language,
        content: professionName(profession),
        onOpen: (event) => onProfession(event, profession.id),
      })}
      ${leading ? html`<p class="small">${leading}</p>` : nothing}
      ${
        reason.length > 0
          ? html`<p class="reason small">
              ${icon('pro')}<span><span class="visually-hidden">${messages.brings}</span>${reason.join(' · ')}</span>
            </p>`
          : nothing
      }
      ${
        caution
          ? html`<p class="reason small">
              ${icon('con')}<span><span class="visually-hidden">${messages.hinders}</span>${contributionLabel(caution, messages)}</span>
            </p>`
          : nothing
      }
    </div>
    ${
      score === null || !band || !closeness
        ? nothing
        : html`<div class="row-band">
            ${bandScale({ score, band, closeness: messages.closeness[closeness] }, messages, true)}
            <p class="small" aria-hidden="true">${messages.closeness[closeness]}</p>
          </div>`
    }
  </li>`;
}

function notes({ flags }: Ranking, messages: QuizMessages): TemplateResult | typeof nothing {
  return flags.length > 0 ? html`<div class="notice">${flags.map((flag) => html`<p>${messages.flags[flag]}</p>`)}</div>` : nothing;
}

function elevation({ elevation: mean }: Ranking, messages: QuizMessages): TemplateResult | typeof nothing {
  const words = mean === null ? null : messages.elevation(mean);
  return words ? html`<p>${words}</p>` : nothing;
}

function standing({ result, messages }: ResultContext, id: string): TemplateResult | typeof nothing {
  const share = result.ranking.standing[id];
  return share === undefined ? nothing : html`<p class="small">${messages.standing(share, result.ranking.assessments.length)}</p>`;
}
