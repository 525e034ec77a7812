import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { newVisitor, readAnswers, readVisitor, reduceVisitor, type VisitorAction, type VisitorRecord } from '../../src/questionnaire/visitor.js';

/** Told to the window after every change, with the record as `detail`; it does not leave the page. */
export const VISITOR_CHANGE = 'metier-visitor-change';

/** Where every copy of this package on the page, of whichever version, finds the one record: plain data, so that none needs another's code. */
const PLACE = Symbol.for('metier-widgets.visitor');
const page = globalThis as { [PLACE]?: unknown };

let read: { readonly from: unknown; readonly record: VisitorRecord } = { from: undefined, record: newVisitor };

/** The record as it stands. */
export function visitorRecord(): VisitorRecord {
  if (page[PLACE] !== read.from) read = { from: page[PLACE], record: readVisitor(page[PLACE]) };
  return read.record;
}

export function changeVisitor(action: VisitorAction): void {
  const record = reduceVisitor(visitorRecord(), action);
  if (record === visitorRecord()) return;
  page[PLACE] = record;
  dispatchEvent(new CustomEvent(VISITOR_CHANGE, { detail: record }));
}

/** The visitor of this page, for the host: what all elements share. Changes are told to the window as `metier-visitor-change`. */
export const visitor = {
  /** Answers by item id, and the ids of the professions that are kept for later. */
  get record(): Pick<VisitorRecord, 'answers' | 'shortlist'> {
    return visitorRecord();
  },
  /** Replaces what is given; `null` as answers forgets them. What is not readable is left out, and its ids are returned. */
  set({ answers, shortlist }: { readonly answers?: unknown; readonly shortlist?: readonly string[] }): readonly string[] {
    const given = answers === undefined ? undefined : readAnswers(answers ?? {});
    changeVisitor({ type: 'restore', answers: given?.answers, shortlist });
    return given?.rejected ?? [];
  },
};

/** Lets an element follow the visitor's record, whoever changes it. */
export class VisitorController implements ReactiveController {
  #seen = visitorRecord();

  constructor(
    host: ReactiveControllerHost,
    private readonly changed: (record: VisitorRecord) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener(VISITOR_CHANGE, this.#follow);
    this.#follow();
  }

  hostDisconnected(): void {
    removeEventListener(VISITOR_CHANGE, this.#follow);
  }

  get record(): VisitorRecord {
    return visitorRecord();
  }

  readonly #follow = (): void => {
    if (this.#seen === visitorRecord()) return;
    this.#seen = visitorRecord();
    this.changed(this.#seen);
  };
}
