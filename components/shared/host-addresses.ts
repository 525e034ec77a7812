/** Addresses of the host's own pages, from templates that the host wrote into attributes. */
import { warnOnce } from './attributes.js';

/** Browsers read an address without its white space and control characters. */
const FORBIDDEN_SCHEME = /^(?!https?:)[a-z][a-z\d+.-]*:/i;

/** A template, filled in; `null` for anything but http(s) and relative addresses. */
export function hostAddress(element: Element, attribute: string, template: string, id: string): string | null {
  if (!FORBIDDEN_SCHEME.test(template.replace(/[\0-\x20]/g, ''))) return template.replaceAll('{id}', encodeURIComponent(id));
  warnOnce(element, `${attribute}="${template}" is not an address of a page: expected https://… or a relative address.`);
  return null;
}

/** Where the host shows a profession; `null` when it is to open in place. */
export function professionAddress(element: Element, template: string | null, id: string): string | null {
  if (!template) return null;
  if (template.includes('{id}')) return hostAddress(element, 'profession-url', template, id);
  warnOnce(element, `profession-url="${template}" has no {id}: expected an address such as /metiers/{id}; professions open in place.`);
  return null;
}
