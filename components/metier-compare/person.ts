/** The visitor in a comparison; loaded only where there are answers. */
import { html, nothing } from 'lit';
import type { Catalogue } from '../../src/catalogue/catalogue.js';
import type { ComparisonMessages } from '../../src/messages/comparison.js';
import type { Norms } from '../../src/questionnaire/norms.js';
import { tellingReasons, type Telling } from '../../src/questionnaire/reasons.js';
import type { QuizResult } from '../../src/questionnaire/result.js';
import { ResultWork } from '../../src/questionnaire/result-work.js';
import { readAnswers } from '../../src/questionnaire/visitor.js';
import type { Assessment } from '../../src/scoring/types.js';
import { bandScale, bandStyles } from '../shared/band.js';
import { icon } from '../shared/icons.js';
import type { Compared, Row } from './rows.js';

export type Person = Pick<QuizResult, 'ranking'>;

export { hostNorms } from '../shared/host-norms.js';
export const styles = [bandStyles];

/** The work on what the answers say, `null` without a readable one; and the ids of what was not readable. */
export function readPerson(
  input: unknown,
  catalogue: Catalogue,
  norms: Norms | null,
): { readonly work: ResultWork | null; readonly rejected: readonly string[] } {
  const { answers, rejected } = readAnswers(input);
  return { work: Object.keys(answers).length > 0 ? new ResultWork(answers, catalogue, null, { norms }) : null, rejected };
}

/** How near each profession is to the answers, never without its band, and where it differs for this visitor. */
export function resultRows(person: Person, compared: readonly Compared[], messages: ComparisonMessages): readonly Row[] {
  const assessed = compared.map(({ summary }) => ({
    profession: summary,
    assessment: person.ranking.assessments.find(({ professionId }) => professionId === summary.id),
  }));
  const telling = tellingReasons(
    assessed.filter((one): one is typeof one & { readonly assessment: Assessment } => one.assessment !== undefined),
    person.ranking,
  );
  return [
    closenessRow(
      assessed.map(({ assessment }) => assessment),
      messages,
    ),
    reasonsRow(
      compared.map((one) => ({ ...one, told: telling.get(one.summary.id) })),
      messages,
    ),
  ];
}

function closenessRow(assessments: readonly (Assessment | undefined)[], messages: ComparisonMessages): Row {
  return {
    group: 'result',
    label: messages.closenessRow,
    values: assessments.map((assessment) => (assessment?.closeness ? `${assessment.closeness} ${assessment.score ?? ''}` : '')),
    cells: assessments.map((assessment) => {
      const { score = null, band, closeness } = assessment ?? {};
      if (score === null || !band || !closeness) return html`<span class="soft">${messages.insufficientTitle}</span>`;
      const words = messages.closeness[closeness];
      return html`<p>${words}</p>
        ${bandScale({ score, band, closeness: words }, messages, true)}`;
    }),
  };
}

type Told = Compared & { readonly told: Telling | undefined };

function reasonsRow(professions: readonly Told[], messages: ComparisonMessages): Row {
  const texts = professions.map(({ record, told }) => {
    const { reason, caution } = told ?? {};
    const why = reason?.kind === 'trait' ? record?.profile.traits[reason.key]?.why : undefined;
    return {
      reason: reason && (why ?? (reason.kind === 'trait' ? messages.traits[reason.key] : messages.scales[reason.key])),
      caution: caution && messages.caution(caution.key, caution.direction),
    };
  });
  return {
    group: 'result',
    label: messages.forVisitor,
    values: texts.map(({ reason, caution }) => [reason, caution].filter(Boolean).join('\n')),
    cells: texts.map(({ reason, caution }) =>
      reason || caution
        ? html`<ul class="list glyphs" role="list">
            ${
              reason
                ? html`<li>
                    ${icon('pro')}<span><span class="visually-hidden">${messages.brings}</span>${reason}</span>
                  </li>`
                : nothing
            }
            ${
              caution
                ? html`<li>
                    ${icon('con')}<span><span class="visually-hidden">${messages.hinders}</span>${caution}</span>
                  </li>`
                : nothing
            }
          </ul>`
        : html`<span class="soft">${messages.nothingTelling}</span>`,
    ),
  };
}
