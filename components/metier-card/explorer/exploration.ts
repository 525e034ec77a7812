import type { LitElement } from 'lit';
import { CLOSENESS_WORDS, Facets, type FacetOption, type Removal } from '../../../src/catalogue/facets.js';
import { bySectorAndTitle } from '../../../src/catalogue/list-order.js';
import { nearest } from '../../../src/catalogue/look-ups.js';
import type { SearchAnswer } from '../../../src/catalogue/search.js';
import type { Catalogue } from '../../../src/catalogue/catalogue.js';
import type { ProfessionSummary } from '../../../src/catalogue/record/summary.js';
import { isComplete } from '../../../src/questionnaire/quiz.js';
import { ResultWork } from '../../../src/questionnaire/result-work.js';
import type { QuizResult } from '../../../src/questionnaire/result.js';
import type { Answers, Assessment } from '../../../src/scoring/types.js';
import { idList } from '../../shared/attributes.js';
import { OnDemandController } from '../../shared/on-demand-controller.js';
import type { ExplorerContext } from './explorer.js';
import type { Reading } from './found-list.js';

/** What the visitor looks for, and what there is of it. */
export interface Findings {
  readonly text: string;
  readonly professions: readonly ProfessionSummary[];
  readonly options: readonly FacetOption[];
  readonly chosen: readonly FacetOption[];
  readonly counts: ReadonlyMap<FacetOption, number>;
  /** What the visitor's answers say; `null` without answers. */
  readonly reading: Reading | null;
  readonly isAbsent: boolean;
  /** The part that searches could not be loaded. */
  readonly isFailed: boolean;
}

/** What is read once for a catalogue, a language and what the answers say. */
interface Basis {
  readonly catalogue: Catalogue;
  readonly language: string;
  readonly result: QuizResult | null;
  readonly ordered: readonly ProfessionSummary[];
  readonly facets: Facets;
  readonly reading: Reading | null;
}

/** What was found for a text; while another is looked for it stays. */
interface Answer extends SearchAnswer {
  readonly text: string;
}

const MOST_NEAREST = 3;

