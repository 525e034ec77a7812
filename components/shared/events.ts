import { warnOnce } from './attributes.js';

/** Base of every event of the elements: it leaves the shadow tree and bubbles to the host page. */
export class MetierEvent<Detail> extends CustomEvent<Detail> {
  constructor(type: string, detail: Detail, { cancelable = false } = {}) {
    super(type, { detail, bubbles: true, composed: true, cancelable });
  }
}

/** The visitor opens a profession. Cancel it to decide yourself what happens. */
export class MetierSelectEvent extends MetierEvent<{ readonly metier: string }> {
  constructor(metier: string, type = 'metier-select') {
    super(type, { metier }, { cancelable: true });
  }
}

/** The visitor asks for the quiz about a profession; `null`, about all. Cancel it to decide yourself what happens. */
export class MetierQuizRequestEvent extends MetierEvent<{ readonly metier: string | null }> {
  constructor(metier: string | null, type = 'metier-quiz-request') {
    super(type, { metier }, { cancelable: true });
  }
}

/** What the visitor asks to have opened. */
export type Asking = MetierSelectEvent | MetierQuizRequestEvent;

/** The visitor keeps a profession for later, or no longer. Cancel it to leave the shortlist as it is. */
export class MetierShortlistChangeEvent extends MetierEvent<{ readonly metier: string; readonly kept: boolean }> {
  constructor(metier: string, kept: boolean) {
    super('metier-shortlist-change', { metier, kept }, { cancelable: true });
  }
}

export interface MetierErrorDetail {
  /** What is wrong, for a program: stable across versions and languages. */
  readonly code:
    | 'element-failed'
    | 'unknown-profession'
    | 'load-failed'
    | 'catalogue-failed'
    | 'catalogue-invalid'
    | 'answers-invalid'
    | 'attribute-invalid'
    | 'norms-invalid'
    | 'advisers-invalid'
    | 'texts-invalid';
  /** What is wrong, for a developer, in English: names the attribute, id, path or value. */
  readonly message: string;
  readonly cause?: unknown;
}

/** Something from outside could not be used; the rest keeps working. */
export class MetierErrorEvent extends MetierEvent<MetierErrorDetail> {
  constructor(detail: MetierErrorDetail) {
    super('metier-error', detail);
  }
}

/** Tells the developer, in the console and as `metier-error`; the visitor gets a sentence where it matters. */
export function reportError(element: Element, detail: MetierErrorDetail): void {
  warnOnce(element, detail.message);
  element.dispatchEvent(new MetierErrorEvent(detail));
}
