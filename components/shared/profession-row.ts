/** A profession in a list: the same in the explorer, the result, among neighbours and in a comparison's suggestions. */
import { labelOf } from '../../src/catalogue/label.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { ProfessionSummary, SalarySummary, Sector } from '../../src/catalogue/record/summary.js';
import type { RowMessages } from '../../src/messages/rows.js';
import { leadingScales, type Telling } from '../../src/questionnaire/reasons.js';
import type { Assessment, Scale, TraitId } from '../../src/scoring/types.js';
import { bandScale } from './band.js';
import { isCurrent, shortageText } from './facts.js';
import { payRanges } from '../../src/messages/fact-texts.js';
import { fingerprint } from './fingerprint.js';
import { icon } from './icons.js';
import { keepButton, type KeepContext } from './keep-button.js';
import { linkOrButton } from './link-or-button.js';
import { professionName } from './profession-name.js';

/** What is shown of one profession. */
export interface RowContent {
  readonly profession: ProfessionSummary;
  /** How near it is to the visitor's answers, where there are some. */
  readonly assessment?: Assessment | undefined;
  /** What speaks for it and against it, chosen to tell it from the others in view. */
  readonly telling?: Telling | undefined;
  /** What it alone of those in view has, in words. */
  readonly distinction?: string | undefined;
  /** The visitor has opened it from here. */
  readonly isSeen?: boolean;
  /** In short: title, studies and closeness, where many are read quickly. */
  readonly isCompact?: boolean;
  /** In short, in place of its studies: why it is in the list. */
  readonly notes?: readonly string[] | undefined;
}

/** What all rows of a list share. */
export interface RowsContext extends KeepContext {
  readonly messages: RowMessages;
  readonly sectors: readonly Sector[];
  /** The list says the sector already. */
  readonly isOneSector?: boolean;
  /** Mean answers of the visitor by scale: drawn over the profession's picture. */
  readonly person?: Readonly<Record<Scale, number | null>> | undefined;
  /** Why a profession is rated as it is on a trait, in its record's own words; nothing where they are not at hand. */
  readonly why?: ((id: string, trait: TraitId) => string | undefined) | undefined;
  /** Where the host shows a profession; `null` when it opens in place. */
  readonly address: (id: string) => string | null;
  readonly onOpen: (event: Event, id: string) => void;
}

/** Rows to choose one of hold nothing to press. */
export type ChoiceContext = Omit<RowsContext, 'onOpen' | 'onKeep'>;

/** The content of a list entry of the class `row`. */
export function professionRow(content: RowContent, context: ChoiceContext & Partial<RowsContext>): TemplateResult {
  const { profession, assessment, telling, distinction, isSeen = false, isCompact = false, notes } = content;
  const { messages, person, onOpen, onKeep } = context;
  const { id, language, tagline, interests } = profession;
  return html`
    ${fingerprint(interests, isCompact ? undefined : person)}
    <div class="row-text">
      ${distinction ? html`<p class="row-difference">${distinction}</p>` : nothing}
      <p class="row-name">
        ${
          onOpen
            ? linkOrButton({
                address: context.address(id),
                className: 'row-title',
                language,
                content: professionName(profession),
                onOpen: (event) => onOpen(event, id),
              })
            : html`<b class="row-title" lang=${language}>${professionName(profession)}</b>`
        }
        ${isSeen ? html`<span class="row-seen small">${messages.seen}</span>` : nothing}
      </p>
      ${isCompact ? nothing : html`<p class="row-tagline" lang=${language}>${tagline}</p>`}
      <p class="visually-hidden">${messages.mostly(leadingScales(interests))}</p>
    </div>
    ${assessment ? closeness(assessment, messages) : nothing} ${telling ? reasons(telling, profession, context) : nothing}
    ${isCompact ? html`<p class="row-facts small">${notes?.map((note) => html`<span>${note}</span> `) ?? html`<span lang=${language}>${profession.keyCards.studies}</span>`}</p>` : rowFacts(profession, context)}
    ${onKeep ? keepButton(profession, { ...context, onKeep }) : nothing}
  `;
}

function closeness({ score, band, closeness: step }: Assessment, messages: RowMessages): TemplateResult | typeof nothing {
  if (score === null || !band || !step) return nothing;
  return html`<div class="row-closeness">
    <span aria-hidden="true">${messages.closenessShort[step]}</span>${bandScale({ score, band, closeness: messages.closeness[step] }, messages, true)}
  </div>`;
}

function reasons({ reason, caution }: Telling, profession: ProfessionSummary, { messages, why }: ChoiceContext): TemplateResult | typeof nothing {
  if (!reason && !caution) return nothing;
  const own = reason?.kind === 'trait' ? why?.(profession.id, reason.key) : undefined;
  return html`<ul class="row-reasons" role="list">
    ${
      reason
        ? html`<li class="brings">
            ${icon('pro')}<span
              ><span class="visually-hidden">${messages.brings}</span
              >${own ? html`<span lang=${profession.language}>${own}</span>` : messages.reason(reason.key, levelOf(reason, profession))}</span
            >
          </li>`
        : nothing
    }
    ${
      caution
        ? html`<li>
            ${icon('con')}<span><span class="visually-hidden">${messages.hinders}</span>${messages.caution(caution.key, caution.direction)}</span>
          </li>`
        : nothing
    }
  </ul>`;
}

const levelOf = (reason: NonNullable<Telling['reason']>, { traits }: ProfessionSummary): number =>
  reason.kind === 'trait' ? (traits[reason.key]?.level ?? 0) : 1;

function rowFacts(profession: ProfessionSummary, { messages, sectors, isOneSector }: ChoiceContext): TemplateResult {
  const { keyCards, salary, shortage, sector, language } = profession;
  const listed = shortage.find(isCurrent);
  const work = salary ? shortPay(salary, messages) : listed ? shortageText(listed, messages) : '';
  return html`<p class="row-facts small numbers">
    <span lang=${language}>${keyCards.studies}</span> ${work ? html`<span>${work}</span> ` : nothing}${
      isOneSector ? nothing : html`<span>${labelOf(sectors, sector, messages.language)}</span>`
    }
  </p>`;
}

/** « 2 600 – 4 800 € brut (2025) », with everything that limits it in a word. */
function shortPay(salary: SalarySummary, messages: RowMessages): string {
  const { payShort } = messages;
  const ranges = payRanges(salary);
  const [low, high] = [Math.min(...ranges.map((range) => range.low)), Math.max(...ranges.map((range) => range.high))];
  const limits = [
    salary.country === 'FR' && payShort.france,
    salary.scope !== 'profession' && payShort[salary.scope],
    salary.estimate && payShort.estimate,
    salary.year,
  ].filter(Boolean);
  const amount = low === high ? `${payShort.mean}${messages.amount(low)}` : messages.range(low, high);
  return `${amount} ${payShort[salary.amount]} (${limits.join(', ')})`;
}
