import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { labelOf } from '../../../src/catalogue/label.js';
import type { ProfessionSummary } from '../../../src/catalogue/record/summary.js';
import { differencesWithin, type Difference } from '../../../src/questionnaire/differences.js';
import type { Frequency } from '../../../src/questionnaire/outcome.js';
import { tellingReasons } from '../../../src/questionnaire/reasons.js';
import { personFingerprint } from '../../shared/fingerprint.js';
import { heading, title } from '../../shared/heading.js';
import { hexagon, personInterests } from '../../shared/hexagon.js';
import { professionRow, type RowContent } from '../../shared/profession-row.js';
import { notes } from './notes.js';
import type { ResultContext } from './result-context.js';

/** Rows of the second group that are shown at first. */
const NEXT_SHOWN = 6;
/** A host's catalogue may hold thousands: further ones would not be read. */
const MOST_ROWS = 100;
/** A flat profile separates nothing: a few to begin with. */
const FLAT_SHOWN = 6;

/** About the whole catalogue: groups by how often each leads when the answers vary, never a podium. */
export function catalogueResult(context: ResultContext): TemplateResult {
  const { messages, level, result, answered, leaders, changes } = context;
  const { ranking } = result;
  if (ranking.groups.length === 0) {
    return html`${title(level, messages.insufficientTitle)}
      <p>${messages.insufficient}</p>
      ${context.actions()}`;
  }
  const isFlat = leaders.some(({ frequency }) => frequency === null);
  return html`
    <header class="cover">
      <div>
        ${title(level, html`<span class="overline">${messages.about1(answered)}</span><span class="visually-hidden"> : </span>${messages.headline(context.headline)}`, changes === null)}
        ${notes(context)}
      </div>
      ${personFingerprint(ranking.interests)}
    </header>
    ${changes ?? nothing} ${isFlat ? flatList(context) : groups(context)} ${context.actions(interests(context))}
  `;
}

const interests = (context: ResultContext): TemplateResult => {
  const { messages, level, result } = context;
  return html`<section part="section" class="drawing">
    ${heading(level + 1, 'heading', messages.hexagonTitleAlone)}
    ${hexagon([{ kind: 'person', label: messages.person, values: personInterests(result.ranking.interests) }], messages)} ${elevation(context)}
  </section>`;
};

/** The first group under how often each leads, the second in short, the rest folded. */
function groups(context: ResultContext): TemplateResult {
  const { messages, level, leaders, next, others, filters, isUnfolded } = context;
  const firstIds = leaders.flatMap(({ ids }) => ids);
  const listed = professions(context, [...firstIds, ...next, ...others]);
  const left = new Set(filters.narrow(context.catalogue, listed).map(({ id }) => id));
  const visible = (ids: readonly string[]) => ids.filter((id) => left.has(id));
  const first = visible(firstIds);
  const content = contents(context, first);
  const seconds = visible(next);
  const rest = visible(others);
  // Where nothing of the first group is left, what is further has to be seen.
  const shown = first.length === 0 || isUnfolded ? [...seconds, ...rest].slice(0, MOST_ROWS) : seconds.slice(0, NEXT_SHOWN);
  const hidden = seconds.length + rest.length - shown.length;
  return html`
    <div class="list-head">
      ${heading(level + 1, 'heading', first.length === firstIds.length ? messages.toOpen(first.length) : messages.toOpenOf(first.length, firstIds.length))}
      ${filters.button(messages)}
      <p>${messages.toDo} <span class="soft">${messages.redraws}</span></p>
    </div>
    ${filters.panel(context.catalogue, listed, messages)} ${first.length === 0 ? html`<p class="none-first">${messages.noneOfFirst}</p>` : nothing}
    ${leaders.map(({ frequency, ids }) => {
      const members = visible(ids);
      return members.length > 0
        ? group(
            context,
            frequencyWords(context, frequency),
            members.flatMap((id) => content.get(id) ?? []),
          )
        : nothing;
    })}
    ${shown.length > 0 ? group(context, { words: messages.next, hint: messages.nextHint }, compactContents(context, shown), true) : nothing}
    ${hidden > 0 && !isUnfolded ? html`<p class="screen-only"><button type="button" part="button" class="button" @click=${context.onUnfold}>${messages.showOthers(hidden)}</button></p>` : nothing}
  `;
}

