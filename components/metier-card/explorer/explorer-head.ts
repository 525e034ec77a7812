import { html, nothing, type TemplateResult } from 'lit';
import type { ProfessionSummary } from '../../../src/catalogue/record/summary.js';
import type { ExplorerMessages } from '../../../src/messages/explorer.js';
import { SCALES, type Scale } from '../../../src/scoring/types.js';
import { fingerprint, personFingerprint } from '../../shared/fingerprint.js';
import { title } from '../../shared/heading.js';
import { icon } from '../../shared/icons.js';
import { linkOrButton } from '../../shared/link-or-button.js';

type Person = Readonly<Record<Scale, number | null>> | undefined;

export interface HeadContext {
  readonly messages: ExplorerMessages;
  readonly level: number;
  readonly count: number;
  /** Its picture explains those of the rows, where there is room. */
  readonly example: ProfessionSummary | undefined;
  readonly person: Person;
}

export const explorerHead = ({ messages, level, count, example, person }: HeadContext): TemplateResult =>
  html`<header class="explorer-head">
    <div>
      ${title(level, messages.explorerTitle)}
      <p class="lede soft">${person ? messages.ledeWithAnswers : messages.lede(count)}</p>
    </div>
    ${
      example
        ? html`<div class="legend-picture small" aria-hidden="true">
            ${SCALES.map((scale) => html`<span class="corner corner-${scale}">${messages.corners[scale]}</span>`)}
            ${fingerprint(example.interests, person)}
          </div>`
        : nothing
    }
  </header>`;

export interface DoorContext {
  readonly messages: ExplorerMessages;
  readonly person: Person;
  readonly address: string | null;
  readonly onOpen: (event: Event) => void;
}

/** For those without an idea: the quiz; once it is answered, the way back to its result. */
export const door = ({ messages, person, address, onOpen }: DoorContext): TemplateResult =>
  html`<div class="door screen-only">
    ${personFingerprint(person)}
    <p>
      <strong>${person ? messages.doorWithAnswers : messages.door}</strong>
      ${linkOrButton({
        address,
        className: 'quiet door-way',
        content: html`${person ? messages.seeResult : messages.doorText}${icon('forward')}`,
        onOpen,
      })}
    </p>
  </div>`;
