/** Reads the page for `findings.ts`: what stands in it, and what its files answer when they are asked for again. */
import { WIDGETS } from '../../src/links/settings.js';
import { heard } from './heard.js';
import type { Attempt, OurScript, PageState } from './findings.js';

const OURS = /(?:^|\/)metier-widgets(?:\.complete)?(?:\.iife)?(?:\.min)?\.js(?:[?#]|$)/;
const COMPLETE = /metier-widgets\.complete\./;
const MARKS = '[data-metier]:not([data-metier=""]),a[href*="widget=metier-"]';
const RUN = ['', 'module', 'text/javascript', 'application/javascript'];
type Drawn = Element & { readonly updateComplete?: Promise<unknown> };
const ELEMENTS = WIDGETS.join();

export async function readPage(): Promise<PageState> {
  await loaded();
  const isRegistered = isDefined();
  const scripts = await Promise.all(ourScripts().map((script) => readScript(script, isRegistered)));
  const { files, unknown } = isRegistered ? await tryBeside(scripts) : { files: [], unknown: [] };
  for (const element of document.querySelectorAll<Drawn>(ELEMENTS)) await element.updateComplete;
  await new Promise((done) => setTimeout(done, 99)); // what the policy refused is told later than what failed by it
  return {
    isFile: location.protocol === 'file:',
    isOpaque: self.origin === 'null' && location.protocol !== 'file:',
    // What came last to all of them.
    isBelowFloor: !('findLast' in Array.prototype && typeof structuredClone === 'function'),
    isRegistered,
    scripts,
    hasNonces: [...document.scripts].some(({ nonce }) => Boolean(nonce)),
    violations: heard.violations.map(withPlace),
    files,
    unknown,
    widgets: [...document.querySelectorAll(ELEMENTS)].map(readWidget),
    marks: [...document.querySelectorAll(MARKS)].filter(isLeft).map((mark) => ({ text: tagOf(mark), hasElement: hasElement(mark) })),
    frames: [...document.querySelectorAll<HTMLIFrameElement>('iframe[src*="widget=metier-"]')]
      .filter((frame) => !frame.closest(ELEMENTS)) // in place of these there is an element
      .map((frame) => ({ address: frame.src, sandbox: frame.hasAttribute('sandbox') ? [...frame.sandbox] : null, height: frame.offsetHeight })),
    told: heard.told,
  };
}

/** A bundle may register one of them. */
const isDefined = (): boolean =>
  WIDGETS.some((name) => customElements.get(name)) && !document.querySelector(WIDGETS.map((name) => `${name}:not(:defined)`).join());

/** Late enough for scripts of the page, and for what they load. */
async function loaded(): Promise<void> {
  if (document.readyState !== 'complete') await new Promise((done) => addEventListener('load', done, { once: true }));
}

/** A consent manager may have put the address aside. */
const addressOf = (script: HTMLScriptElement): string => script.src || script.dataset['src'] || '';
const ourScripts = (): readonly HTMLScriptElement[] => [...document.scripts].filter((script) => OURS.test(addressOf(script)));

async function readScript(script: HTMLScriptElement, isRegistered: boolean): Promise<OurScript> {
  const address = new URL(addressOf(script), document.baseURI).href;
  const isHeld = !script.src || !RUN.includes(script.type.toLowerCase());
  return {
    address,
    kind: isHeld ? 'held' : script.type.toLowerCase() === 'module' ? 'module' : 'classic',
    hasIntegrity: script.integrity !== '',
    hasNonce: Boolean(script.nonce),
    ...(isRegistered || isHeld ? {} : { attempt: await tryAgain(address) }),
  };
}

/** `import()` is what no policy for Trusted Types refuses; under another address no engine remembers that it failed. */
async function tryAgain(address: string): Promise<Attempt> {
  const failed = await import(/* @vite-ignore */ `${address}${address.includes('?') ? '&' : '?'}doctor`).then(() => null, String);
  // The page's policy or the other server may forbid to look.
  const answer = failed === null ? null : await fetch(address, { method: 'HEAD', cache: 'no-store' }).catch(() => null);
  return { loaded: failed === null, error: failed ?? '', status: answer?.status ?? 0, type: answer?.headers.get('content-type') ?? '' };
}

/** What every copy of the files has. */
const RECORD = 'perfusionniste';

async function tryBeside(scripts: readonly OurScript[]): Promise<Pick<PageState, 'files' | 'unknown'>> {
  const script = scripts.find(({ kind }) => kind !== 'held');
  if (!script || scripts.some(({ address }) => COMPLETE.test(address))) return { files: [], unknown: [] };
  const said = document.querySelector<HTMLElement>(['script', ...WIDGETS].map((name) => `${name}[data-base]`).join())?.dataset['base'];
  const folder = said ? new URL(said.trim().replace(/([^/])$/, /\.js$/.test(said.trim()) ? '$1' : '$1/'), document.baseURI).href : script.address;
  const named = [...document.querySelectorAll(WIDGETS.map((name) => `${name}:not([catalogue-src])`).join())].flatMap(professionsOf);
  const record = (id: string): string => `professions/${id}.js`;
  const paths = ['metier-widgets.parts.js', 'search.js', ...new Set([RECORD, ...named].map(record))];
  const failed = new Map<string, PageState['files'][number]>();
  await Promise.all(
    paths.map(async (path) => {
      const { href: address } = new URL(path, folder);
      const attempt = await tryAgain(address);
      if (!attempt.loaded) failed.set(path, { address, attempt });
    }),
  );
  // Where one record is there, the folder is: what is missing was never a profession.
  const unknown = failed.has(record(RECORD)) ? [] : named.filter((id) => failed.has(record(id)));
  for (const id of unknown) failed.delete(record(id));
  return { files: [...failed.values()], unknown };
}

function readWidget(element: Element): PageState['widgets'][number] {
  const marked = [...(element.closest('[data-metier]')?.attributes ?? [])].filter(({ name }) => name.startsWith('data-metier-'));
  return {
    name: element.localName,
    settings: [...element.attributes, ...marked]
      .map(({ name }) => name.replace(/^data-metier-(?!id$|accent$)/, ''))
      .filter((name) => !(name in HTMLElement.prototype)),
    known: (element.constructor as { readonly observedAttributes?: readonly string[] }).observedAttributes ?? [],
    height: (element as HTMLElement).offsetHeight,
    hiddenBy: hiddenBy(element),
  };
}

const professionsOf = (element: Element): readonly string[] =>
  ['metier', 'metiers'].flatMap((name) => (element.getAttribute(name) ?? '').split(/[\s,]+/).filter(Boolean));

function hiddenBy(element: Element): string | null {
  for (let around: Element | null = element; around; around = around.parentElement) {
    const { display, height, overflowY } = getComputedStyle(around);
    if (display === 'none' || (around !== element && overflowY !== 'visible' && height === '0px')) return tagOf(around);
  }
  return getComputedStyle(element).visibility === 'visible' ? null : tagOf(element);
}

/** The tag alone, as it was written. */
const tagOf = (element: Element): string => (element.cloneNode() as Element).outerHTML.slice(0, 200);

/** What stands inside an element is the host's fallback; a link among words is meant as one. */
const isLeft = (mark: Element): boolean => !mark.closest(ELEMENTS) && mark.matches('[data-metier],[slot=fallback] *,[class^=metier-] *');
const hasElement = (mark: Element): boolean => Boolean((mark.closest('[class^=metier-]') ?? mark).querySelector(ELEMENTS));

function withPlace({ policy, ...violation }: (typeof heard.violations)[number]): PageState['violations'][number] {
  const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[http-equiv="content-security-policy" i]')];
  return { ...violation, isInPage: metas.some(({ content }) => content.trim() === policy.trim()) };
}
