export { jsonLdScript } from '../markup.js';
export { professionHtml, type HtmlOptions } from './profession-html.js';
export { professionJsonLd, type JsonLd, type JsonLdOptions } from './profession-json-ld.js';
