import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadLanguage, nearestLanguage, type Language } from '../../src/messages/languages.js';
import { messageOf } from '../../src/message-of.js';
import { reportError } from './events.js';

/**
 * The language that visitors read: from the element, then the nearest ancestor across shadow roots,
 * then the page, then French. Follows later changes, and loads the texts of another language.
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
    let element: Element | null = this.host;
    for (; element; element = hostOf(element)) {
      this.#observer.observe(element.getRootNode(), { subtree: true, attributes: true, attributeFilter: ['lang'] });
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
    void this.#load(language);
  }

  async #load(language: Language): Promise<void> {
    try {
      if (await loadLanguage(language)) this.host.requestUpdate();
    } catch (cause) {
      reportError(this.host, { code: 'load-failed', message: `The texts in "${language}" could not be loaded: ${messageOf(cause)}`, cause });
    }
  }
}

function languageAround(host: Element): Language {
  for (let element: Element | null = host; element; element = hostOf(element)) {
    const language = element.closest('[lang]:not([lang=""])')?.getAttribute('lang');
    if (language) return nearestLanguage(language);
  }
  return nearestLanguage(null);
}

/** The element whose shadow tree this one is in. */
function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null; // a frame has a ShadowRoot class of its own
}
