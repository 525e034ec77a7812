import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { linkToResult, readResultLink, withoutResult } from '../../src/links/answers.js';
import type { Answers } from '../../src/scoring/types.js';

/** The last link on this page that was followed: an element that is opened later finds the visitor's record instead. */
let followed = '';

export interface ResultLinkContext {
  /** Id of the profession that the quiz is about; empty for the whole catalogue. */
  readonly metier: () => string;
  readonly answers: () => Answers;
  /** A link to a result was opened in the page. */
  readonly onAnswers: (answers: Answers) => void;
  /** What a link carries is not readable. */
  readonly onUnreadable: (code: string) => void;
}

/** Answers in the fragment of the page's address: read at first and when it changes, copied on request. */
export class ResultLink implements ReactiveController {
  copied: 'no' | 'yes' | 'failed' = 'no';

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly context: ResultLinkContext,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.follow);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.follow);
  }

  /** Where the address is about this quiz and was not followed before. */
  readonly follow = (): void => {
    const { href } = location;
    const linked = readResultLink(href);
    if (!linked) followed = '';
    if (href === followed || linked?.metier !== this.context.metier()) return;
    followed = href;
    if (linked.answers) this.context.onAnswers(linked.answers);
    else this.context.onUnreadable(linked.code);
  };

  get address(): string {
    return linkToResult(location.href, this.context.answers(), this.context.metier());
  }

  readonly copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.address);
      this.copied = 'yes';
    } catch {
      this.copied = 'failed';
    }
    this.host.requestUpdate();
  };

  /** The answers are gone: they leave the address too, so that a reload does not bring them back. */
  clear(): void {
    const address = withoutResult(location.href);
    if (address === location.href) return;
    followed = '';
    try {
      history.replaceState(history.state, '', address);
    } catch {
      // A frame without an address of its own has nothing to change.
    }
  }
}
