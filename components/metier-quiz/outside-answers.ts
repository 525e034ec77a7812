import type { LitElement, TemplateResult } from 'lit';
import type { CodedRecord } from '../../src/links/answer-code.js';
import type { QuizMessages } from '../../src/messages/quiz.js';
import { hasAnswers, readAnswers, type VisitorRecord } from '../../src/questionnaire/visitor.js';
import { reportError } from '../shared/events.js';
import { SavingController, type SavePlace } from '../shared/saving-controller.js';
import { visitorRecord } from '../shared/visitor.js';
import type { CodeEntry } from './code-entry.js';
import { MetierQuizRestoreEvent, type RestoredFrom } from './metier-quiz.events.js';
import { ResultLink } from './result-link.js';

/** What has to be told about answers from outside. */
export type Notice = keyof QuizMessages['notices'];

export interface OutsideContext {
  /** Where the host allows answers to be kept. */
  readonly place: () => SavePlace | null;
  /** Id of the profession that the quiz is about; empty for the whole catalogue. */
  readonly metier: () => string;
  readonly onRecord: (record: Partial<VisitorRecord>) => void;
  /** Where the quiz stands, for who hears of what was restored. */
  readonly standing: () => Omit<MetierQuizRestoreEvent['detail'], 'from'>;
  /** The visitor's step changed the screen; focus goes to what the selector finds, or to the title. */
  readonly onStep: (focused?: string) => void;
}

/** Answers that come from outside the quiz: from the host, from the page's address, from a typed code, or kept from before. */
export class OutsideAnswers {
  readonly saving: SavingController;
  readonly link: ResultLink;
  notice: Notice | null = null;
  #codeEntry: CodeEntry | null = null;
  /** The host gave some: what else there is does not count. */
  #given = false;
  /** What was kept or linked is still being read. */
  #pending: Promise<void> = Promise.resolve();

  constructor(
    private readonly host: LitElement,
    private readonly context: OutsideContext,
  ) {
    this.saving = new SavingController(host, context.place);
    this.link = new ResultLink(host, {
      record: visitorRecord,
      onRecord: (record) => this.#onRecord(record, 'link'),
      onUnreadable: (kind) =>
        this.#tell(
          kind,
          `The answers in the page's address are ${kind === 'unreadable' ? 'not readable' : 'of another version'}: "${location.hash}".`,
        ),
    });
  }

  /** Settles when everything that is being read has been read. */
  get complete(): Promise<unknown> {
    return Promise.all([this.#pending, this.link.complete]);
  }

  /** Answers from the host: what is not readable is left out and told; `null` forgets them all. */
  accept(input: unknown): void {
    this.#given = true;
    const { answers, rejected } = readAnswers(input ?? {});
    const readable = rejected.length === 0 || Object.keys(answers).length > 0;
    if (readable) this.#onRecord({ answers }, 'property');
    if (rejected.length > 0) {
      const message = `answers: not readable and left out: ${rejected.join(', ')}; expected item ids with 1 to 5 or null.`;
      this.#tell(readable ? 'some-unreadable' : 'unreadable', message);
    }
  }

  /** What the host gave comes first, then the page's address, then what the visitor said on this page, then what was kept. */
  restoreAtFirst(): void {
    const linked = this.#given ? null : this.link.follow();
    if (linked) this.#pending = linked.then((found) => (found ? undefined : this.#restoreKept()));
    else this.#pending = this.#restoreKept();
  }

  /** The visitor went on: what was told has been read. */
  wentOn(): void {
    this.notice = null;
    this.link.copied = 'no';
  }

  /** The visitor begins anew. */
  forget(): void {
    this.saving.forget();
    void this.link.clear();
  }

  /** The field for a code, once it was asked for. */
  codeEntry(messages: QuizMessages): TemplateResult | null {
    return this.#codeEntry?.render(messages) ?? null;
  }

  readonly askForCode = async (): Promise<void> => {
    const codes = await this.link.codes.load();
    if (!codes) return;
    this.#codeEntry = new codes.CodeEntry(this.host, { onRecord: this.#onTyped, onClose: this.#onCodeClose });
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>('#code')?.focus();
  };

  async #restoreKept(): Promise<void> {
    const mayRestore = !this.#given && !hasAnswers(visitorRecord());
    const kept = mayRestore ? this.saving.restore() : null;
    this.context.onRecord(kept ?? {});
    if (kept) this.#tellRestored(kept, 'storage');
    if (!mayRestore) this.saving.join();
    if (!mayRestore || kept) return;
    const answers = await this.saving.restoreOld(this.context.metier());
    if (answers) this.#onRecord({ answers }, 'storage');
  }

  #onRecord(record: Partial<VisitorRecord>, from: RestoredFrom): void {
    this.notice = null;
    this.#codeEntry = null;
    this.context.onRecord(record);
    this.#tellRestored(record, from);
  }

  #tellRestored({ answers = {} }: Partial<VisitorRecord>, from: RestoredFrom): void {
    if (!hasAnswers({ answers })) return;
    // Once it can be seen, with the result where there is one. An element that failed has told so.
    const tell = () => this.host.dispatchEvent(new MetierQuizRestoreEvent({ ...this.context.standing(), from }));
    void this.host.updateComplete.then(tell).catch(() => undefined);
  }

  readonly #onTyped = ({ answers, shortlist }: CodedRecord): void => {
    this.#onRecord({ answers, shortlist: [...new Set([...visitorRecord().shortlist, ...shortlist])] }, 'code');
    this.context.onStep();
  };

  readonly #onCodeClose = (): void => {
    this.#codeEntry = null;
    this.host.requestUpdate();
    this.context.onStep('[data-code]');
  };

  #tell(notice: Notice, message: string): void {
    this.notice = notice;
    this.host.requestUpdate();
    reportError(this.host, { code: 'answers-invalid', message });
  }
}
