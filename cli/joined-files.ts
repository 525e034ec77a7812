/** Files for pages that are other files of the package joined: a classic script from modules, and the complete one with all that is beside. */

const MODULE = 'metier-widgets.js';
/** By both names it is the same file, for a classic tag and for a module's. */
const COMPLETE = ['metier-widgets.complete.iife.js', 'metier-widgets.complete.js'];
const CLASSIC = 'metier-widgets.iife.js';

/** What scripts of a page look for in their folder when they need it. */
export const isBeside = (path: string): boolean =>
  /^(?:professions\/[\w-]+|metier-widgets\.parts|search|host-catalogue|trait-reasons)\.js$/.test(path);

/** By path, the text of each file in the folder of the package. */
export type Files = ReadonlyMap<string, string>;

export function joinedFiles(files: Files): Files {
  const own = withImports(MODULE, files);
  const complete = joined(MODULE, [...own, ...[...files.keys()].filter((path) => isBeside(path) && !own.has(path)).sort()], files);
  return new Map([[CLASSIC, joined(MODULE, [...own], files)], ...COMPLETE.map((name) => [name, complete] as const)]);
}

/** The file and what it imports, at once or later. */
export function withImports(entry: string, files: Files): ReadonlySet<string> {
  const found = new Set([entry]);
  for (const path of found) for (const [, address = ''] of textOf(path, files).matchAll(IMPORTED)) found.add(resolved(address, path));
  return found;
}

/** A classic script is read in the page's encoding, which may be Latin-1, and may be put into the page itself, where `</script` would end it. */
export const inAnyPage = (code: string): string =>
  code
    .replace(/[^\x00-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/<(?=!--|\/?script)/gi, '\\x3c');

// As the minifier writes them.
const IMPORTED = /\b(?:import|from|import\()"(\.{1,2}\/[^"]+)"/g;
const STATIC_IMPORT = /^import(?:\{([^}]*)\}from)?"(\.{1,2}\/[^"]+)";/;
const DYNAMIC_IMPORT = /\bimport\("(\.{1,2}\/[^"]+)"\)/g;
const EXPORTS = /\bexport\{([^}]*)\};?\s*$/;
const DEFAULT_EXPORT = /(?<=^|[;}\s])export default\b/;

/** Each module a function that runs once, when it is first asked for. An importer sees what an export was then, not what it became. */
function joined(entry: string, paths: readonly string[], files: Files): string {
  const modules = paths.map((path) => `"${path}":($exports,$import)=>{${inAnyPage(asFunctionBody(path, textOf(path, files)))}}`);
  return `;(()=>{"use strict";const $modules={${modules.join(',')}},$done={},$import=path=>{if(!$done[path]){$done[path]={};$modules[path]($done[path],$import)}return $done[path]},metierWidgetsFiles=path=>path in $modules?$import(path):void 0;$import("${entry}")})();\n`;
}

function asFunctionBody(path: string, code: string): string {
  let rest = code.trim();
  let imports = '';
  for (let found = STATIC_IMPORT.exec(rest); found; found = STATIC_IMPORT.exec(rest)) {
    const [whole, names, address = ''] = found;
    imports += `${names === undefined ? '' : `const{${names.replaceAll(/\s+as\s+/g, ':')}}=`}$import("${resolved(address, path)}");`;
    rest = rest.slice(whole.length);
  }
  const exported = DEFAULT_EXPORT.test(rest) ? '$default as default' : EXPORTS.exec(rest)?.[1];
  rest = rest.replace(EXPORTS, '').replace(DEFAULT_EXPORT, 'const $default=');
  if (/^import\b(?![.(])/.test(rest)) throw new Error(`${path}: an import that is not of a file beside it: ${rest.slice(0, 80)}`);
  const getters = (exported ?? '').split(',').flatMap((entry) => {
    const [local, name = local] = entry.trim().split(/\s+as\s+/);
    return local ? [`get ${String(name)}(){return ${local}}`] : [];
  });
  const exporting = getters.length > 0 ? `Object.defineProperties($exports,Object.getOwnPropertyDescriptors({${getters.join(',')}}));` : '';
  return (
    exporting +
    imports +
    rest
      .replace(DYNAMIC_IMPORT, (_, address: string) => `Promise.resolve().then(()=>$import("${resolved(address, path)}"))`)
      .replaceAll('import.meta.url', '""')
  );
}

const resolved = (address: string, path: string): string => new URL(address, `https://files/${path}`).pathname.slice(1);

function textOf(path: string, files: Files): string {
  const text = files.get(path);
  if (text === undefined) throw new Error(`${path} is missing`);
  return text;
}
