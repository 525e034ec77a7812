/** What stops the widgets, decided from what was read of the page: no DOM here. */
import { doctorTexts, type DoctorCode } from './texts.js';

/** A file that was asked for again. */
export interface Attempt {
  readonly loaded: boolean;
  /** What it threw. */
  readonly error: string;
  /** 0 where the page may not ask. */
  readonly status: number;
  readonly type: string;
}

export interface OurScript {
  readonly address: string;
  /** `held`: a type that no browser runs, as consent managers write it. */
  readonly kind: 'module' | 'classic' | 'held';
  readonly hasIntegrity: boolean;
  readonly hasNonce: boolean;
  /** Absent where there was no need to try. */
  readonly attempt?: Attempt;
}

export interface PageState {
  readonly isFile: boolean;
  /** A frame without an origin of its own. */
  readonly isOpaque: boolean;
  readonly isBelowFloor: boolean;
  readonly isRegistered: boolean;
  readonly scripts: readonly OurScript[];
  /** Other scripts of the page carry a nonce. */
  readonly hasNonces: boolean;
  readonly violations: readonly { readonly directive: string; readonly blocked: string; readonly sample: string; readonly isInPage: boolean }[];
  /** What lies beside the script and could not be loaded. */
  readonly files: readonly { readonly address: string; readonly attempt: Attempt }[];
  /** Professions that widgets name and no file is there for. */
  readonly unknown: readonly string[];
  readonly widgets: readonly {
    readonly name: string;
    /** What it is set to, by the names of its attributes. */
    readonly settings: readonly string[];
    /** What it can be set to. */
    readonly known: readonly string[];
    readonly height: number;
    /** What around it is not shown, as a selector. */
    readonly hiddenBy: string | null;
  }[];
  /** What an editor may leave of a widget. */
  readonly marks: readonly { readonly text: string; readonly hasElement: boolean }[];
  readonly frames: readonly { readonly address: string; readonly sandbox: readonly string[] | null; readonly height: number }[];
  /** What elements told of themselves, by code. */
  readonly told: readonly { readonly code: string; readonly message: string }[];
}

/** What is wrong, and what to ask of whom; both one sentence in French. */
export interface DoctorFinding {
  readonly code: DoctorCode;
  readonly problem: string;
  readonly ask: string;
}

export function findingsIn(page: PageState): readonly DoctorFinding[] {
  const found = [...aboutScripts(page), ...aboutFiles(page), ...aboutWidgets(page), ...aboutFrames(page)];
  return found.filter(({ problem }, position) => found.findIndex((other) => other.problem === problem) === position);
}

const finding = (code: DoctorCode, what = '', why = ''): DoctorFinding => {
  const [problem, ask] = doctorTexts[code](what, why);
  return { code, problem, ask };
};
const POLICY = /lit-html|createPolicy|trusted ?type/i;
/** What any element may have, and what frameworks leave. */
const ANYWHERE = /^(?:class|role|tabindex|exportparts)$|^(?:aria|data|v|x|ng)-|[:@._]/;
const NO_SCRIPT = /text\/html|text\/plain|octet-stream|json/;

function aboutScripts(page: PageState): readonly DoctorFinding[] {
  const { scripts, isRegistered, violations } = page;
  if (isRegistered) return aboutCopies(scripts);
  if (page.isBelowFloor) return [finding('browser-old')];
  const isWanted = page.widgets.length > 0 || page.marks.length > 0;
  if (scripts.length === 0) return isWanted ? [finding('script-absent')] : [];
  if (violations.some(({ directive, sample }) => directive === 'trusted-types' && POLICY.test(sample))) return [finding('trusted-types')];
  return scripts.map((script) => aboutScript(script, page));
}

