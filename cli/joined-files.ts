/**
 * Files for pages that are other files of the package joined: a classic script from the module, and the complete one with all that is
 * beside it. A text is cut only where `build/plugins/joinable.ts` has made sure of what stands there; nothing inside is read.
 */

const MODULE = 'metier-widgets.js';
/** By both names it is the same file, for a classic tag and for a module's. */
const COMPLETE = ['metier-widgets.complete.iife.js', 'metier-widgets.complete.js'];
const CLASSIC = 'metier-widgets.iife.js';

/** What scripts of a page look for in their folder when they need it. */
export const isBeside = (path: string): boolean =>
  /^(?:professions\/[\w-]+|metier-widgets\.parts|search|host-catalogue|trait-reasons)\.js$/.test(path);

/** What the module calls the address that it comes from. */
export const OWN_ADDRESS = 'metierWidgetsAddress';
/** Its first statement. */
export const ownAddressIs = (value: string): string => `const ${OWN_ADDRESS}=${value};`;

/** By path, the text of each file in the folder of the package. */
export type Files = ReadonlyMap<string, string>;

export function joinedFiles(files: Files): Files {
  const beside = [...files].filter(([path]) => isBeside(path)).sort(([one], [other]) => (one < other ? -1 : 1));
  const complete = joined(files, beside);
  return new Map([[CLASSIC, joined(files, [])], ...COMPLETE.map((name) => [name, complete] as const)]);
}

/** A classic script is read in the page's encoding, which may be Latin-1, and may be put into the page itself, where `</script` would end it. */
export const inAnyPage = (code: string): string =>
  code
    .replace(/[^\x00-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/<(?=!--|\/?script)/gi, '\\x3c');

/** What is beside is a function that runs once, when it is first asked for. */
function joined(files: Files, beside: readonly (readonly [path: string, code: string])[]): string {
  const address = ownAddressIs('import.meta.url');
  const page = files.get(MODULE) ?? '';
  const start = page.indexOf(address); // after a comment for engines
  if (start < 0) throw new Error(`${MODULE} is missing, or not as it was built`);
  const modules = beside.map(([path, code]) => `"${path}":()=>{${asFunctionBody(path, code)}}`);
  return inAnyPage(
    `;(()=>{"use strict";${ownAddressIs('""')}const $modules={${modules.join(',')}},$done={},metierWidgetsFiles=path=>$modules[path]&&($done[path]??=$modules[path]());(()=>{${page.slice(start + address.length)}})()})();\n`,
  );
}

/** Read through getters, an export is what it has become, as in a module. */
function asFunctionBody(path: string, code: string): string {
  const end = code.lastIndexOf(EXPORT); // names of exports cannot hold it
  if (end < 0) throw new Error(`${path} is not as it was built`);
  const clause = code.slice(end + EXPORT.length, code.lastIndexOf('}'));
  const getters = clause.split(',').map((specifier) => {
    const [local = '', name = local] = specifier.split(' as ');
    return `get ${name}(){return ${local}}`;
  });
  return `${code.slice(0, end)}return{${getters.join()}}`;
}

const EXPORT = 'export{';