interface GroupHead {
  readonly words: string;
  readonly hint?: string;
}

const frequencyWords = ({ messages }: ResultContext, frequency: Frequency | null): GroupHead => ({
  words: frequency ? messages.frequency(frequency) : messages.allAlike,
});

function group({ level, rows }: ResultContext, { words, hint }: GroupHead, members: readonly RowContent[], isCompact = false): TemplateResult {
  return html`<section part="section" class="group">
    <div class="group-head">${heading(level + 2, 'group-title', words)}${hint ? html`<p class="small">${hint}</p>` : nothing}</div>
    <ul class=${isCompact ? 'rows compact' : 'rows'} role="list">
      ${members.map((member) =>
        keyed(
          member.profession.id,
          html`<li class=${isCompact ? 'row compact' : 'row'} data-id=${member.profession.id}>${professionRow(member, rows)}</li>`,
        ),
      )}
    </ul>
  </section>`;
}

/** Told apart from one another, by what each alone has and by what speaks for it and against it. */
function contents(context: ResultContext, ids: readonly string[]): ReadonlyMap<string, RowContent> {
  const { catalogue, result, seen } = context;
  const members = compactContents(context, ids);
  const telling = tellingReasons(
    members.flatMap(({ profession, assessment }) => (assessment ? [{ profession, assessment }] : [])),
    result.ranking,
  );
  const differences = differencesWithin(
    members.map(({ profession }) => profession),
    catalogue.criteria,
  );
  return new Map(
    members.map(({ profession, assessment }) => {
      const { id } = profession;
      return [
        id,
        { profession, assessment, telling: telling.get(id), distinction: differenceWords(differences.get(id), context), isSeen: seen.has(id) },
      ];
    }),
  );
}

function differenceWords(difference: Difference | undefined, { messages, catalogue }: ResultContext): string | undefined {
  if (!difference) return undefined;
  if (difference.kind !== 'only') return messages.distinction(difference.kind, difference.key);
  return messages.only(labelOf(catalogue.criteria, difference.criterion, messages.language));
}

/** Without what tells them apart: they are read one by one. */
export function compactContents(context: ResultContext, ids: readonly string[]): readonly RowContent[] {
  const { ranking } = context.result;
  const assessments = new Map(ranking.assessments.map((assessment) => [assessment.professionId, assessment]));
  return professions(context, ids).map((profession) => ({
    profession,
    assessment: assessments.get(profession.id),
    isCompact: true,
    isSeen: context.seen.has(profession.id),
  }));
}

const professions = ({ catalogue }: ResultContext, ids: readonly string[]): readonly ProfessionSummary[] =>
  ids.flatMap((id) => catalogue.get(id) ?? []);

/** The answers separate nothing: professions in no order that would mean something, and the way to the explorer. */
function flatList(context: ResultContext): TemplateResult {
  const { messages, leaders, isUnfolded } = context;
  const ids = leaders.flatMap((entry) => entry.ids);
  const shown = ids.slice(0, isUnfolded ? MOST_ROWS : FLAT_SHOWN);
  return html`${group(context, frequencyWords(context, null), compactContents(context, shown), true)}
  ${shown.length < ids.length && !isUnfolded ? html`<p class="screen-only"><button type="button" part="button" class="button" @click=${context.onUnfold}>${messages.showOthers(ids.length - shown.length)}</button></p>` : nothing}`;
}

export function elevation({ result, messages }: ResultContext): TemplateResult | typeof nothing {
  const { elevation: mean } = result.ranking;
  const words = mean === null ? null : messages.elevation(mean);
  return words ? html`<p>${words}</p>` : nothing;
}
