import { html, type TemplateResult } from 'lit';
import type { QuizMessages } from '../../../src/messages/quiz.js';
import { PREFERENCES, type Contribution, type Scale, type TraitId } from '../../../src/scoring/types.js';
import { levelBars, levelKey } from '../../shared/level-bars.js';

/** What a contribution is about, in words. An interest that neither has brings them together as well, and is no strength of anybody. */
export function contributionLabel({ kind, key, points, level, answer }: Contribution, messages: QuizMessages): string {
  if (kind === 'trait') return messages.traits[key as TraitId];
  const shared = points > 0 && level < 0.5 && (answer ?? 1) <= 0.5;
  return shared ? messages.neither(key as Scale) : messages.scales[key as Scale];
}

/** What the profession has of it. */
function asked({ kind, key, level }: Contribution, messages: QuizMessages): string {
  const preference = PREFERENCES.find((id) => kind === 'trait' && id === key);
  return preference ? messages.preferenceLevel(preference, level) : messages.askedLevel(level);
}

/** What the job asks → what the visitor answered, each with a small paired bar. */
export function reasons(contributions: readonly Contribution[], messages: QuizMessages): TemplateResult {
  return html`<ul class="reasons" role="list">
      ${contributions.map((contribution) => {
        const { key, answer, level } = contribution;
        return html`<li>
          <span class="subheading">${contributionLabel(contribution, messages)}</span>
          <span>${asked(contribution, messages)}${answer === null ? '' : messages.reasonLink(messages.standpoint(key, answer))}</span>
          ${levelBars(level, answer ?? 0)}
        </li>`;
      })}
    </ul>
    <p class="pair-key small" aria-hidden="true">
      <span>${levelKey('asked')}${messages.asks}</span><span>${levelKey('answered')}${messages.person}</span>
    </p>`;
}
