import type { LitElement, ReactiveController } from 'lit';
import type { CodedRecord } from '../../src/links/answer-code.js';
import { OnDemandController } from '../shared/on-demand-controller.js';
import { windowOf } from '../shared/window-of.js';

/** The last link on this page that was followed: an element that is opened later finds the visitor's record instead. */
let followed = '';

/** Whether it is worth looking closer: a link that was encoded on its way may show nothing but its percent signs. */
const MAY_HOLD_RECORD = /metier|%/i;

export interface ResultLinkContext {
  readonly record: () => CodedRecord;
  /** A link to a result was opened in the page. */
  readonly onRecord: (record: CodedRecord) => void;
  /** What a link carries is not readable, or of another version. */
  readonly onUnreadable: (kind: 'unreadable' | 'unknown-version') => void;
}

/** The visitor's record in the fragment of the page's address: read at first and when it changes, copied on request. */
export class ResultLink implements ReactiveController {
  copied: 'no' | 'link' | 'code' | 'failed' = 'no';
  /** What could not be copied; empty where it could not even be made. */
  text = '';
  readonly codes: OnDemandController<'codes'>;
  #following: Promise<boolean> | null = null;

  constructor(
    private readonly host: LitElement,
    private readonly context: ResultLinkContext,
  ) {
    host.addController(this);
    this.codes = new OnDemandController(host, 'codes');
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#onHashChange);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onHashChange);
  }

  readonly #onHashChange = (): void => void this.follow();

  /** Settles when a link that was opened has been read. */
  get complete(): Promise<unknown> {
    return this.#following ?? Promise.resolve();
  }

  /** Where the address may hold a record that was not followed before: settles with whether it does. */
  follow(): Promise<boolean> | null {
    const { href, hash } = location;
    if (!MAY_HOLD_RECORD.test(hash)) followed = '';
    if (href === followed || !MAY_HOLD_RECORD.test(hash)) return null;
    followed = href;
    return (this.#following = this.#read(href));
  }

  async #read(href: string): Promise<boolean> {
    const before = this.context.record();
    const codes = await this.codes.load();
    if (!codes) followed = ''; // so that it is read after all when the part can be loaded
    const reading = codes?.readLink(href);
    if (!reading) return false;
    if (reading.kind !== 'record') {
      this.context.onUnreadable(reading.kind);
      return false;
    }
    const { answers, shortlist } = this.context.record();
    const since = answers === before.answers ? {} : answers; // what was answered while the part was on its way
    const kept = [...new Set([...shortlist, ...reading.record.shortlist])];
    this.context.onRecord({ answers: { ...reading.record.answers, ...since }, shortlist: kept });
    return true;
  }

  /** False in a file, or in a frame that has no address or no origin of its own: there is a code then, but no link. */
  get hasLink(): boolean {
    const isWritten = frameElement?.getAttribute('src') === null; // then its address is that of the page around it
    return Boolean(this.codes.module?.isShareable(location.href)) && origin !== 'null' && !isWritten;
  }

  get code(): string {
    const codes = this.codes.module;
    return codes ? codes.readableCode(codes.encodeRecord(this.context.record())) : '';
  }

  readonly copyLink = (): Promise<void> => this.#copy('link', () => this.codes.module?.linkTo(location.href, this.context.record()) ?? '');
  readonly copyCode = (): Promise<void> => this.#copy('code', () => this.code);

  async #copy(what: 'link' | 'code', textOf: () => string): Promise<void> {
    if (!this.codes.module) await this.codes.load();
    this.text = textOf();
    try {
      if (!this.text) throw new Error('There is nothing to copy.');
      await windowOf(this.host).navigator.clipboard.writeText(this.text);
      this.copied = what;
    } catch {
      this.copied = 'failed';
    }
    this.host.requestUpdate();
  }

  /** The answers are gone: they leave the address too, so that a reload does not bring them back. */
  async clear(): Promise<void> {
    if (!MAY_HOLD_RECORD.test(location.hash)) return;
    const codes = await this.codes.load();
    const { href } = location;
    const address = codes?.withoutRecord(href) ?? href;
    if (address === href) return;
    followed = '';
    try {
      history.replaceState(history.state, '', address);
    } catch {
      // A frame without an address of its own has nothing to change.
    }
  }
}
