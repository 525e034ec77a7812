import { test as base, type Page } from '@playwright/test';
import { sheet as card } from '../../src/messages/fr/sheet.js';
import { comparison } from '../../src/messages/fr/comparison.js';
import { explorer } from '../../src/messages/fr/explorer.js';
import { quiz } from '../../src/messages/fr/quiz.js';
import { result } from '../../src/messages/fr/result.js';
import { recordInPage, type PageRecord } from './recorder.js';
import { HostServer } from './server.js';

export { expect } from '@playwright/test';

/** What visitors read, as the shipped file has it. */
export const texts = { ...explorer('tu'), ...comparison('tu'), ...card('tu'), ...result('tu'), ...quiz('tu') };

export const STRICT = {
  'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
};

/** The two single files, each with the tag that loads it. */
export const SCRIPTS = {
  module: '<script type="module" src="/metier-widgets/metier-widgets.js"></script>',
  iife: '<script src="/metier-widgets/metier-widgets.iife.js"></script>',
} as const;
export type ScriptName = keyof typeof SCRIPTS;
export const scriptNames = Object.keys(SCRIPTS) as readonly ScriptName[];

export interface HostPage {
  readonly head?: string;
  readonly body?: string;
  /** Which single file the page loads at its end; absent, none. */
  readonly script?: ScriptName;
  readonly headers?: Readonly<Record<string, string>>;
  readonly encoding?: BufferEncoding;
  /** The page as it stands, in place of all of the above but headers and encoding. */
  readonly html?: string;
}

/** A page of a host, and everything on it that the host would not want. */
export class Host {
  /** Console messages from warnings up, and exceptions. */
  readonly problems: string[] = [];
  /** Paths that were asked for, without the page itself. */
  readonly requests: string[] = [];
  static #count = 0;

  constructor(
    readonly page: Page,
    readonly server: HostServer,
  ) {
    page.on('console', (message) => {
      if (['warning', 'error', 'assert'].includes(message.type())) this.problems.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.problems.push(`exception: ${error.message}`));
    page.on('request', (request) => {
      if (!request.isNavigationRequest()) this.requests.push(request.url().replace(server.origin, ''));
    });
  }

  /** Serves the page and gives its address, without opening it. */
  serve({ head = '', body = '', script, headers = {}, encoding, html }: HostPage): string {
    const page =
      html ??
      `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Host</title>${head}</head><body>${body}${script ? SCRIPTS[script] : ''}</body></html>`;
    Host.#count += 1;
    return this.server.put(`/page-${Host.#count}.html`, { body: page, headers, ...(encoding && { encoding }) });
  }

  async open(page: HostPage): Promise<void> {
    await this.page.addInitScript(recordInPage);
    await this.page.goto(this.serve(page));
  }

  /** What the page itself saw: reports of its policy, and every touch of storage. */
  record(): Promise<PageRecord> {
    return this.page.evaluate(() => window.hostRecord);
  }
}

export const test = base.extend<{ host: Host }, { server: HostServer }>({
  server: [
    async ({}, use) => {
      const server = await HostServer.start();
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
  host: async ({ page, server }, use) => {
    await use(new Host(page, server));
  },
});
