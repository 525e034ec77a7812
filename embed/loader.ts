/**
 * Puts the elements where an editor could only leave something else: a node with `data-metier`, the
 * class of an element around a link whose address carries the settings, or such a link alone in its
 * paragraph. What stands there stays until the element does, and where it cannot work.
 */
import { readSettings, readWidgetAddress, WIDGETS, type ConfiguredWidget } from '../src/links/settings.js';
import { setOn } from './set-on.js';

const ELEMENTS = WIDGETS.join();
const CLASSES = WIDGETS.map((name) => `.${name}`).join();
const PLACES = '[data-metier],a[href*="widget=metier-"],oembed[url*="widget=metier-"]';
const DATA = 'data-metier-';
const told = new Set<string>();

/** For nodes that are there, and for those that come later. */
export function startLoader(): void {
  if (typeof document === 'undefined') return;
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', startLoader, { once: true });
  else {
    upgradeIn(document);
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        for (const node of addedNodes.length > 0 ? addedNodes : [target]) {
          if (!(node instanceof Element) || !node.isConnected) continue;
          const around = node.closest(PLACES);
          if (around) upgrade(around);
          upgradeIn(node);
        }
      }
    }).observe(document, { childList: true, subtree: true, attributeFilter: ['data-metier'] });
  }
}

function upgradeIn(root: ParentNode): void {
  for (const node of root.querySelectorAll(PLACES)) upgrade(node);
}

/** A node inside one of the elements is what a host put there, or what was upgraded before. */
function upgrade(node: Element): void {
  if (node.closest(ELEMENTS)) return;
  const said = node.getAttribute('data-metier');
  if (said === null) {
    upgradeLink(node);
    return;
  }
  const configured = configuredBy(node, said);
  if (configured) fill(node, configured);
}

function configuredBy(node: Element, said: string): ConfiguredWidget | null {
  const widget = WIDGETS.find((name) =>
    name.endsWith(
      `-${said
        .trim()
        .toLowerCase()
        .replace(/^metier-/, '')}`,
    ),
  );
  if (!widget) {
    warn(`data-metier="${said}" is not known: expected card, quiz or compare.`);
    return null;
  }
  const given = [...node.attributes].flatMap(({ name, value }): [string, string][] => {
    const setting = name.startsWith(DATA) ? name.slice(DATA.length) : '';
    return setting ? [[setting === 'id' ? 'metier' : setting, value]] : [];
  });
  const { configured, ignored } = readSettings(widget, given);
  if (ignored.length > 0) warn(`data-metier="${said}": ignored, unknown or not usable: ${ignored.map((name) => DATA + name).join(', ')}.`);
  return configured;
}

function upgradeLink(link: Element): void {
  const address = link.getAttribute('href') ?? link.getAttribute('url') ?? '';
  const configured = readWidgetAddress(address);
  if (!configured) return;
  const place = link.closest(CLASSES);
  if (place && place !== link) fill(place, configured);
  else if (place || isAlone(link, address)) {
    const element = made(configured);
    if (!element) return;
    link.before(element);
    link.slot = 'fallback';
    element.append(link);
  }
}

/** A link that somebody wrote into a sentence, made a button of or opens elsewhere is meant as a link. */
function isAlone(link: Element, address: string): boolean {
  const parent = link.parentElement;
  if (!parent || !/\/embed(?:\.html)?\?/.test(address) || link.hasAttribute('target') || link.hasAttribute('class')) return false;
  return /^(?:P|FIGURE)$/.test(parent.tagName) && parent.textContent.trim() === link.textContent.trim() && !parent.querySelector('img');
}

function fill(place: Element, configured: ConfiguredWidget): void {
  if (place.closest(ELEMENTS) ?? place.querySelector(ELEMENTS)) return;
  const element = made(configured);
  if (!element) return;
  const fallback = document.createElement('div');
  fallback.slot = 'fallback';
  fallback.append(...place.childNodes);
  element.append(fallback);
  place.append(element);
}

/** `null` where the element could not be registered. */
const made = ({ widget, settings }: ConfiguredWidget): HTMLElement | null =>
  customElements.get(widget) ? setOn(document.createElement(widget), settings) : null;

function warn(message: string): void {
  if (!told.has(message)) console.warn(`metier-widgets: ${message}`);
  told.add(message);
}
