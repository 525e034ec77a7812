/** Modules that lie beside a single file, in the folder that it came from or that the host names. */
import { filesFolder, setFilesFolder } from '../components/shared/files.js';
import { messageOf } from '../src/catalogue/answer.js';
import { retryAddress } from '../src/catalogue/import-on-demand.js';

const OUR_FILES = /metier-widgets[\w.-]*\.js/;
/** Known only while a classic script runs. */
const running = typeof document === 'undefined' ? null : (document.currentScript as HTMLScriptElement | null);

/** `import()` needs no `connect-src`. Pass on how often the module failed: it is asked for by another address then. */
export async function importBeside<Module>(path: string, attempt: number): Promise<Module> {
  const base = filesFolder() ?? folderOnScript() ?? guess();
  const address = new URL(path, base).href;
  try {
    return (await import(/* @vite-ignore */ retryAddress(address, attempt))) as Module;
  } catch (cause) {
    throw explained ? cause : new Error(`${messageOf(cause)}\n${explanation(address)}`, { cause });
  }
}

/** `data-base` on the script: the one that runs, or where that is not known, the one that we are in. */
function folderOnScript(): string | null {
  const own = [running, ...document.scripts].find(
    (script) => script?.dataset['base'] && (script === running || !script.src || script.src === ownAddress || OUR_FILES.test(script.src)),
  );
  return own?.dataset['base'] && setFilesFolder(own.dataset['base'], document.baseURI) ? filesFolder() : null;
}

/** Optimisers take scripts from where they were: another script of our name is a better guess than the page. */
const guess = (): string => ownAddress || running?.src || [...document.scripts].find(({ src }) => OUR_FILES.test(src))?.src || document.baseURI;

/** Empty in classic scripts, which have none. */
const ownAddress: string = import.meta.url;

let explained = false;

/** Said once: what is true of one file is true of all. */
function explanation(address: string): string {
  explained = true;
  const { origin } = new URL(address);
  const elsewhere = origin !== location.origin && ` Another origin has to allow it with the header Access-Control-Allow-Origin.`;
  return [
    `metier-widgets expected its files in ${new URL('.', address).href}: if they are elsewhere, say where with data-base="…" on the script or on an element,`,
    `or use metier-widgets.complete.js or metier-widgets.complete.iife.js, which need no other file.${elsewhere || ''}`,
  ].join(' ');
}
