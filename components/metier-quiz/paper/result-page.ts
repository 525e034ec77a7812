/** A result as one A4 page that a counsellor can use; loaded when somebody prints. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Catalogue } from '../../../src/catalogue/catalogue.js';
import type { Profession } from '../../../src/catalogue/record/schema.js';
import type { ProfessionSummary } from '../../../src/catalogue/record/summary.js';
import type { Wording } from '../../../src/messages/languages.js';
import { paperMessages, type PaperMessages } from '../../../src/messages/paper.js';
import { frequencyOf } from '../../../src/questionnaire/outcome.js';
import { tellingReasons, type Telling } from '../../../src/questionnaire/reasons.js';
import type { QuizResult } from '../../../src/questionnaire/result.js';
import { TRAITS, type Assessment, type Ranking } from '../../../src/scoring/types.js';
import { bandScale, bandStyles } from '../../shared/band.js';
import { salaryText } from '../../shared/facts.js';
import { fingerprint, fingerprintStyles } from '../../shared/fingerprint.js';
import { hexagon, hexagonStyles, personInterests, professionInterests } from '../../shared/hexagon.js';
import { icon } from '../../shared/icons.js';
import { printAlone } from '../../shared/print-alone.js';
import { readableDate } from '../../../src/messages/readable-date.js';
import { paperStyles } from './result-page.styles.js';

export interface ResultPaper {
  readonly result: QuizResult;
  readonly catalogue: Catalogue;
  readonly wording: Wording;
  /** Ids of the professions kept for later. */
  readonly shortlist: readonly string[];
  /** With which the result can be opened again; absent where there is none. */
  readonly code?: string;
  readonly advisers: readonly { readonly name: string; readonly url?: string }[];
}

/** At most, then ever fewer, then in smaller type, until everything is on one page. */
const ROWS = [8, 7, 6, 5, 4, 3];
const SIZES = ['', 'smaller', 'smallest'];
const KEPT_SHOWN = 4;

/** What the records say of the professions on the page; one that cannot be had is told by its summary. */
type Records = ReadonlyMap<string, Profession>;

/** Settles when the page was printed, or the browser was asked to. */
export async function printResult(paper: ResultPaper, owner: Document): Promise<void> {
  const messages = paperMessages(paper.wording);
  const steps = SIZES.flatMap((size) => ROWS.map((rows) => ({ size, rows })));
  const records = await recordsOf(paper, messages);
  printAlone(
    {
      styles: [bandStyles, fingerprintStyles, hexagonStyles, paperStyles],
      language: messages.language,
      page: (step) => {
        const chosen = steps[step];
        return chosen ? resultPage({ ...paper, records }, messages, chosen) : null;
      },
    },
    owner,
  );
}

async function recordsOf(paper: ResultPaper, messages: PaperMessages): Promise<Records> {
  const ids = groupsOf(paper, messages, ROWS[0] as number).flatMap(({ rows }) => rows.map(({ profession }) => profession.id));
  const loaded = await Promise.all(ids.map((id) => paper.catalogue.load(id).catch(() => null)));
  return new Map(loaded.flatMap((record) => (record ? [[record.id, record] as const] : [])));
}

interface ResultPaperWithRecords extends ResultPaper {
  readonly records: Records;
}

interface Shown {
  readonly profession: ProfessionSummary;
  readonly assessment: Assessment;
}

interface Group {
  readonly title: string;
  readonly rows: readonly Shown[];
}

function resultPage(paper: ResultPaperWithRecords, messages: PaperMessages, { rows, size }: { rows: number; size: string }): TemplateResult {
  const { result, catalogue } = paper;
  const { ranking } = result;
  const { traits } = ranking;
  const groups = groupsOf(paper, messages, rows);
  const shown = groups.flatMap((group) => group.rows);
  const told = tellingReasons(shown, { interests: ranking.interests, traits });
  const one = result.metier === null ? undefined : catalogue.get(result.metier);
  return html`<article class="paper ${size}">
    <header>
      <div>
        <p class="kind">${messages.paperKind}</p>
        <h1>${one ? messages.paperTitleFor(one.title.inclusive) : messages.paperTitle(shown.length)}</h1>
      </div>
      <dl>
        <div>
          <dt>${messages.name}</dt>
          <dd class="line"></dd>
        </div>
        <div>
          <dt>${messages.date}</dt>
          <dd>${readableDate(today(), messages.language)}</dd>
        </div>
      </dl>
    </header>
    <div class="body">
      <aside>
        <h2>${messages.myInterests}</h2>
        ${hexagon(
          [
            { kind: 'person', label: messages.person, values: personInterests(ranking.interests) },
            ...(one ? [{ kind: 'profession' as const, label: one.title.inclusive, values: professionInterests(one.interests) }] : []),
          ],
          messages,
        )}
        <h2>${messages.myConditions}</h2>
        ${conditions(traits, messages)} ${keptList(paper, messages)}
        <h2>${messages.weKeep}</h2>
        <div class="lines"><i></i><i></i><i></i></div>
      </aside>
      <main>
        ${groups.map(
          (group) =>
            html`<section>
              <h2>${group.title}</h2>
              <ul>
                ${group.rows.map((row) => paperRow(row, told.get(row.profession.id), paper, messages))}
              </ul>
            </section>`,
        )}
        <p class="key">${messages.key} ${messages.redraws}</p>
      </main>
    </div>
    <section class="questions">
      <h2>${messages.questionsTitle}</h2>
      <ol>
        ${questions(shown, told, traits, messages).map((question) => html`<li><span>${question}</span><i></i><i></i></li>`)}
      </ol>
    </section>
    <footer>
      <div>
        <p><b>${messages.says}</b> ${messages.about.is} <b>${messages.saysNot}</b> ${messages.about.isNot}</p>
        <p><b>${messages.talkTo}</b> ${paper.advisers.map(({ name, url }) => (url ? `${name}, ${plainAddress(url)}` : name)).join(' · ')}</p>
      </div>
      <div>
        ${
          paper.code
            ? html`<p>${messages.code}</p>
                <p class="code">${paper.code}</p>`
            : nothing
        }
        <p>${messages.versions(readableDate(result.versions.data, messages.language), result.versions.scoring)}</p>
        <p>O*NET® 30.2, CC BY 4.0</p>
      </div>
    </footer>
  </article>`;
}