/** What the visitor looks for and has chosen, and the professions that it leads to. It draws nothing. */
export class Exploration {
  readonly #search: OnDemandController<'search'>;
  /** As it stands in the field, without the space around it. */
  #text = '';
  #answer: Answer | null = null;
  #chosen: readonly FacetOption[] = [];
  /** The host's choice as it was last read. */
  #given: string | null = null;
  #basis: Basis | undefined;
  /** On what the answers say of the catalogue: until it is done, professions stand as without answers. */
  #work: { readonly of: readonly unknown[]; readonly is: ResultWork } | null = null;
  #findings: { readonly of: readonly unknown[]; readonly are: Findings } | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly context: () => ExplorerContext,
  ) {
    this.#search = new OnDemandController(host, 'search');
  }

  get text(): string {
    return this.#text;
  }

  /** Worked out again only where something has changed. */
  read(answers: Answers): Findings {
    const basis = this.#read(isComplete(answers) ? answers : null);
    const of = [basis, this.#answer, this.#chosen, this.#search.status];
    if (this.#findings?.of.every((part, index) => part === of[index])) return this.#findings.are;
    const { facets, reading } = basis;
    const are: Findings = {
      text: this.#answer?.text ?? '',
      options: facets.options,
      chosen: this.#chosen,
      ...facets.narrow(this.#list(basis), this.#chosen),
      reading,
      isAbsent: this.#answer?.isAbsent ?? false,
      isFailed: this.#text !== '' && this.#search.status === 'failed',
    };
    this.#findings = { of, are };
    return are;
  }

  /** Where giving something up leads, when nothing is left. */
  waysOut(): { readonly removals: readonly Removal[]; readonly withoutText: number; readonly withoutFilters: number } {
    const basis = this.#basis;
    if (!basis) return { removals: [], withoutText: 0, withoutFilters: 0 };
    const list = this.#list(basis);
    return {
      removals: basis.facets.removals(list, this.#chosen),
      withoutText: basis.facets.narrow(basis.ordered, this.#chosen).professions.length,
      withoutFilters: list.length,
    };
  }

  toggle(option: FacetOption): void {
    this.#choose(this.#chosen.includes(option) ? this.#chosen.filter((other) => other !== option) : [...this.#chosen, option]);
  }

  clear(): void {
    this.#choose([]);
  }

  /** What was found before stays until the new answer is there. */
  async look(text: string): Promise<void> {
    this.#text = text;
    this.host.requestUpdate();
    if (text === '') {
      this.#answer = null;
      return;
    }
    const search = await this.#search.load();
    const { catalogue, wording } = this.context();
    const { language } = wording;
    await search?.prepareSearch(catalogue, { language });
    if (!search || text !== this.#text || catalogue !== this.context().catalogue) return;
    this.#answer = { text, ...search.find(catalogue, text, { language }) };
    this.host.requestUpdate();
  }

  readonly retry = (): void => void this.look(this.#text);

  #choose(chosen: readonly FacetOption[]): void {
    this.#chosen = chosen;
    this.host.requestUpdate();
  }

  #list({ ordered }: Basis): readonly ProfessionSummary[] {
    return this.#answer?.professions ?? ordered;
  }

  #read(answers: Answers | null): Basis {
    const { catalogue, wording, facets: given } = this.context();
    const { language } = wording;
    const last = this.#basis;
    const result = this.#resultOf(catalogue, answers);
    const isSame = last?.catalogue === catalogue && last.language === language && last.result === result;
    const basis = isSame ? last : basisOf(catalogue, language, result);
    if (given !== this.#given || !last) this.#take(given, basis.facets);
    else if (!isSame)
      this.#chosen = this.#chosen.flatMap(({ facet, id }) => basis.facets.options.find((option) => option.facet === facet && option.id === id) ?? []);
    this.#given = given;
    this.#basis = basis;
    if (last && last.catalogue !== catalogue && this.#text !== '') {
      this.#answer = null;
      void this.look(this.#text);
    }
    return basis;
  }

  #resultOf(catalogue: Catalogue, answers: Answers | null): QuizResult | null {
    const of = [catalogue, answers];
    if (!this.#work?.of.every((part, index) => part === of[index])) {
      this.#work?.is.stop();
      this.#work = answers && { of, is: new ResultWork(answers, catalogue, null, {}, () => this.host.requestUpdate()) };
    }
    return this.#work?.is.result ?? null;
  }

  /** What the host has chosen, each id that is not known in one warning with what it may have been meant to be. */
  #take(given: string | null, facets: Facets): void {
    const { whole, warn } = this.context();
    const known = [...new Set([...facets.options, ...whole.sectors, ...whole.criteria].map(({ id }) => id))];
    const ids = idList(given);
    this.#chosen = ids.flatMap((id) => facets.option(id) ?? []);
    for (const id of ids) {
      if (known.includes(id)) continue;
      const near = nearest(known, id, MOST_NEAREST).map((other) => `"${other}"`);
      warn(`facets: "${id}" is not the id of a sector or of a criterion: did you mean ${near.join(', ')}?`);
    }
  }
}

function basisOf(catalogue: Catalogue, language: string, result: QuizResult | null): Basis {
  const reading = result && readingOf(result);
  const closeness = reading && new Map([...reading.assessments].map(([id, assessment]) => [id, assessment.closeness]));
  const ordered = reading ? [...reading.assessments.keys()].flatMap((id) => catalogue.get(id) ?? []) : bySectorAndTitle(catalogue, language);
  return { catalogue, language, result, ordered, facets: new Facets(catalogue, closeness ?? undefined), reading };
}

/** Nearest first: by the words for it, which say how sure it is as well, then by score. */
function readingOf({ ranking }: QuizResult): Reading {
  const { assessments, interests, traits } = ranking;
  const place = ({ closeness }: Assessment) => (closeness ? CLOSENESS_WORDS.indexOf(closeness) : Infinity);
  const ordered = [...assessments].sort((a, b) => place(a) - place(b) || 0);
  return {
    assessments: new Map(ordered.map((assessment) => [assessment.professionId, assessment])),
    interests,
    traits,
  };
}
