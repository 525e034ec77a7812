/**
 * A configured widget as an oEmbed resource (oembed.com, version 1.0): what other sites need to show it
 * in a frame when somebody pastes its address.
 */
import { markup, Markup } from '../markup.js';
import { readSettings, widgetAddress, WIDGETS, type ConfiguredWidget } from './settings.js';
import { FIRST_HEIGHT } from './snippets.js';
import { widgetTitle } from './widget-title.js';

export interface Oembed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly provider_name: string;
  readonly provider_url: string;
  readonly title: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  /** In seconds. */
  readonly cache_age: number;
}

export interface OembedPlaces {
  /** Address of the folder with `embed.html`, whole: other sites read it. */
  readonly site: string;
  readonly titleOf: (id: string) => string | undefined;
  readonly providerName?: string | undefined;
  readonly maxWidth?: number | undefined;
  readonly maxHeight?: number | undefined;
}

const WIDTH = 720;
const A_DAY = 86_400;

/** The page of a configured widget, in the folder of the site. */
export const embedPage = (site: string, configured: ConfiguredWidget): string =>
  widgetAddress(new URL('embed.html', asFolder(site)).href, configured);

const asFolder = (site: string): string => (site.endsWith('/') ? site : `${site}/`);

export function oembedOf(configured: ConfiguredWidget, { site, titleOf, providerName = 'metier-widgets', ...most }: OembedPlaces): Oembed {
  const title = widgetTitle(configured, titleOf);
  const [width, height] = [Math.min(WIDTH, most.maxWidth ?? WIDTH), Math.min(FIRST_HEIGHT, most.maxHeight ?? FIRST_HEIGHT)];
  const { html } =
    markup`<iframe src="${embedPage(site, configured)}" title="${title}" width="${width}" height="${height}" frameborder="0"></iframe>`;
  return { version: '1.0', type: 'rich', provider_name: providerName, provider_url: asFolder(site), title, html, width, height, cache_age: A_DAY };
}

/** For the head of a page: how programs find the resource of a widget. */
export const discoveryLink = (resource: string, title: string): string =>
  markup`<link rel="alternate" type="application/json+oembed" href="${resource}" title="${title}">`.html;

/**
 * Files for a site without a program on its server, by their path in it: a resource a widget and
 * profession, and a page beside each that leads to the widget and names the resource.
 */
export function oembedFiles(ids: readonly string[], places: OembedPlaces): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const add = (configured: ConfiguredWidget, path: string) => {
    const resource = new URL(`${path}.json`, asFolder(places.site)).href;
    const [page, title] = [embedPage(places.site, configured), widgetTitle(configured, places.titleOf)];
    files.set(`${path}.json`, JSON.stringify(oembedOf(configured, places)));
    files.set(
      `${path}.html`,
      markup`<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><title>${title}</title><link rel="canonical" href="${page}">
${new Markup(discoveryLink(resource, title))}<meta http-equiv="refresh" content="0; url=${page}"></head>
<body><p><a href="${page}">${title}</a></p></body></html>
`.html,
    );
  };
  for (const widget of WIDGETS) {
    add(readSettings(widget, []), `oembed/${widget}`);
    if (widget !== 'metier-compare') for (const metier of ids) add(readSettings(widget, [['metier', metier]]), `oembed/${widget}/${metier}`);
  }
  return files;
}
