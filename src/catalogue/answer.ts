/**
 * What a server answers when a page asks for a catalogue or a record. Whatever goes wrong is an
 * error with one sentence for a developer: what came, and what was expected.
 */
import { parseAddress } from './address.js';
import { shorten } from './issues.js';

export type Fetch = (address: string, options: RequestInit) => Promise<Response>;

export interface AskOptions {
  readonly fetch?: Fetch | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Megabytes; a longer answer is broken off. */
  readonly limit: number;
}

export interface Answer {
  /** Where the answer came from in the end: other addresses in it are relative to this one. */
  readonly address: URL;
  /** Its text, in portions small enough to be worked on without blocking the page. */
  readonly texts: AsyncIterable<string>;
}

const MEGABYTE = 1_000_000;
/** Bytes decoded at a time. */
const PORTION = 65_536;
const JSON_TYPE = /^(?:application|text)\/(?:[\w.-]+\+)?json$/;
const WEB_ADDRESS = 'an address that begins with https:// or http://';

/** @throws {Error} nothing can be read from such an address */
export function readableAddress(address: string | URL, base?: string | URL): URL {
  const url = parseAddress(address, base);
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) throw new Error(`${shorten(String(address))}: expected ${WEB_ADDRESS}`);
  return url;
}

/** @throws {Error} no answer, or one that is not JSON by its status or type; the signal's reason when aborted */
export async function ask(address: URL, { fetch = globalThis.fetch, signal, limit }: AskOptions): Promise<Answer> {
  const response = await fetch(address.href, { headers: { accept: 'application/json' }, ...(signal && { signal }) }).catch((cause: unknown) => {
    signal?.throwIfAborted();
    throw new Error(
      `no answer (${messageOf(cause)}): expected JSON; is the address right, is there a connection, does the other site allow it (CORS)?`,
    );
  });
  const refusal = refusalOf(response);
  if (refusal) {
    await response.body?.cancel().catch(() => undefined);
    throw new Error(refusal);
  }
  return { address: new URL(response.url || address), texts: texts(response, limit * MEGABYTE, signal) };
}

function refusalOf({ ok, status, statusText, headers }: Response): string | null {
  if (!ok) return `the server answered ${[status, statusText].filter(Boolean).join(' ')}: expected 200`;
  const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (type === 'text/html' || type === 'application/xhtml+xml') return `a web page (${type}): expected JSON`;
  // Plain text is how many servers send a file that they do not know.
  return type === '' || type === 'text/plain' || JSON_TYPE.test(type) ? null : `content type ${shorten(type)}: expected application/json`;
}

async function* texts(response: Response, limit: number, signal: AbortSignal | undefined): AsyncGenerator<string> {
  const tooLong = (): Error => new Error(`more than ${limit / MEGABYTE} MB: expected less, for instance an index with one file a record ("records")`);
  if (Number(response.headers.get('content-length')) > limit) {
    await response.body?.cancel().catch(() => undefined);
    throw tooLong();
  }
  const reader = response.body?.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let bytes = 0;
  let begun = false;
  try {
    for (;;) {
      const { value, done } = reader ? await reader.read() : { value: undefined, done: true };
      bytes += value?.byteLength ?? 0;
      if (bytes > limit) throw tooLong();
      for (let from = 0; value && from < value.byteLength; from += PORTION) {
        const text = decode(decoder, value.subarray(from, from + PORTION), true);
        if (!begun && text.trimStart().startsWith('<'))
          throw new Error(`${shorten(text.trimStart().slice(0, 40))}, which looks like a web page: expected JSON`);
        begun ||= text.trim() !== '';
        yield text;
      }
      if (done) break;
    }
    yield decode(decoder, new Uint8Array(), false);
  } catch (cause) {
    signal?.throwIfAborted();
    throw cause instanceof TypeError ? new Error(`the connection broke off (${cause.message}): expected the whole file`) : cause;
  } finally {
    await reader?.cancel().catch(() => undefined); // ends the download when it is not over
  }
}

function decode(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    throw new Error('bytes that are not UTF-8: expected a file saved as UTF-8');
  }
}

export const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
