/**
 * The page that every configured widget has: `embed.html?widget=metier-quiz&metier=…`. It shows that
 * widget alone, also in a frame without an origin or storage, and tells how tall it is.
 */
import { parseAddress } from '../../src/catalogue/web-address.js';
import { readWidgetAddress, type ConfiguredWidget } from '../../src/links/settings.js';
import { widgetTitle } from '../../src/links/widget-title.js';
import { setOn } from '../set-on.js';
import { tellHeight } from './height.js';

/** Of the bundled professions, by id; put in by the build. */
declare const TITLES: Readonly<Record<string, string>>;
const titles = new Map(Object.entries(TITLES));

const configured = withOwnCatalogue(readWidgetAddress(location.href) ?? { widget: 'metier-card', settings: {} });
const { settings } = configured;
const page = document.documentElement;
page.lang = /^[a-z]{2,3}(?:[-_][a-z\d]+)*$/i.test(settings['lang'] ?? '') ? (settings['lang'] as string).replaceAll('_', '-') : 'fr';
page.style.colorScheme = settings['theme'] === 'dark' ? 'dark' : 'light';
document.title = widgetTitle(configured, (id) => titles.get(id));
document.body.style.margin = '0'; // by script: the page has no style sheet that a policy could refuse
document.body.append(setOn(document.createElement(configured.widget), settings));
discover(configured);
loadElements();
tellHeight();

/** An address brings no other site's words under this site's name. */
function withOwnCatalogue({ widget, settings }: ConfiguredWidget): ConfiguredWidget {
  const { 'catalogue-src': source, ...others } = settings;
  if (!source || parseAddress(source, location.href)?.origin === location.origin) return { widget, settings };
  console.warn(`catalogue-src="${source}" is left out: in an address it names a file of the same site only.`);
  return { widget, settings: others };
}

/** Where programs that run scripts find how to embed this; for what a static file can say. */
function discover({ widget, settings: { metier, ...others } }: ConfiguredWidget): void {
  if (Object.keys(others).length > 0 || (metier && !titles.has(metier))) return;
  const link = Object.assign(document.createElement('link'), { rel: 'alternate', type: 'application/json+oembed', title: document.title });
  link.href = `oembed/${widget}${metier ? `/${metier}` : ''}.json`;
  document.head.append(link);
}

/** Without an origin of its own the frame may be refused modules: the plain script that holds everything works there. */
function loadElements(): void {
  const module = Object.assign(document.createElement('script'), { type: 'module', src: '../metier-widgets.js' });
  module.onerror = () => document.head.append(Object.assign(document.createElement('script'), { src: '../metier-widgets.complete.iife.js' }));
  document.head.append(module);
}
