/** What the visitor adds to a comparison, takes out of it and moves in it. */
import type { LitElement, TemplateResult } from 'lit';
import type { Catalogue } from '../../src/catalogue/catalogue.js';
import { spokenTitle } from '../../src/catalogue/spoken-title.js';
import { compareMessages } from '../../src/messages/compare.js';
import type { Wording } from '../../src/messages/languages.js';
import { reportError } from '../shared/events.js';
import { loadOnDemand } from '../shared/on-demand.js';
import type { Person } from './person.js';
import { ProfessionSearch } from './profession-search.js';

/** What the element gives, read again each time. */
export interface EditingContext {
  /** What is compared, by id, and how many it may be. */
  readonly ids: readonly string[];
  readonly most: number;
  /** All professions, and those that can be added. */
  readonly whole: Catalogue;
  readonly choice: Catalogue;
  readonly wording: Wording;
  /** The visitor's profile, where there are answers. */
  readonly person: Person | null;
}

export class Editing {
  /** What was last changed, in words for who cannot see it. */
  announced = '';
  readonly #search: ProfessionSearch;

  constructor(
    private readonly host: LitElement,
    private readonly context: () => EditingContext,
    private readonly change: (ids: readonly string[]) => void,
  ) {
    this.#search = new ProfessionSearch(host, {
      find: async (text, limit) => {
        const { search } = await loadOnDemand('search');
        const { choice, wording, ids } = context();
        return search(choice, text, { language: wording.language, limit: limit + ids.length });
      },
      isChosen: (id) => context().ids.includes(id),
      choose: (id) => this.#add(id),
      fail: (cause) => reportError(host, { code: 'load-failed', message: `The search could not be loaded: ${String(cause)}`, cause }),
    });
  }

  /** The field that adds a profession. */
  render(): TemplateResult {
    const { wording, most, person } = this.context();
    return this.#search.render({
      messages: compareMessages(wording),
      wording,
      most,
      assessmentOf: (id) => person?.ranking.assessments.find(({ professionId }) => professionId === id),
    });
  }

  #add(id: string): void {
    const { ids, most } = this.context();
    this.#search.clear();
    void this.#become([...ids, id], ids.length + 1 < most ? '#search' : '[data-top]', 'added', id);
  }

  remove(id: string): void {
    const left = this.context().ids.filter((other) => other !== id);
    void this.#become(left, '[data-top]', 'removed', id);
  }

  move(id: string, by: -1 | 1): void {
    const { ids } = this.context();
    const to = ids.indexOf(id) + by;
    const moved = ids.filter((other) => other !== id);
    moved.splice(to, 0, id);
    // Focus stays with what was moved: its button for the same way, or at the end the one back.
    const isLast = by < 0 ? to === 0 : to === moved.length - 1;
    void this.#become(moved, `[data-move="${id} ${isLast ? -by : by}"]`);
  }

  async #become(ids: readonly string[], focus: string, done?: 'added' | 'removed', id = ''): Promise<void> {
    const { whole, wording } = this.context();
    const profession = whole.get(id);
    if (done) this.announced = compareMessages(wording)[done](profession ? spokenTitle(profession) : id, ids.length);
    this.change(ids);
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>(focus)?.focus({ preventScroll: true });
  }
}
