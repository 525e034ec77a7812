import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The build under test. */
export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript; charset=utf-8', '.html': 'text/html; charset=utf-8', '.css': 'text/css' };

export interface ServedFile {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** How the characters become bytes. */
  readonly encoding?: BufferEncoding;
}

/** A host's server: `dist/` under /metier-widgets/, and whatever files a test puts there. */
export class HostServer {
  /** Paths in the order in which they were asked for. */
  readonly asked: string[] = [];
  /** Paths whose service is not available at the moment. */
  readonly refused = new Set<string>();
  readonly #files = new Map<string, ServedFile>();
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((request, response) => {
      void this.#answer(new URL(request.url ?? '/', 'http://host').pathname, response);
    });
  }

  static async start(): Promise<HostServer> {
    const server = new HostServer();
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve));
    return server;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Puts a file on the server and gives its address. */
  put(path: string, file: ServedFile): string {
    this.#files.set(path, file);
    return this.origin + path;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(path: string, response: ServerResponse): Promise<void> {
    this.asked.push(path);
    const file = this.#files.get(path);
    if (this.refused.has(path)) response.writeHead(503).end();
    else if (file) send(response, path, Buffer.from(file.body, file.encoding ?? 'utf8'), file.headers);
    else if (path.startsWith('/metier-widgets/')) await this.#shipped(normalize(path.slice('/metier-widgets'.length)), response);
    else response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
  }

  async #shipped(path: string, response: ServerResponse): Promise<void> {
    try {
      // Frames without an origin of their own load modules across origins.
      send(response, path, await readFile(join(dist, path)), { 'access-control-allow-origin': '*' });
    } catch {
      response.writeHead(404).end();
    }
  }
}

function send(response: ServerResponse, path: string, body: Buffer, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream', 'cache-control': 'no-store', ...headers }).end(body);
}
