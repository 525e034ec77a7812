/**
 * What a server answers when a page asks for a catalogue or a record. Whatever goes wrong is an
 * error with one sentence for a developer: what came, and what was expected.
 */
import { messageOf } from '../../message-of.js';
import { parseAddress } from '../web-address.js';
import { shorten } from '../record/record-errors.js';

export type Fetch = (address: string, options: RequestInit) => Promise<Response>;

export interface RequestOptions {
  readonly fetch?: Fetch | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Megabytes; a longer answer is broken off. */
  readonly limit: number;
}

export interface ResponseTexts {
  /** Where the response came from in the end: other addresses in it are relative to this one. */
  readonly address: URL;
  /** Its text, in portions small enough to be worked on without blocking the page. */
  readonly texts: AsyncIterable<string>;
}

const MEGABYTE = 1_000_000;
/** Bytes decoded at a time. */
const PORTION = 65_536;
/** What is surely not JSON. Everything else is read: servers name files that they do not know in many ways. */
const OTHER_TYPE = /^(?:(?:image|audio|video|font|multipart)\/|application\/(?:pdf|zip|gzip)$)/;
const WEB_ADDRESS = 'an address that begins with https:// or http://';

/** @throws {Error} nothing can be read from such an address */
export function readableAddress(address: string | URL, base?: string | URL): URL {
  const url = parseAddress(address, base);
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) throw new Error(`${shorten(String(address))}: expected ${WEB_ADDRESS}`);
  return url;
}

/** @throws {Error} no answer, or one that is not JSON by its status or type; the signal's reason when aborted */
export async function request(address: URL, { fetch = globalThis.fetch, signal, limit }: RequestOptions): Promise<ResponseTexts> {
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
  return OTHER_TYPE.test(type) ? `content type ${shorten(type)}: expected application/json` : null;
}

async function* texts(response: Response, limit: number, signal: AbortSignal | undefined): AsyncGenerator<string> {
  const tooLong = (): Error => new Error(`more than ${limit / MEGABYTE} MB: expected less, for instance an index with one file a record ("records")`);
  if (Number(response.headers.get('content-length')) > limit) {
    await response.body?.cancel().catch(() => undefined);
    throw tooLong();
  }
  const reader = response.body?.getReader();
  let decoder: TextDecoder | null = null;
  let bytes = 0;
  let begun = false;
  try {
    for (;;) {
      const { value, done } = reader ? await reader.read() : { value: undefined, done: true };
      bytes += value?.byteLength ?? 0;
      if (bytes > limit) throw tooLong();
      if (value && value.byteLength > 0) decoder ??= decoderFor(value, response.headers.get('content-type'));
      for (let from = 0; decoder && value && from < value.byteLength; from += PORTION) {
        const text = decode(decoder, value.subarray(from, from + PORTION), true);
        if (!begun && text.trimStart().startsWith('<'))
          throw new Error(`${shorten(text.trimStart().slice(0, 40))}, which looks like a web page: expected JSON`);
        begun ||= text.trim() !== '';
        yield text;
      }
      if (done) break;
    }
    if (decoder) yield decode(decoder, new Uint8Array(), false);
  } catch (cause) {
    signal?.throwIfAborted();
    throw cause instanceof TypeError ? new Error(`the connection broke off (${cause.message}): expected the whole file`) : cause;
  } finally {
    await reader?.cancel().catch(() => undefined); // ends the download when it is not over
  }
}

/** By the mark at the beginning, then as the server declares, then UTF-16 by its zeros: JSON begins with a character of ASCII. */
function decoderFor([first, second]: Uint8Array, type: string | null): TextDecoder {
  const declared = /;\s*charset\s*=\s*["']?([^\s"';,]+)/i.exec(type ?? '')?.[1];
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : first === 0xef ? 'utf-8' : declared;
  try {
    return new TextDecoder(encoding ?? (second === 0 ? 'utf-16le' : first === 0 ? 'utf-16be' : 'utf-8'), { fatal: true });
  } catch {
    throw new Error(`charset ${shorten(declared)}: expected one that exists, such as utf-8`);
  }
}

function decode(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    throw new Error(`bytes that are not ${decoder.encoding.toUpperCase()}: expected a file saved as UTF-8, or a content type that names its charset`);
  }
}
