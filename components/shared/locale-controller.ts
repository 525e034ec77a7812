import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nearestLanguage, type Language } from '../../src/messages/messages.js';

/**
 * The language that visitors read: from the element, then the nearest ancestor across shadow roots,
 * then the page, then French. Follows later changes.
 */
export class LocaleController implements ReactiveController {
  #language: Language | undefined;
  #observer: MutationObserver | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  /** One that the interface does not have counts as French. */
  get language(): Language {
    return (this.#language ??= languageAround(this.host));
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#read());
    for (const root of rootsAround(this.host)) {
      this.#observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
    }
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #read(): void {
    const language = languageAround(this.host);
    if (language === this.#language) return;
    this.#language = language;
    this.host.requestUpdate();
  }
}

function languageAround(element: HTMLElement): Language {
  for (const ancestor of ancestors(element)) {
    const language = ancestor.getAttribute('lang')?.trim();
    if (language) return nearestLanguage(language);
  }
  return nearestLanguage(null);
}

/** The element, then its ancestors through slots and shadow roots. */
function* ancestors(element: Element): Generator<Element> {
  let current: Element | null = element;
  while (current) {
    yield current;
    const root: Node = current.getRootNode();
    current = current.assignedSlot ?? current.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
}

function* rootsAround(element: Element): Generator<Node> {
  let root = element.getRootNode();
  yield root;
  while (root instanceof ShadowRoot) {
    root = root.host.getRootNode();
    yield root;
  }
}
