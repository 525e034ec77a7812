import type { LitElement } from 'lit';
import type { Catalogue } from '../../src/catalogue/catalogue.js';
import type { ResultWork } from '../../src/questionnaire/result-work.js';
import type { Answers } from '../../src/scoring/types.js';
import { reportError } from '../shared/events.js';
import { OnDemandController } from '../shared/on-demand-controller.js';
import type { Person } from './person.js';

export interface PersonContext {
  /** `null` without any that count. */
  readonly answers: () => Answers | null;
  readonly catalogue: () => Catalogue;
  readonly norms: () => unknown;
}

/** What the visitor's answers say of all professions; what works it out is loaded only where there are answers. */
export class PersonController {
  /** `null` without answers, and until it is worked out. */
  person: Person | null = null;
  readonly part: OnDemandController<'person'>;
  #work: ResultWork | null = null;

  constructor(
    private readonly host: LitElement,
    private readonly context: PersonContext,
  ) {
    this.part = new OnDemandController(host, 'person');
  }

  /** Anew: the answers have changed, or what they are held against. */
  async read(): Promise<void> {
    this.#stop();
    const input = this.context.answers();
    if (!input) {
      this.#found(null);
      return;
    }
    const module = await this.part.load();
    if (!module || input !== this.context.answers()) return;
    const { work, rejected } = module.readPerson(input, this.context.catalogue(), module.hostNorms(this.host, this.context.norms()));
    if (rejected.length > 0) {
      const message = `answers: not readable and left out: ${rejected.join(', ')}; expected item ids with 1 to 5 or null.`;
      reportError(this.host, { code: 'answers-invalid', message });
    }
    this.#stop();
    this.#work = work;
    await work?.complete;
    if (this.#work === work) this.#found(work?.result ?? null);
  }

  #stop(): void {
    this.#work?.stop();
    this.#work = null;
  }

  #found(person: Person | null): void {
    if (person === this.person) return;
    this.person = person;
    this.host.requestUpdate();
  }
}
