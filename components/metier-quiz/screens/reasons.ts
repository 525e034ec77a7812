import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Profession } from '../../../src/catalogue/record/schema.js';
import type { ResultMessages } from '../../../src/messages/result.js';
import { PREFERENCES, type Contribution, type Scale, type TraitId } from '../../../src/scoring/types.js';

/** What the profession asks → where the visitor stands, on one line: the gap is what is seen. */
export function reasons(contributions: readonly Contribution[], record: Profession | null, messages: ResultMessages): TemplateResult {
  return html`<ul class="reasons" role="list">
    ${contributions.map((contribution) => {
      const { kind, key, level, answer } = contribution;
      const why = kind === 'trait' ? record?.profile.traits[key as TraitId]?.why : undefined;
      return html`<li>
        <p class="subheading">${kind === 'trait' ? messages.traits[key as TraitId] : messages.scales[key as Scale]}</p>
        ${why ? html`<p class="soft" lang=${record?.language ?? nothing}>${why}</p>` : nothing} ${bullet(level, answer)}
        <p class="ends">
          <span>${messages.thisJob}<strong>${asked(contribution, messages)}</strong></span>
          ${answer === null ? nothing : html`<span>${messages.you}<strong>${messages.position(key, answer)}</strong></span>`}
        </p>
      </li>`;
    })}
  </ul>`;
}

/** What the profession has of it. */
function asked({ kind, key, level }: Contribution, messages: ResultMessages): string {
  const preference = PREFERENCES.find((id) => kind === 'trait' && id === key);
  return preference ? messages.preferenceLevel(preference, level) : messages.askedLevel(level);
}

/** The profession as a bar hatched like its hexagon, the visitor as a dot. Decorative: the words under it say the same. */
const bullet = (level: number, answer: number | null): TemplateResult =>
  html`<svg class="bullet" aria-hidden="true">
    ${svg`<line class="axis" x1="0" x2="100%" y1="50%" y2="50%"></line>
    <rect class="bullet-job" x="0" y="20%" width=${percent(level)} height="60%" rx="2" fill="url(#hatch)"></rect>
    ${answer === null ? nothing : svg`<circle class="bullet-you" cx=${percent(answer)} cy="50%" r="5"></circle>`}`}
  </svg>`;

const percent = (share: number): string => `${(share * 100).toFixed(0)}%`;