/** The first groups with their words, or the profession in question and then those nearest to the answers. */
function groupsOf({ result, catalogue }: ResultPaper, messages: PaperMessages, most: number): readonly Group[] {
  const { ranking, assessment, metier } = result;
  const assessed = new Map(ranking.assessments.map((one) => [one.professionId, one]));
  const rowOf = (id: string): readonly Shown[] => {
    const [profession, found] = [catalogue.get(id), assessed.get(id)];
    return profession && found?.score !== null && found ? [{ profession, assessment: found }] : [];
  };
  const one = metier === null ? undefined : catalogue.get(metier);
  if (one && assessment) {
    const nearest = ranking.groups.flat().filter((id) => id !== metier);
    return [
      { title: one.title.inclusive, rows: [{ profession: one, assessment }] },
      { title: messages.closest, rows: nearest.slice(0, most - 1).flatMap(rowOf) },
    ].filter(({ rows }) => rows.length > 0);
  }
  const shown = ranking.groups.flat().slice(0, most);
  const words = (id: string) => {
    const frequency = frequencyOf(ranking, id);
    return frequency === 'seldom' ? messages.next : messages.frequency(frequency);
  };
  const titles = [...new Set(shown.map(words))];
  return titles.map((title) => ({ title, rows: shown.filter((id) => words(id) === title).flatMap(rowOf) })).filter(({ rows }) => rows.length > 0);
}

function paperRow(
  { profession, assessment }: Shown,
  told: Telling | undefined,
  { result, records }: ResultPaperWithRecords,
  messages: PaperMessages,
): TemplateResult {
  const { reason, caution } = told ?? {};
  const { score, band, closeness } = assessment;
  const why = reason?.kind === 'trait' ? records.get(profession.id)?.profile.traits[reason.key]?.why : undefined;
  return html`<li>
    ${fingerprint(profession.interests, result.ranking.interests)}
    <div>
      <h3>${profession.title.inclusive}</h3>
      <p class="facts">${[profession.keyCards.studies, profession.salary && salaryText(profession.salary, messages)].filter(Boolean).join(' · ')}</p>
    </div>
    <ul class="reasons">
      ${reason ? html`<li>${icon('pro')}<span>${why ?? (reason.kind === 'trait' ? messages.traits[reason.key] : messages.scales[reason.key])}</span></li>` : nothing}
      ${caution ? html`<li>${icon('con')}<span>${messages.caution(caution.key, caution.direction)}</span></li>` : nothing}
    </ul>
    <div class="near">
      ${
        score !== null && band && closeness
          ? html`<p>${messages.closeness[closeness]}</p>
              ${bandScale({ score, band, closeness: messages.closeness[closeness] }, messages, true)}`
          : nothing
      }
    </div>
  </li>`;
}

/** Every condition as a dot between no and yes. */
function conditions(traits: Ranking['traits'], messages: PaperMessages): TemplateResult {
  const percent = (position: number) => `${(4 + position * 92).toFixed(1)}%`;
  return html`<ul class="conditions">
      ${TRAITS.map((trait) => {
        const position = traits[trait];
        return html`<li>
          <span>${messages.traits[trait]}</span>
          ${
            position === null
              ? html`<span class="soft">${messages.notAnswered}</span>`
              : html`<svg>
                  ${svg`<line class="axis" x1="0" x2="100%" y1="50%" y2="50%"></line><line class="axis" x1="50%" x2="50%" y1="20%" y2="80%"></line><circle class="estimate" cx=${percent(position)} cy="50%" r="4.5"></circle>`}
                </svg>`
          }
        </li>`;
      })}
    </ul>
    <p class="ends">${messages.conditionEnds.map((end) => html`<span>${end}</span>`)}</p>`;
}

function keptList({ shortlist, catalogue, result }: ResultPaper, messages: PaperMessages): TemplateResult | typeof nothing {
  const kept = shortlist.flatMap((id) => catalogue.get(id) ?? []).slice(0, KEPT_SHOWN);
  if (kept.length === 0) return nothing;
  return html`<h2>${messages.kept}</h2>
    <ul class="kept">
      ${kept.map(({ title, interests }) => html`<li>${fingerprint(interests, result.ranking.interests)}<span>${title.inclusive}</span></li>`)}
    </ul>`;
}

/** What there is to talk about: what may get in the way, the studies, and a look at the real thing. */
function questions(
  shown: readonly Shown[],
  told: ReadonlyMap<string, Telling>,
  traits: Ranking['traits'],
  messages: PaperMessages,
): readonly string[] {
  const hindered = shown.flatMap(({ profession }) => {
    const caution = told.get(profession.id)?.caution;
    const standpoint = caution?.kind === 'trait' && caution.direction === 'more' ? traits[caution.key] : undefined;
    return caution?.kind === 'trait' && standpoint !== undefined && standpoint !== null
      ? [messages.questionOf(profession.title.inclusive, caution.key, messages.standpoint(caution.key, standpoint))]
      : [];
  });
  return [hindered[0] ?? messages.questionWhy, messages.questionStudies((traits.studies ?? 0.5) > 0.6), messages.questionVisit];
}

const plainAddress = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');

function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
