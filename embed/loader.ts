/**
 * Puts the elements where an editor could only leave something else: a node with `data-metier`, the
 * class of an element around a link whose address carries the settings, such a link alone in its
 * paragraph, or a frame of it in which the editor forbids scripts. What stands there stays until the element does, and where it cannot work.
 */
import { readSettings, readWidgetAddress, settingNames, WIDGETS, type ConfiguredWidget } from '../src/links/settings.js';
import { setOn } from './set-on.js';

const ELEMENTS = WIDGETS.join();
const CLASSES = WIDGETS.map((name) => `.${name}`).join();
const ADDRESS = '*="widget=metier-"]';
const MARKED = `[data-metier],a[href${ADDRESS},oembed[url${ADDRESS},iframe[sandbox]:not([sandbox~="allow-scripts"])[src${ADDRESS}`;
const DATA = 'data-metier';
const told = new Set<string>();

/** For nodes that are there, and for those that come later. */
export function startLoader(): void {
  if (typeof document === 'undefined') return;
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', startLoader);
  else {
    upgradeIn(document);
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes)
        for (const node of addedNodes.length > 0 ? addedNodes : [target]) if (node instanceof Element && node.isConnected) upgradeIn(node);
    }).observe(document, { childList: true, subtree: true, attributeFilter: [DATA] });
  }
}

function upgradeIn(root: Document | Element): void {
  const around = root instanceof Element && root.closest(MARKED);
  if (around) upgrade(around);
  root.querySelectorAll(MARKED).forEach(upgrade);
}

function upgrade(node: Element): void {
  const said = node.getAttribute(DATA);
  const configured = said === null ? readWidgetAddress(addressOf(node)) : configuredBy(node, said);
  const place = said === null ? (node.closest(CLASSES) ?? (isAlone(node) ? node : null)) : node;
  // Inside one of the elements is what a host put there, or what was upgraded before.
  if (!configured || !place || !customElements.get(configured.widget) || (place.closest(ELEMENTS) ?? place.querySelector(ELEMENTS))) return;
  const element = setOn(document.createElement(configured.widget), configured.settings);
  const fallback = document.createElement('div');
  fallback.slot = 'fallback';
  if (place.matches('a,oembed,iframe')) {
    place.replaceWith(element);
    fallback.append(place);
  } else {
    fallback.append(...place.childNodes);
    place.append(element);
  }
  element.append(fallback);
}

const addressOf = (node: Element): string => node.getAttribute('href') ?? node.getAttribute('url') ?? node.getAttribute('src') ?? '';

/** A link that somebody wrote into a sentence, put around a picture, made a button of or opens elsewhere is meant as a link. */
const isAlone = (link: Element): boolean =>
  link.matches('figure>oembed,iframe') ||
  (link.matches('p>:not([target],[class])') && link.textContent.trim() !== '' && link.textContent.trim() === link.parentElement?.textContent.trim());

function configuredBy({ attributes }: Element, said: string): ConfiguredWidget | null {
  const widget = WIDGETS.find((name) => name.replace('metier-', '') === said.trim().toLowerCase().replace('metier-', ''));
  if (!widget) {
    warn(`${DATA}="${said}" is not known: expected card, quiz or compare.`);
    return null;
  }
  const settings = [...attributes].flatMap(({ name, value }): [string, string][] => {
    const setting = name.startsWith(`${DATA}-`) ? name.slice(DATA.length + 1).replace(/^id$/, 'metier') : '';
    if (setting && !settingNames[widget].includes(setting)) warn(`${DATA}="${said}" knows no ${name}.`);
    return [[setting, value]];
  });
  return readSettings(widget, settings);
}

function warn(message: string): void {
  if (!told.has(message)) console.warn(`metier-widgets: ${message}`);
  told.add(message);
}
