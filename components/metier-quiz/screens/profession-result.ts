import { html, nothing, type TemplateResult } from 'lit';
import type { ProfessionSummary } from '../../../src/catalogue/record/summary.js';
import { frequencyOf } from '../../../src/questionnaire/outcome.js';
import { inCommon } from '../../../src/questionnaire/reasons.js';
import type { Assessment } from '../../../src/scoring/types.js';
import { bandScale } from '../../shared/band.js';
import { fingerprint } from '../../shared/fingerprint.js';
import { keepButton } from '../../shared/keep-button.js';
import { heading, title } from '../../shared/heading.js';
import { hexagon, personInterests, professionInterests } from '../../shared/hexagon.js';
import { professionName } from '../../shared/profession-name.js';
import { professionRow } from '../../shared/profession-row.js';
import { compactContents, elevation } from './catalogue-result.js';
import { notes } from './notes.js';
import { reasons } from './reasons.js';
import type { ResultContext } from './result-context.js';

/** About one profession: words first, then the band, then why. */
export function professionResult(context: ResultContext, profession: ProfessionSummary, assessment: Assessment): TemplateResult {
  const { messages, result, near, changes } = context;
  const { score, band, closeness } = assessment;
  const hasScore = score !== null && band !== null && closeness !== null;
  return html`
    <header class="cover one">
      ${fingerprint(profession.interests, result.ranking.interests)}
      <div>${titleOf(context, profession, hasScore ? messages.closeness[closeness] : messages.insufficientTitle)}</div>
      ${
        hasScore
          ? html`<div class="cover-band">
              ${bandScale({ score, band, closeness: messages.closeness[closeness] }, messages)}
              <p>${messages.bandSentence(context.answered)}</p>
              ${assessment.status === 'partial' ? html`<p>${messages.partial(assessment.interests ? 'interests' : 'traits')}</p>` : nothing}
              <div class="standing">
                <p class="soft">${standing(context, profession.id)}</p>
                ${notes(context)} ${keepButton(profession, context.rows)}
              </div>
            </div>`
          : html`<div class="cover-band">
              <p>${messages.insufficient}</p>
              ${keepButton(profession, context.rows)}
            </div>`
      }
    </header>
    ${changes ?? nothing}
    <div class="why">${hasScore ? whyAndWhyNot(context, profession, assessment) : nothing} ${interests(context, profession)}</div>
    ${hasScore && near.length > 0 ? neighbours(context) : nothing} ${context.actions()}
  `;
}

const titleOf = ({ level, messages, changes }: ResultContext, profession: ProfessionSummary, words: string): TemplateResult =>
  title(
    level,
    html`<span class="overline" lang=${profession.language}>${professionName(profession, messages.aboutProfession)}</span
      ><span class="visually-hidden"> : </span>${words}`,
    changes === null,
  );

function whyAndWhyNot(context: ResultContext, profession: ProfessionSummary, assessment: Assessment): TemplateResult {
  const { messages, level, record, result } = context;
  const { reasons: strengths, neither } = inCommon(profession, assessment, result.ranking);
  const isTall = strengths.length >= assessment.watchPoints.length;
  return html`<section part="section" class=${isTall ? 'tall' : ''}>
      ${heading(level + 1, 'heading', messages.strengths)}
      ${strengths.length > 0 ? reasons(strengths, record, messages) : html`<p class="soft">${messages.noStrengths}</p>`}
      ${neither.length > 0 ? html`<p class="neither soft">${messages.neither(neither)}</p>` : nothing}
    </section>
    <section part="section" class=${isTall ? '' : 'tall'}>
      ${heading(level + 1, 'heading', messages.watchPoints)}
      ${assessment.watchPoints.length > 0 ? reasons(assessment.watchPoints, record, messages) : html`<p class="soft">${messages.noWatchPoints}</p>`}
    </section>`;
}

const interests = (context: ResultContext, profession: ProfessionSummary): TemplateResult => {
  const { messages, level, result } = context;
  return html`<section part="section" class="drawing">
    ${heading(level + 1, 'heading', messages.hexagonTitle)}
    ${hexagon(
      [
        { kind: 'person', label: messages.person, values: personInterests(result.ranking.interests) },
        { kind: 'profession', label: professionName(profession), values: professionInterests(profession.interests) },
      ],
      messages,
    )}
    ${elevation(context)}
  </section>`;
};

const neighbours = (context: ResultContext): TemplateResult =>
  html`<section part="section" class="group">
    <div class="group-head">${heading(context.level + 1, 'group-title', context.messages.nearby)}</div>
    <ul class="rows compact" role="list">
      ${compactContents(context, context.near).map(
        (content) => html`<li class="row compact" data-id=${content.profession.id}>${professionRow(content, context.rows)}</li>`,
      )}
    </ul>
  </section>`;

function standing({ result, messages }: ResultContext, id: string): string {
  const { ranking } = result;
  const share = ranking.standing[id];
  return share === undefined ? '' : `${messages.standing(share, ranking.assessments.length)} ${messages.returning(frequencyOf(ranking, id))}`.trim();
}
