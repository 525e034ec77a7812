/** For servers: answers what other sites ask of the address of a widget. */
import { bundledCatalogue } from '../src/catalogue/bundled/bundled-catalogue.js';
import type { Catalogue } from '../src/catalogue/catalogue.js';
import { parseAddress } from '../src/catalogue/web-address.js';
import { oembedOf } from '../src/links/oembed.js';
import { readWidgetAddress } from '../src/links/settings.js';
export { discoveryLink, oembedOf, type Oembed, type OembedPlaces } from '../src/links/oembed.js';

export interface OembedOptions {
  /** Address of the folder with `embed.html`; absent, the one that is asked for, where the server itself has it. */
  readonly site?: string;
  /** The professions that widgets show there; absent, the bundled ones. */
  readonly catalogue?: Catalogue;
  /** Who offers the widgets. */
  readonly providerName?: string;
}

/** @returns 200 with the resource; 400 without an address; 404 for another's; 405 for more than reading; 501 for another format than JSON */
export function oembed(request: Request, { site, catalogue = bundledCatalogue(), providerName }: OembedOptions = {}): Response {
  if (!['GET', 'HEAD'].includes(request.method)) return refusal(405, 'GET only');
  const asked = new URL(request.url);
  const query = asked.searchParams;
  if (!query.get('url')) return refusal(400, 'url is missing: the address of a widget');
  if ((query.get('format') ?? 'json') !== 'json') return refusal(501, 'json only');
  const page = parseAddress(query.get('url') ?? '');
  const folder = page && parseAddress('.', page)?.href;
  const isHere = site ? folder === new URL('.', site.endsWith('/') ? site : `${site}/`).href : page?.origin === asked.origin;
  const configured = page && folder && isHere && /\/embed(?:\.html)?$/.test(page.pathname) ? readWidgetAddress(page.href) : null;
  if (!configured || !folder) return refusal(404, 'not the address of a widget of this site');
  const resource = oembedOf(configured, {
    site: folder,
    titleOf: (id) => catalogue.get(id)?.title.inclusive,
    providerName,
    maxWidth: pixels(query.get('maxwidth')),
    maxHeight: pixels(query.get('maxheight')),
  });
  return answer(200, 'application/json; charset=utf-8', JSON.stringify(resource), { 'cache-control': `public, max-age=${resource.cache_age}` });
}

/** `undefined` for what is no width or height. */
function pixels(text: string | null): number | undefined {
  const number = Number(text);
  return Number.isInteger(number) && number > 0 ? number : undefined;
}

const answer = (status: number, type: string, body: string, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(body, {
    status,
    headers: { 'content-type': type, 'access-control-allow-origin': '*', 'x-content-type-options': 'nosniff', ...headers },
  });

const refusal = (status: number, reason: string): Response => answer(status, 'text/plain; charset=utf-8', reason);