function aboutScript({ address, kind, attempt, hasIntegrity, hasNonce }: OurScript, page: PageState): DoctorFinding {
  if (kind === 'held') return finding('script-held', address);
  if (page.isFile && kind === 'module') return finding('file-module', address);
  const why = aboutFile(address, attempt, page);
  if (why) return why;
  if (hasIntegrity) return finding('integrity', address);
  return finding(page.hasNonces && !hasNonce ? 'csp-nonce' : 'script-not-run', address);
}

/** Why it does not come, or does nothing. */
function aboutFile(address: string, attempt: Attempt | undefined, { violations, isOpaque }: PageState): DoctorFinding | null {
  const refused = violations.find(({ directive, blocked }) => directive.startsWith('script-src') && withoutQuery(blocked) === withoutQuery(address));
  if (refused) return refusal(refused, address);
  if (!attempt || attempt.loaded) return null;
  const { error, status, type } = attempt;
  if (POLICY.test(error)) return finding('trusted-types');
  if (isOpaque) return finding('sandbox-origin', address);
  if (!status) return finding('file-unreachable', address);
  if (status >= 400) return finding('file-missing', address, String(status));
  return NO_SCRIPT.test(type) ? finding('file-type', address, type) : finding('script-throws', address, error);
}

const refusal = ({ isInPage, directive }: PageState['violations'][number], address: string): DoctorFinding =>
  finding(isInPage ? 'csp-meta' : 'csp-header', address, directive);

function aboutCopies(scripts: readonly OurScript[]): readonly DoctorFinding[] {
  const running = scripts.flatMap(({ kind, address }) => (kind === 'held' ? [] : address));
  return running.length > 1 ? [finding('loaded-twice', running.join(', '))] : [];
}

function aboutFiles(page: PageState): readonly DoctorFinding[] {
  return page.files.flatMap(({ address, attempt }) => aboutFile(address, attempt, page) ?? []);
}

function aboutWidgets(page: PageState): readonly DoctorFinding[] {
  const { widgets, marks, isRegistered, unknown, told } = page;
  const found = [...told.flatMap((one) => aboutElement(one, page)), ...unknown.map((id) => finding('profession-unknown', id))];
  if (isRegistered && widgets.length === 0 && marks.length === 0) found.push(finding('nothing-placed'));
  if (isRegistered) found.push(...marks.filter(({ hasElement }) => !hasElement).map(({ text }) => finding('tag-stripped', text)));
  for (const { name, settings, known, height, hiddenBy } of widgets) {
    if (!isRegistered) break;
    const mistaken = settings.filter((setting) => !known.includes(setting) && !ANYWHERE.test(setting));
    found.push(...mistaken.map((setting) => finding('setting-unknown', `<${name}>`, setting)));
    if (hiddenBy !== null) found.push(finding('hidden', `<${name}>`, hiddenBy));
    else if (height < 1) found.push(finding('no-height', `<${name}>`));
  }
  return found;
}

function aboutElement({ code, message }: PageState['told'][number], { violations }: PageState): readonly DoctorFinding[] {
  if (code === 'catalogue-failed') {
    // Of what elements load, only this is no script; the message has the address as the host wrote it.
    const refused = violations.find(({ directive, blocked }) => directive === 'connect-src' && message.includes(blocked.replace(/.*\//, '')));
    if (refused) return [refusal(refused, refused.blocked)];
  }
  if (code === 'unknown-profession') return [finding('profession-unknown', /"([^"]*)"/.exec(message)?.[1])];
  return code === 'load-failed' ? [] : [finding('element-error', message)]; // files are asked for again
}

function aboutFrames({ frames }: PageState): readonly DoctorFinding[] {
  return frames.flatMap(({ address, sandbox, height }) => [
    ...(sandbox && !sandbox.includes('allow-scripts') ? [finding('sandbox-scripts', address)] : []),
    ...(height < 1 ? [finding('no-height', '<iframe>')] : []),
  ]);
}

const withoutQuery = (address: string): string => address.replace(/[?#].*/, '');
