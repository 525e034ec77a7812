/** Modules that lie beside a single file, in the folder that it came from or that the host names. */
import { filesFolder, setFilesFolder } from '../components/shared/files.js';
import { importAddress } from '../src/catalogue/import-on-demand.js';
import { messageOf } from '../src/message-of.js';

const OUR_FILES = /metier-widgets[\w.-]*\.js/;
/** Empty in classic scripts, which have none. */
const ownAddress: string = import.meta.url;
/** Known only while a classic script runs. */
const running = typeof document === 'undefined' ? null : (document.currentScript as HTMLScriptElement | null);
let explained = false;
/** In a script that was joined of modules, gives those that are inside: see `cli/joined-files.ts`. */
declare const metierWidgetsFiles: ((path: string) => unknown) | undefined;

/** @param attempt - how often the module failed */
export function importBeside<Module>(path: string, attempt: number): Module | Promise<Module> {
  const inside = typeof metierWidgetsFiles === 'undefined' ? undefined : (metierWidgetsFiles(path) as Module | undefined);
  return inside ?? importFile(path, attempt);
}

/**
 * `import()` needs no `connect-src`.
 * @throws {Error} the first time with what the host can do about it
 */
async function importFile<Module>(path: string, attempt: number): Promise<Module> {
  const folder = new URL('.', filesFolder() ?? folderOnScript() ?? guess());
  try {
    return await importAddress<Module>(new URL(path, folder).href, attempt);
  } catch (cause) {
    if (explained) throw cause;
    explained = true; // what is true of one file is true of all
    throw new Error(`${messageOf(cause)} ${remedy(folder)}`, { cause });
  }
}

/** `data-base` on the script: the one that runs, or where that is not known, one that may be ours. */
function folderOnScript(): string | null {
  const isOurs = (script: HTMLScriptElement): boolean => script === running || !script.src || script.src === ownAddress || OUR_FILES.test(script.src);
  const said = [running, ...document.scripts].find((script) => script?.dataset['base'] && isOurs(script))?.dataset['base'];
  return said && setFilesFolder(said, document.baseURI) ? filesFolder() : null;
}

/** Optimisers take scripts from where they were: another script of our name is a better guess than the page. */
const guess = (): string => ownAddress || running?.src || [...document.scripts].find(({ src }) => OUR_FILES.test(src))?.src || document.baseURI;

const remedy = (folder: URL): string =>
  [
    `(metier-widgets looked for its files in ${folder.href}: if they are elsewhere, say where with data-base="…" on the script or on an element,`,
    folder.origin === location.origin ? '' : 'if they are on another origin, let it send the header Access-Control-Allow-Origin,',
    'or use metier-widgets.complete.js or metier-widgets.complete.iife.js, which need no other file.)',
  ]
    .filter(Boolean)
    .join(' ');
